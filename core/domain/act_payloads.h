// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/case.h"
#include "core/domain/publication.h"
#include "core/domain/quarantine.h"
#include "core/domain/rule.h"
#include "core/domain/shift.h"
#include "core/domain/subscription.h"
#include "core/domain/word_list.h"

// What the ledger keeps of each act, as values. toJson() is what the chain hashes; fromJson() is what a
// projection reads, years later too: a field once released stays, a new one is optional.
namespace zhiban {

// verbs::PostsReceived; subject "intake", id = source key or file name.
struct PostsReceivedPayload {
    QString connector;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 revised = 0;
    qint64 quarantined = 0;
    qint64 alerts = 0;
    qint64 firstPost = 0;
    qint64 lastPost = 0;
};

// verbs::RuleSaved, WordListSaved, DepartmentSaved, ColumnSaved: subject "rule" | "wordlist" | "department" | "column"
// and its id; the payload is the whole value.
QJsonObject toJson(const Rule& rule);
QJsonObject toJson(const WordList& list);
QJsonObject toJson(const Department& department);
QJsonObject toJson(const Column& column);
Result<Rule> ruleFromJson(const QJsonObject& json);
Result<WordList> wordListFromJson(const QJsonObject& json);
Result<Department> departmentFromJson(const QJsonObject& json);
Result<Column> columnFromJson(const QJsonObject& json);

// verbs::SourceSaved; subject "source" and its key; the payload is the whole value.
QJsonObject toJson(const Subscription& subscription);
Result<Subscription> subscriptionFromJson(const QJsonObject& json);

// verbs::QuarantineSettled; subject "quarantine", id = the item's as decimal text.
struct QuarantineSettledPayload {
    QuarantineFate fate = QuarantineFate::Read;
    QString reason;
};

// verbs::RulesRerun; subject "rules". The hits it added are rows of their own.
struct RulesRerunPayload {
    TimePoint from;
    TimePoint to;
    qint64 looked = 0;     // posts
    qint64 added = 0;      // hits
    qint64 firstPost = 0;  // of those looked at: smallest and greatest id
    qint64 lastPost = 0;
    QStringList rules;  // "id/version" of those in force
};

// verbs::PostDismissed and PostRestored; subject "post", id = post id as decimal text.
struct PostTriagePayload {
    QString reason;
};

// verbs::CaseOpened; subject "case". The first post of the list is the one it was opened from.
struct CaseOpenedPayload {
    QString number;
    QString title;
    QString category;
    QString place;
    Level level = Level::Blue;
    TimePoint detectedAt;
    TimePoint responseDue;
    TimePoint resolutionDue;
    std::vector<PostId> posts;
    QStringList mentions = {};  // the office's own accounts that rules name and the posts mention
};

// verbs::CasePostLinked
struct CasePostLinkedPayload {
    PostId post;
    QStringList mentions = {};  // as above; those noted before are noted once
};

// verbs::CaseVerified, CaseActionLogged, CaseNoteAdded, CaseReturned, CaseReopened, CaseReceived, CaseUrged
struct CaseTextPayload {
    QString text;
    CaseState stateAfter = CaseState::New;
    QString holderAfter;  // "office" or a department's name
    DispatchId dispatch;  // the dispatch concerned, if any
};

// verbs::CaseDispatched
struct CaseDispatchedPayload {
    DispatchId dispatch;
    DepartmentId department;
    QString departmentName;
    QString request;
    bool lead = true;
    TimePoint receiptDue;
    TimePoint resolutionDue;
};

// verbs::CaseEvidenceAdded
struct CaseEvidencePayload {
    EvidenceId evidence;
    QByteArray sha256;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    EvidenceRole role = EvidenceRole::Other;
    QString note;
};

// verbs::CaseSourceTold
struct CaseSourceToldPayload {
    QString channel;
    QString text;
    CaseState stateAfter = CaseState::ToldSource;
    QString account = {};  // which of the office's accounts answered; empty when the answer was given otherwise
};

// verbs::CaseClosed
struct CaseClosedPayload {
    ClosingKind kind = ClosingKind::Fixed;
    QString reason;
};

// verbs::ShiftStarted, ShiftEnded; subject "shift".
struct ShiftStartedPayload {
    QString officer;
    QString name;
};
struct ShiftEndedPayload {
    QString handoverNote;
    QString receiver;
};

// verbs::FollowUpPublished; subject "publication".
struct FollowUpPublishedPayload {
    ColumnId column;
    int issue = 0;
    QString title;
    QString text;
    std::vector<CaseId> cases;
};

// verbs::BriefingIssued; subject "briefing", id = "<from>/<to>".
struct BriefingIssuedPayload {
    QString format;
    QByteArray sha256;  // of the document as issued
};

#define ZHIBAN_PAYLOAD(Type)         \
    QJsonObject toJson(const Type&); \
    Result<Done> fromJson(const QJsonObject&, Type&)
ZHIBAN_PAYLOAD(PostsReceivedPayload);
ZHIBAN_PAYLOAD(RulesRerunPayload);
ZHIBAN_PAYLOAD(QuarantineSettledPayload);
ZHIBAN_PAYLOAD(PostTriagePayload);
ZHIBAN_PAYLOAD(CaseOpenedPayload);
ZHIBAN_PAYLOAD(CasePostLinkedPayload);
ZHIBAN_PAYLOAD(CaseTextPayload);
ZHIBAN_PAYLOAD(CaseDispatchedPayload);
ZHIBAN_PAYLOAD(CaseEvidencePayload);
ZHIBAN_PAYLOAD(CaseSourceToldPayload);
ZHIBAN_PAYLOAD(CaseClosedPayload);
ZHIBAN_PAYLOAD(ShiftStartedPayload);
ZHIBAN_PAYLOAD(ShiftEndedPayload);
ZHIBAN_PAYLOAD(FollowUpPublishedPayload);
ZHIBAN_PAYLOAD(BriefingIssuedPayload);
#undef ZHIBAN_PAYLOAD

template <typename Payload>
Result<Payload> payloadOf(const QJsonObject& json) {
    Payload payload;
    if (Result<Done> read = fromJson(json, payload); !read) {
        return fail(read.error());
    }
    return payload;
}

}  // namespace zhiban
