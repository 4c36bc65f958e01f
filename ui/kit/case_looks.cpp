// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/case_looks.h"

#include <QHash>

#include "core/domain/acts.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

struct Look {
    IconName icon;
    ColorRole color;
};

Look lookOf(CaseState state) {
    switch (state) {
        case CaseState::New:
            return {IconName::Star, ColorRole::Accent};
        case CaseState::Verifying:
        case CaseState::Graded:
            return {IconName::Search, ColorRole::Accent};
        case CaseState::AwaitingInfo:
            return {IconName::Help, ColorRole::ClockSoon};
        case CaseState::ToDispatch:
            return {IconName::Dispatch, ColorRole::ClockSoon};
        case CaseState::Returned:
            return {IconName::Undo, ColorRole::Danger};
        case CaseState::Dispatched:
            return {IconName::Clock, ColorRole::ClockSoon};
        case CaseState::Received:
            return {IconName::Check, ColorRole::Accent};
        case CaseState::InProgress:
            return {IconName::Play, ColorRole::Accent};
        case CaseState::Scheduled:
            return {IconName::Calendar, ColorRole::Accent};
        case CaseState::Paused:
            return {IconName::Pause, ColorRole::TextMuted};
        case CaseState::CloseRequested:
            return {IconName::CheckCircle, ColorRole::ClockSoon};
        case CaseState::ToldSource:
            return {IconName::Megaphone, ColorRole::PublicAnswerText};
        case CaseState::Closed:
            return {IconName::CheckCircle, ColorRole::Good};
        case CaseState::ReopenRequested:
        case CaseState::Reopened:
            return {IconName::Refresh, ColorRole::Danger};
        case CaseState::Archived:
            return {IconName::Inbox, ColorRole::TextMuted};
    }
    return {IconName::Info, ColorRole::TextMuted};
}

IconName verbIcon(const QString& verb) {
    static const QHash<QString, IconName> icons{
        {verbs::PostsReceived, IconName::Inbox},       {verbs::RuleSaved, IconName::Filter},
        {verbs::RuleRetired, IconName::Filter},        {verbs::DepartmentSaved, IconName::Department},
        {verbs::ColumnSaved, IconName::Columns},       {verbs::PostDismissed, IconName::Dismiss},
        {verbs::PostRestored, IconName::Undo},         {verbs::CaseOpened, IconName::Case},
        {verbs::CasePostLinked, IconName::Link},       {verbs::CaseVerified, IconName::Search},
        {verbs::CaseDispatched, IconName::Dispatch},   {verbs::CaseReceived, IconName::Check},
        {verbs::CaseReturned, IconName::Undo},         {verbs::CaseUrged, IconName::Urge},
        {verbs::CaseActionLogged, IconName::Play},     {verbs::CaseNoteAdded, IconName::Lock},
        {verbs::CaseEvidenceAdded, IconName::Camera},  {verbs::CaseSourceTold, IconName::Megaphone},
        {verbs::CaseClosed, IconName::CheckCircle},    {verbs::CaseReopened, IconName::Refresh},
        {verbs::ShiftStarted, IconName::Shift},        {verbs::ShiftEnded, IconName::Shift},
        {verbs::FollowUpPublished, IconName::Publish}, {verbs::BriefingIssued, IconName::Briefing}};
    return icons.value(verb, IconName::Info);
}

}  // namespace

Chip stateChip(CaseState state) {
    const Look look = lookOf(state);
    return {look.icon, stateText(state), look.color, std::nullopt};
}

Chip holderChip(const QString& holder) {
    const bool ours = holder.isEmpty() || holder == officeHolder();
    return {ours ? IconName::Desk : IconName::Department, holderText(holder), ColorRole::TextMuted, std::nullopt};
}

Chip closingChip(ClosingKind kind) {
    const bool good = kind == ClosingKind::Fixed || kind == ClosingKind::Explained;
    return {closingIcon(kind), closingText(kind), good ? ColorRole::Good : ColorRole::TextMuted, std::nullopt};
}

IconName closingIcon(ClosingKind kind) {
    switch (kind) {
        case ClosingKind::Fixed:
            return IconName::CheckCircle;
        case ClosingKind::Partly:
            return IconName::Check;
        case ClosingKind::Explained:
            return IconName::Info;
        case ClosingKind::Cannot:
            return IconName::Warning;
        case ClosingKind::NotOurs:
            return IconName::ArrowRight;
        case ClosingKind::Duplicate:
            return IconName::Copy;
    }
    return IconName::CheckCircle;
}

IconName actIcon(CaseAct act) {
    switch (act) {
        case CaseAct::Open:
            return IconName::Case;
        case CaseAct::LinkPost:
            return IconName::Link;
        case CaseAct::Verify:
            return IconName::Search;
        case CaseAct::Dispatch:
            return IconName::Dispatch;
        case CaseAct::Receive:
            return IconName::Check;
        case CaseAct::Return:
            return IconName::Undo;
        case CaseAct::Urge:
            return IconName::Urge;
        case CaseAct::LogAction:
            return IconName::Play;
        case CaseAct::AddNote:
            return IconName::Lock;
        case CaseAct::AddEvidence:
            return IconName::Camera;
        case CaseAct::TellSource:
            return IconName::Megaphone;
        case CaseAct::Close:
            return IconName::CheckCircle;
        case CaseAct::Reopen:
            return IconName::Refresh;
    }
    return IconName::Info;
}

TimelineRow timelineRow(const LedgerEntry& entry, const ActWords& words) {
    TimelineRow row;
    row.id = QString::number(entry.sequence);
    row.at = entry.at;
    row.who = entry.actor.name;
    row.what = words.transition.isEmpty() ? words.what : QStringLiteral("%1  ·  %2").arg(words.what, words.transition);
    row.details = words.details;
    row.icon = verbIcon(entry.verb);
    switch (words.tone) {
        case ActTone::Plain:
            row.color = ColorRole::TextMuted;
            break;
        case ActTone::Internal:
            row.color = ColorRole::InternalNoteText;
            row.ground = ColorRole::InternalNote;
            break;
        case ActTone::Public:
            row.color = ColorRole::PublicAnswerText;
            row.ground = ColorRole::PublicAnswer;
            break;
        case ActTone::Good:
            row.color = ColorRole::Good;
            break;
        case ActTone::Attention:
            row.color = ColorRole::ClockSoon;
            break;
    }
    return row;
}

QString plainToolTip(const QString& text) {
    return QStringLiteral("<div style=\"white-space:pre-wrap\">%1</div>").arg(text.toHtmlEscaped());
}

}  // namespace zhiban
