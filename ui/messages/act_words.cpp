// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/act_words.h"

#include <QCoreApplication>
#include <QHash>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/domain/event_acts.h"
#include "core/domain/media_acts.h"
#include "ui/messages/case_words.h"
#include "ui/messages/routing_act_words.h"

namespace zhiban {

namespace {

class ActSentences {
    Q_DECLARE_TR_FUNCTIONS(ActSentences)
};

template <typename Payload>
Payload read(const LedgerEntry& entry) {
    return payloadOf<Payload>(entry.payload).value_or(Payload{});
}

QString words(const LedgerEntry& entry) {
    return read<CaseTextPayload>(entry).text;
}

using Describe = ActWords (*)(const LedgerEntry&);

ActWords opened(const LedgerEntry& entry) {
    const auto payload = read<CaseOpenedPayload>(entry);
    return {ActSentences::tr("Opened case %1").arg(payload.number), payload.title, {}, ActTone::Plain};
}

ActWords dispatched(const LedgerEntry& entry) {
    const auto payload = read<CaseDispatchedPayload>(entry);
    return {(payload.lead ? ActSentences::tr("Dispatched to %1") : ActSentences::tr("Dispatched to %1 to assist"))
                .arg(payload.departmentName),
            payload.request,
            {},
            ActTone::Plain};
}

ActWords evidence(const LedgerEntry& entry) {
    const auto payload = read<CaseEvidencePayload>(entry);
    return {ActSentences::tr("Added evidence: %1 (%2)").arg(payload.fileName, evidenceRoleText(payload.role)),
            payload.note,
            {},
            ActTone::Plain};
}

ActWords told(const LedgerEntry& entry) {
    const auto payload = read<CaseSourceToldPayload>(entry);
    return {payload.channel.isEmpty() ? ActSentences::tr("Public answer to the citizen")
                                      : ActSentences::tr("Public answer to the citizen · %1").arg(payload.channel),
            payload.text,
            {},
            ActTone::Public};
}

ActWords closed(const LedgerEntry& entry) {
    const auto payload = read<CaseClosedPayload>(entry);
    return {ActSentences::tr("Closed: %1").arg(closingText(payload.kind)), payload.reason, {}, ActTone::Good};
}

ActWords received(const LedgerEntry& entry) {
    const auto payload = read<PostsReceivedPayload>(entry);
    return {ActSentences::tr("Received %n post(s) by %1", nullptr, static_cast<int>(payload.stored + payload.revised))
                .arg(payload.connector),
            payload.alerts > 0 ? ActSentences::tr("%n alert(s)", nullptr, static_cast<int>(payload.alerts)) : QString(),
            {},
            ActTone::Plain};
}

ActWords transcribed(const LedgerEntry& entry) {
    const auto payload = read<MediaTranscribedPayload>(entry);
    return {payload.machine ? ActSentences::tr("A program wrote down a recording")
                            : ActSentences::tr("Wrote down what is said in a recording"),
            payload.text,
            {},
            ActTone::Internal};
}

ActWords dialectTagged(const LedgerEntry& entry) {
    const QString dialect = read<MediaDialectPayload>(entry).dialect;
    return {dialect.isEmpty() ? ActSentences::tr("Took the dialect off a recording")
                              : ActSentences::tr("Tagged a recording: %1").arg(dialect),
            {},
            {},
            ActTone::Plain};
}

ActWords redacted(const LedgerEntry& entry) {
    return {ActSentences::tr("Kept a blacked-out copy: %1").arg(read<MediaRedactedPayload>(entry).fileName),
            {},
            {},
            ActTone::Plain};
}

ActWords wordSaved(const LedgerEntry& entry) {
    return {ActSentences::tr("Explained the local word “%1”").arg(entry.subjectId),
            read<GlossaryWordPayload>(entry).meaning,
            {},
            ActTone::Plain};
}

ActWords shiftStarted(const LedgerEntry& entry) {
    const auto payload = read<ShiftStartedPayload>(entry);
    return {ActSentences::tr("Signed in"), payload.name, {}, ActTone::Good};
}

ActWords shiftEnded(const LedgerEntry& entry) {
    const auto payload = read<ShiftEndedPayload>(entry);
    return {payload.receiver.isEmpty() ? ActSentences::tr("Signed out")
                                       : ActSentences::tr("Signed out, handed over to %1").arg(payload.receiver),
            payload.handoverNote,
            {},
            ActTone::Internal};
}

ActWords published(const LedgerEntry& entry) {
    const auto payload = read<FollowUpPublishedPayload>(entry);
    return {ActSentences::tr("Published issue %1: %2").arg(payload.issue).arg(payload.title), {}, {}, ActTone::Public};
}

ActWords named(const QString& sentence, const LedgerEntry& entry) {
    return {sentence.arg(entry.payload.value(QLatin1String("name")).toString()), {}, {}, ActTone::Plain};
}

ActWords sourceSaved(const LedgerEntry& entry) {
    const bool paused = entry.payload.value(QLatin1String("paused")).toBool();
    ActWords words =
        named(paused ? ActSentences::tr("Paused source “%1”") : ActSentences::tr("Saved source “%1”"), entry);
    if (paused) {
        words.details = entry.payload.value(QLatin1String("paused_because")).toString();
        words.tone = ActTone::Attention;
    }
    return words;
}

ActWords quarantineSettled(const LedgerEntry& entry) {
    const auto payload = read<QuarantineSettledPayload>(entry);
    return {payload.fate == QuarantineFate::Read ? ActSentences::tr("Read a refused item again")
                                                 : ActSentences::tr("Set a refused item aside"),
            payload.reason,
            {},
            ActTone::Plain};
}

ActWords eventChanged(const QString& sentence, const LedgerEntry& entry, ActTone tone) {
    const auto payload = read<EventChangedPayload>(entry);
    return {sentence.arg(payload.moves.size()), payload.nameAfter, {}, tone};
}

ActWords eventsPlaced(const LedgerEntry& entry) {
    const auto payload = read<EventsPlacedPayload>(entry);
    return {ActSentences::tr("Put %1 posts into events, %2 of them new").arg(payload.posts).arg(payload.founded),
            {},
            {},
            ActTone::Internal};
}

const QHash<QString, Describe>& describers() {
    static const QHash<QString, Describe> table{
        {verbs::StoreCreated,
         [](const LedgerEntry&) {
             return ActWords{ActSentences::tr("Store created"), {}, {}, ActTone::Plain};
         }},
        {verbs::PostsReceived, received},
        {verbs::RuleSaved, [](const LedgerEntry& e) { return named(ActSentences::tr("Saved rule “%1”"), e); }},
        {verbs::RuleRetired,
         [](const LedgerEntry&) {
             return ActWords{ActSentences::tr("Retired a rule"), {}, {}, ActTone::Plain};
         }},
        {verbs::SourceSaved, sourceSaved},
        {verbs::SourceRetired,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Retired a source"), e.subjectId, {}, ActTone::Attention};
         }},
        {verbs::QuarantineSettled, quarantineSettled},
        {verbs::DepartmentSaved,
         [](const LedgerEntry& e) { return named(ActSentences::tr("Saved department “%1”"), e); }},
        {verbs::ColumnSaved, [](const LedgerEntry& e) { return named(ActSentences::tr("Saved column “%1”"), e); }},
        {verbs::PostDismissed,
         [](const LedgerEntry& e) {
             return ActWords{
                 ActSentences::tr("Dismissed a post"), read<PostTriagePayload>(e).reason, {}, ActTone::Plain};
         }},
        {verbs::PostRestored,
         [](const LedgerEntry&) {
             return ActWords{ActSentences::tr("Restored a post"), {}, {}, ActTone::Plain};
         }},
        {verbs::PostContactShown,
         [](const LedgerEntry&) {
             return ActWords{ActSentences::tr("Looked at a caller's number"), {}, {}, ActTone::Internal};
         }},
        {verbs::MediaTranscribed, transcribed},
        {verbs::MediaTranscriptConfirmed,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Confirmed what is said in a recording"),
                             read<MediaTranscriptConfirmedPayload>(e).text,
                             {},
                             ActTone::Good};
         }},
        {verbs::MediaDialectTagged, dialectTagged},
        {verbs::MediaRedacted, redacted},
        {verbs::GlossaryWordSaved, wordSaved},
        {verbs::GlossaryWordRemoved,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Took out the local word “%1”").arg(e.subjectId), {}, {}, ActTone::Plain};
         }},
        {verbs::EventsPlaced, eventsPlaced},
        {verbs::EventMerged,
         [](const LedgerEntry& e) {
             return eventChanged(ActSentences::tr("Merged events: %1 posts moved"), e, ActTone::Plain);
         }},
        {verbs::EventSplit,
         [](const LedgerEntry& e) {
             return eventChanged(ActSentences::tr("Split an event: %1 posts moved"), e, ActTone::Plain);
         }},
        {verbs::EventPostDetached,
         [](const LedgerEntry& e) {
             return eventChanged(ActSentences::tr("Detached a post from its event (%1 versions)"), e, ActTone::Plain);
         }},
        {verbs::EventConfirmed,
         [](const LedgerEntry& e) {
             return eventChanged(ActSentences::tr("Confirmed %1 posts of an event"), e, ActTone::Good);
         }},
        {verbs::EventRenamed,
         [](const LedgerEntry& e) {
             const auto payload = read<EventChangedPayload>(e);
             return ActWords{payload.nameAfter.isEmpty()
                                 ? ActSentences::tr("Took an event's name back")
                                 : ActSentences::tr("Named an event “%1”").arg(payload.nameAfter),
                             payload.nameBefore,
                             {},
                             ActTone::Plain};
         }},
        {verbs::EventUndone,
         [](const LedgerEntry& e) {
             return eventChanged(ActSentences::tr("Took back an act on events: %1 posts moved"), e, ActTone::Attention);
         }},
        {verbs::CaseOpened, opened},
        {verbs::CasePostLinked,
         [](const LedgerEntry&) {
             return ActWords{ActSentences::tr("Linked a post"), {}, {}, ActTone::Plain};
         }},
        {verbs::CaseVerified,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Verified"), words(e), {}, ActTone::Plain};
         }},
        {verbs::CaseDispatched, dispatched},
        {verbs::CaseReceived,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("%1 signed for it").arg(read<CaseTextPayload>(e).holderAfter),
                             words(e),
                             {},
                             ActTone::Plain};
         }},
        {verbs::CaseReturned,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Returned: not theirs"), words(e), {}, ActTone::Attention};
         }},
        {verbs::CaseUrged,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Urged %1").arg(holderText(read<CaseTextPayload>(e).holderAfter)),
                             words(e),
                             {},
                             ActTone::Attention};
         }},
        {verbs::CaseActionLogged,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Action"), words(e), {}, ActTone::Plain};
         }},
        {verbs::CaseNoteAdded,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Internal note"), words(e), {}, ActTone::Internal};
         }},
        {verbs::CaseEvidenceAdded, evidence},
        {verbs::CaseSourceTold, told},
        {verbs::CaseClosed, closed},
        {verbs::CaseReopened,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Reopened"), words(e), {}, ActTone::Attention};
         }},
        {verbs::ShiftStarted, shiftStarted},
        {verbs::ShiftEnded, shiftEnded},
        {verbs::FollowUpPublished, published},
        {verbs::BriefingIssued,
         [](const LedgerEntry& e) {
             return ActWords{ActSentences::tr("Issued the briefing %1").arg(e.subjectId), {}, {}, ActTone::Good};
         }},
    };
    return table;
}

}  // namespace

ActWords describeAct(const LedgerEntry& entry) {
    if (std::optional<ActWords> words = routingActWords(entry)) {
        return *words;
    }
    const Describe describe = describers().value(entry.verb);
    return describe ? describe(entry) : ActWords{entry.verb, {}, {}, ActTone::Plain};
}

std::optional<CaseState> stateAfter(const LedgerEntry& entry) {
    if (entry.verb == verbs::CaseOpened) {
        return CaseState::New;
    }
    if (entry.verb == verbs::CaseDispatched) {
        return CaseState::Dispatched;
    }
    if (entry.verb == verbs::CaseClosed) {
        return CaseState::Closed;
    }
    if (entry.verb == verbs::CaseSourceTold) {
        const auto payload = payloadOf<CaseSourceToldPayload>(entry.payload);
        return payload ? std::optional(payload->stateAfter) : std::nullopt;
    }
    if (!entry.payload.contains(QLatin1String("state_after"))) {
        return std::nullopt;
    }
    const auto payload = payloadOf<CaseTextPayload>(entry.payload);
    return payload ? std::optional(payload->stateAfter) : std::nullopt;
}

std::vector<ActWords> describeCaseActs(const std::vector<LedgerEntry>& entries) {
    std::vector<ActWords> lines;
    lines.reserve(entries.size());
    std::optional<CaseState> state;
    for (const LedgerEntry& entry : entries) {
        ActWords line = describeAct(entry);
        const std::optional<CaseState> after = stateAfter(entry);
        if (after && state && *after != *state) {
            line.transition = QStringLiteral("%1 → %2").arg(stateText(*state), stateText(*after));
        }
        state = after ? after : state;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<HistoryLine> caseHistory(const std::vector<LedgerEntry>& entries) {
    const std::vector<ActWords> words = describeCaseActs(entries);
    std::vector<HistoryLine> lines;
    int linked = 0;
    for (size_t index = 0; index < entries.size(); ++index) {
        const LedgerEntry& entry = entries[index];
        const bool isLink = entry.verb == verbs::CasePostLinked;
        const bool continues = isLink && linked > 0 && lines.back().last.actor == entry.actor &&
                               entry.at - lines.back().last.at < std::chrono::hours(6);
        linked = isLink ? (continues ? linked + 1 : 1) : 0;
        if (continues) {
            lines.back() = {entry, words[index]};
            lines.back().words.what = ActSentences::tr("Linked %n posts", nullptr, linked);
        } else {
            lines.push_back({entry, words[index]});
        }
    }
    return lines;
}

}  // namespace zhiban
