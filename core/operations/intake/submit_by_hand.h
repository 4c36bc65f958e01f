// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/domain/hand_channel.h"
#include "core/operations/act_context.h"
#include "core/rules/compiled_rules.h"

namespace zhiban {

// What one submission may bring. A telephone takes photographs of 5 to 12 MB.
inline constexpr qint64 kLargestHandFile = 64LL * 1024 * 1024;
inline constexpr qint64 kLargestHandTotal = 128LL * 1024 * 1024;
inline constexpr size_t kMostHandFiles = 30;

struct HandFile {
    QByteArray bytes;
    QString fileName;  // any name a person's disk had; cleaned here, never used as a path
    QString mediaType;
};

// Whether a file may be handed in. Invalid "media.size" (empty or larger than 64 MiB), "media.executable". Details:
// the name.
Result<Done> checkHandFile(const HandFile& file);

// What somebody was told, on the telephone, in person or on paper, becomes a post like any other: stored with its files
// and its hits in one transaction. Sending the same `id` and text again stores nothing a second time.
struct SubmitByHand {
    struct Answer {
        PostId post;  // 0: it was stored before
        bool alert = false;
    };
    QString id;  // made with makeSubmissionId() when the form was begun
    HandChannel channel = HandChannel::Hotline;
    QString channelName;  // in the officer's language: what the source is called
    QString text;         // as said or pasted; may be empty where there are files
    QString place;
    QString category;
    QString url;
    QString contact;  // private
    std::optional<TimePoint> happened = {};
    std::vector<HandFile> files = {};
    std::shared_ptr<const CompiledRules> rules = {};

    // Invalid "submission.empty", "media.too-many", "media.total" or as checkHandFile().
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

QString makeSubmissionId(TimePoint now);

// Posts written down within the last minutes that say the same: somebody may have been quicker. Newest first.
struct FindSameText {
    using Answer = std::vector<Post>;
    QString text;
    TimePoint since;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
