// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/regex/regex.h"

#include <re2/re2.h>

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/regex/regex_matcher.h"

namespace zhiban {

namespace {

// What a pattern may grow to: an office has dozens of them, and each is held by every desk.
constexpr int MostBytes = 4 << 20;
constexpr int MostUnits = 2000;

class Regex final : public Condition {
  public:
    Regex(QString pattern, std::shared_ptr<const re2::RE2> regex, Span where)
        : Condition(where), pattern_(std::move(pattern)), regex_(std::move(regex)) {}

    QString operatorKey() const override { return QStringLiteral("regex"); }
    void print(ConditionPrinter& printer) const override {
        printer.add(u"re:/");
        printer.add(pattern_);
        printer.add(regex_->options().case_sensitive() ? u"/" : u"/i");
    }
    bool hasPlaces() const override { return true; }
    bool looksAtWords() const override { return true; }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        return std::make_unique<RegexMatcher>(regex_, builder.field());
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        const auto& regex = static_cast<const Regex&>(other);
        return pattern_ == regex.pattern_ &&
               regex_->options().case_sensitive() == regex.regex_->options().case_sensitive();
    }

    QString pattern_;  // as between the slashes
    std::shared_ptr<const re2::RE2> regex_;
};

constexpr QStringView Opening = u"re:/";

// Up to the slash that closes; the whole line when none does.
qsizetype lengthOfPattern(QStringView text) {
    qsizetype at = 0;
    while (at < text.size() && text[at] != u'/' && !isLineEnd(text[at])) {
        at += text[at] == u'\\' && at + 1 < text.size() && !isLineEnd(text[at + 1]) ? 2 : 1;
    }
    return at;
}

class RegexOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("regex"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("re:/浙A\\d{5}/"), QStringLiteral("车牌浙A12345逃了"), QStringLiteral("浙江A股")},
                {QStringLiteral("re:/pos\\s*机/i"), QStringLiteral("POS 机"), QStringLiteral("收款机")}};
    }
    QStringList fieldNames() const override { return {QStringLiteral("re")}; }

    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        if (!place.run.startsWith(Opening)) {
            return std::nullopt;
        }
        const QStringView rest = place.rest();
        qsizetype end = Opening.size() + lengthOfPattern(rest.mid(Opening.size()));
        const bool isClosed = end < rest.size() && rest[end] == u'/';
        end += isClosed ? 1 : 0;
        end += isClosed && rest.mid(end).startsWith(u'i') ? 1 : 0;
        const auto kind = isClosed ? ConditionTokenKind::Regex : ConditionTokenKind::Wrong;
        return Lexeme{LexemeRole::Operand, kind, {place.at, end}};
    }

    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const QStringView text = parser.textOf(lexeme);
        if (lexeme.kind == ConditionTokenKind::Wrong) {
            parser.refuse(lexeme.where, "rule.unclosed-regex", {}, text.toString() + QLatin1Char('/'));
            return {};
        }
        const QString pattern = text.mid(Opening.size(), lengthOfPattern(text.mid(Opening.size()))).toString();
        if (pattern.isEmpty() || pattern.size() > MostUnits) {
            parser.refuse(lexeme.where, pattern.isEmpty() ? "rule.missing-operand" : "rule.regex-too-large",
                          {pattern.isEmpty() ? text.toString() : QString::number(MostUnits)});
            return {};
        }
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(MostBytes);
        options.set_case_sensitive(!text.endsWith(u'i'));
        auto regex = std::make_shared<re2::RE2>(pattern.toStdString(), options);
        if (!regex->ok()) {
            const bool isTooLarge = regex->error_code() == re2::RE2::ErrorPatternTooLarge;
            parser.refuse(lexeme.where, isTooLarge ? "rule.regex-too-large" : "rule.regex-refused",
                          {isTooLarge ? QString::number(MostUnits) : QString::fromStdString(regex->error())});
            return {};
        }
        if (regex->Match("", 0, 0, re2::RE2::UNANCHORED, nullptr, 0)) {
            parser.refuse(lexeme.where, "rule.regex-matches-nothing-too", {pattern});
            return {};
        }
        return std::make_shared<Regex>(pattern, std::move(regex), lexeme.where);
    }

    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offer(place, {QStringLiteral("re:/")}, choices);
    }
};

}  // namespace

std::unique_ptr<ConditionOperator> makeRegex() {
    return std::make_unique<RegexOperator>();
}

}  // namespace zhiban
