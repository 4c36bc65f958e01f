// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/list_uses.h"

#include "core/rules/language/condition_names.h"

namespace zhiban {

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
