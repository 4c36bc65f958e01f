// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/insight/volume/listening.h"
#include "core/intake/collect/collector.h"
#include "core/operations/sources/read_sources.h"

namespace zhiban {

// What is said of sources, in the person's language. Names of sources are foreign text: clean them before showing.
class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)

  public:
    static QString kind(const QString& kind);  // the kind itself where nobody has named it
    static QString setting(const QString& key);
    static QString field(PostField field);
    static QString state(ListeningState state);
    // A sentence: what is the matter, and since when.
    static QString standing(const SourceHealth& health, TimePoint now);
    static QString volume(VolumeState state);
    static QString band(const VolumeBand& band);
    static QString gap(GapReason reason);
    static QString interval(std::chrono::minutes interval);
    static QString hours(const WeekHours& hours);
    static QString nextLook(const SourceHealth& health, TimePoint now);
    // Everything a row says, for a screen reader.
    static QString spoken(const SourceHealth& health, TimePoint now);
};

}  // namespace zhiban
