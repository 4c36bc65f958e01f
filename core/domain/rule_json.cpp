// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of rules and word lists, as the ledger keeps them.
#include <QJsonArray>

#include "core/base/json_fields.h"
#include "core/domain/act_payloads.h"
#include "core/domain/rule_keys.h"
#include "core/domain/word_condition.h"

namespace zhiban {

namespace {

using Key = QLatin1String;

const QString timeOfDay = QStringLiteral("HH:mm");

void insertTime(QJsonObject& json, Key key, const std::optional<TimePoint>& time) {
    if (time) {
        json.insert(key, toMilliseconds(*time));
    }
}

// Entries from the time when a condition was three lists of words say it in those.
QString readCondition(JsonFields& fields) {
    const QString condition = fields.textOr(Key("condition"));
    const QStringList any = fields.textsIfAny(Key("any"));
    const QStringList all = fields.textsIfAny(Key("all"));
    const QStringList none = fields.textsIfAny(Key("none"));
    return condition.isEmpty() ? conditionOfWords(any, all, none) : condition;
}

std::optional<DailyHours> quietHours(JsonFields& fields) {
    const QString from = fields.textOr(Key("quiet_from"));
    const QString to = fields.textOr(Key("quiet_to"));
    if (from.isEmpty() && to.isEmpty()) {
        return std::nullopt;
    }
    const DailyHours hours{QTime::fromString(from, timeOfDay), QTime::fromString(to, timeOfDay)};
    if (!hours.from.isValid() || !hours.to.isValid()) {
        fields.refuse(Key("quiet_from"), QStringLiteral("is not a time of day"));
        return std::nullopt;
    }
    return hours;
}

}  // namespace

QJsonObject toJson(const Rule& rule) {
    QJsonObject json{{Key("id"), rule.id.text},
                     {Key("version"), rule.version},
                     {Key("name"), rule.name},
                     {Key("level"), levelKey(rule.level)},
                     {Key("condition"), rule.condition},
                     {Key("layers"), static_cast<qint64>(rule.layers)},
                     {Key("active"), rule.active},
                     {Key("life_safety"), rule.lifeSafety},
                     {Key("sound"), keyOf(rule.sound)},
                     {Key("note"), rule.note}};
    if (rule.tierHours) {
        json.insert(Key("tier_hours"), *rule.tierHours);
    }
    if (rule.quiet) {
        json.insert(Key("quiet_from"), rule.quiet->from.toString(timeOfDay));
        json.insert(Key("quiet_to"), rule.quiet->to.toString(timeOfDay));
    }
    insertTime(json, Key("expires_at"), rule.expires);
    insertTime(json, Key("muted_until"), rule.mutedUntil);
    return json;
}

Result<Rule> ruleFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Rule rule;
    rule.id.text = fields.text(Key("id"));
    rule.version = static_cast<int>(fields.number(Key("version")));
    rule.name = fields.text(Key("name"));
    const std::optional<Level> level = levelFromKey(fields.text(Key("level")));
    if (!level) {
        fields.refuse(Key("level"), QStringLiteral("is not a level"));
    }
    rule.level = level.value_or(Level::Blue);
    rule.condition = readCondition(fields);
    rule.layers = static_cast<FoldLayer>(fields.number(Key("layers")));
    rule.active = fields.boolean(Key("active"));
    rule.lifeSafety = json.contains(Key("life_safety")) && fields.boolean(Key("life_safety"));
    const std::optional<AlertSound> sound = alertSoundFromKey(fields.textOr(Key("sound"), keyOf(rule.sound)));
    if (!sound) {
        fields.refuse(Key("sound"), QStringLiteral("is not a known word"));
    }
    rule.sound = sound.value_or(rule.sound);
    if (const std::optional<qint64> hours = fields.numberIfAny(Key("tier_hours"))) {
        rule.tierHours = static_cast<int>(*hours);
    }
    rule.quiet = quietHours(fields);
    rule.expires = fields.timeIfAny(Key("expires_at"));
    rule.mutedUntil = fields.timeIfAny(Key("muted_until"));
    rule.note = fields.textOr(Key("note"));
    if (Result<Done> read = fields.finish(); !read) {
        return fail(read.error());
    }
    return rule;
}

QJsonObject toJson(const WordList& list) {
    return {{Key("id"), list.id.text},
            {Key("version"), list.version},
            {Key("name"), list.name},
            {Key("use"), keyOf(list.use)},
            {Key("words"), QJsonArray::fromStringList(list.words)},
            {Key("sources"), QJsonArray::fromStringList(list.sources)},
            {Key("note"), list.note},
            {Key("active"), list.active}};
}

Result<WordList> wordListFromJson(const QJsonObject& json) {
    JsonFields fields(json);
    WordList list;
    list.id.text = fields.text(Key("id"));
    list.version = static_cast<int>(fields.number(Key("version")));
    list.name = fields.text(Key("name"));
    const std::optional<WordListUse> use = wordListUseFromKey(fields.text(Key("use")));
    if (!use) {
        fields.refuse(Key("use"), QStringLiteral("is not a known word"));
    }
    list.use = use.value_or(WordListUse::Named);
    list.words = fields.texts(Key("words"));
    list.sources = fields.texts(Key("sources"));
    list.note = fields.textOr(Key("note"));
    list.active = fields.boolean(Key("active"));
    if (Result<Done> read = fields.finish(); !read) {
        return fail(read.error());
    }
    return list;
}

}  // namespace zhiban
