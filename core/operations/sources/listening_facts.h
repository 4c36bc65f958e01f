// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/insight/volume/listening.h"
#include "core/store/api/session.h"

namespace zhiban {

// The sources with the hours that judging them needs.
struct ListeningFacts {
    std::vector<ListenedSource> sources;
    std::map<QString, VolumeHistory> histories;  // of every source, by key

    const VolumeHistory& historyOf(const ListenedSource& source) const { return histories.at(source.subscription.key); }
};

// For the hours [from, to): those hours themselves, and the same ones in the weeks and days they are compared with.
// A long period is read in one piece; a short one hour by hour, so that a busy office's quarter of a year stays where
// it is.
Result<ListeningFacts> readListening(const ReadSession& session, qint64 from, qint64 to);

}  // namespace zhiban
