// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/condition_operator.h"

#include "core/domain/word_condition.h"
#include "core/rules/operators/field_lexeme.h"
#include "core/rules/operators/operators.h"

namespace zhiban {

void ConditionOperator::addTokens(QStringView /*text*/, const Lexeme& lexeme,
                                  std::vector<ConditionToken>& tokens) const {
    tokens.push_back({lexeme.kind, lexeme.where});
}

ConditionPtr ConditionOperator::join(std::vector<ConditionPtr> /*operands*/, std::span<const Lexeme> /*joints*/,
                                     ConditionParser& /*parser*/) const {
    return {};
}

ConditionPtr ConditionOperator::read(const Lexeme& /*lexeme*/, ConditionParser& /*parser*/) const {
    return {};
}

void ConditionOperator::offer(const CompletionPlace& place, const QStringList& texts,
                              std::vector<Completion>& choices) const {
    for (const QString& text : texts) {
        if (text.startsWith(place.run, Qt::CaseInsensitive)) {
            choices.push_back({text, QStringLiteral("operator.") + key()});
        }
    }
}

void ConditionOperator::offerField(const CompletionPlace& place, const QStringList& names, const QStringList& values,
                                   std::vector<Completion>& choices) const {
    for (const QString& name : names) {
        const QString field = name + QLatin1Char(':');
        if (fieldLength(place.run, {name}) == 0) {
            offer(place, {field}, choices);
            continue;
        }
        for (const QString& value : values) {
            if (value.startsWith(place.run.mid(field.size()), Qt::CaseInsensitive)) {
                choices.push_back({place.run.left(field.size()).toString() + conditionWord(value), {}});
            }
        }
    }
}

void ConditionOperator::addCompletions(const CompletionPlace& /*place*/, std::vector<Completion>& /*choices*/) const {}

const std::vector<std::unique_ptr<ConditionOperator>>& conditionOperators() {
    static const std::vector<std::unique_ptr<ConditionOperator>> all = makeConditionOperators();
    return all;
}

}  // namespace zhiban
