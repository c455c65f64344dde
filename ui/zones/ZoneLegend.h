// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QWidget>

class QVBoxLayout;

/// What colours, dashes and marks in the drawing mean, and what hands can do; stands where the form is while nothing is
/// selected.
class ZoneLegend : public QWidget
{
    Q_OBJECT

public:
    ZoneLegend(const Words &words, bool isReadOnly, QWidget *parent = nullptr);

private:
    void addHeading(const QString &text);
    void addSamples(const Words &words);
    void addClasses(const Words &words);
    void addHints(bool isReadOnly);
    QVBoxLayout *m_column;
};
