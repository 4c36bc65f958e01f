// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"
#include "ui/messages/hit_text.h"

namespace zhiban {

// Wrapped plain text with hits lit: a post's title in the drawer.
class LitLabel final : public QWidget {
    Q_OBJECT

  public:
    LitLabel(const Theme& theme, TextRole role, const LitText& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    const TextRole role_;
    const LitText text_;
};

}  // namespace zhiban
