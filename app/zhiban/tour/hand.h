// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QWidget;

namespace zhiban {

// A person's hand for the tour: keys and clicks arrive at the windows as events, the way they come from a keyboard
// and a mouse. GUI thread.
class Hand final {
  public:
    // Presses and releases one chord where the focus is.
    void press(const QKeySequence& chord) const;
    void type(const QString& text) const;
    // Clicks the middle of the widget.
    void click(QWidget* widget) const;
};

}  // namespace zhiban
