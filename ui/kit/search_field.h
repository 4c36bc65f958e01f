// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "ui/kit/icons.h"

class QTimer;

namespace zhiban {

// Searches as one types, 200 ms after the last committed character. Text that an input method is still
// composing asks nothing, and neither does the Return that ends composing. Esc clears, then leaves.
class SearchField final : public QLineEdit {
    Q_OBJECT

  public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

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
    QTimer* delay_;
    QString asked_;
    bool composing_ = false;
};

}  // namespace zhiban
