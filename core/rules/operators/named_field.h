// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/match_subject.h"
#include "core/rules/operators/condition_operator.h"

namespace zhiban {

// A field that is asked for one value, "来源:市长信箱": what the kinds of them differ in.
struct NamedField {
    QString key;  // the operator's folder
    QStringList names;
    std::vector<OperatorExample> examples;
    // Values are compared folded by every layer: foldedName() of what the post says.
    bool (*holds)(const MatchSubject& post, const QString& foldedValue);
    QStringList CompletionWords::*known = nullptr;  // what may be completed after the colon
};

std::unique_ptr<ConditionOperator> makeNamedField(NamedField field);

QString foldedName(QStringView name);

}  // namespace zhiban
