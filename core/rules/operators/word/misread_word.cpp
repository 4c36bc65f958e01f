// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/word/misread_word.h"

#include <algorithm>

#include "core/domain/word_condition.h"
#include "core/rules/language/nearest_name.h"
#include "core/rules/operators/operators.h"

namespace zhiban {

namespace {

QStringList allFieldNames() {
    QStringList names;
    for (const auto& op : conditionOperators()) {
        names << op->fieldNames();
    }
    return names;
}

bool isLatin(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_';
    });
}

bool isOneOf(QChar unit, QStringView set) {
    return set.contains(unit);
}

// "titel:路灯", "点赞数>=100". Chinese words may well hold a colon: 通知：停水 is one unless a field is nearly there.
bool isUnknownField(Span where, ConditionParser& parser) {
    const QStringView word = parser.textOf(where);
    const auto mark =
        std::find_if(word.begin(), word.end(), [](QChar unit) { return isOneOf(unit, u":：<>=≥≤＜＞＝"); });
    const qsizetype length = mark - word.begin();
    if (length < 2 || length + 1 >= word.size()) {
        return false;
    }
    const bool hasColon = *mark == u':' || *mark == u'：';
    const QStringView rest = word.mid(length + 1);
    if ((hasColon && rest.startsWith(u"//")) || (!hasColon && !rest.back().isDigit())) {
        return false;
    }
    const QString name = word.left(length).toString();
    const QString nearest = nearestName(name, allFieldNames(), isLatin(name) && length > 3 ? 2 : 1);
    if (nearest.isEmpty() && !isLatin(name)) {
        return false;
    }
    const QString mended = nearest.isEmpty() ? conditionWord(word.toString()) : nearest + word.mid(length).toString();
    parser.refuse(where, "rule.unknown-field", {name}, mended);
    return true;
}

}  // namespace

bool isMisread(Span where, ConditionParser& parser) {
    const QString word = parser.textOf(where).toString();
    static const QStringList operators = {QStringLiteral("AND"), QStringLiteral("OR"), QStringLiteral("NOT")};
    if (operators.contains(word, Qt::CaseInsensitive)) {
        parser.warn(where, "rule.operator-in-lower-case", {word}, word.toUpper());
        return false;
    }
    return isUnknownField(where, parser);
}

}  // namespace zhiban
