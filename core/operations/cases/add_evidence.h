// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// Keeps a file as proof: its bytes under their hash, its description in the ledger. At most 64 MiB.
struct AddEvidence {
    using Answer = EvidenceId;
    CaseId id;
    QByteArray bytes;
    QString fileName;  // any name a person's disk had; cleaned here, never used as a path
    QString mediaType;
    EvidenceRole role = EvidenceRole::Other;
    QString note;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// A name that is safe to show and to offer in a save dialog: the last part of a path of either system, without
// control, bidirectional and zero-width characters, reserved device names and trailing dots; at most 120
// characters, extension kept.
QString cleanFileName(const QString& name);

}  // namespace zhiban
