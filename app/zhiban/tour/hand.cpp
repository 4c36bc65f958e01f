// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/tour/hand.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

namespace zhiban {

namespace {

QWidget* focused() {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    if (QWidget* modal = QApplication::activeModalWidget()) {
        return modal->focusWidget() ? modal->focusWidget() : modal;
    }
    QWidget* window = QApplication::activeWindow();
    return QApplication::focusWidget() ? QApplication::focusWidget() : window;
}

// Through the window, so that shortcuts see the key before the widget does.
void sendKey(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWidget* target = focused();
    if (!target) {
        return;
    }
    if (type == QEvent::KeyPress) {
        QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, text);
        QApplication::sendEvent(target, &shortcut);
    }
    if (QWindow* window = target->window()->windowHandle()) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(window, &event);
    }
}

}  // namespace

void Hand::press(const QKeySequence& chord) const {
    const QKeyCombination keys = chord[0];
    const QString text = keys.keyboardModifiers() == Qt::NoModifier && keys.key() < 0x80
                             ? QString(QChar(keys.key())).toLower()
                             : QString();
    sendKey(QEvent::KeyPress, keys.key(), keys.keyboardModifiers(), text);
    sendKey(QEvent::KeyRelease, keys.key(), keys.keyboardModifiers(), text);
}

void Hand::type(const QString& text) const {
    for (const QChar character : text) {
        sendKey(QEvent::KeyPress, 0, Qt::NoModifier, character);
        sendKey(QEvent::KeyRelease, 0, Qt::NoModifier, character);
    }
}

void Hand::click(QWidget* widget) const {
    const QPointF local(widget->rect().center());
    const QPointF global = widget->mapToGlobal(local);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, local, global, Qt::LeftButton, held, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

}  // namespace zhiban
