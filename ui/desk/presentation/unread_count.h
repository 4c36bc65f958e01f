// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/desk/presentation/read_marks.h"

namespace zhiban {

class StoreThreads;

// How many posts of a filter were not read at this desk; counted again a moment after something happened. GUI thread.
class UnreadCount final : public QObject {
    Q_OBJECT

  public:
    UnreadCount(StoreThreads& store, const ReadMarks& marks, QObject* parent = nullptr);

    void setFilter(const PostFilter& filter);
    std::optional<int> count() const { return count_; }  // none = not known yet
    bool isMore() const { return more_; }                // at least so many

  public Q_SLOTS:
    void countSoon() { delay_.start(); }

  Q_SIGNALS:
    void changed();

  private:
    void ask();

    StoreThreads& store_;
    const ReadMarks& marks_;
    PostFilter filter_;
    QTimer delay_;
    quint64 question_ = 0;  // the latest one wins
    std::optional<int> count_;
    bool more_ = false;
};

}  // namespace zhiban
