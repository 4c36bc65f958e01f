// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/cases/workflow/transitions.h"
#include "core/domain/acts.h"
#include "core/domain/case_keys.h"

namespace zhiban {

namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

// Everything at hand: what is refused now is refused by the arrow alone.
CaseFacts everything() {
    CaseFacts facts;
    facts.toldSource = 1;
    facts.evidence = 1;
    facts.openDispatches = 1;
    facts.unsignedDispatches = 1;
    facts.text = true;
    facts.closing = ClosingKind::Fixed;
    return facts;
}

// The whole workflow once more, written by hand and by state: where each act leads, in the order of allCaseActs
// after Open (link, verify, dispatch, receive, return, urge, log, note, evidence, tell, close, reopen); "-" is
// refused, "=" stays.
const std::map<QString, QString> expected{
    {QStringLiteral("new"), QStringLiteral("= to_dispatch dispatched - - - = = = = closed -")},
    {QStringLiteral("verifying"), QStringLiteral("= to_dispatch dispatched - - - = = = = closed -")},
    {QStringLiteral("awaiting_info"), QStringLiteral("= to_dispatch dispatched - - - = = = = closed -")},
    {QStringLiteral("graded"), QStringLiteral("= to_dispatch dispatched - - - = = = = closed -")},
    {QStringLiteral("to_dispatch"), QStringLiteral("= = dispatched - - - = = = = closed -")},
    {QStringLiteral("returned"), QStringLiteral("= = dispatched - - - = = = = closed -")},
    {QStringLiteral("dispatched"), QStringLiteral("= - = received returned = = = = = closed -")},
    {QStringLiteral("received"), QStringLiteral("= - dispatched = returned = in_progress = = told_source closed -")},
    {QStringLiteral("in_progress"), QStringLiteral("= - dispatched = returned = = = = told_source closed -")},
    {QStringLiteral("scheduled"), QStringLiteral("= - dispatched = returned = in_progress = = told_source closed -")},
    {QStringLiteral("paused"), QStringLiteral("= - dispatched = returned = = = = = closed -")},
    {QStringLiteral("close_requested"), QStringLiteral("= - dispatched = returned = = = = told_source closed -")},
    {QStringLiteral("told_source"), QStringLiteral("= - dispatched = - = = = = = closed -")},
    {QStringLiteral("closed"), QStringLiteral("= - - - - - - = = = - reopened")},
    {QStringLiteral("reopen_requested"), QStringLiteral("= - - - - - = = = = closed reopened")},
    {QStringLiteral("reopened"), QStringLiteral("= = dispatched - - - = = = = closed -")},
    {QStringLiteral("archived"), QStringLiteral("- - - - - - - - - - - -")},
};

}  // namespace

TEST(Workflow, LeadsEveryStateByEveryActWhereTheTableSays) {
    std::set<CaseState> seen;
    for (const CaseState state : allCaseStates) {
        seen.insert(state);
        const auto row = expected.find(keyOf(state));
        ASSERT_NE(row, expected.end()) << keyOf(state).toStdString();
        const QStringList words = row->second.split(QLatin1Char(' '));
        ASSERT_EQ(words.size(), qsizetype(allCaseActs.size()) - 1);
        qsizetype column = 0;
        for (const CaseAct act : allCaseActs) {
            const QString word = act == CaseAct::Open ? QStringLiteral("-") : words.at(column++);
            const Result<CaseState> answer = next(state, act, everything());
            const std::string where = (keyOf(state) + QLatin1String(" by ") + keyOf(act)).toStdString();
            if (word == QLatin1String("-")) {
                ASSERT_FALSE(answer) << where;
                EXPECT_EQ(answer.error().kind, ErrorKind::Conflict) << where;
                EXPECT_EQ(answer.error().subject, QStringLiteral("case.not-allowed")) << where;
            } else {
                ASSERT_TRUE(answer) << where << ": " << answer.error().subject.toStdString();
                EXPECT_EQ(keyOf(*answer), word == QLatin1String("=") ? keyOf(state) : word) << where;
            }
        }
    }
    EXPECT_EQ(seen.size(), 17u);
    EXPECT_EQ(expected.size(), 17u);
}

TEST(Workflow, HasOneRowPerArrowAndARowForEveryStateButTheArchive) {
    std::set<std::pair<std::optional<CaseState>, CaseAct>> arrows;
    std::set<CaseState> states;
    for (const Transition& row : transitions()) {
        EXPECT_TRUE(arrows.emplace(row.from, row.act).second) << keyOf(row.act).toStdString();
        EXPECT_FALSE(row.roles.empty());
        EXPECT_TRUE(row.verb.startsWith(QStringLiteral("case.")));
        if (row.from) {
            states.insert(*row.from);
        }
    }
    EXPECT_EQ(states.size(), allCaseStates.size() - 1);
    EXPECT_FALSE(states.contains(CaseState::Archived));
}

TEST(Workflow, RefusesEveryRoleThatTheRowDoesNotName) {
    for (const Transition& row : transitions()) {
        for (const CaseRole role : allCaseRoles) {
            const bool may = std::count(row.roles.begin(), row.roles.end(), role) > 0;
            const Result<CaseState> answer = next(row.from, row.act, everything(), role);
            EXPECT_EQ(answer.has_value(), may) << keyOf(row.act).toStdString() << keyOf(role).toStdString();
            if (!may) {
                EXPECT_EQ(answer.error().kind, ErrorKind::Denied);
            }
        }
    }
    EXPECT_FALSE(next(CaseState::ToldSource, CaseAct::Close, everything(), CaseRole::Department));
    EXPECT_TRUE(next(CaseState::Dispatched, CaseAct::Receive, everything(), CaseRole::Department));
}

TEST(Workflow, OpensACaseOnlyWithWords) {
    CaseFacts facts;
    EXPECT_EQ(next(std::nullopt, CaseAct::Open, facts).error().subject, QStringLiteral("case.needs-proof"));
    facts.text = true;
    EXPECT_EQ(next(std::nullopt, CaseAct::Open, facts), CaseState::New);
}

TEST(Workflow, WantsForEveryKindOfClosingItsOwnProof) {
    struct Row {
        ClosingKind kind;
        bool text, evidence, told;
    };
    for (const Row row :
         {Row{ClosingKind::Fixed, false, true, true}, Row{ClosingKind::Partly, true, false, true},
          Row{ClosingKind::Explained, true, false, true}, Row{ClosingKind::Cannot, true, false, true},
          Row{ClosingKind::NotOurs, true, false, false}, Row{ClosingKind::Duplicate, true, false, false}}) {
        for (int bits = 0; bits < 8; ++bits) {
            CaseFacts facts;
            facts.text = bits & 1;
            facts.evidence = bits & 2 ? 2 : 0;
            facts.toldSource = bits & 4 ? 1 : 0;
            facts.closing = row.kind;
            const bool enough =
                (!row.text || facts.text) && (!row.evidence || facts.evidence) && (!row.told || facts.toldSource);
            const Result<CaseState> answer = next(CaseState::InProgress, CaseAct::Close, facts);
            EXPECT_EQ(answer.has_value(), enough) << keyOf(row.kind).toStdString() << bits;
            EXPECT_EQ(missingProofs(CaseState::InProgress, CaseAct::Close, facts).empty(), enough);
        }
    }
}

TEST(Workflow, SaysWhichProofOfAClosingIsMissing) {
    CaseFacts facts;
    EXPECT_EQ(next(CaseState::InProgress, CaseAct::Close, facts).error().details,
              std::vector<QString>{QStringLiteral("closing_kind")});
    facts.closing = ClosingKind::Fixed;
    EXPECT_EQ(next(CaseState::InProgress, CaseAct::Close, facts).error().details,
              (std::vector<QString>{QStringLiteral("evidence"), QStringLiteral("told_source")}));
    facts.evidence = 1;
    const Error error = next(CaseState::InProgress, CaseAct::Close, facts).error();
    EXPECT_EQ(error.subject, QStringLiteral("case.needs-told-source"));
    EXPECT_EQ(error.kind, ErrorKind::Invalid);
}

TEST(Workflow, HasNobodyToUrgeSignOrReturnWithoutADispatch) {
    CaseFacts facts = everything();
    facts.openDispatches = 0;
    facts.unsignedDispatches = 0;
    for (const CaseAct act : {CaseAct::Receive, CaseAct::Return, CaseAct::Urge}) {
        EXPECT_EQ(next(CaseState::Dispatched, act, facts).error().subject, QStringLiteral("case.no-open-dispatch"));
    }
}

TEST(Workflow, LetsNobodySignTwice) {
    CaseFacts facts = everything();
    facts.unsignedDispatches = 0;
    EXPECT_FALSE(next(CaseState::Received, CaseAct::Receive, facts));
}

TEST(Workflow, KeepsTheCaseWithTheOthersWhenOneOfTwoDepartmentsReturnsIt) {
    CaseFacts facts = everything();
    facts.openDispatches = 2;
    EXPECT_EQ(next(CaseState::InProgress, CaseAct::Return, facts), CaseState::InProgress);
    facts.openDispatches = 1;
    EXPECT_EQ(next(CaseState::InProgress, CaseAct::Return, facts), CaseState::Returned);
}

TEST(Workflow, LetsADepartmentBeUrgedAgainOnlyAfterFiveMinutes) {
    CaseFacts facts = everything();
    facts.sinceLastUrge = std::chrono::minutes(5) - Milliseconds(1);
    const Error error = next(CaseState::Dispatched, CaseAct::Urge, facts).error();
    EXPECT_EQ(error.subject, QStringLiteral("case.urged-just-now"));
    EXPECT_EQ(error.details, std::vector<QString>{QStringLiteral("1")});
    facts.sinceLastUrge = std::chrono::minutes(5);
    EXPECT_TRUE(next(CaseState::Dispatched, CaseAct::Urge, facts));
}

TEST(Workflow, OffersOnlyActsThatWillBeAcceptedOnceTheyHaveTheirWords) {
    for (const CaseState state : allCaseStates) {
        for (const CaseRole role : allCaseRoles) {
            CaseFacts facts;  // nothing there yet
            const std::vector<CaseAct> offered = actsAllowed(state, facts, role);
            facts.text = true;
            facts.closing = ClosingKind::Duplicate;
            for (const CaseAct act : allCaseActs) {
                const bool accepted = next(state, act, facts, role).has_value();
                EXPECT_EQ(std::count(offered.begin(), offered.end(), act) > 0, accepted)
                    << keyOf(state).toStdString() << " " << keyOf(act).toStdString();
            }
        }
    }
}

TEST(Workflow, OffersAnUrgeOnlyWhileADepartmentHasTheCase) {
    CaseFacts facts;
    EXPECT_THAT(actsAllowed(CaseState::Dispatched, facts), Not(Contains(CaseAct::Urge)));
    facts.openDispatches = 1;
    EXPECT_THAT(actsAllowed(CaseState::Dispatched, facts), Contains(CaseAct::Urge));
    EXPECT_THAT(actsAllowed(CaseState::Archived, everything()), ElementsAre());
}

TEST(Workflow, CountsAsProofOnlyWhatCameAfterTheLastReopening) {
    CaseFile file;
    file.told = {{.channel = {}, .text = {}, .at = fromMilliseconds(1000), .by = {}},
                 {.channel = {}, .text = {}, .at = fromMilliseconds(3000), .by = {}}};
    file.evidence.resize(2);
    file.evidence[0].addedAt = fromMilliseconds(500);
    file.evidence[1].addedAt = fromMilliseconds(2000);
    file.dispatches.resize(3);
    file.dispatches[0].state = DispatchState::Returned;
    file.dispatches[1].state = DispatchState::Received;
    EXPECT_EQ(factsOf(file).toldSource, 2);
    EXPECT_EQ(factsOf(file).evidence, 2);
    EXPECT_EQ(factsOf(file).openDispatches, 2);
    EXPECT_EQ(factsOf(file).unsignedDispatches, 1);
    EXPECT_EQ(factsOf(file, fromMilliseconds(2000)).toldSource, 1);
    EXPECT_EQ(factsOf(file, fromMilliseconds(2001)).evidence, 0);
}

TEST(Workflow, KnowsWhoHasTheBallAfterEachAct) {
    const QString works = QStringLiteral("Works");
    EXPECT_EQ(holderAfter(*transitionFor(CaseState::New, CaseAct::Dispatch), officeHolder(), works), works);
    EXPECT_EQ(holderAfter(*transitionFor(CaseState::Received, CaseAct::Return), works, works), officeHolder());
    EXPECT_EQ(holderAfter(*transitionFor(CaseState::Received, CaseAct::LogAction), works, {}), works);
    EXPECT_EQ(holderAfter(*transitionFor(CaseState::Closed, CaseAct::Reopen), officeHolder(), {}), officeHolder());
}

TEST(Workflow, DrawsItsDiagramFromTheTable) {
    const QString diagram = workflowDiagram();
    EXPECT_TRUE(diagram.contains(QStringLiteral("[*] --> new: open")));
    EXPECT_TRUE(diagram.contains(QStringLiteral("told_source --> closed: close")));
    EXPECT_FALSE(diagram.contains(QStringLiteral("archived")));
}

}  // namespace zhiban
