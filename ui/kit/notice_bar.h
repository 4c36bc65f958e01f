// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/notices.h"
#include "ui/kit/theme.h"

class QVBoxLayout;

namespace zhiban {

// One notice as a card with its actions, folded details and a close button: for the bar and for the bell's list.
QWidget* makeNoticeCard(const Theme& theme, Notices& notices, const Notices::Entry& entry, QWidget* parent);

// Shows the newest three notices as quiet cards, stacked over the lower right of its parent. Never takes the focus.
class NoticeBar final : public QWidget {
    Q_OBJECT

  public:
    // Stays over the lower right of `area`, which lies within `host`, its parent; above the host's other children.
    NoticeBar(const Theme& theme, Notices& notices, QWidget* host, QWidget* area);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void rebuild();
    void place();

    const Theme& theme_;
    Notices& notices_;
    QWidget* area_;
    QVBoxLayout* layout_;
};

}  // namespace zhiban
