// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_check.h"

#include <algorithm>

#include "core/rules/language/condition.h"
#include "core/rules/matching/matcher_builder.h"

namespace zhiban {

std::vector<Diagnostic> diagnoseRule(const Rule& rule, const std::vector<WordList>& lists) {
    ParsedCondition parsed = parseCondition(rule.condition);
    std::vector<Diagnostic> diagnostics = std::move(parsed.diagnostics);
    const Result<WordListIndex> index = WordListIndex::of(lists);
    if (!index) {
        const Error& error = index.error();
        // Without the list's name, which an error needs and a diagnostic does not.
        const std::vector<QString> details(error.details.begin() + 1, error.details.end());
        diagnostics.insert(diagnostics.begin(), {DiagnosticSeverity::Error, {}, error.subject, details, QString()});
    }
    if (parsed.condition != nullptr) {
        LeafTable leaves;
        const WordListIndex none;
        MatcherBuilder builder(rule.layers, leaves, index ? *index : none);
        parsed.condition->matcher(builder);
        if (index) {
            diagnostics.insert(diagnostics.end(), builder.diagnostics().begin(), builder.diagnostics().end());
        }
    }
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.where.start < b.where.start; });
    return diagnostics;
}

Error errorOf(const Rule& rule, const Diagnostic& diagnostic) {
    std::vector<QString> details{rule.name};
    details.insert(details.end(), diagnostic.details.begin(), diagnostic.details.end());
    return {ErrorKind::Invalid,
            QStringLiteral("rule \"%1\", character %2: %3")
                .arg(rule.name, QString::number(diagnostic.where.start + 1), diagnostic.subject),
            diagnostic.subject, std::move(details)};
}

}  // namespace zhiban
