// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// One page of the case list.
struct ListCases {
    using Answer = std::vector<Case>;
    CaseFilter filter;
    std::optional<CaseId> after;  // the last case of the page before
    int limit = 100;

    Result<Answer> run(const ReadSession& session) const { return session.cases().page(filter, after, limit); }
};

struct CountCases {
    using Answer = qint64;
    CaseFilter filter;

    Result<Answer> run(const ReadSession& session) const { return session.cases().count(filter); }
};

// A case with everything its screen shows, and its timeline: one question, one consistent answer.
struct CaseWithTimeline {
    CaseFile file;
    std::vector<LedgerEntry> timeline;  // oldest first
};
struct ReadCaseFile {
    using Answer = CaseWithTimeline;
    CaseId id;

    Result<Answer> run(const ReadSession& session) const;
};

// The cases a post belongs to: shown before a second one is opened.
struct CasesOfPost {
    using Answer = std::vector<Case>;
    PostId post;

    Result<Answer> run(const ReadSession& session) const { return session.cases().ofPost(post); }
};

// The bytes of a piece of evidence, verified against its hash.
struct ReadAttachment {
    using Answer = QByteArray;
    QByteArray sha256;

    Result<Answer> run(const ReadSession& session) const { return session.attachments().bytes(sha256); }
};

}  // namespace zhiban
