// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <functional>

namespace zhiban::testing {

// Finds what is on screen the way somebody who cannot see it does: by its name or the words on it. Everything that
// stands over the window (a dialog) comes first.
class Screen final {
  public:
    explicit Screen(QWidget& window) : window_(window) {}

    // Lets the program work until the condition holds, at most 15 seconds.
    bool waitUntil(const std::function<bool()>& condition) const { return QTest::qWaitFor(condition, 15'000); }

    QWidget* top() const { return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window_; }

    // The first visible widget of this class whose accessible name, or for buttons text, contains the words. Waits
    // for it to come; null when it does not.
    template <typename Widget>
    Widget* named(const QString& words) const {
        Widget* found = nullptr;
        static_cast<void>(waitUntil([&] {
            for (Widget* widget : top()->findChildren<Widget*>()) {
                if (widget->isVisible() && widget->isEnabled() && nameOf(widget).contains(words)) {
                    found = widget;
                    return true;
                }
            }
            return false;
        }));
        return found;
    }

    // Clicks the button with these words; false when there is none.
    bool click(const QString& words) const;
    // Clicks into the field of this name and types.
    bool write(const QString& name, const QString& text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    // For dialogs that run an event loop of their own inside the click that opens them: what to do in the next one.
    void inNextDialog(std::function<void(QWidget* dialog)> act);

    // What is visible, for the message of a test that did not find something.
    std::string inventory() const;

  private:
    static QString nameOf(const QWidget* widget);

    QWidget& window_;
    QTimer waiting_;
};

}  // namespace zhiban::testing
