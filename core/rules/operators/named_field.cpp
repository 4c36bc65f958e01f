// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/named_field.h"

#include "core/base/text/folding.h"
#include "core/rules/language/condition_parser.h"
#include "core/rules/language/condition_printer.h"
#include "core/rules/matching/matcher_builder.h"
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

using SharedField = std::shared_ptr<const NamedField>;

class NamedFieldMatcher final : public Matcher {
  public:
    NamedFieldMatcher(SharedField field, QString value)
        : Matcher(std::nullopt), field_(std::move(field)), value_(std::move(value)) {}

    bool holds(MatchEvidence& evidence) const override { return field_->holds(evidence.text().subject(), value_); }

  private:
    SharedField field_;
    QString value_;
};

class NamedFieldTest final : public Condition {
  public:
    NamedFieldTest(SharedField field, QString value, Span where)
        : Condition(where), field_(std::move(field)), value_(std::move(value)) {}

    QString operatorKey() const override { return field_->key; }
    void print(ConditionPrinter& printer) const override {
        printer.add(field_->names.first(), field_->names.last());
        printer.add(u":");
        printer.addWord(value_);
    }
    MatcherPtr matcher(MatcherBuilder& /*builder*/) const override {
        return std::make_unique<NamedFieldMatcher>(field_, foldedName(value_));
    }

  private:
    bool saysTheSame(const Condition& other) const override {
        const auto& test = static_cast<const NamedFieldTest&>(other);
        return field_->key == test.field_->key && value_ == test.value_;
    }

    SharedField field_;
    QString value_;
};

class NamedFieldOperator final : public ConditionOperator {
  public:
    explicit NamedFieldOperator(NamedField field) : field_(std::make_shared<const NamedField>(std::move(field))) {}

    QString key() const override { return field_->key; }
    std::vector<OperatorExample> examples() const override { return field_->examples; }
    QStringList fieldNames() const override { return field_->names; }
    std::optional<Lexeme> lexemeAt(const LexemePlace& place) const override {
        return fieldWithNameAt(place, field_->names, ConditionTokenKind::Field);
    }
    void addTokens(QStringView text, const Lexeme& lexeme, std::vector<ConditionToken>& tokens) const override {
        addFieldTokens(text, lexeme, field_->names, ConditionTokenKind::Word, tokens);
    }
    ConditionPtr read(const Lexeme& lexeme, ConditionParser& parser) const override {
        const std::optional<FieldValue> value = readFieldValue(lexeme, field_->names, parser);
        if (!value) {
            return {};
        }
        if (foldedName(value->value).isEmpty()) {
            parser.refuse(value->where, "rule.literal-folds-away", {value->value});
            return {};
        }
        return std::make_shared<NamedFieldTest>(field_, value->value, lexeme.where);
    }
    void addCompletions(const CompletionPlace& place, std::vector<Completion>& choices) const override {
        offerField(place, field_->names, field_->known != nullptr ? place.words.*field_->known : QStringList(),
                   choices);
    }

  private:
    SharedField field_;
};

}  // namespace

QString foldedName(QStringView name) {
    return QString::fromStdU16String(Folding().fold(name));
}

std::unique_ptr<ConditionOperator> makeNamedField(NamedField field) {
    return std::make_unique<NamedFieldOperator>(std::move(field));
}

}  // namespace zhiban
