// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/domain/post.h"

namespace zhiban {

// Which file of which post.
struct MediaKey {
    PostId post;
    int position = 0;  // from 0, in the order the source gave them

    auto operator<=>(const MediaKey&) const = default;
};

// What is said in a recording or a film, written down by the desk. Two people stand behind it, or it says that it is
// not confirmed.
struct Speech {
    QString dialect;       // of those who speak, in the office's own word; empty = not tagged
    QString text;          // empty = nobody has written it down
    bool machine = false;  // written by a program: not believed before a person confirms it
    QString writtenBy;
    std::optional<TimePoint> writtenAt;
    QString confirmedBy;  // by another than who wrote it; empty = nobody yet
    std::optional<TimePoint> confirmedAt;

    bool isConfirmed() const { return confirmedAt.has_value(); }
    bool operator==(const Speech&) const = default;
};

// A copy with parts blacked out. The original stays.
struct RedactedCopy {
    QByteArray sha256;
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    TimePoint madeAt;
    QString madeBy;

    bool operator==(const RedactedCopy&) const = default;
};

// A file of a post with everything the desk did to it.
struct PostMedia {
    MediaKey key;
    Enclosure file;
    Speech speech = {};
    std::vector<RedactedCopy> copies = {};  // oldest first

    bool isKept() const { return !file.sha256.isEmpty(); }
    bool operator==(const PostMedia&) const = default;
};

// A local word and what it means.
struct GlossaryWord {
    QString word;
    QString meaning;
    QString dialect;  // empty = understood everywhere here

    bool operator==(const GlossaryWord&) const = default;
};

}  // namespace zhiban
