// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/alert.h"
#include "ui/kit/page.h"

class QListWidget;

namespace zhiban {

class StateView;

// What was written down last, newest first, by anybody. Return or a double click shows it on the desk.
class RecentHandPosts final : public QWidget {
    Q_OBJECT

  public:
    explicit RecentHandPosts(const PageContext& context, QWidget* parent = nullptr);

    QListWidget* list() const { return list_; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void read();
    void show(const std::vector<FeedItem>& items);
    using QWidget::show;

    const PageContext& context_;
    QListWidget* list_;
    StateView* state_;
    int question_ = 0;  // the latest one wins
};

}  // namespace zhiban
