// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/operations/rules/preview_rule.h"
#include "core/operations/rules/read_rules.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// The rules and word lists of the store, read again when somebody saved, here or on another desk; and the newest
// posts to try rules on, read once and again when asked. GUI thread.
class RuleShelfWatch final : public QObject {
    Q_OBJECT

  public:
    explicit RuleShelfWatch(StoreThreads& store, QObject* parent = nullptr);

    void start();
    void read();
    void readPosts();
    const RuleShelf& shelf() const { return shelf_; }
    bool wasRead() const { return wasRead_; }
    const SavedRule* rule(const QString& id) const;
    const SavedWordList* list(const QString& id) const;
    std::vector<WordList> lists() const;

  Q_SIGNALS:
    void shelfRead();
    void postsRead(const std::shared_ptr<const zhiban::PreviewPosts>& posts);
    void failed(const zhiban::Error& error);

  private:
    StoreThreads& store_;
    RuleShelf shelf_;
    int asked_ = 0;
    bool wasRead_ = false;
};

}  // namespace zhiban
