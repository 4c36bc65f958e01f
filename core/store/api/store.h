// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "core/store/api/search_index.h"
#include "core/store/api/session.h"

namespace zhiban {

// Calls back when another connection or process may have committed. A hint: readers then ask for changes. Lives
// on the thread that made it, which must run an event loop.
class ChangeWatch {
  public:
    virtual ~ChangeWatch() = default;
};

// An existing, migrated store. Thread-safe: any thread may open a session for itself.
class Store {
  public:
    virtual ~Store() = default;
    virtual QString address() const = 0;  // as given, without a password
    virtual Result<std::unique_ptr<ReadSession>> openReader() const = 0;
    virtual Result<std::unique_ptr<WriteSession>> openWriter() const = 0;
    // Writes beside the writer: see SearchIndexer.
    virtual Result<std::unique_ptr<SearchIndexer>> openSearchIndexer() const = 0;
    virtual Result<std::unique_ptr<ChangeWatch>> watch(std::function<void()> onCommit) const = 0;
    // A complete, consistent copy in one new file, made while others write; the target must not exist.
    // SQLite: a store file. PostgreSQL: a SQLite store file holding the same rows, readable anywhere.
    virtual Result<Done> backUp(const QString& path) const = 0;
};

// Whether a store that is not there yet is made.
enum class Missing { Refuse, Create };

}  // namespace zhiban
