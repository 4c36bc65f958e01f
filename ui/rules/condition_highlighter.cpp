// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/condition_highlighter.h"

#include <QTextDocument>
#include <algorithm>

#include "ui/kit/theme.h"

namespace zhiban {

namespace {

QTextCharFormat formatOf(ConditionTokenKind kind, const Theme& theme) {
    QTextCharFormat format;
    const auto colour = [&](ColorRole role) { format.setForeground(theme.color(role)); };
    switch (kind) {
        case ConditionTokenKind::Word:
            colour(ColorRole::Text);
            break;
        case ConditionTokenKind::Phrase:
            colour(ColorRole::Good);
            break;
        case ConditionTokenKind::Operator:
            colour(ColorRole::Accent);
            format.setFontWeight(QFont::Bold);
            break;
        case ConditionTokenKind::Bracket:
            colour(ColorRole::TextMuted);
            format.setFontWeight(QFont::Bold);
            break;
        case ConditionTokenKind::Field:
            colour(ColorRole::SeverityBlue);
            format.setFontItalic(true);
            break;
        case ConditionTokenKind::Number:
            colour(ColorRole::InternalNoteText);
            break;
        case ConditionTokenKind::List:
        case ConditionTokenKind::Mention:
            colour(ColorRole::PublicAnswerText);
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            break;
        case ConditionTokenKind::Regex:
            colour(ColorRole::InternalNoteText);
            format.setFontItalic(true);
            break;
        case ConditionTokenKind::Comment:
            colour(ColorRole::TextMuted);
            format.setFontItalic(true);
            break;
        case ConditionTokenKind::Wrong:
            colour(ColorRole::Danger);
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(theme.color(ColorRole::Danger));
            break;
    }
    return format;
}

}  // namespace

ConditionHighlighter::ConditionHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), theme_(theme) {
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ConditionHighlighter::readTokens() {
    if (revision_ != document()->revision()) {
        revision_ = document()->revision();
        tokens_ = conditionTokens(document()->toPlainText());
    }
}

void ConditionHighlighter::highlightBlock(const QString& text) {
    readTokens();
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + text.size();
    auto token = std::lower_bound(tokens_.begin(), tokens_.end(), begin, [](const ConditionToken& one, qsizetype at) {
        return one.where.start + one.where.length <= at;
    });
    int reachesOn = -1;
    for (; token != tokens_.end() && token->where.start < end; ++token) {
        const qsizetype first = std::max(token->where.start, begin);
        const qsizetype last = std::min(token->where.start + token->where.length, end);
        setFormat(static_cast<int>(first - begin), static_cast<int>(last - first), formatOf(token->kind, theme_));
        if (token->where.start + token->where.length > end) {
            reachesOn = static_cast<int>(token->kind);
        }
    }
    setCurrentBlockState(reachesOn);  // when it changes, the next line is coloured anew
}

}  // namespace zhiban
