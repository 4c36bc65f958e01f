// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/composer_editor.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>

#include "ui/kit/theme.h"

namespace zhiban {

namespace {

bool isSubmit(const QKeyEvent& event) {
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           event.modifiers().testFlag(Qt::ControlModifier);
}

}  // namespace

ComposerEditor::ComposerEditor(const Theme& theme, const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    theme.dress(this, TextRole::Body);
    // The ground is the composer's, which says who will read this.
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
}

bool ComposerEditor::event(QEvent* event) {
    // A dialog's own Ctrl+Return would not know that an input method is composing here.
    if (event->type() == QEvent::ShortcutOverride && isSubmit(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ComposerEditor::keyPressEvent(QKeyEvent* event) {
    if (!isSubmit(*event)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!composing_) {
        Q_EMIT submitRequested();
    }
}

void ComposerEditor::inputMethodEvent(QInputMethodEvent* event) {
    composing_ = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool ComposerEditor::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEditor::insertFromMimeData(const QMimeData* source) {
    QList<QUrl> files;
    for (const QUrl& url : source->urls()) {
        if (url.isLocalFile()) {
            files << url;
        }
    }
    if (!files.isEmpty()) {
        Q_EMIT filesPasted(files);
    } else if (source->hasImage() && !source->hasText()) {
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
    } else {
        insertPlainText(source->text());
    }
}

}  // namespace zhiban
