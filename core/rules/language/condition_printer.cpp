// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_printer.h"

#include "core/domain/word_condition.h"

namespace zhiban {

void ConditionPrinter::addWord(const QString& word) {
    add(conditionWord(word));
}

void ConditionPrinter::addQuoted(const QString& word) {
    const QString written = conditionWord(word);
    add(written == word ? QLatin1Char('"') + word + QLatin1Char('"') : written);
}

void ConditionPrinter::addPart(const Condition& part, Binding outer) {
    const bool needsBrackets = part.binding() != Binding::Operand && part.binding() <= outer;
    if (needsBrackets) {
        add(u"(");
    }
    part.print(*this);
    if (needsBrackets) {
        add(u")");
    }
}

QString printCondition(const Condition& condition, PrintWords words) {
    ConditionPrinter printer(words);
    condition.print(printer);
    return printer.text();
}

}  // namespace zhiban
