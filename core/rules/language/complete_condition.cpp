// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/complete_condition.h"

#include <algorithm>

#include "core/rules/language/condition_lexer.h"
#include "core/rules/operators/operators.h"

namespace zhiban {

namespace {

// From the last blank, bracket, comma or joint sign before the cursor; a quote that is still open belongs to it.
qsizetype beginOfPiece(QStringView before) {
    qsizetype begin = before.size();
    while (begin > 0 && lengthOfRun(before.mid(begin - 1, 1), true) == 1) {
        --begin;
    }
    return begin;
}

bool isAfterOperand(QStringView before) {
    const std::vector<Lexeme> lexemes = lexemesOf(before);
    // The last one is the end.
    const auto last = std::find_if(lexemes.rbegin() + 1, lexemes.rend(),
                                   [](const Lexeme& lexeme) { return lexeme.role != LexemeRole::Comment; });
    return last != lexemes.rend() && (last->role == LexemeRole::Close || (last->role == LexemeRole::Operand &&
                                                                          last->kind != ConditionTokenKind::Operator));
}

}  // namespace

Completions completionsAt(QStringView text, qsizetype cursor, const CompletionWords& words) {
    constexpr size_t MostChoices = 50;
    const QStringView before = text.left(std::clamp<qsizetype>(cursor, 0, text.size()));
    const qsizetype begin = beginOfPiece(before);
    const QStringView run = before.mid(begin);
    Completions completions{{begin, run.size()}, {}};
    const CompletionPlace place{run, isAfterOperand(before.left(begin)), words};
    for (const auto& op : conditionOperators()) {
        op->addCompletions(place, completions.choices);
    }
    // What is there already needs no completing; in Chinese words first.
    std::erase_if(completions.choices, [&](const Completion& choice) { return run == choice.text; });
    std::stable_partition(completions.choices.begin(), completions.choices.end(), [](const Completion& choice) {
        return choice.detail.isEmpty() || choice.text.front().unicode() > 0x7F;
    });
    completions.choices.resize(std::min(completions.choices.size(), MostChoices));
    return completions;
}

}  // namespace zhiban
