// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/category/category.h"

#include "core/rules/operators/named_field.h"

namespace zhiban {

std::unique_ptr<ConditionOperator> makeCategory() {
    return makeNamedField(
        {QStringLiteral("category"),
         {QStringLiteral("类别"), QStringLiteral("category")},
         {{QStringLiteral("类别:城乡建设"), QStringLiteral("城乡建设"), QStringLiteral("交通运输")}},
         [](const MatchSubject& post, const QString& value) { return foldedName(post.category) == value; },
         &CompletionWords::categories});
}

}  // namespace zhiban
