// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/case.h"

// The workflow of a case, as one table. Every arrow is one row: from which state, by which act, who may, what proof
// it needs, where it leads, which verb the ledger keeps and who has the ball afterwards. Operations ask next(),
// buttons come from actsAllowed(), the checklist of a dialog from missingProofs(). Pure: no store, no clock.
namespace zhiban {

enum class CaseAct {
    Open,
    LinkPost,
    Verify,
    Dispatch,
    Receive,  // the department signs for it
    Return,   // the department says it is not theirs
    Urge,
    LogAction,
    AddNote,
    AddEvidence,
    TellSource,
    Close,
    Reopen,
};
inline constexpr std::initializer_list<CaseAct> allCaseActs{
    CaseAct::Open,       CaseAct::LinkPost, CaseAct::Verify,    CaseAct::Dispatch, CaseAct::Receive,
    CaseAct::Return,     CaseAct::Urge,     CaseAct::LogAction, CaseAct::AddNote,  CaseAct::AddEvidence,
    CaseAct::TellSource, CaseAct::Close,    CaseAct::Reopen};

inline constexpr std::initializer_list<CaseState> allCaseStates{
    CaseState::New,        CaseState::Verifying, CaseState::AwaitingInfo,    CaseState::Graded,
    CaseState::ToDispatch, CaseState::Returned,  CaseState::Dispatched,      CaseState::Received,
    CaseState::InProgress, CaseState::Scheduled, CaseState::Paused,          CaseState::CloseRequested,
    CaseState::ToldSource, CaseState::Closed,    CaseState::ReopenRequested, CaseState::Reopened,
    CaseState::Archived};

inline constexpr std::initializer_list<ClosingKind> allClosingKinds{ClosingKind::Fixed,     ClosingKind::Partly,
                                                                    ClosingKind::Explained, ClosingKind::Cannot,
                                                                    ClosingKind::NotOurs,   ClosingKind::Duplicate};

// Who acts. The officer on watch, the one who leads the watch, the clerk of a department.
enum class CaseRole { Officer, DutyLeader, Department };
inline constexpr std::initializer_list<CaseRole> allCaseRoles{CaseRole::Officer, CaseRole::DutyLeader,
                                                              CaseRole::Department};

// What must be there before an act is accepted.
enum class Proof {
    Text,              // the words of the act itself: the reason, the note, the request, the answer
    OpenDispatch,      // a department has it
    UnsignedDispatch,  // a department has it and has not signed yet
    UrgeInterval,      // the last urge is five minutes old
    ClosingKind,       // how it ends; the kind brings its own proofs, see proofsFor()
    ToldSource,        // the citizen was told (since the case was last reopened)
    Evidence,          // at least one piece of evidence (since the case was last reopened)
};

// Who has to move next.
enum class Ball { Same, Office, Department, Nobody };

inline constexpr std::chrono::minutes urgeInterval{5};

// What the table wants to know about a case and about the act in hand.
struct CaseFacts {
    int toldSource = 0;          // told-the-source records since the last reopening
    int evidence = 0;            // pieces of evidence since the last reopening
    int openDispatches = 0;      // sent or received, neither returned nor done
    int unsignedDispatches = 0;  // of these, not yet received
    std::optional<Milliseconds> sinceLastUrge;
    bool text = false;                   // the act in hand carries words
    std::optional<ClosingKind> closing;  // of the act in hand, when it is Close

    bool operator==(const CaseFacts&) const = default;
};

// What the case file itself says. `reopenedAt` is the time of the last reopening: answers and evidence from before
// it prove nothing about the present.
CaseFacts factsOf(const CaseFile& file, const std::optional<TimePoint>& reopenedAt = std::nullopt);

struct Transition {
    std::optional<CaseState> from;  // none: the case does not exist yet
    CaseAct act = CaseAct::Open;
    std::vector<CaseRole> roles;
    std::vector<Proof> proofs;
    CaseState to = CaseState::New;
    QString verb;  // of core/domain/acts.h
    Ball ball = Ball::Same;
};

// All rows, in the order of the states.
const std::vector<Transition>& transitions();
// The row of this state and act; none when there is no such arrow.
const Transition* transitionFor(std::optional<CaseState> from, CaseAct act);

// What a kind of closing must show. "Fixed" cannot be said without evidence and without having told the citizen.
std::vector<Proof> proofsFor(ClosingKind kind);

// What of the row's proofs the facts do not hold, in the order of the table; empty when nothing is missing or
// there is no such row.
std::vector<Proof> missingProofs(std::optional<CaseState> from, CaseAct act, const CaseFacts& facts);

// Where the act leads. Errors:
//   Conflict "case.not-allowed"      no such arrow from this state; details: key of the state, key of the act
//   Denied   "case.not-your-role"    the role may not do this
//   Conflict "case.no-open-dispatch" nobody there to sign, return or urge
//   Conflict "case.urged-just-now"   the last urge is too fresh; details: seconds to wait
//   Invalid  "case.needs-proof"      words, the kind of closing or evidence are missing; details: keys of the proofs
//   Invalid  "case.needs-told-source" the citizen has not been told
Result<CaseState> next(std::optional<CaseState> from, CaseAct act, const CaseFacts& facts,
                       CaseRole role = CaseRole::Officer);

// The acts a person of this role can begin now, in the order of the buttons. Proofs the person supplies with the
// act (words, the kind of closing) are not asked for yet; those that must exist already are.
std::vector<CaseAct> actsAllowed(CaseState state, const CaseFacts& facts, CaseRole role = CaseRole::Officer);

// Who has the ball after the act: `present` when it stays where it is. `department` is the one dispatched to.
QString holderAfter(const Transition& row, const QString& present, const QString& department);
// The holder's name for the office itself, and for nobody.
QString officeHolder();

// Stable words for errors, tests and the diagram.
QString keyOf(CaseAct act);
QString keyOf(CaseRole role);
QString keyOf(Proof proof);

// Neither closed nor archived.
bool isOpen(CaseState state);

// The table as a Mermaid state diagram: what the documentation shows is what the program does.
QString workflowDiagram();

}  // namespace zhiban
