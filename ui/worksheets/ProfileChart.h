// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

/// Current against target over the branches of a framework (radar), SL-T against SL-A over the seven foundational
/// requirements (bars), or how both went over time (lines). Drawn by QtCharts in a module of its own.
class ProfileChart
{
public:
    enum class Kind { Radar, Bars, Lines };
    struct Data
    {
        Kind kind = Kind::Radar;
        QStringList labels = {};
        std::vector<QDate> days = {};      ///< lines only: one a figure
        std::vector<double> target = {};
        std::vector<double> current = {};
        std::vector<double> possible = {}; ///< bars only: with the unanswered rows counted as met
        QString targetName = {};
        QString currentName = {};
        QString possibleName = {};
        double highest = 4;
    };

    virtual ~ProfileChart() = default;
    [[nodiscard]] static Result<std::unique_ptr<ProfileChart>> create();

    [[nodiscard]] virtual QWidget *widget() = 0;
    /// `chosen` is called with the index of the label (or day) whose bar or point was clicked.
    virtual void show(const Data &data, const std::function<void(int)> &chosen) = 0;
};
