// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/zhiban/screen.h"

namespace zhiban::testing {

QString Screen::nameOf(const QWidget* widget) {
    QString name = widget->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        name += QLatin1Char('|') + button->text();
    }
    return name.remove(QLatin1Char('&'));
}

bool Screen::click(const QString& words) const {
    // Until it answers: a page that is being laid out anew at this moment may not feel the first touch.
    bool answered = false;
    return waitUntil([&] {
        auto* button = named<QAbstractButton>(words);
        if (!button) {
            return false;
        }
        const auto connection =
            QObject::connect(button, &QAbstractButton::clicked, button, [&answered] { answered = true; });
        QTest::mouseClick(button, Qt::LeftButton);
        QObject::disconnect(connection);
        return answered;
    });
}

bool Screen::write(const QString& name, const QString& text) const {
    auto* field = named<QWidget>(name);
    if (!field) {
        return false;
    }
    QTest::mouseClick(field, Qt::LeftButton);
    field->setFocus();
    // Characters outside Latin do not come from single keys: they arrive committed by an input method.
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
    return true;
}

void Screen::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused && top()->isAncestorOf(focused) ? focused : top(), key, modifiers);
}

void Screen::inNextDialog(std::function<void(QWidget*)> act) {
    waiting_.disconnect();
    QObject::connect(&waiting_, &QTimer::timeout, &waiting_, [this, act = std::move(act)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog && QApplication::activeWindow() == dialog) {
            waiting_.stop();
            act(dialog);
        }
    });
    waiting_.start(20);
}

std::string Screen::inventory() const {
    QStringList names;
    for (const QWidget* widget : top()->findChildren<QWidget*>()) {
        if (widget->isVisible() && nameOf(widget).size() > 1) {
            names << QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), nameOf(widget));
        }
    }
    return names.join(QLatin1Char('\n')).toStdString();
}

}  // namespace zhiban::testing
