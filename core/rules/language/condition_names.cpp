// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/language/condition_names.h"

#include "core/rules/language/condition_tokens.h"

namespace zhiban {

namespace {

void addOnce(QStringList& names, const QString& name) {
    if (!name.isEmpty() && !names.contains(name)) {
        names << name;
    }
}

}  // namespace

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
        addOnce(names, name.trimmed());
    }
    return names;
}

QStringList accountsNamedIn(const QString& condition) {
    QStringList names;
    for (const ConditionToken& token : conditionTokens(condition)) {
        if (token.kind == ConditionTokenKind::Mention) {
            // The sign, in either width, stands before the name.
            addOnce(names, condition.mid(token.where.start + 1, token.where.length - 1));
        }
    }
    return names;
}

}  // namespace zhiban
