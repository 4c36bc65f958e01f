// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/kit/notices.h"
#include "ui/kit/theme.h"

class QScrollArea;
class QVBoxLayout;

namespace zhiban {

// What the bell opens: every notice that stands, newest first. Closes on Esc or a click elsewhere.
class NoticeList final : public QFrame {
    Q_OBJECT

  public:
    NoticeList(const Theme& theme, Notices& notices, QWidget* parent);

    // Below and right-aligned with the widget.
    void openUnder(const QWidget* anchor);

  private:
    void rebuild();

    const Theme& theme_;
    Notices& notices_;
    QScrollArea* scroll_;
};

}  // namespace zhiban
