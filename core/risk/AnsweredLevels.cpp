// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AnsweredLevels.h"

using namespace Qt::StringLiterals;

QHash<RecordId, SecurityLevelVector> answeredLevels(const Project &project, const Words &words)
{
    QHash<RecordId, SecurityLevelVector> levels;
    const Frameworks frameworks(project);
    const AnswerBook book(project, *frameworks.find(u"iec62443-3-3"));
    for (const ReachedLevels &scope : reachedLevels(project, book, words)) {
        if (!scope.isConduit && scope.answered > 0)
            levels.insert(scope.scope, scope.shown);
    }
    return levels;
}
