// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <functional>

#include "core/base/result.h"
#include "ui/kit/icons.h"

class QPushButton;

namespace zhiban {

class PlainLabel;

// What an area says while it has nothing to show, and the next step it offers.
struct StateMessage {
    IconName icon = IconName::Inbox;
    QString title;
    QString text = {};        // what to do next
    QString actionText = {};  // empty = no button
    std::function<void()> action = {};
};

// Holds a page's or panel's content and shows, in its place, that it is loading, empty or failed. Loading
// appears only after 300 ms, so that quick answers do not flicker.
class StateView final : public QStackedWidget {
    Q_OBJECT

  public:
    enum class State { Content, Loading, Empty, Error };

    // Takes content as its child.
    StateView(const Theme& theme, QWidget* content, QWidget* parent = nullptr);

    State state() const { return state_; }
    void showContent();
    void showLoading(const QString& text = {});
    void showEmpty(const StateMessage& message);
    // `doing`: what did not work, a sentence. `retry` may be empty.
    void showError(const QString& doing, const Error& error, std::function<void()> retry = {});

  private:
    void showMessage(const StateMessage& message, ColorRole iconColor);

    const Theme& theme_;
    State state_ = State::Content;
    QWidget* content_;
    QWidget* message_;
    QWidget* loading_;
    class IconView* icon_;
    PlainLabel* title_;
    PlainLabel* text_;
    PlainLabel* loadingText_;
    QPushButton* button_;
    QTimer* loadingDelay_;
    std::function<void()> action_;
};

}  // namespace zhiban
