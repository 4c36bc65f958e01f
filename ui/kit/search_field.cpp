// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

namespace zhiban {

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), delay_(new QTimer(this)) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(makeIcon(theme, IconName::Search, ColorRole::TextMuted), QLineEdit::LeadingPosition);
    for (QToolButton* inner : findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        // Qt makes the clear button first and gives neither a name.
        inner->setAccessibleName(inner->defaultAction() != nullptr && inner->defaultAction()->objectName().isEmpty()
                                     ? tr("Search")
                                     : tr("Clear the search"));
    }
    delay_->setSingleShot(true);
    delay_->setInterval(200);
    connect(delay_, &QTimer::timeout, this, &SearchField::searchNow);
    // Not emitted for pre-edit text (LIBRARIES finding 8).
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!composing_) {
            askSoon();
        }
    });
}

void SearchField::askSoon() {
    // An emptied field is no search: it never waits for Return.
    if (!waitsForReturn_ || !waitsForReturn_() || text().trimmed().isEmpty()) {
        delay_->start();
    }
}

void SearchField::setAskedText(const QString& text) {
    asked_ = text.trimmed();
    setText(text);
    delay_->stop();
}

void SearchField::searchNow() {
    delay_->stop();
    const QString asked = text().trimmed();
    if (asked != asked_) {
        asked_ = asked;
        Q_EMIT searchRequested(asked);
    }
}

void SearchField::inputMethodEvent(QInputMethodEvent* event) {
    composing_ = !event->preeditString().isEmpty();
    if (composing_) {
        delay_->stop();  // what is typed now belongs to the same word
    }
    QLineEdit::inputMethodEvent(event);
    if (!composing_ && text().trimmed() != asked_) {
        askSoon();
    }
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (composing_ && (isReturn || event->key() == Qt::Key_Escape)) {
        event->accept();  // it belongs to the input method
        return;
    }
    if (isReturn) {
        searchNow();
        Q_EMIT accepted(text().trimmed());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            Q_EMIT left();
            event->ignore();
        } else {
            clear();
            searchNow();
            event->accept();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace zhiban
