// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/case_words.h"

#include <QCoreApplication>

namespace zhiban {

namespace {

class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

int wholeHours(Milliseconds time) {
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(time).count());
}

}  // namespace

QString stateText(CaseState state) {
    switch (state) {
        case CaseState::New:
            return CaseWords::tr("New");
        case CaseState::Verifying:
            return CaseWords::tr("Verifying");
        case CaseState::AwaitingInfo:
            return CaseWords::tr("Awaiting information");
        case CaseState::Graded:
            return CaseWords::tr("Graded");
        case CaseState::ToDispatch:
            return CaseWords::tr("To dispatch");
        case CaseState::Returned:
            return CaseWords::tr("Returned");
        case CaseState::Dispatched:
            return CaseWords::tr("Awaiting signature");
        case CaseState::Received:
            return CaseWords::tr("Signed for");
        case CaseState::InProgress:
            return CaseWords::tr("In progress");
        case CaseState::Scheduled:
            return CaseWords::tr("Scheduled");
        case CaseState::Paused:
            return CaseWords::tr("Paused");
        case CaseState::CloseRequested:
            return CaseWords::tr("Closing requested");
        case CaseState::ToldSource:
            return CaseWords::tr("Citizen told");
        case CaseState::Closed:
            return CaseWords::tr("Closed");
        case CaseState::ReopenRequested:
            return CaseWords::tr("Reopening requested");
        case CaseState::Reopened:
            return CaseWords::tr("Reopened");
        case CaseState::Archived:
            return CaseWords::tr("Archived");
    }
    return {};
}

QString closingText(ClosingKind kind) {
    switch (kind) {
        case ClosingKind::Fixed:
            return CaseWords::tr("Fixed");
        case ClosingKind::Partly:
            return CaseWords::tr("Partly fixed");
        case ClosingKind::Explained:
            return CaseWords::tr("Explained");
        case ClosingKind::Cannot:
            return CaseWords::tr("Cannot be fixed");
        case ClosingKind::NotOurs:
            return CaseWords::tr("Not ours");
        case ClosingKind::Duplicate:
            return CaseWords::tr("Duplicate");
    }
    return {};
}

QString closingHint(ClosingKind kind) {
    switch (kind) {
        case ClosingKind::Fixed:
            return CaseWords::tr("The problem is gone, and there is proof of it.");
        case ClosingKind::Partly:
            return CaseWords::tr("Some of it is done. Say what is left, and why.");
        case ClosingKind::Explained:
            return CaseWords::tr("Nothing to repair: the citizen got a full explanation.");
        case ClosingKind::Cannot:
            return CaseWords::tr("It cannot be done now. Say what stands in the way.");
        case ClosingKind::NotOurs:
            return CaseWords::tr("Another level is responsible. Name whose it is.");
        case ClosingKind::Duplicate:
            return CaseWords::tr("The same matter is handled in another case. Give its number.");
    }
    return {};
}

QString dispatchStateText(DispatchState state) {
    switch (state) {
        case DispatchState::Sent:
            return CaseWords::tr("Not signed yet");
        case DispatchState::Received:
            return CaseWords::tr("Signed for");
        case DispatchState::Returned:
            return CaseWords::tr("Returned");
        case DispatchState::Done:
            return CaseWords::tr("Done");
    }
    return {};
}

QString evidenceRoleText(EvidenceRole role) {
    switch (role) {
        case EvidenceRole::Before:
            return CaseWords::tr("Before");
        case EvidenceRole::After:
            return CaseWords::tr("After");
        case EvidenceRole::Document:
            return CaseWords::tr("Document");
        case EvidenceRole::Other:
            return CaseWords::tr("Other");
    }
    return {};
}

QString holderText(const QString& holder) {
    if (holder.isEmpty()) {
        return CaseWords::tr("Nobody (closed)");
    }
    return holder == officeHolder() ? CaseWords::tr("Duty office") : holder;
}

QString actText(CaseAct act) {
    switch (act) {
        case CaseAct::Open:
            return CaseWords::tr("Open a case");
        case CaseAct::LinkPost:
            return CaseWords::tr("Link a post");
        case CaseAct::Verify:
            return CaseWords::tr("Record verification");
        case CaseAct::Dispatch:
            return CaseWords::tr("Dispatch");
        case CaseAct::Receive:
            return CaseWords::tr("Record signature");
        case CaseAct::Return:
            return CaseWords::tr("Record return");
        case CaseAct::Urge:
            return CaseWords::tr("Urge");
        case CaseAct::LogAction:
            return CaseWords::tr("Log an action");
        case CaseAct::AddNote:
            return CaseWords::tr("Add a note");
        case CaseAct::AddEvidence:
            return CaseWords::tr("Add evidence");
        case CaseAct::TellSource:
            return CaseWords::tr("Answer the citizen");
        case CaseAct::Close:
            return CaseWords::tr("Close the case");
        case CaseAct::Reopen:
            return CaseWords::tr("Reopen");
    }
    return {};
}

QString missingText(Proof proof) {
    switch (proof) {
        case Proof::Text:
            return CaseWords::tr("A reason in words is missing");
        case Proof::OpenDispatch:
            return CaseWords::tr("No department has this case");
        case Proof::UnsignedDispatch:
            return CaseWords::tr("No department still has to sign");
        case Proof::UrgeInterval:
            return CaseWords::tr("Urged less than five minutes ago");
        case Proof::ClosingKind:
            return CaseWords::tr("Choose how it ended");
        case Proof::ToldSource:
            return CaseWords::tr("The citizen has not been told: record the public answer first");
        case Proof::Evidence:
            return CaseWords::tr("No evidence yet: add a photo or a document that shows it");
    }
    return {};
}

QString presentText(Proof proof) {
    switch (proof) {
        case Proof::Text:
            return CaseWords::tr("The reason is given");
        case Proof::ToldSource:
            return CaseWords::tr("The citizen has been told");
        case Proof::Evidence:
            return CaseWords::tr("There is evidence");
        case Proof::OpenDispatch:
        case Proof::UnsignedDispatch:
            return CaseWords::tr("A department has it");
        case Proof::UrgeInterval:
            return CaseWords::tr("The last urge is long enough ago");
        case Proof::ClosingKind:
            return CaseWords::tr("It is said how it ended");
    }
    return {};
}

QString clockText(const RunningClock& clock) {
    switch (clock.kind) {
        case ClockKind::Response:
            return CaseWords::tr("First answer");
        case ClockKind::Receipt:
            return CaseWords::tr("Signature of %1").arg(clock.department);
        case ClockKind::Resolution:
            return CaseWords::tr("Resolution");
    }
    return {};
}

QString clockReason(const RunningClock& clock, Level level, const QString& startText) {
    switch (clock.kind) {
        case ClockKind::Response:
            switch (level) {
                case Level::Red:
                    return CaseWords::tr("Red: first answer within %1 h of being found (%2).")
                        .arg(wholeHours(responseTime(level)))
                        .arg(startText);
                case Level::Orange:
                    return CaseWords::tr("Orange: first answer within %1 h of being found (%2).")
                        .arg(wholeHours(responseTime(level)))
                        .arg(startText);
                case Level::Yellow:
                case Level::Blue:
                    return CaseWords::tr("First answer within %1 h of being found (%2).")
                        .arg(wholeHours(responseTime(level)))
                        .arg(startText);
            }
            return {};
        case ClockKind::Receipt:
            return CaseWords::tr("A department signs within %1 h of being sent the case.")
                .arg(wholeHours(DeadlineRules{}.receipt));
        case ClockKind::Resolution:
            return CaseWords::tr("Most cases are solved within %1 days of being found (%2).")
                .arg(wholeHours(DeadlineRules{}.resolution) / 24)
                .arg(startText);
    }
    return {};
}

}  // namespace zhiban
