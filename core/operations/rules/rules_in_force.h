// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <atomic>
#include <memory>

#include "core/operations/store_threads.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

// The rules everything that takes posts in matches with. Follows the store: when somebody saves, here or on another
// desk, the new set is compiled on a reader thread and swapped in whole; who holds the old one finishes with it.
// Lives on the GUI thread; current() may be called from any thread.
class RulesInForce final : public QObject {
    Q_OBJECT
  public:
    // Reads and compiles once before it returns: without rules nothing may be taken in. The store's threads outlive it.
    static Result<std::unique_ptr<RulesInForce>> load(StoreThreads& store);

    std::shared_ptr<const CompiledRules> current() const { return current_.load(); }
    // Which version of a rule this desk matches with, since when; none = it takes no part.
    struct InForce {
        int version = 0;
        TimePoint since;
    };
    std::optional<InForce> inForce(const RuleId& rule) const;

  Q_SIGNALS:
    void swapped();
    void refused(const zhiban::Error& error);  // what was saved does not compile: the former set stays

  private:
    RulesInForce(StoreThreads& store, const ChangeCursor& cursor, std::shared_ptr<const CompiledRules> rules);
    void look();
    void swapIn(const std::shared_ptr<const CompiledRules>& rules);

    StoreThreads& store_;
    ChangeCursor cursor_;
    std::atomic<std::shared_ptr<const CompiledRules>> current_;
    QHash<RuleId, InForce> inForce_;
    bool asking_ = false;
    bool again_ = false;
};

}  // namespace zhiban
