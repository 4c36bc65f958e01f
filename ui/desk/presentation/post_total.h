// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/operations/desk/feed_questions.h"

namespace zhiban {

class StoreThreads;

// How many posts pass a filter; counted again when asked to. GUI thread.
class PostTotal final : public QObject {
    Q_OBJECT

  public:
    explicit PostTotal(StoreThreads& store, QObject* parent = nullptr);

    // Not counted before count().
    void setFilter(const PostFilter& filter);
    std::optional<qint64> value() const { return value_; }  // none = not counted yet
    void count();
    void countSoon() { delay_.start(); }  // a burst is counted once

  Q_SIGNALS:
    void changed();

  private:
    StoreThreads& store_;
    PostFilter filter_;
    quint64 question_ = 0;  // the latest one wins
    std::optional<qint64> value_;
    QTimer delay_;
};

}  // namespace zhiban
