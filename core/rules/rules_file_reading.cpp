// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/rule_keys.h"
#include "core/domain/word_condition.h"
#include "core/rules/layer_keys.h"
#include "core/rules/rules_file.h"
#include "core/rules/rules_file_entry.h"
#include "core/rules/rules_file_keys.h"

namespace zhiban {

namespace {

using namespace rules_file;

Failure wrong(const char* kind, const QString& where, const QString& what) {
    return fail(ErrorKind::Invalid, QStringLiteral("rules file, %1: %2").arg(where, what),
                QStringLiteral("rules-file.") + QLatin1String(kind), {where, what});
}

void readLayers(RulesFileEntry& entry, Rule& rule) {
    QStringList keys;
    entry.read(LayersKey, keys);
    if (!entry.has(LayersKey)) {
        return;
    }
    rule.layers = FoldLayer::None;
    for (const QString& key : keys) {
        if (const std::optional<FoldLayer> layer = foldLayerFromKey(key)) {
            rule.layers |= *layer;
        } else {
            entry.refuseValue(QStringLiteral("layer \"%1\"").arg(key));
        }
    }
}

void readCondition(RulesFileEntry& entry, Rule& rule) {
    QStringList any;
    QStringList all;
    QStringList none;
    entry.read(AnyKey, any);
    entry.read(AllKey, all);
    entry.read(NoneKey, none);
    entry.read(ConditionKey, rule.condition);
    const bool hasWords = entry.has(AnyKey) || entry.has(AllKey) || entry.has(NoneKey);
    if (hasWords && entry.has(ConditionKey)) {
        entry.refuseValue(QStringLiteral("\"any\", \"all\" or \"none\" beside \"condition\""));
    } else if (hasWords) {
        rule.condition = conditionOfWords(any, all, none);
    }
}

Result<Rule> ruleIn(const QJsonObject& object, qsizetype index) {
    RulesFileEntry entry(object, index);
    Rule rule;
    rule.level = Level::Yellow;
    entry.read(NameKey, rule.name);
    entry.readWord(LevelKey, rule.level, levelFromKey);
    readCondition(entry, rule);
    readLayers(entry, rule);
    entry.read(ActiveKey, rule.active);
    entry.read(TierHoursKey, rule.tierHours);
    entry.read(LifeSafetyKey, rule.lifeSafety);
    entry.readWord(SoundKey, rule.sound, alertSoundFromKey);
    entry.read(QuietKey, rule.quiet);
    entry.read(ExpiresKey, rule.expires);
    entry.read(MutedUntilKey, rule.mutedUntil);
    entry.read(NoteKey, rule.note);
    return entry.finish().map([&](Done) { return std::move(rule); });
}

Result<WordList> listIn(const QJsonObject& object, qsizetype index) {
    RulesFileEntry entry(object, index);
    WordList list;
    entry.read(NameKey, list.name);
    entry.readWord(UseKey, list.use, wordListUseFromKey);
    entry.read(WordsKey, list.words);
    entry.read(SourcesKey, list.sources);
    entry.read(NoteKey, list.note);
    entry.read(ActiveKey, list.active);
    return entry.finish().map([&](Done) { return std::move(list); });
}

// The document's object, with nothing but the two arrays in it.
Result<QJsonObject> rootOf(const QByteArray& json) {
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    const QByteArray text = json.startsWith(mark) ? json.mid(mark.size()) : json;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString line = QString::number(text.left(error.offset).count('\n') + 1);
        return fail(ErrorKind::Invalid, QStringLiteral("rules file, line %1: %2").arg(line, error.errorString()),
                    QStringLiteral("rules-file.syntax"), {line, error.errorString()});
    }
    QJsonObject root = document.object();
    for (const QString& key : root.keys()) {
        if (key != RulesKey && key != ListsKey) {
            return wrong("unknown-key", QStringLiteral("#0"), key);
        }
    }
    if (root.contains(ListsKey) && !root.contains(RulesKey)) {
        root.insert(RulesKey, QJsonArray());
    }
    if (!root.value(RulesKey).isArray()) {
        return wrong("wrong-type", QStringLiteral("#0"), RulesKey);
    }
    if (root.contains(ListsKey) && !root.value(ListsKey).isArray()) {
        return wrong("wrong-type", QStringLiteral("#0"), ListsKey);
    }
    return root;
}

template <typename Value>
Result<std::vector<Value>> entriesOf(const QByteArray& json, const QString& key,
                                     Result<Value> (*read)(const QJsonObject&, qsizetype)) {
    const Result<QJsonObject> root = rootOf(json);
    if (!root) {
        return fail(root.error());
    }
    const QJsonArray array = root->value(key).toArray();
    std::vector<Value> values;
    values.reserve(static_cast<size_t>(array.size()));
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QJsonValue entry = array.at(index);
        if (!entry.isObject()) {
            return wrong("wrong-type", QStringLiteral("#%1").arg(index + 1), key);
        }
        const QJsonObject object = entry.toObject();
        Result<Value> value = read(object, index);
        if (!value) {
            return fail(value.error());
        }
        values.push_back(std::move(*value));
    }
    return values;
}

}  // namespace

Result<std::vector<Rule>> readRules(const QByteArray& json) {
    return entriesOf<Rule>(json, RulesKey, ruleIn);
}

Result<std::vector<WordList>> readWordLists(const QByteArray& json) {
    return entriesOf<WordList>(json, ListsKey, listIn);
}

}  // namespace zhiban
