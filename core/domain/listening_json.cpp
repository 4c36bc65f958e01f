// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of what the desk listens to, as the ledger keeps it.
#include "core/base/json_fields.h"
#include "core/domain/act_payloads.h"

namespace zhiban {
namespace {

using Key = QLatin1String;
using Texts = QMap<QString, QString>;

QJsonObject toJson(const Texts& texts) {
    QJsonObject json;
    for (auto each = texts.cbegin(); each != texts.cend(); ++each) {
        json.insert(each.key(), each.value());
    }
    return json;
}

Texts textsOf(const QJsonValue& value) {
    Texts texts;
    const QJsonObject json = value.toObject();
    for (auto each = json.constBegin(); each != json.constEnd(); ++each) {
        texts.insert(each.key(), each.value().toString());
    }
    return texts;
}

const QString read = QStringLiteral("read");
const QString setAside = QStringLiteral("set_aside");

}  // namespace

QJsonObject toJson(const Subscription& subscription) {
    return {{Key("key"), subscription.key},
            {Key("name"), subscription.name},
            {Key("kind"), subscription.kind},
            {Key("address"), subscription.address},
            {Key("settings"), toJson(subscription.settings)},
            {Key("mapping"), toJson(subscription.mapping)},
            {Key("zone"), QString::fromLatin1(subscription.zone)},
            {Key("charset"), QString::fromLatin1(subscription.charset)},
            {Key("place"), subscription.place},
            {Key("interval_minutes"), static_cast<qint64>(subscription.interval.count())},
            {Key("hours"), subscription.hours.text()},
            {Key("inside_house"), subscription.insideHouse},
            {Key("owner"), subscription.owner},
            {Key("silent_after_days"), subscription.silentAfterDays},
            {Key("paused"), subscription.paused},
            {Key("paused_because"), subscription.pausedBecause}};
}

Result<Subscription> subscriptionFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Subscription subscription;
    subscription.key = fields.text(Key("key"));
    subscription.name = fields.text(Key("name"));
    subscription.kind = fields.text(Key("kind"));
    subscription.address = fields.textOr(Key("address"));
    subscription.settings = textsOf(json.value(Key("settings")));
    subscription.mapping = textsOf(json.value(Key("mapping")));
    subscription.zone = fields.textOr(Key("zone"), QStringLiteral("Asia/Shanghai")).toLatin1();
    subscription.charset = fields.textOr(Key("charset")).toLatin1();
    subscription.place = fields.textOr(Key("place"));
    subscription.interval = std::chrono::minutes(fields.number(Key("interval_minutes")));
    const std::optional<WeekHours> hours = WeekHours::fromText(fields.text(Key("hours")));
    if (!hours) {
        fields.refuse(Key("hours"), QStringLiteral("is not a plan of the week"));
    }
    subscription.hours = hours.value_or(WeekHours::always());
    subscription.insideHouse = fields.boolean(Key("inside_house"));
    subscription.owner = fields.textOr(Key("owner"));
    subscription.silentAfterDays = static_cast<int>(fields.numberIfAny(Key("silent_after_days")).value_or(0));
    subscription.paused = fields.boolean(Key("paused"));
    subscription.pausedBecause = fields.textOr(Key("paused_because"));
    if (Result<Done> done = fields.finish(); !done) {
        return fail(done.error());
    }
    return subscription;
}

QJsonObject toJson(const QuarantineSettledPayload& payload) {
    return {{Key("fate"), payload.fate == QuarantineFate::Read ? read : setAside}, {Key("reason"), payload.reason}};
}

Result<Done> fromJson(const QJsonObject& json, QuarantineSettledPayload& payload) {
    JsonFields fields(json);
    const QString fate = fields.text(Key("fate"));
    if (fate != read && fate != setAside) {
        fields.refuse(Key("fate"), QStringLiteral("is not known"));
    }
    payload.fate = fate == read ? QuarantineFate::Read : QuarantineFate::SetAside;
    payload.reason = fields.textOr(Key("reason"));
    return fields.finish();
}

}  // namespace zhiban
