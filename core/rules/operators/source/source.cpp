// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/source/source.h"

#include "core/rules/operators/named_field.h"

namespace zhiban {

std::unique_ptr<ConditionOperator> makeSource() {
    return makeNamedField({QStringLiteral("source"),
                           {QStringLiteral("来源"), QStringLiteral("source")},
                           {{QStringLiteral("来源:市长信箱"), QStringLiteral("市长信箱"), QStringLiteral("云泽论坛")}},
                           [](const MatchSubject& post, const QString& value) {
                               return foldedName(post.sourceKey) == value || foldedName(post.sourceName) == value;
                           },
                           &CompletionWords::sources});
}

}  // namespace zhiban
