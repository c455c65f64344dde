// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zones/AttackWords.h"

#include "ui/zones/ZonePlan.h"

using namespace Qt::StringLiterals;

QString AttackWords::zone(const RecordId &id) const
{
    return id.isValid() ? m_workbench.project().designation(id, m_workbench.words()) : tr("internet");
}

QString AttackWords::via(const RecordId &id) const
{
    return ZonePlan::shortName(m_workbench.project().designation(id, m_workbench.words()));
}

QString AttackWords::level(const AttackPaths::Step &step) const
{
    const int level = step.level.value_or(0);
    switch (step.source) {
    case AttackPaths::LevelSource::Reached: return tr("SL-A %1").arg(level);
    case AttackPaths::LevelSource::Target: return tr("SL-T %1, no answers yet").arg(level);
    case AttackPaths::LevelSource::Assumed: return tr("SL %1, assumed").arg(level);
    case AttackPaths::LevelSource::None: break;
    }
    return tr("no SL stated");
}

QString AttackWords::step(const AttackPaths::Step &step) const
{
    return u"%1 → %2 (%3)"_s.arg(via(step.via()), zone(step.to), level(step));
}
