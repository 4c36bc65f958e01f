// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/api/session.h"
#include "core/store/sql/attachments/attachment_table.h"
#include "core/store/sql/cases/case_table.h"
#include "core/store/sql/changes/change_table.h"
#include "core/store/sql/claims/claim_table.h"
#include "core/store/sql/counts/post_counts.h"
#include "core/store/sql/departments/department_table.h"
#include "core/store/sql/events/event_table.h"
#include "core/store/sql/ledger/ledger_table.h"
#include "core/store/sql/media/media_table.h"
#include "core/store/sql/posts/post_table.h"
#include "core/store/sql/publications/publication_table.h"
#include "core/store/sql/quarantine/quarantine_table.h"
#include "core/store/sql/routing/routing_table.h"
#include "core/store/sql/rules/rule_table.h"
#include "core/store/sql/rules/word_list_table.h"
#include "core/store/sql/shifts/shift_table.h"
#include "core/store/sql/sources/source_table.h"

namespace zhiban::sql {

// All tables of one connection.
struct Tables {
    explicit Tables(Session& session);

    PostTable posts;
    PostCounts postCounts;
    RuleTable rules;
    WordListTable wordLists;
    SourceTable sources;
    CaseTable cases;
    EventTable events;
    RoutingTable routing;
    ClaimTable claims;
    DepartmentTable departments;
    ShiftTable shifts;
    PublicationTable publications;
    QuarantineTable quarantine;
    AttachmentTable attachments;
    MediaTable media;
    LedgerTable ledger;
    ChangeTable changes;
};

// The readers of ReadSession, for both kinds of session.
template <typename Interface>
class TableSession : public Interface {
  public:
    explicit TableSession(std::unique_ptr<Session> session) : session_(std::move(session)), tables_(*session_) {}
    const PostReader& posts() const final { return tables_.posts; }
    const PostCounter& postCounts() const final { return tables_.postCounts; }
    const RuleReader& rules() const final { return tables_.rules; }
    const WordListReader& wordLists() const final { return tables_.wordLists; }
    const SourceReader& sources() const final { return tables_.sources; }
    const CaseReader& cases() const final { return tables_.cases; }
    const EventReader& events() const final { return tables_.events; }
    const RoutingReader& routing() const final { return tables_.routing; }
    const ClaimReader& claims() const final { return tables_.claims; }
    const DepartmentReader& departments() const final { return tables_.departments; }
    const ShiftReader& shifts() const final { return tables_.shifts; }
    const PublicationReader& publications() const final { return tables_.publications; }
    const QuarantineReader& quarantine() const final { return tables_.quarantine; }
    const AttachmentReader& attachments() const final { return tables_.attachments; }
    const MediaReader& media() const final { return tables_.media; }
    const LedgerReader& ledger() const final { return tables_.ledger; }
    const ChangeReader& changes() const final { return tables_.changes; }

  protected:
    std::unique_ptr<Session> session_;
    Tables tables_;
};

using SqlReadSession = TableSession<ReadSession>;

}  // namespace zhiban::sql
