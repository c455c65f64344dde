// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/SessionRun.h"
#include "tests/core/project/TestProject.h"

/// A project with one scenario and a session of three people of IT and three of OT; all at the laptop, the last of OT by file.
struct TestWorkshop
{
    TestProject test;
    SessionKeys keys {test.folder.filePath(QStringLiteral("keys"))};
    Id<Scenario> scenario;
    std::vector<Id<Participant>> people; ///< IT 0-2, OT 3-5
    std::unique_ptr<SessionRun> run;
    Id<AgendaItem> likelihood;
    Id<AgendaItem> safety;

    explicit TestWorkshop(bool namesShown = true)
    {
        Scenario one;
        one.number = QStringLiteral("R-01");
        one.title.main = QStringLiteral("A stranger writes set points");
        one.today.likelihood = 2;
        one.today.consequences[static_cast<size_t>(ConsequenceCategory::Safety)] = 5;
        scenario = test.add(one);
        Session session;
        session.name.main = QStringLiteral("First workshop");
        session.namesShown = namesShown;
        session.timeFrame.main = QStringLiteral("within one year");
        std::vector<Participant> members;
        for (int i = 0; i < 6; ++i) {
            Participant person;
            person.name = (i < 3 ? QStringLiteral("IT %1") : QStringLiteral("OT %1")).arg(i % 3 + 1);
            person.team = i < 3 ? Team::It : Team::Ot;
            person.role = WorkshopRole::Voter;
            person.way = VotingWay::Laptop;
            members.push_back(person);
        }
        const auto items = Agenda::ofScenarios(*test.project, {scenario}, {.state = ItemState::Today, .likelihood = true, .worstCategories = 1, .consequenceFromHazop = false});
        const auto made = SessionRun::prepare(*test.project, keys, session, members, items);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        start(*made);
    }

    void start(const Id<Session> &session)
    {
        run = std::make_unique<SessionRun>(*test.project, session, keys);
        people.clear();
        for (const Participant &person : run->people())
            people.push_back(person.id);
        const std::vector<AgendaItem> agenda = run->items();
        likelihood = agenda.at(0).id;
        safety = agenda.at(1).id;
    }

    /// As after a crash: everything again from the file.
    void reopen()
    {
        const Id<Session> session = run->id();
        run.reset();
        test.reopen();
        start(session);
    }

    void cast(const Id<AgendaItem> &item, const std::vector<std::optional<int>> &values)
    {
        for (size_t i = 0; i < values.size(); ++i) {
            const auto outcome = run->vote(item, people.at(i), {.value = values[i], .confidence = Grade::Medium, .reason = VoteReason::Exposure, .remark = {}});
            if (!outcome || (*outcome != BallotOutcome::Kept && *outcome != BallotOutcome::Changed))
                qFatal("the vote was not taken");
        }
    }

    /// All bytes of the project file.
    QByteArray fileBytes() const
    {
        QFile file(test.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};
