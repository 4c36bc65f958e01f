// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/domain/case.h"

namespace zhiban {

// A report that is being written: what the officer typed, and the cases chosen for it.
struct ReportDraft {
    QString title;
    QString text;
    std::vector<CaseId> cases;

    bool isEmpty() const { return title.isEmpty() && text.isEmpty(); }
    bool operator==(const ReportDraft&) const = default;

    QByteArray toBytes() const;  // nothing for an empty one
    // An empty one for what another version wrote.
    static ReportDraft fromBytes(const QByteArray& bytes);
};

}  // namespace zhiban
