// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/operators/field_lexeme.h"

namespace zhiban {

namespace {

struct Place {
    qsizetype start = 0;  // of the value, in the lexeme
    QuotedWord name;
};

Place valueIn(QStringView field, const QStringList& names) {
    const qsizetype colon = fieldLength(field, names);
    const qsizetype start = colon + blanksBefore(field.mid(colon));
    return {start, nameAt(field.mid(start))};
}

}  // namespace

qsizetype fieldLength(QStringView run, const QStringList& names) {
    for (const QString& name : names) {
        if (run.size() > name.size() && run.startsWith(name, Qt::CaseInsensitive) &&
            (run[name.size()] == u':' || run[name.size()] == u'：')) {
            return name.size() + 1;
        }
    }
    return 0;
}

std::optional<Lexeme> fieldWithNameAt(const LexemePlace& place, const QStringList& names, ConditionTokenKind kind) {
    const qsizetype colon = fieldLength(place.run, names);
    if (colon == 0) {
        return std::nullopt;
    }
    const Place value = valueIn(place.rest(), names);
    const qsizetype length = value.name.length == 0 ? colon : value.start + value.name.length;
    return Lexeme{LexemeRole::Operand, kind, {place.at, length}};
}

std::optional<FieldValue> readFieldValue(const Lexeme& lexeme, const QStringList& names, ConditionParser& parser) {
    const QStringView field = parser.textOf(lexeme);
    const Place value = valueIn(field, names);
    const Span where{lexeme.where.start + value.start, value.name.length};
    if (value.name.length > 0 && !value.name.closed) {
        refuseUnclosedQuote(where, value.name.closing, parser);
        return std::nullopt;
    }
    if (value.name.word.trimmed().isEmpty()) {
        parser.refuse(lexeme.where, "rule.missing-operand", {field.toString()});
        return std::nullopt;
    }
    return FieldValue{value.name.word, where};
}

void addFieldTokens(QStringView text, const Lexeme& lexeme, const QStringList& names, ConditionTokenKind kind,
                    std::vector<ConditionToken>& tokens) {
    const Place value = valueIn(text.mid(lexeme.where.start, lexeme.where.length), names);
    const qsizetype colon = fieldLength(text.mid(lexeme.where.start, lexeme.where.length), names);
    tokens.push_back({ConditionTokenKind::Field, {lexeme.where.start, colon}});
    if (value.name.length > 0) {
        tokens.push_back({value.name.closed ? kind : ConditionTokenKind::Wrong,
                          {lexeme.where.start + value.start, value.name.length}});
    }
}

void refuseUnclosedQuote(Span where, QChar closing, ConditionParser& parser) {
    parser.refuse(where, "rule.unclosed-quote", {QString(closing)}, parser.textOf(where).toString() + closing);
}

}  // namespace zhiban
