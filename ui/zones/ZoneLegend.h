// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What colours, dashes and marks in the drawing mean, and what hands can do; stands where the form is while nothing is
/// selected.
class ZoneLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneLegend(bool isReadOnly, QWidget *parent = nullptr);

private:
    void addHeading(const QString &text);
    void addSamples();
    void addHints(bool isReadOnly);
    QVBoxLayout *m_column;
};
