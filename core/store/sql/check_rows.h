// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/cancellation.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/post.h"

namespace zhiban {

// Which rows are not what was stored.
struct RowVerdict {
    qint64 posts = 0;  // compared
    std::vector<PostId> damagedPosts;
    qint64 attachments = 0;                      // compared
    std::vector<QByteArray> damagedAttachments;  // by the SHA-256 they were kept under

    bool sound() const { return damagedPosts.empty() && damagedAttachments.empty(); }
};

// Compares every post and every attachment of the store at an address (as for openSqlStore) with the hash it was
// stored with: a database does not see a flipped bit inside a text. Reads only, a page in memory at a time, while
// others go on writing. Blocks; Cancelled between two pages. Other errors as those of openSqlStore.
Result<RowVerdict> checkStoredRows(const QString& address, const Cancellation& cancellation);

}  // namespace zhiban
