// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/likes/likes.h"

#include <algorithm>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher.h"

namespace zhiban {

namespace {

enum class Comparison { AtLeast, MoreThan, AtMost, LessThan, Equal };

struct ComparisonSign {
    QStringView text;
    Comparison comparison;
};
// The longer ones first; the first of each kind is printed.
constexpr ComparisonSign Signs[] = {
    {u">=", Comparison::AtLeast},  {u"<=", Comparison::AtMost},   {u"＞＝", Comparison::AtLeast},
    {u"＜＝", Comparison::AtMost}, {u"≥", Comparison::AtLeast},   {u"≤", Comparison::AtMost},
    {u">", Comparison::MoreThan},  {u"<", Comparison::LessThan},  {u"=", Comparison::Equal},
    {u"＞", Comparison::MoreThan}, {u"＜", Comparison::LessThan}, {u"＝", Comparison::Equal},
};

bool compares(int likes, Comparison comparison, int number) {
    switch (comparison) {
        case Comparison::AtLeast:
            return likes >= number;
        case Comparison::MoreThan:
            return likes > number;
        case Comparison::AtMost:
            return likes <= number;
        case Comparison::LessThan:
            return likes < number;
        case Comparison::Equal:
            return likes == number;
    }
    return false;
}

const QStringList& names() {
    static const QStringList both{QStringLiteral("点赞"), QStringLiteral("likes")};
    return both;
}

// Where the pieces of "点赞 >= 100" end; all 0 when it does not begin one.
struct Pieces {
    qsizetype name = 0;
    qsizetype sign = 0;
    qsizetype number = 0;  // where it begins
    qsizetype end = 0;
    Comparison comparison = Comparison::AtLeast;
};

Pieces piecesOf(QStringView text) {
    Pieces pieces;
    for (const QString& name : names()) {
        if (text.startsWith(name, Qt::CaseInsensitive)) {
            pieces.name = name.size();
        }
    }
    const qsizetype start = pieces.name + blanksBefore(text.mid(pieces.name));
    const auto sign = std::find_if(std::begin(Signs), std::end(Signs), [&](const ComparisonSign& one) {
        return pieces.name > 0 && text.mid(start).startsWith(one.text);
    });
    if (sign == std::end(Signs)) {
        return {};
    }
    pieces.comparison = sign->comparison;
    pieces.sign = start + sign->text.size();
    pieces.number = pieces.sign + blanksBefore(text.mid(pieces.sign));
    pieces.end = pieces.number + nameAt(text.mid(pieces.number)).length;
    return pieces;
}

class LikesMatcher final : public Matcher {
  public:
    LikesMatcher(Comparison comparison, int number) : Matcher(std::nullopt), comparison_(comparison), number_(number) {}
    bool holds(MatchEvidence& evidence) const override {
        return compares(evidence.text().subject().likes, comparison_, number_);
    }

  private:
    Comparison comparison_;
    int number_;
};

class Likes final : public Condition {
  public:
    Likes(Comparison comparison, int number, Span where) : Condition(where), comparison_(comparison), number_(number) {}

    QString operatorKey() const override { return QStringLiteral("likes"); }
    void print(ConditionPrinter& printer) const override {
        const auto sign = std::find_if(std::begin(Signs), std::end(Signs),
                                       [&](const ComparisonSign& one) { return one.comparison == comparison_; });
        printer.add(u"点赞", u"likes");
        printer.add(sign->text);
        printer.add(QString::number(number_));
    }
    MatcherPtr matcher(MatcherBuilder& /*builder*/) const override {
        return std::make_unique<LikesMatcher>(comparison_, number_);
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        const auto& likes = static_cast<const Likes&>(other);
        return comparison_ == likes.comparison_ && number_ == likes.number_;
    }

    Comparison comparison_;
    int number_;
};

// "100万" and "1,000" were meant as numbers; empty when it is no number at all.
QString mendedNumber(QStringView text) {
    QString digits = text.toString().remove(QLatin1Char(',')).remove(QChar(u'，'));
    qint64 factor = 1;
    if (digits.endsWith(QChar(u'万')) || digits.endsWith(QLatin1Char('w'), Qt::CaseInsensitive)) {
        factor = 10'000;
    } else if (digits.endsWith(QChar(u'千')) || digits.endsWith(QLatin1Char('k'), Qt::CaseInsensitive)) {
        factor = 1'000;
    }
    digits.chop(factor > 1 ? 1 : 0);
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    return isNumber && number >= 0 && number < 1e5 ? QString::number(qRound64(number * static_cast<double>(factor)))
                                                   : QString();
}

class LikesOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("likes"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("点赞>=100"), QStringLiteral("100"), QStringLiteral("99")}};
    }
    QStringList fieldNames() const override { return names(); }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        const Pieces pieces = piecesOf(place.rest());
        if (pieces.end == 0) {
            return std::nullopt;
        }
        return Lexeme{LexemeRole::Operand, ConditionTokenKind::Number, {place.at, pieces.end}};
    }
    void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const override {
        const qsizetype start = lexeme.where.start;
        const QStringView own = text.mid(start, lexeme.where.length);
        const Pieces pieces = piecesOf(own);
        const qsizetype sign = pieces.name + blanksBefore(own.mid(pieces.name));
        tokens.push_back({ConditionTokenKind::Field, {start, pieces.name}});
        tokens.push_back({ConditionTokenKind::Operator, {start + sign, pieces.sign - sign}});
        if (pieces.end > pieces.number) {
            tokens.push_back({ConditionTokenKind::Number, {start + pieces.number, pieces.end - pieces.number}});
        }
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const QStringView own = parser.textOf(lexeme);
        const Pieces pieces = piecesOf(own);
        const QStringView number = own.mid(pieces.number, pieces.end - pieces.number);
        bool isNumber = false;
        const int count = number.toInt(&isNumber);
        if (!isNumber || count < 0) {
            const Span where{lexeme.where.start + pieces.number, number.size()};
            const bool isMissing = number.isEmpty();
            parser.refuse(isMissing ? lexeme.where : where, isMissing ? "rule.missing-operand" : "rule.bad-number",
                          {(isMissing ? own : number).toString()}, mendedNumber(number));
            return {};
        }
        return std::make_shared<Likes>(pieces.comparison, count, lexeme.where);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offer(place, {QStringLiteral("点赞>="), QStringLiteral("likes>=")}, choices);
    }
};

}  // namespace

std::unique_ptr<ConditionOperator> makeLikes() {
    return std::make_unique<LikesOperator>();
}

}  // namespace zhiban
