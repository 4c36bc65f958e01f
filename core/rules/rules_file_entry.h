// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/rule.h"

namespace zhiban {

// Reads one object of a rules file and remembers the first thing that is wrong with it: a reader is a list of keys with
// one check at the end. What is absent is what it was.
class RulesFileEntry final {
  public:
    // `index`: place in its array, from 0.
    RulesFileEntry(const QJsonObject& object, qsizetype index);

    void read(const QString& key, QString& value);
    void read(const QString& key, bool& value);
    void read(const QString& key, QStringList& value);
    void read(const QString& key, std::optional<int>& value);
    void read(const QString& key, std::optional<TimePoint>& value);
    void read(const QString& key, std::optional<DailyHours>& value);

    // A word of a fixed set: `valueOf` gives what it stands for, or none.
    template <typename Value, typename ValueOf>
    void readWord(const QString& key, Value& value, ValueOf valueOf) {
        QString word;
        read(key, word);
        if (!object_.contains(key)) {
            return;
        }
        if (const std::optional<Value> known = valueOf(QStringView(word))) {
            value = *known;
        } else {
            refuseValue(QStringLiteral("%1 \"%2\"").arg(key, word));
        }
    }

    bool has(const QString& key) const { return object_.contains(key); }
    void refuseValue(const QString& what) { refuse("unknown-value", what); }
    // The first thing wrong; a key nobody asked for is one.
    Result<Done> finish();

  private:
    // None when it is absent, or of another type, which is remembered.
    std::optional<QJsonValue> take(const QString& key, QJsonValue::Type type);
    void refuse(const char* kind, const QString& what);

    const QJsonObject& object_;
    QString where_;
    QStringList known_;
    std::optional<Error> error_;
};

}  // namespace zhiban
