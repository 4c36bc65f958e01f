// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/readers.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

// Bytes are kept in pieces of at most 1 MiB: a single value has a limit, a photo has none.
class AttachmentTable final : public AttachmentReader {
  public:
    explicit AttachmentTable(Session& session) : session_(session) {}
    Result<QByteArray> bytes(const QByteArray& sha256) const override;

    // Inside a writing transaction; answers the SHA-256.
    Result<QByteArray> keep(const QByteArray& bytes, const QString& mediaType);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
