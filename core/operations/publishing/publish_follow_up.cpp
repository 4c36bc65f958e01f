// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/publishing/publish_follow_up.h"

#include <algorithm>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"

namespace zhiban {

Result<Publication> PublishFollowUp::run(WriteSession& session, const ActContext& context) const {
    if (title.trimmed().isEmpty() || text.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a report needs a title and a text"),
                    QStringLiteral("followup.empty"));
    }
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<std::vector<Column>> columns = (*work)->read().publications().columns();
    if (!columns) {
        return fail(columns.error());
    }
    const auto found = std::find_if(columns->begin(), columns->end(), [&](const Column& c) { return c.id == column; });
    if (found == columns->end()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such column"), QStringLiteral("followup.no-column"));
    }
    const auto id = makeUuid<PublicationId>(context.now);
    const FollowUpPublishedPayload payload{column, found->nextIssue, title.trimmed(), text.trimmed(), cases};
    const Result<LedgerHead> committed = (*work)->commit(
        {draftOf(context, verbs::FollowUpPublished, QStringLiteral("publication"), id.text, toJson(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    return session.publications().byId(id);
}

}  // namespace zhiban
