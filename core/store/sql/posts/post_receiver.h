// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <list>

#include "core/store/sql/posts/post_writer.h"

namespace zhiban::sql {

// Stores one batch inside a writing transaction: what is new, what is a revision, what was there already.
class PostReceiver final {
  public:
    PostReceiver(Session& session, TimePoint now);

    Result<ReceiptCounts> receive(const std::vector<MatchedPost>& posts, const QString& connector, TimePoint fetchedAt);
    // Keys of sources that this transaction added.
    const QStringList& addedSources() const { return addedSources_; }

    // The source of that name, added when it is new.
    Result<SourceId> source(const QString& key, const QString& name, const QString& connector);

  private:
    Result<std::vector<NewPost>> prepare(const std::vector<MatchedPost>& posts, const QString& connector,
                                         TimePoint fetchedAt);
    // `posts` holds every identity once.
    Result<Done> store(const std::vector<NewPost*>& posts, ReceiptCounts& counts);
    Result<Done> storeRevisions(const std::vector<NewPost*>& known, ReceiptCounts& counts);
    Result<Done> countInSources(const std::vector<NewPost>& rows);
    Result<Done> countInHours(const std::vector<NewPost>& rows);

    Session& session_;
    TimePoint now_;
    std::unique_ptr<PostWriter> writer_;
    QHash<QString, SourceId> sources_;
    QStringList addedSources_;
};

}  // namespace zhiban::sql
