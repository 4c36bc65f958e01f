// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Publishes a follow-up report under the next number of its column. The number is given here, inside the
// transaction, so that two desks never give the same one. Private data has been masked before.
struct PublishFollowUp {
    using Answer = Publication;
    ColumnId column;
    QString title;
    QString text;  // paragraphs separated by newlines
    std::vector<CaseId> cases;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct ListColumns {
    using Answer = std::vector<Column>;
    Result<Answer> run(const ReadSession& session) const { return session.publications().columns(); }
};

struct ListPublications {
    using Answer = std::vector<Publication>;
    ColumnId column;
    int limit = 200;
    Result<Answer> run(const ReadSession& session) const { return session.publications().ofColumn(column, limit); }
};

}  // namespace zhiban
