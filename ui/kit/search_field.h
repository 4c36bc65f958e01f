// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

#include "ui/kit/icons.h"

class QTimer;

namespace zhiban {

// Searches as one types, 200 ms after the last committed character, or when the person wants it so only with Return.
// Text that an input method is still composing asks nothing, and neither does the Return that ends composing. Esc
// clears, then leaves.
class SearchField final : public QLineEdit {
    Q_OBJECT

  public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

    // Whether only Return searches; asked with every change, so that the setting holds at once.
    void setWaitsForReturn(std::function<bool()> waits) { waitsForReturn_ = std::move(waits); }
    // Puts words there without asking: what they find is shown already.
    void setAskedText(const QString& text);
    // Asks at once and only if the text differs from the last asked.
    void searchNow();
    bool isComposing() const { return composing_; }

  Q_SIGNALS:
    // Trimmed; empty = the search is over. The newest question wins.
    void searchRequested(const QString& text);
    // Return pressed on committed text: take the first result.
    void accepted(const QString& text);
    // Esc on an empty field.
    void left();

  protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void askSoon();

    QTimer* delay_;
    std::function<bool()> waitsForReturn_;
    QString asked_;
    bool composing_ = false;
};

}  // namespace zhiban
