// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worksheets/ProfileChart.h"

#include "core/base/Module.h"

Result<std::unique_ptr<ProfileChart>> ProfileChart::create()
{
    using Make = ProfileChart *(*)();
    return Module::function("profilechart", "tandemMakeProfileChart").transform([](QFunctionPointer make) {
        return std::unique_ptr<ProfileChart>(reinterpret_cast<Make>(make)());
    });
}
