// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/rule_keys.h"
#include "core/rules/layer_keys.h"
#include "core/rules/rules_file.h"
#include "core/rules/rules_file_keys.h"

namespace zhiban {

namespace {

using namespace rules_file;

// One object, one key a line. QJsonObject sorts its keys; a rule reads better with its name first.
class EntryWriter final {
  public:
    void add(const QString& key, const QJsonValue& value) {
        // An array of one, without its brackets, is the value alone.
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        lines_ << "\"" + key.toUtf8() + "\": " + array.mid(1, array.size() - 2);
    }
    void addText(const QString& key, const QString& text) {
        if (!text.isEmpty()) {
            add(key, text);
        }
    }
    void addWords(const QString& key, const QStringList& words) {
        if (!words.isEmpty()) {
            add(key, QJsonArray::fromStringList(words));
        }
    }
    void addTime(const QString& key, const std::optional<TimePoint>& time) {
        if (time) {
            add(key, toUtc(*time).toString(Qt::ISODateWithMs));
        }
    }

    QByteArray written() const { return "    {" + lines_.join(",\n     ") + "}"; }

  private:
    QByteArrayList lines_;
};

void addLayers(EntryWriter& entry, FoldLayer layers) {
    if (layers == FoldLayer::Default) {
        return;
    }
    QJsonArray keys;
    for (const FoldLayer layer : StrongestFirst) {
        if (hasLayer(layers, layer)) {
            keys.prepend(keyOf(layer));
        }
    }
    entry.add(LayersKey, keys);
}

QByteArray written(const Rule& rule) {
    EntryWriter entry;
    entry.add(NameKey, rule.name);
    entry.add(LevelKey, levelKey(rule.level));
    entry.addText(ConditionKey, rule.condition);
    addLayers(entry, rule.layers);
    if (!rule.active) {
        entry.add(ActiveKey, false);
    }
    if (rule.tierHours) {
        entry.add(TierHoursKey, *rule.tierHours);
    }
    if (rule.lifeSafety) {
        entry.add(LifeSafetyKey, true);
    }
    if (rule.sound != AlertSound::Soft) {
        entry.add(SoundKey, keyOf(rule.sound));
    }
    if (rule.quiet) {
        entry.add(QuietKey,
                  rule.quiet->from.toString(ClockFormat) + QLatin1Char('-') + rule.quiet->to.toString(ClockFormat));
    }
    entry.addTime(ExpiresKey, rule.expires);
    entry.addTime(MutedUntilKey, rule.mutedUntil);
    entry.addText(NoteKey, rule.note);
    return entry.written();
}

QByteArray written(const WordList& list) {
    EntryWriter entry;
    entry.add(NameKey, list.name);
    if (list.use != WordListUse::Named) {
        entry.add(UseKey, keyOf(list.use));
    }
    entry.addWords(WordsKey, list.words);
    entry.addWords(SourcesKey, list.sources);
    entry.addText(NoteKey, list.note);
    if (!list.active) {
        entry.add(ActiveKey, false);
    }
    return entry.written();
}

template <typename Value>
QByteArray writtenArray(const QString& key, const std::vector<Value>& values) {
    QByteArrayList entries;
    for (const Value& value : values) {
        entries << written(value);
    }
    return "\"" + key.toUtf8() + "\": [\n" + entries.join(",\n") + "\n]";
}

}  // namespace

QByteArray writeRules(const std::vector<Rule>& rules, const std::vector<WordList>& lists) {
    const QByteArray array = writtenArray(RulesKey, rules);
    return "{" + (lists.empty() ? array : array + ",\n" + writtenArray(ListsKey, lists)) + "}\n";
}

}  // namespace zhiban
