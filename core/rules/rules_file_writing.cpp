// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include "core/rules/layer_keys.h"
#include "core/rules/rules_file.h"
#include "core/rules/rules_file_keys.h"

namespace zhiban {

namespace {

using namespace rules_file;

// QJsonObject sorts its keys; a rule reads better with its name first.
class RuleWriter final {
  public:
    QByteArray written(const Rule& rule) {
        add(NameKey, rule.name);
        add(LevelKey, levelKey(rule.level));
        addWords(AnyKey, rule.any);
        addWords(AllKey, rule.all);
        addWords(NoneKey, rule.none);
        if (rule.layers != FoldLayer::Default) {
            QJsonArray keys;
            for (const FoldLayer layer : StrongestFirst) {
                if (hasLayer(rule.layers, layer)) {
                    keys.prepend(keyOf(layer));
                }
            }
            add(LayersKey, keys);
        }
        if (!rule.active) {
            add(ActiveKey, false);
        }
        return "    {" + lines_.join(",\n     ") + "}";
    }

  private:
    void addWords(const QString& key, const QStringList& words) {
        if (!words.isEmpty()) {
            add(key, QJsonArray::fromStringList(words));
        }
    }
    void add(const QString& key, const QJsonValue& value) {
        // An array of one, without its brackets, is the value alone.
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        lines_ << "\"" + key.toUtf8() + "\": " + array.mid(1, array.size() - 2);
    }

    QByteArrayList lines_;
};

}  // namespace

QByteArray writeRules(const std::vector<Rule>& rules) {
    QByteArrayList written;
    for (const Rule& rule : rules) {
        written << RuleWriter().written(rule);
    }
    return "{\"rules\": [\n" + written.join(",\n") + "\n]}\n";
}

}  // namespace zhiban
