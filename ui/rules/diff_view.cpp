// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/diff_view.h"

#include <QTextBlock>

#include "ui/kit/safe_text_view.h"
#include "ui/kit/theme.h"

namespace zhiban {

namespace {

QString markOf(DiffKind kind) {
    switch (kind) {
        case DiffKind::Removed:
            return QStringLiteral("− ");
        case DiffKind::Added:
            return QStringLiteral("+ ");
        case DiffKind::Same:
            break;
    }
    return QStringLiteral("  ");
}

}  // namespace

DiffView::DiffView(const Theme& theme, const QString& name, QWidget* parent) : QPlainTextEdit(parent), theme_(theme) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(name);
    theme.dress(this, TextRole::Body);
    connect(&theme, &Theme::changed, this, &DiffView::colour);
}

void DiffView::show(const std::vector<DiffLine>& lines) {
    lines_ = lines;
    QStringList texts;
    for (const DiffLine& line : lines_) {
        texts << markOf(line.kind) + withVisibleMarks(line.text);
    }
    setPlainText(texts.join(QLatin1Char('\n')));
    colour();
}

void DiffView::colour() {
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->firstBlock();
    for (size_t row = 0; row < lines_.size() && block.isValid(); ++row, block = block.next()) {
        if (lines_[row].kind == DiffKind::Same) {
            continue;
        }
        const bool added = lines_[row].kind == DiffKind::Added;
        // Over the whole of a wrapped line, and to the edge behind its end.
        QTextEdit::ExtraSelection ground;
        ground.cursor = QTextCursor(block);
        ground.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        ground.format.setBackground(theme_.color(added ? ColorRole::PublicAnswer : ColorRole::SeverityRedSoft));
        ground.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.push_back(ground);
        QTextEdit::ExtraSelection words = ground;
        ground.cursor.clearSelection();
        selections.push_back(ground);
        words.format = {};
        words.format.setForeground(theme_.color(ColorRole::Text));
        words.format.setFontStrikeOut(!added);
        selections.push_back(words);
    }
    setExtraSelections(selections);
}

}  // namespace zhiban
