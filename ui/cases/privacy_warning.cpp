// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/privacy_warning.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/publishing/privacy/mask.h"
#include "ui/kit/panels.h"
#include "ui/messages/private_words.h"

namespace zhiban {

PrivacyWarning::PrivacyWarning(const Theme& theme, QPlainTextEdit* editor, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      editor_(editor),
      words_(new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this)) {
    auto* layout = new QHBoxLayout(this);
    theme.pad(layout, 0, 0, 2);
    words_->setWordWrap(true);
    layout->addWidget(words_, 1);
    auto* button = makeButton(tr("&Mask them"), ButtonKind::Normal, this);
    connect(button, &QPushButton::clicked, this, &PrivacyWarning::mask);
    layout->addWidget(button);
    connect(editor, &QPlainTextEdit::textChanged, this, &PrivacyWarning::look);
    connect(&theme, &Theme::changed, this, &PrivacyWarning::look);
    hide();
}

void PrivacyWarning::setWatching(bool watching) {
    watching_ = watching;
    look();
}

void PrivacyWarning::look() {
    const QString text = watching_ ? editor_->toPlainText() : QString();
    QList<QTextEdit::ExtraSelection> marks;
    for (const PrivateSpan& found : findPrivate(text)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(editor_->document());
        mark.cursor.setPosition(static_cast<int>(found.span.start));
        mark.cursor.setPosition(static_cast<int>(found.span.start + found.span.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme_.color(ColorRole::Danger));
        mark.format.setBackground(theme_.color(ColorRole::HitHighlight));
        mark.format.setForeground(theme_.color(ColorRole::Text));
        marks.append(mark);
    }
    editor_->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        words_->setText(tr("Everyone will read this, and it names a person: %1.").arg(privateDataFound(text)));
    }
    setVisible(!marks.isEmpty());
}

// As if typed: one step to undo, and the caret stays where it is.
void PrivacyWarning::mask() {
    const QString hidden = masked(editor_->toPlainText());
    const std::vector<PrivateSpan> found = findPrivate(editor_->toPlainText());
    QTextCursor edit(editor_->document());
    edit.beginEditBlock();
    for (const PrivateSpan& one : found) {
        edit.setPosition(static_cast<int>(one.span.start));
        edit.setPosition(static_cast<int>(one.span.start + one.span.length), QTextCursor::KeepAnchor);
        edit.insertText(hidden.mid(one.span.start, one.span.length));
    }
    edit.endEditBlock();
    editor_->setFocus();
}

}  // namespace zhiban
