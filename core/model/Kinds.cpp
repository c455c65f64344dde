// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Kinds.h"

#include "core/model/AcceptedFinding.h"
#include "core/model/AgendaItem.h"
#include "core/model/Answer.h"
#include "core/model/Asset.h"
#include "core/model/Baseline.h"
#include "core/model/Capture.h"
#include "core/model/Conduit.h"
#include "core/model/Dependency.h"
#include "core/model/Evidence.h"
#include "core/model/Flow.h"
#include "core/model/Function.h"
#include "core/model/ImportedFramework.h"
#include "core/model/Interface.h"
#include "core/model/Measure.h"
#include "core/model/Network.h"
#include "core/model/Note.h"
#include "core/model/Participant.h"
#include "core/model/OwnRule.h"
#include "core/model/Person.h"
#include "core/model/Placement.h"
#include "core/model/ReadyMatrix.h"
#include "core/model/Round.h"
#include "core/model/Scale.h"
#include "core/model/Scenario.h"
#include "core/model/Service.h"
#include "core/model/Session.h"
#include "core/model/Site.h"
#include "core/model/Staged.h"
#include "core/model/Term.h"
#include "core/model/WorkflowStep.h"
#include "core/model/Zone.h"

const Kinds &Kinds::all()
{
    static const Kinds kinds({&Site::kind(), &Person::kind(), &Zone::kind(), &Network::kind(), &Asset::kind(),
                              &Interface::kind(), &Conduit::kind(), &Function::kind(), &Service::kind(),
                              &Dependency::kind(), &Measure::kind(), &Scenario::kind(), &Evidence::kind(), &Note::kind(),
                              &Term::kind(), &Placement::kind(), &Staged::kind(), &ImportedFramework::kind(),
                              &ImportedRequirement::kind(), &ImportedMapping::kind(), &Answer::kind(), &Baseline::kind(),
                              &WorkflowStep::kind(), &Scale::kind(), &ReadyMatrix::kind(), &Session::kind(), &Participant::kind(),
                              &AgendaItem::kind(), &Round::kind(), &Capture::kind(), &Flow::kind(), &AcceptedFinding::kind(), &OwnRule::kind()});
    return kinds;
}

const RecordKind *Kinds::find(QStringView key) const
{
    for (const RecordKind *kind : m_kinds) {
        if (key == QLatin1StringView(kind->key()))
            return kind;
    }
    return nullptr;
}

int Kinds::indexOf(const RecordKind &kind) const
{
    for (int i = 0; i < size(); ++i) {
        if (m_kinds[static_cast<size_t>(i)] == &kind)
            return i;
    }
    return -1;
}
