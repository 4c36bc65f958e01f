// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"

namespace zhiban {

using ColumnId = Uuid<struct ColumnTag>;
using PublicationId = Uuid<struct PublicationTag>;

// A numbered series of follow-up reports, e.g. 民声回音. Not a desk column.
struct Column {
    ColumnId id;
    QString name;
    int nextIssue = 1;  // the number the next publication takes

    bool operator==(const Column&) const = default;
};

// A published follow-up report: 第N期 of a column.
struct Publication {
    PublicationId id;
    ColumnId column;
    QString columnName;
    int issue = 0;
    QString title;
    QString text;  // plain paragraphs separated by newlines, as published
    std::vector<CaseId> cases;
    TimePoint publishedAt;
    QString publishedBy;

    bool operator==(const Publication&) const = default;
};

}  // namespace zhiban
