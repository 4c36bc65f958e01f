// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/routing_acts.h"

#include <QJsonArray>
#include <cmath>

#include "core/base/json_fields.h"

namespace zhiban {

namespace {

using Key = QLatin1String;

constexpr double confidenceParts = 1e6;  // a confidence is kept in millionths: the ledger knows whole numbers

int minuteOf(QTime time) {
    return time.msecsSinceStartOfDay() / 60'000;
}
QTime timeOf(qint64 minute) {
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(minute) * 60'000);
}

QJsonObject toJson(const RoutingRule& rule) {
    QJsonObject json{{Key("name"), rule.name},
                     {Key("categories"), QJsonArray::fromStringList(rule.categories)},
                     {Key("places"), QJsonArray::fromStringList(rule.places)},
                     {Key("words"), QJsonArray::fromStringList(rule.words)},
                     {Key("category"), rule.category},
                     {Key("department"), rule.department.text},
                     {Key("active"), rule.active}};
    if (rule.hours) {
        json[Key("from_minute")] = minuteOf(rule.hours->from);
        json[Key("to_minute")] = minuteOf(rule.hours->to);
    }
    return json;
}

Result<RoutingRule> routingRuleFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    RoutingRule rule;
    rule.name = fields.text(Key("name"));
    rule.categories = fields.texts(Key("categories"));
    rule.places = fields.texts(Key("places"));
    rule.words = fields.texts(Key("words"));
    rule.category = fields.text(Key("category"));
    rule.department.text = fields.text(Key("department"));
    rule.active = fields.boolean(Key("active"));
    const std::optional<qint64> from = fields.numberIfAny(Key("from_minute"));
    const std::optional<qint64> to = fields.numberIfAny(Key("to_minute"));
    if (from && to) {
        rule.hours = DailyHours{timeOf(*from), timeOf(*to)};
    }
    return fields.finish().map([&](Done) { return rule; });
}

}  // namespace

QJsonObject toJson(const Category& category) {
    return {{Key("id"), category.id.text},
            {Key("parent"), category.parent.text},
            {Key("name"), category.name},
            {Key("department"), category.department.text},
            {Key("service_code"), category.serviceCode},
            {Key("restricted"), category.restricted},
            {Key("position"), category.position},
            {Key("active"), category.active}};
}

Result<Category> categoryFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Category category;
    category.id.text = fields.text(Key("id"));
    category.parent.text = fields.text(Key("parent"));
    category.name = fields.text(Key("name"));
    category.department.text = fields.text(Key("department"));
    category.serviceCode = fields.textOr(Key("service_code"));
    category.restricted = fields.boolean(Key("restricted"));
    category.position = static_cast<int>(fields.number(Key("position")));
    category.active = fields.boolean(Key("active"));
    return fields.finish().map([&](Done) { return category; });
}

QJsonObject toJson(const Claim& claim) {
    QJsonObject json{{Key("id"), claim.id.text},
                     {Key("external_id"), claim.externalId},
                     {Key("title"), claim.title},
                     {Key("text"), claim.text},
                     {Key("verdict"), keyOf(claim.verdict)},
                     {Key("clarification"), claim.clarification},
                     {Key("source"), claim.source},
                     {Key("url"), claim.url},
                     {Key("active"), claim.active}};
    if (claim.date) {
        json[Key("date")] = toMilliseconds(*claim.date);
    }
    return json;
}

Result<Claim> claimFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Claim claim;
    claim.id.text = fields.text(Key("id"));
    claim.externalId = fields.text(Key("external_id"));
    claim.title = fields.text(Key("title"));
    claim.text = fields.text(Key("text"));
    const std::optional<ClaimVerdict> verdict = claimVerdictFromKey(fields.text(Key("verdict")));
    if (!verdict) {
        fields.refuse(Key("verdict"), QStringLiteral("is no verdict"));
    }
    claim.verdict = verdict.value_or(ClaimVerdict::Unproven);
    claim.clarification = fields.text(Key("clarification"));
    claim.source = fields.text(Key("source"));
    claim.url = fields.text(Key("url"));
    claim.date = fields.timeIfAny(Key("date"));
    claim.active = fields.boolean(Key("active"));
    return fields.finish().map([&](Done) { return claim; });
}

QJsonObject toJson(const RoutingReport& report) {
    QJsonArray labels;
    for (const RoutingReport::Label& label : report.labels) {
        labels.append(QJsonObject{{Key("name"), label.name},
                                  {Key("examples"), label.examples},
                                  {Key("suggested"), label.suggested},
                                  {Key("right"), label.right}});
    }
    return {{Key("examples"), report.examples},
            {Key("right"), report.right},
            {Key("sure"), report.sure},
            {Key("sure_right"), report.sureRight},
            {Key("sure_from"), static_cast<qint64>(std::llround(report.sureFrom * confidenceParts))},
            {Key("labels"), labels}};
}

Result<Done> fromJson(const QJsonObject& json, RoutingReport& report) {
    JsonFields fields(json);
    report.examples = fields.number(Key("examples"));
    report.right = fields.number(Key("right"));
    report.sure = fields.number(Key("sure"));
    report.sureRight = fields.number(Key("sure_right"));
    report.sureFrom = static_cast<double>(fields.number(Key("sure_from"))) / confidenceParts;
    for (const QJsonValue& value : fields.array(Key("labels"))) {
        const QJsonObject object = value.toObject();
        JsonFields each(object);
        RoutingReport::Label label;
        label.name = each.text(Key("name"));
        label.examples = each.number(Key("examples"));
        label.suggested = each.number(Key("suggested"));
        label.right = each.number(Key("right"));
        if (Result<Done> read = each.finish(); !read) {
            return read;
        }
        report.labels.push_back(label);
    }
    return fields.finish();
}

QJsonObject toJson(const RoutingRulesPayload& payload) {
    QJsonArray rules;
    for (const RoutingRule& rule : payload.rules) {
        rules.append(toJson(rule));
    }
    return {{Key("rules"), rules}};
}

Result<Done> fromJson(const QJsonObject& json, RoutingRulesPayload& payload) {
    JsonFields fields(json);
    for (const QJsonValue& value : fields.array(Key("rules"))) {
        Result<RoutingRule> rule = routingRuleFromJson(value.toObject());
        if (!rule) {
            return fail(rule.error());
        }
        payload.rules.push_back(std::move(*rule));
    }
    return fields.finish();
}

QJsonObject toJson(const RoutingTrainedPayload& payload) {
    return {{Key("sha256"), QString::fromLatin1(payload.sha256.toHex())},
            {Key("examples"), QString::fromLatin1(payload.examples.toHex())},
            {Key("from"), payload.from},
            {Key("report"), toJson(payload.report)}};
}

Result<Done> fromJson(const QJsonObject& json, RoutingTrainedPayload& payload) {
    JsonFields fields(json);
    payload.sha256 = fields.hex(Key("sha256"));
    payload.examples = fields.hex(Key("examples"));
    payload.from = fields.text(Key("from"));
    if (Result<Done> report = fromJson(json[Key("report")].toObject(), payload.report); !report) {
        return report;
    }
    return fields.finish();
}

QJsonObject toJson(const RoutingModelChosenPayload& payload) {
    return {{Key("version"), payload.version}};
}

Result<Done> fromJson(const QJsonObject& json, RoutingModelChosenPayload& payload) {
    JsonFields fields(json);
    payload.version = static_cast<int>(fields.number(Key("version")));
    return fields.finish();
}

QJsonObject toJson(const ClaimsMarkedPayload& payload) {
    return {{Key("looked"), payload.looked},
            {Key("found"), payload.found},
            {Key("first_post"), payload.firstPost},
            {Key("last_post"), payload.lastPost},
            {Key("look_back"), payload.isLookBack}};
}

Result<Done> fromJson(const QJsonObject& json, ClaimsMarkedPayload& payload) {
    JsonFields fields(json);
    payload.looked = fields.number(Key("looked"));
    payload.found = fields.number(Key("found"));
    payload.firstPost = fields.number(Key("first_post"));
    payload.lastPost = fields.number(Key("last_post"));
    payload.isLookBack = fields.boolean(Key("look_back"));
    return fields.finish();
}

QJsonObject toJson(const ClaimJudgedPayload& payload) {
    return {{Key("post"), payload.post.value}, {Key("same"), payload.same}};
}

Result<Done> fromJson(const QJsonObject& json, ClaimJudgedPayload& payload) {
    JsonFields fields(json);
    payload.post.value = fields.number(Key("post"));
    payload.same = fields.boolean(Key("same"));
    return fields.finish();
}

}  // namespace zhiban
