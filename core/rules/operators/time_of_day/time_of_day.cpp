// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/time_of_day/time_of_day.h"

#include <QRegularExpression>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher.h"
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

const QStringList& names() {
    static const QStringList both{QStringLiteral("时间"), QStringLiteral("time")};
    return both;
}

// In minutes since midnight.
struct Hours {
    int from = 0;
    int to = 0;
    bool operator==(const Hours&) const = default;

    bool contains(int minute) const {
        return from < to ? minute >= from && minute < to : minute >= from || minute < to;
    }
};

QString clockTime(int minutes) {
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// "22:00-06:00", "22-6", "22：00至06：00". None when it is none, or the same time twice.
std::optional<Hours> hoursIn(QStringView text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[:：](\\d{2}))?\\s*[-–—~～至到]\\s*(\\d{1,2})(?:[:：](\\d{2}))?$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto minutes = [&](int group) {
        const int hour = match.captured(group).toInt();
        const int minute = match.captured(group + 1).toInt();
        return hour < 24 && minute < 60 ? hour * 60 + minute : hour == 24 && minute == 0 ? 0 : -1;
    };
    const Hours hours{minutes(1), minutes(3)};
    return hours.from >= 0 && hours.to >= 0 && hours.from != hours.to ? std::optional(hours) : std::nullopt;
}

class TimeOfDayMatcher final : public Matcher {
  public:
    explicit TimeOfDayMatcher(Hours hours) : Matcher(std::nullopt), hours_(hours) {}
    bool holds(MatchEvidence& evidence) const override { return hours_.contains(evidence.text().minuteOfDay()); }

  private:
    Hours hours_;
};

class TimeOfDay final : public Condition {
  public:
    TimeOfDay(Hours hours, Span where) : Condition(where), hours_(hours) {}

    QString operatorKey() const override { return QStringLiteral("time_of_day"); }
    void print(ConditionPrinter& printer) const override {
        printer.add(u"时间:", u"time:");
        printer.add(clockTime(hours_.from) + QLatin1Char('-') + clockTime(hours_.to));
    }
    MatcherPtr matcher(MatcherBuilder& /*builder*/) const override {
        return std::make_unique<TimeOfDayMatcher>(hours_);
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return hours_ == static_cast<const TimeOfDay&>(other).hours_;
    }

    Hours hours_;
};

class TimeOfDayOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("time_of_day"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("时间:22:00-06:00"), QStringLiteral("23:30"), QStringLiteral("12:00")}};
    }
    QStringList fieldNames() const override { return names(); }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        return fieldWithNameAt(place, names(), ConditionTokenKind::Number);
    }
    void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const override {
        addFieldTokens(text, lexeme, names(), ConditionTokenKind::Number, tokens);
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const std::optional<FieldValue> value = readFieldValue(lexeme, names(), parser);
        if (!value) {
            return {};
        }
        const std::optional<Hours> hours = hoursIn(value->value);
        if (!hours) {
            parser.refuse(value->where, "rule.bad-time", {value->value}, QStringLiteral("22:00-06:00"));
            return {};
        }
        return std::make_shared<TimeOfDay>(*hours, lexeme.where);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offer(place, {QStringLiteral("时间:22:00-06:00"), QStringLiteral("time:22:00-06:00")}, choices);
    }
};

}  // namespace

std::unique_ptr<ConditionOperator> makeTimeOfDay() {
    return std::make_unique<TimeOfDayOperator>();
}

}  // namespace zhiban
