// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/act_payloads.h"

#include <QJsonArray>

#include "core/base/json_fields.h"
#include "core/domain/case_keys.h"

namespace zhiban {

namespace {

using Key = QLatin1String;

QString hexText(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

template <typename Enum>
Enum required(JsonFields& fields, Key key, std::optional<Enum> (*fromKey)(QStringView), Enum otherwise) {
    const std::optional<Enum> value = fromKey(fields.text(key));
    if (!value) {
        fields.refuse(key, QStringLiteral("is not a known word"));
    }
    return value.value_or(otherwise);
}

}  // namespace

QJsonObject toJson(const PostsReceivedPayload& payload) {
    return {{Key("connector"), payload.connector},     {Key("stored"), payload.stored},
            {Key("duplicates"), payload.duplicates},   {Key("revised"), payload.revised},
            {Key("quarantined"), payload.quarantined}, {Key("alerts"), payload.alerts},
            {Key("first_post"), payload.firstPost},    {Key("last_post"), payload.lastPost}};
}

Result<Done> fromJson(const QJsonObject& json, PostsReceivedPayload& payload) {
    JsonFields fields(json);
    payload.connector = fields.text(Key("connector"));
    payload.stored = fields.number(Key("stored"));
    payload.duplicates = fields.number(Key("duplicates"));
    payload.revised = fields.number(Key("revised"));
    payload.quarantined = fields.number(Key("quarantined"));
    payload.alerts = fields.number(Key("alerts"));
    payload.firstPost = fields.number(Key("first_post"));
    payload.lastPost = fields.number(Key("last_post"));
    return fields.finish();
}

QJsonObject toJson(const RulesRerunPayload& payload) {
    return {{Key("from"), toMilliseconds(payload.from)},
            {Key("to"), toMilliseconds(payload.to)},
            {Key("looked"), payload.looked},
            {Key("added"), payload.added},
            {Key("first_post"), payload.firstPost},
            {Key("last_post"), payload.lastPost},
            {Key("rules"), QJsonArray::fromStringList(payload.rules)}};
}

Result<Done> fromJson(const QJsonObject& json, RulesRerunPayload& payload) {
    JsonFields fields(json);
    payload.from = fields.time(Key("from"));
    payload.to = fields.time(Key("to"));
    payload.looked = fields.number(Key("looked"));
    payload.added = fields.number(Key("added"));
    payload.firstPost = fields.number(Key("first_post"));
    payload.lastPost = fields.number(Key("last_post"));
    payload.rules = fields.texts(Key("rules"));
    return fields.finish();
}

QJsonObject toJson(const PostTriagePayload& payload) {
    return {{Key("reason"), payload.reason}};
}

Result<Done> fromJson(const QJsonObject& json, PostTriagePayload& payload) {
    JsonFields fields(json);
    payload.reason = fields.text(Key("reason"));
    return fields.finish();
}

QJsonObject toJson(const CaseOpenedPayload& payload) {
    QJsonArray posts;
    for (const PostId& post : payload.posts) {
        posts.append(post.value);
    }
    return {{Key("number"), payload.number},
            {Key("title"), payload.title},
            {Key("category"), payload.category},
            {Key("place"), payload.place},
            {Key("level"), levelKey(payload.level)},
            {Key("detected_at"), toMilliseconds(payload.detectedAt)},
            {Key("response_due"), toMilliseconds(payload.responseDue)},
            {Key("resolution_due"), toMilliseconds(payload.resolutionDue)},
            {Key("posts"), posts},
            {Key("mentions"), QJsonArray::fromStringList(payload.mentions)}};
}

Result<Done> fromJson(const QJsonObject& json, CaseOpenedPayload& payload) {
    JsonFields fields(json);
    payload.number = fields.text(Key("number"));
    payload.title = fields.text(Key("title"));
    payload.category = fields.textOr(Key("category"));
    payload.place = fields.textOr(Key("place"));
    const std::optional<Level> level = levelFromKey(fields.text(Key("level")));
    if (!level) {
        fields.refuse(Key("level"), QStringLiteral("is not a level"));
    }
    payload.level = level.value_or(Level::Blue);
    payload.detectedAt = fields.time(Key("detected_at"));
    payload.responseDue = fields.time(Key("response_due"));
    payload.resolutionDue = fields.time(Key("resolution_due"));
    const QJsonArray posts = fields.array(Key("posts"));
    payload.posts.clear();
    for (const QJsonValue& post : posts) {
        payload.posts.push_back(PostId{post.toInteger()});
    }
    payload.mentions = fields.textsIfAny(Key("mentions"));
    return fields.finish();
}

QJsonObject toJson(const CasePostLinkedPayload& payload) {
    return {{Key("post"), payload.post.value}, {Key("mentions"), QJsonArray::fromStringList(payload.mentions)}};
}

Result<Done> fromJson(const QJsonObject& json, CasePostLinkedPayload& payload) {
    JsonFields fields(json);
    payload.post.value = fields.number(Key("post"));
    payload.mentions = fields.textsIfAny(Key("mentions"));
    return fields.finish();
}

QJsonObject toJson(const CaseTextPayload& payload) {
    QJsonObject json{{Key("text"), payload.text},
                     {Key("state_after"), keyOf(payload.stateAfter)},
                     {Key("holder_after"), payload.holderAfter}};
    if (payload.dispatch) {
        json.insert(Key("dispatch"), payload.dispatch.text);
    }
    return json;
}

Result<Done> fromJson(const QJsonObject& json, CaseTextPayload& payload) {
    JsonFields fields(json);
    payload.text = fields.text(Key("text"));
    payload.stateAfter = required(fields, Key("state_after"), caseStateFromKey, CaseState::New);
    payload.holderAfter = fields.text(Key("holder_after"));
    payload.dispatch.text = fields.textOr(Key("dispatch"));
    return fields.finish();
}

QJsonObject toJson(const CaseDispatchedPayload& payload) {
    return {{Key("dispatch"), payload.dispatch.text},
            {Key("department"), payload.department.text},
            {Key("department_name"), payload.departmentName},
            {Key("request"), payload.request},
            {Key("lead"), payload.lead},
            {Key("receipt_due"), toMilliseconds(payload.receiptDue)},
            {Key("resolution_due"), toMilliseconds(payload.resolutionDue)}};
}

Result<Done> fromJson(const QJsonObject& json, CaseDispatchedPayload& payload) {
    JsonFields fields(json);
    payload.dispatch.text = fields.text(Key("dispatch"));
    payload.department.text = fields.text(Key("department"));
    payload.departmentName = fields.text(Key("department_name"));
    payload.request = fields.text(Key("request"));
    payload.lead = fields.boolean(Key("lead"));
    payload.receiptDue = fields.time(Key("receipt_due"));
    payload.resolutionDue = fields.time(Key("resolution_due"));
    return fields.finish();
}

QJsonObject toJson(const CaseEvidencePayload& payload) {
    return {{Key("evidence"), payload.evidence.text},
            {Key("sha256"), hexText(payload.sha256)},
            {Key("file_name"), payload.fileName},
            {Key("media_type"), payload.mediaType},
            {Key("size"), payload.size},
            {Key("role"), keyOf(payload.role)},
            {Key("note"), payload.note}};
}

Result<Done> fromJson(const QJsonObject& json, CaseEvidencePayload& payload) {
    JsonFields fields(json);
    payload.evidence.text = fields.text(Key("evidence"));
    payload.sha256 = fields.hex(Key("sha256"));
    payload.fileName = fields.text(Key("file_name"));
    payload.mediaType = fields.text(Key("media_type"));
    payload.size = fields.number(Key("size"));
    payload.role = required(fields, Key("role"), evidenceRoleFromKey, EvidenceRole::Other);
    payload.note = fields.textOr(Key("note"));
    return fields.finish();
}

QJsonObject toJson(const CaseSourceToldPayload& payload) {
    return {{Key("channel"), payload.channel},
            {Key("text"), payload.text},
            {Key("state_after"), keyOf(payload.stateAfter)},
            {Key("account"), payload.account}};
}

Result<Done> fromJson(const QJsonObject& json, CaseSourceToldPayload& payload) {
    JsonFields fields(json);
    payload.channel = fields.text(Key("channel"));
    payload.text = fields.text(Key("text"));
    payload.stateAfter = required(fields, Key("state_after"), caseStateFromKey, CaseState::ToldSource);
    payload.account = fields.textOr(Key("account"));
    return fields.finish();
}

QJsonObject toJson(const CaseClosedPayload& payload) {
    return {{Key("kind"), keyOf(payload.kind)}, {Key("reason"), payload.reason}};
}

Result<Done> fromJson(const QJsonObject& json, CaseClosedPayload& payload) {
    JsonFields fields(json);
    payload.kind = required(fields, Key("kind"), closingKindFromKey, ClosingKind::Fixed);
    payload.reason = fields.textOr(Key("reason"));
    return fields.finish();
}

QJsonObject toJson(const ShiftStartedPayload& payload) {
    return {{Key("officer"), payload.officer}, {Key("name"), payload.name}};
}

Result<Done> fromJson(const QJsonObject& json, ShiftStartedPayload& payload) {
    JsonFields fields(json);
    payload.officer = fields.text(Key("officer"));
    payload.name = fields.text(Key("name"));
    return fields.finish();
}

QJsonObject toJson(const ShiftEndedPayload& payload) {
    return {{Key("handover_note"), payload.handoverNote}, {Key("receiver"), payload.receiver}};
}

Result<Done> fromJson(const QJsonObject& json, ShiftEndedPayload& payload) {
    JsonFields fields(json);
    payload.handoverNote = fields.text(Key("handover_note"));
    payload.receiver = fields.textOr(Key("receiver"));
    return fields.finish();
}

QJsonObject toJson(const FollowUpPublishedPayload& payload) {
    QJsonArray cases;
    for (const CaseId& id : payload.cases) {
        cases.append(id.text);
    }
    return {{Key("column"), payload.column.text},
            {Key("issue"), payload.issue},
            {Key("title"), payload.title},
            {Key("text"), payload.text},
            {Key("cases"), cases}};
}

Result<Done> fromJson(const QJsonObject& json, FollowUpPublishedPayload& payload) {
    JsonFields fields(json);
    payload.column.text = fields.text(Key("column"));
    payload.issue = static_cast<int>(fields.number(Key("issue")));
    payload.title = fields.text(Key("title"));
    payload.text = fields.text(Key("text"));
    payload.cases.clear();
    for (const QString& id : fields.texts(Key("cases"))) {
        payload.cases.push_back(CaseId{id});
    }
    return fields.finish();
}

QJsonObject toJson(const BriefingIssuedPayload& payload) {
    return {{Key("format"), payload.format}, {Key("sha256"), hexText(payload.sha256)}};
}

Result<Done> fromJson(const QJsonObject& json, BriefingIssuedPayload& payload) {
    JsonFields fields(json);
    payload.format = fields.text(Key("format"));
    payload.sha256 = fields.hex(Key("sha256"));
    return fields.finish();
}

}  // namespace zhiban
