// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/place/place.h"

#include "core/rules/operators/named_field.h"

namespace zhiban {

std::unique_ptr<ConditionOperator> makePlace() {
    return makeNamedField(
        {QStringLiteral("place"),
         {QStringLiteral("地点"), QStringLiteral("place")},
         {{QStringLiteral("地点:文昌路"), QStringLiteral("云泽区文昌路12号"), QStringLiteral("云泽区")}},
         [](const MatchSubject& post, const QString& value) { return foldedName(post.place).contains(value); },
         nullptr});
}

}  // namespace zhiban
