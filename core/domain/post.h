// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/enclosure.h"
#include "core/domain/submission.h"

namespace zhiban {

using PostId = RowId<struct PostTag>;
using SourceId = RowId<struct SourceTag>;

// What is doubtful about a post's outer facts. Kept and shown, never a reason to drop it.
enum class Doubt : quint32 {
    None = 0,
    DateMissing = 1,  // no publication time: sorted by the time it was fetched
    DateUnreadable = 2,
    DateImplausible = 4,     // in the future, or before 1990
    Encoding = 8,            // the charset was guessed, or bytes did not decode
    ControlCharacters = 16,  // NULs and the like were replaced by U+FFFD
};
constexpr Doubt operator|(Doubt a, Doubt b) {
    return static_cast<Doubt>(static_cast<quint32>(a) | static_cast<quint32>(b));
}
constexpr bool hasDoubt(Doubt set, Doubt one) {
    return (static_cast<quint32>(set) & static_cast<quint32>(one)) != 0;
}

// A post as a connector delivers it: text already decoded, nothing stored yet.
struct IncomingPost {
    QString sourceKey;   // stable name of the source, e.g. "board" or a feed's address
    QString sourceName;  // what a person reads; the key when empty
    QString externalId;  // the source's own id, always as text
    QString url;
    QString title;
    QString body;    // plain text
    QString author;  // display text only; never a key of anything
    std::optional<TimePoint> published;
    QString place;
    QString category;  // as the source says; empty = it says none
    int likes = 0;
    Doubt doubts = Doubt::None;
    std::vector<Enclosure> enclosures = {};     // kept with each new text; the files themselves are no text
    std::optional<Submission> submission = {};  // where an officer wrote it down

    bool operator==(const IncomingPost&) const = default;
};

// A stored post. Immutable: a changed text under the same external id is a new Post with the next revision.
struct Post {
    PostId id;
    SourceId source;
    QString sourceName;
    QString externalId;
    int revision = 1;  // from 1
    QString url;
    QString title;
    QString body;
    QString author;
    std::optional<TimePoint> published;  // as the source says
    TimePoint fetched;                   // our clock
    TimePoint shownAt;                   // published where plausible, else fetched: the order of every list
    QString place;
    QString category;  // as the source says; empty = it says none
    int likes = 0;
    Doubt doubts = Doubt::None;

    bool operator==(const Post&) const = default;
};

// The text rules look at and spans point into: UTF-16 units of title + newline + body, as given.
inline QString matchText(QStringView title, QStringView body) {
    QString text;
    text.reserve(title.size() + 1 + body.size());
    text.append(title);
    text.append(QLatin1Char('\n'));
    text.append(body);
    return text;
}

// A part of the original text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    auto operator<=>(const Span&) const = default;
};

}  // namespace zhiban
