// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rules_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/rules/layer_keys.h"
#include "core/rules/rules_file_keys.h"

namespace zhiban {

namespace {

using namespace rules_file;

Failure wrong(const char* kind, const QString& where, const QString& what) {
    return fail(ErrorKind::Invalid, QStringLiteral("rules file, %1: %2").arg(where, what),
                QStringLiteral("rules-file.") + QLatin1String(kind), {where, what});
}

// Reads one rule; the first thing wrong ends it.
class RuleReader final {
  public:
    RuleReader(const QJsonObject& object, qsizetype index) : object_(object) {
        const QString name = object.value(NameKey).toString();
        where_ = name.isEmpty() ? QStringLiteral("#%1").arg(index + 1) : name;
    }

    Result<Rule> read() {
        Rule rule;
        rule.level = Level::Yellow;
        using Step = Result<Done> (RuleReader::*)(Rule&) const;
        for (const Step step : {&RuleReader::readKeys, &RuleReader::readName, &RuleReader::readLevel,
                                &RuleReader::readWords, &RuleReader::readLayers, &RuleReader::readActive}) {
            if (const Result<Done> done = (this->*step)(rule); !done) {
                return fail(done.error());
            }
        }
        return rule;
    }

  private:
    Result<Done> readKeys(Rule& /*rule*/) const {
        static const QStringList known = {NameKey, LevelKey, AnyKey, AllKey, NoneKey, LayersKey, ActiveKey};
        for (const QString& key : object_.keys()) {
            if (!known.contains(key)) {
                return wrong("unknown-key", where_, key);
            }
        }
        return Done{};
    }

    Result<Done> readName(Rule& rule) const {
        rule.name = object_.value(NameKey).toString();
        return rule.name.isEmpty() ? Result<Done>(wrong("wrong-type", where_, NameKey)) : Done{};
    }

    Result<Done> readLevel(Rule& rule) const {
        if (!object_.contains(LevelKey)) {
            return Done{};
        }
        const QString key = object_.value(LevelKey).toString();
        const std::optional<Level> level = levelFromKey(key);
        if (!level) {
            return wrong("unknown-value", where_, QStringLiteral("level \"%1\"").arg(key));
        }
        rule.level = *level;
        return Done{};
    }

    Result<QStringList> strings(const QString& key) const {
        QStringList list;
        const QJsonValue value = object_.value(key);
        if (!value.isArray() && !value.isUndefined()) {
            return wrong("wrong-type", where_, key);
        }
        for (const QJsonValue item : value.toArray()) {
            if (!item.isString()) {
                return wrong("wrong-type", where_, key);
            }
            list << item.toString();
        }
        return list;
    }

    Result<Done> readWords(Rule& rule) const {
        const std::pair<QString, QStringList*> lists[] = {
            {AnyKey, &rule.any}, {AllKey, &rule.all}, {NoneKey, &rule.none}};
        for (const auto& [key, list] : lists) {
            Result<QStringList> words = strings(key);
            if (!words) {
                return fail(words.error());
            }
            *list = std::move(*words);
        }
        return Done{};
    }

    Result<Done> readLayers(Rule& rule) const {
        if (!object_.contains(LayersKey)) {
            return Done{};
        }
        const Result<QStringList> keys = strings(LayersKey);
        if (!keys) {
            return fail(keys.error());
        }
        rule.layers = FoldLayer::None;
        for (const QString& key : *keys) {
            const std::optional<FoldLayer> layer = foldLayerFromKey(key);
            if (!layer) {
                return wrong("unknown-value", where_, QStringLiteral("layer \"%1\"").arg(key));
            }
            rule.layers |= *layer;
        }
        return Done{};
    }

    Result<Done> readActive(Rule& rule) const {
        const QJsonValue value = object_.value(ActiveKey);
        if (!value.isBool() && !value.isUndefined()) {
            return wrong("wrong-type", where_, ActiveKey);
        }
        rule.active = value.toBool(true);
        return Done{};
    }

    const QJsonObject& object_;
    QString where_;
};

Result<QJsonArray> rulesIn(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QString line = QString::number(json.left(error.offset).count('\n') + 1);
        return fail(ErrorKind::Invalid, QStringLiteral("rules file, line %1: %2").arg(line, error.errorString()),
                    QStringLiteral("rules-file.syntax"), {line, error.errorString()});
    }
    const QJsonObject root = document.object();
    for (const QString& key : root.keys()) {
        if (key != RulesKey) {
            return wrong("unknown-key", QStringLiteral("#0"), key);
        }
    }
    if (!root.value(RulesKey).isArray()) {
        return wrong("wrong-type", QStringLiteral("#0"), RulesKey);
    }
    return root.value(RulesKey).toArray();
}

}  // namespace

Result<std::vector<Rule>> readRules(const QByteArray& json) {
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    const Result<QJsonArray> array = rulesIn(json.startsWith(mark) ? json.mid(mark.size()) : json);
    if (!array) {
        return fail(array.error());
    }
    std::vector<Rule> rules;
    rules.reserve(static_cast<size_t>(array->size()));
    for (qsizetype index = 0; index < array->size(); ++index) {
        const QJsonValue value = array->at(index);
        if (!value.isObject()) {
            return wrong("wrong-type", QStringLiteral("#%1").arg(index + 1), RulesKey);
        }
        const QJsonObject object = value.toObject();
        Result<Rule> rule = RuleReader(object, index).read();
        if (!rule) {
            return fail(rule.error());
        }
        rules.push_back(std::move(*rule));
    }
    return rules;
}

}  // namespace zhiban
