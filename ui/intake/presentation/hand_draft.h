// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/domain/hand_channel.h"

namespace zhiban {

// A file that waits with a draft; its bytes lie beside it under `key`.
struct DraftFile {
    QString key;
    QString fileName;
    QString mediaType;

    bool operator==(const DraftFile&) const = default;
};

// What is being written down and is not stored yet.
struct HandDraft {
    QString id;  // of the submission: sent twice it is stored once
    HandChannel channel = HandChannel::Hotline;
    QString text;
    QString place;
    QString category;
    QString contact;
    QString url;
    QString happened;  // as typed
    std::vector<DraftFile> files;

    // Whether anybody typed or added anything. The channel is a choice, not a text.
    bool isEmpty() const;
    bool operator==(const HandDraft&) const = default;

    QByteArray toBytes() const;  // nothing for an empty one
    // An empty one for what another version wrote.
    static HandDraft fromBytes(const QByteArray& bytes);
};

}  // namespace zhiban
