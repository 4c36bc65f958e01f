// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/domain/post.h"

// The rule language: what an officer writes to say which posts the office wants to hear of. The words of the
// language, with examples, are in the operators' folders and on the help page that is made from them.
namespace zhiban {

class Condition;

enum class DiagnosticSeverity {
    Error,    // the rule cannot be saved
    Warning,  // it can, but will hardly do what was meant
};

// One thing to say about a condition's text.
struct Diagnostic {
    DiagnosticSeverity severity = DiagnosticSeverity::Error;
    Span where;       // in the condition's text; may be empty, between two characters
    QString subject;  // "rule.unclosed-quote", "rule.unknown-list" …: ui/messages has the sentence
    std::vector<QString> details;
    QString suggestion;  // what to put in the place of `where` to mend it; empty = none known

    bool operator==(const Diagnostic&) const = default;
};

struct ParsedCondition {
    std::shared_ptr<const Condition> condition;  // none when there is an error among the diagnostics
    std::vector<Diagnostic> diagnostics;         // by position
};

// Linear in the text; at most 1 MB of it and 100 levels of brackets, more is an error among the diagnostics.
// What depends on a rule's layers and on the word lists is not asked here: see diagnoseRule() in rule_check.h.
ParsedCondition parseCondition(QStringView text);

// In which words operators and fields are written; both are always read.
enum class PrintWords { Chinese, Latin };

// The canonical way to write it, on one line: parseCondition(printCondition(c)) is c again.
QString printCondition(const Condition& condition, PrintWords words = PrintWords::Chinese);

}  // namespace zhiban
