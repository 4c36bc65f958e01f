// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_check.h"

#include "core/base/text/folding.h"

namespace zhiban {

namespace {

Result<Done> checkLiteral(const Rule& rule, const QString& literal) {
    if (literal.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("rule \"%1\" has an empty literal").arg(rule.name),
                    QStringLiteral("rule.empty-literal"), {rule.name});
    }
    if (Folding(rule.layers).fold(literal).empty()) {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("rule \"%1\": folding leaves nothing of the literal \"%2\"").arg(rule.name, literal),
                    QStringLiteral("rule.literal-folds-away"), {rule.name, literal});
    }
    return Done{};
}

}  // namespace

Result<Done> checkRule(const Rule& rule) {
    if (rule.any.isEmpty() && rule.all.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QStringLiteral("rule \"%1\" names no words: it needs \"any\" or \"all\"").arg(rule.name),
                    QStringLiteral("rule.no-words"), {rule.name});
    }
    for (const QStringList* literals : {&rule.any, &rule.all, &rule.none}) {
        for (const QString& literal : *literals) {
            if (Result<Done> checked = checkLiteral(rule, literal); !checked) {
                return checked;
            }
        }
    }
    return Done{};
}

}  // namespace zhiban
