// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/collector.h"
#include "core/operations/act_context.h"

// What an officer does with the sources the desk asks by itself.
namespace zhiban {

// The subscription as it can be kept, its texts trimmed. Invalid "source.no-name", "source.kind" (details: the kind),
// "source.address" (the address), "source.folder", "source.interval" (from 1 minute to 7 days), "source.no-hours",
// "source.zone" (the zone), "source.charset" (the charset), and what checkedSettings() and readOptionsOf() say.
Result<Subscription> checkedSubscription(Subscription source, const std::vector<std::unique_ptr<Collector>>& kinds);

// The key of a new one: its address of the web, so that posts of an earlier import of the same address stay with it.
QString newSourceKey(const Subscription& source);

// A subscription without a key is new: it gets newSourceKey(). Conflict "source.listened-already" (details: its name)
// where another has that key, "source.changed-meanwhile" (its name) where it is no longer as `seen`. Asked at once
// afterwards.
struct SaveSource {
    using Answer = Subscription;  // as saved
    Subscription source;
    std::optional<Subscription> seen = {};  // as it stood when it was opened; none = do not compare

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Several new ones in one step; those whose address is listened to already are left out.
struct SaveNewSources {
    using Answer = int;  // saved
    std::vector<Subscription> sources;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Not asked any more; its posts stay. Conflict "source.unknown".
struct RetireSource {
    using Answer = Done;
    QString key;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// A source that was retired, listened to again under the key its posts carry.
struct BringBackSource {
    using Answer = Done;
    Subscription source;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Invalid "source.no-reason": the next officer must know why nobody listens.
struct PauseSource {
    using Answer = Done;
    QString key;
    QString reason;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

struct ResumeSource {
    using Answer = Done;
    QString key;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// Makes sources due now. House-keeping: nothing is recorded.
struct AskNow {
    using Answer = Done;
    QStringList keys;

    Result<Answer> run(WriteSession& session, const ActContext& context) const {
        return session.collections().askNow(keys, context.now);
    }
};

}  // namespace zhiban
