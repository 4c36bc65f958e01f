// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/list_uses.h"

#include "core/rules/language/condition_tokens.h"

namespace zhiban {

QStringList listsNamedIn(const QString& condition) {
    QStringList names;
    for (const ConditionToken& token : conditionTokens(condition)) {
        if (token.kind != ConditionTokenKind::List) {
            continue;
        }
        QString name = condition.mid(token.where.start, token.where.length);
        for (const QChar colon : {QChar(u':'), QChar(u'：')}) {
            if (const qsizetype at = name.indexOf(colon); at >= 0) {
                name = name.mid(at + 1);
            }
        }
        name = name.trimmed();
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

QStringList rulesNaming(const QString& list, const std::vector<SavedRule>& rules) {
    QStringList names;
    for (const SavedRule& one : rules) {
        if (one.rule.active && listsNamedIn(one.rule.condition).contains(list)) {
            names << one.rule.name;
        }
    }
    return names;
}

}  // namespace zhiban
