// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/word_list/word_list.h"

#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/list_matcher.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

const QStringList& names() {
    static const QStringList both{QStringLiteral("词表"), QStringLiteral("list")};
    return both;
}

class NamedList final : public Condition {
  public:
    NamedList(QString name, Span where) : Condition(where), name_(std::move(name)) {}

    QString operatorKey() const override { return QStringLiteral("word_list"); }
    void print(ConditionPrinter& printer) const override {
        printer.add(u"词表:", u"list:");
        printer.addWord(name_);
    }
    bool hasPlaces() const override { return true; }
    bool looksAtWords() const override { return true; }
    MatcherPtr matcher(MatcherBuilder& builder) const override {
        const std::optional<size_t> list = builder.lists().indexOf(name_);
        if (!list) {
            builder.refuseUnknownList(name_, where());
            return std::make_unique<ListMatcher>(std::vector<ListMatcher::Part>{}, builder.field());
        }
        if (builder.lists().isWithoutWords(*list)) {
            builder.warn(where(), "rule.empty-list", {name_});
        }
        return builder.matcherOfList(*list);
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        return name_ == static_cast<const NamedList&>(other).name_;
    }

    QString name_;
};

class WordListOperator final : public ConditionOperator {
  public:
    QString key() const override { return QStringLiteral("word_list"); }
    std::vector<OperatorExample> examples() const override {
        return {{QStringLiteral("词表:示例 近/6 坏"), QStringLiteral("红绿灯又坏了"), QStringLiteral("电视坏了")}};
    }
    QStringList fieldNames() const override { return names(); }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        return fieldWithNameAt(place, names(), ConditionTokenKind::List);
    }
    void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const override {
        addFieldTokens(text, lexeme, names(), ConditionTokenKind::List, tokens);
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const std::optional<FieldValue> value = readFieldValue(lexeme, names(), parser);
        return value ? wordListOf(value->value, lexeme.where) : ConditionPtr();
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offerField(place, names(), place.words.lists, choices);
    }
};

}  // namespace

ConditionPtr wordListOf(const QString& name, Span where) {
    return std::make_shared<NamedList>(name, where);
}

std::unique_ptr<ConditionOperator> makeWordList() {
    return std::make_unique<WordListOperator>();
}

}  // namespace zhiban
