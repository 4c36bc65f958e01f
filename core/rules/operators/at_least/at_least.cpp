// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/at_least/at_least.h"

#include <algorithm>
#include <utility>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/at_least/at_least_matcher.h"

namespace zhiban {

namespace {

class AtLeast final : public Condition {
  public:
    AtLeast(int count, std::vector<ConditionPtr> parts, Span where)
        : Condition(where), count_(count), parts_(std::move(parts)) {}

    QString operatorKey() const override { return QStringLiteral("at_least"); }
    std::span<const ConditionPtr> parts() const override { return parts_; }
    void print(ConditionPrinter& printer) const override {
        const QString count = QString::number(count_);
        printer.add(QStringLiteral("至少%1个(").arg(count), QStringLiteral("%1 OF (").arg(count));
        bool isFirst = true;
        for (const ConditionPtr& part : parts_) {
            if (!std::exchange(isFirst, false)) {
                printer.add(u"，", u", ");
            }
            part->print(printer);
        }
        printer.add(u")");
    }
    // So few parts are exclusions that they are not enough by themselves.
    bool isPositive() const override {
        return std::count_if(parts_.begin(), parts_.end(), [](const auto& part) { return !part->isPositive(); }) <
               count_;
    }
    bool looksAtWords() const override {
        return std::all_of(parts_.begin(), parts_.end(), [](const auto& part) { return part->looksAtWords(); });
    }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<AtLeastMatcher>(static_cast<size_t>(count_), builder.matchersOf(parts_));
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return count_ == static_cast<const AtLeast&>(other).count_;
    }

    int count_;
    std::vector<ConditionPtr> parts_;
};

// The beginning of a condition that counts, up to its bracket.
struct Counted {
    qsizetype length = 0;  // 0 = there is none
    QStringView number;
};

qsizetype lengthOfNumber(QStringView text) {
    return std::find_if_not(
               text.begin(), text.end(),
               [](QChar unit) { return unit.isDigit() || QStringView(u"一二两三四五六七八九十").contains(unit); }) -
           text.begin();
}

bool bracketFollows(QStringView text) {
    const QStringView rest = text.mid(blanksBefore(text));
    return rest.startsWith(u'(') || rest.startsWith(u'（');
}

Counted latinCount(QStringView text) {
    const qsizetype number = lengthOfNumber(text);
    const qsizetype of = number + blanksBefore(text.mid(number));
    const bool counts = number > 0 && text.front().isDigit() && text.mid(of).startsWith(u"OF", Qt::CaseInsensitive) &&
                        bracketFollows(text.mid(of + 2));
    return counts ? Counted{of + 2, text.left(number)} : Counted();
}

Counted chineseCount(QStringView text) {
    constexpr QStringView atLeastWord = u"至少";
    if (!text.startsWith(atLeastWord)) {
        return {};
    }
    const qsizetype start = atLeastWord.size() + blanksBefore(text.mid(atLeastWord.size()));
    const qsizetype number = lengthOfNumber(text.mid(start));
    const qsizetype afterNumber = start + number + blanksBefore(text.mid(start + number));
    const qsizetype end = afterNumber + (text.mid(afterNumber).startsWith(u'个') ? 1 : 0);
    return number > 0 && bracketFollows(text.mid(end)) ? Counted{end, text.mid(start, number)} : Counted();
}

Counted countAt(QStringView text) {
    const Counted latin = latinCount(text);
    return latin.length > 0 ? latin : chineseCount(text);
}

int numberOf(QStringView text) {
    const qsizetype chinese = text.size() == 1 ? QStringView(u"零一二三四五六七八九十").indexOf(text.front()) : -1;
    if (chinese >= 0) {
        return static_cast<int>(chinese);
    }
    return text == u"两" ? 2 : text.toInt();
}

class AtLeastOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("at_least"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("至少2个(停水，停电，停气)"), QStringLiteral("小区停水又停电"),
                 QStringLiteral("小区停水，还是停水")}};
    }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const bool mayCount = place.text[place.at].isDigit() || place.text[place.at] == u'至';
        const Counted counted = mayCount ? countAt(place.rest()) : Counted();
        if (counted.length == 0) {
            return std::nullopt;
        }
        return Lexeme{LexemeRole::Operand, ConditionTokenKind::Operator, {place.at, counted.length}, nullptr, true};
    }

    void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const override {
        const qsizetype start = lexeme.where.start;
        const QStringView own = text.mid(start, lexeme.where.length);
        const QStringView number = countAt(text.mid(start)).number;
        const qsizetype before = own.indexOf(number);
        const auto add = [&](ConditionTokenKind kind, qsizetype from, qsizetype to) {
            const QStringView piece = own.mid(from, to - from);
            const qsizetype blanks = blanksBefore(piece);
            if (const qsizetype length = piece.trimmed().size(); length > 0) {
                tokens.push_back({kind, {start + from + blanks, length}});
            }
        };
        add(ConditionTokenKind::Operator, 0, before);
        add(ConditionTokenKind::Number, before, before + number.size());
        add(ConditionTokenKind::Operator, before + number.size(), own.size());
    }

    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const int count = numberOf(countAt(parser.textFrom(lexeme)).number);
        std::vector<ConditionPtr> parts = parser.argumentsOf(lexeme);
        if (count < 1 || count > static_cast<int>(parts.size())) {
            parser.refuse(lexeme.where, "rule.bad-count",
                          {QString::number(count), QString::number(static_cast<qsizetype>(parts.size()))});
            return {};
        }
        const Span last = parts.back()->where();
        return atLeast(count, std::move(parts), {lexeme.where.start, last.start + last.length - lexeme.where.start});
    }

    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offer(place, {QStringLiteral("至少2个("), QStringLiteral("2 OF (")}, choices);
    }
};

}  // namespace

ConditionPtr atLeast(int count, std::vector<ConditionPtr> parts, Span where) {
    return std::make_shared<AtLeast>(count, std::move(parts), where);
}

std::unique_ptr<ConditionOperator> makeAtLeast() {
    return std::make_unique<AtLeastOperator>();
}

}  // namespace zhiban
