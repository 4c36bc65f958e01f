// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/department.h"
#include "core/domain/level.h"
#include "core/domain/post.h"

namespace zhiban {

using CaseId = Uuid<struct CaseTag>;
using DispatchId = Uuid<struct DispatchTag>;
using EvidenceId = Uuid<struct EvidenceTag>;

// Keys (in the store and the ledger) are the enumerators in snake_case: "to_dispatch". See case_keys.h.
enum class CaseState {
    New,
    Verifying,
    AwaitingInfo,
    Graded,
    ToDispatch,
    Returned,
    Dispatched,
    Received,
    InProgress,
    Scheduled,
    Paused,
    CloseRequested,
    ToldSource,
    Closed,
    ReopenRequested,
    Reopened,
    Archived,
};

enum class ClosingKind { Fixed, Partly, Explained, Cannot, NotOurs, Duplicate };

// How the citizen was told. Mandatory before closing.
struct ToldSource {
    QString channel;  // "reply in thread", "phone", …: free words of the office
    QString text;     // the public answer as given
    TimePoint at;
    QString by;
    QString account = {};  // which of the office's accounts answered; empty when the answer was given otherwise

    bool operator==(const ToldSource&) const = default;
};

enum class DispatchState { Sent, Received, Returned, Done };

// One department's part of a case.
struct Dispatch {
    DispatchId id;
    CaseId caseId;
    DepartmentId department;
    QString departmentName;
    QString request;  // what is asked of them
    bool lead = true;
    DispatchState state = DispatchState::Sent;
    TimePoint sentAt;
    TimePoint receiptDue;
    TimePoint resolutionDue;
    std::optional<TimePoint> receivedAt;
    std::optional<TimePoint> doneAt;

    bool operator==(const Dispatch&) const = default;
};

enum class EvidenceRole { Before, After, Document, Other };

// A file that proves something. The bytes are an attachment of the store, found by hash.
struct Evidence {
    EvidenceId id;
    CaseId caseId;
    QByteArray sha256;  // 32 bytes
    QString fileName;   // cleaned display name, never used as a path
    QString mediaType;  // "image/jpeg"
    qint64 size = 0;    // bytes
    EvidenceRole role = EvidenceRole::Other;
    QString note;
    TimePoint addedAt;
    QString addedBy;

    bool operator==(const Evidence&) const = default;
};

// A case file: one thing to get fixed. A projection of the ledger.
struct Case {
    CaseId id;
    QString number;  // for people: "2026-0007", unique in the store
    QString title;
    QString category;
    QString place;
    CaseState state = CaseState::New;
    Level level = Level::Blue;
    TimePoint detectedAt;  // when its first post was fetched: every clock starts here and never moves
    TimePoint openedAt;
    QString openedBy;
    TimePoint responseDue;  // first public answer
    TimePoint resolutionDue;
    std::optional<TimePoint> respondedAt;  // first told-the-source
    std::optional<TimePoint> closedAt;
    std::optional<ClosingKind> closing;
    QString closingReason;
    QString holder;      // who has the ball: "office", or a department's name
    qint64 version = 0;  // ledger sequence of the last act on it: the optimistic lock
    std::vector<PostId> posts;
    // The office's own accounts that the rules name and the posts mention, in the order they were noted: each owes an
    // answer by responseDue. Never a private person's.
    QStringList mentions;

    bool operator==(const Case&) const = default;
};

// Everything the case screen shows, read in one go.
struct CaseFile {
    Case summary;
    std::vector<Post> posts;
    std::vector<Dispatch> dispatches;
    std::vector<Evidence> evidence;
    std::vector<ToldSource> told;

    bool operator==(const CaseFile&) const = default;
};

struct CaseFilter {
    bool openOnly = true;  // neither closed nor archived
    QString words;         // in number, title, place
    std::optional<CaseState> state;
    DepartmentId department;  // has a dispatch to it
    std::optional<TimePoint> openedFrom;
    std::optional<TimePoint> openedTo;
    std::optional<TimePoint> notClosedBefore;  // still open, or closed at this moment or later

    bool operator==(const CaseFilter&) const = default;
};

}  // namespace zhiban
