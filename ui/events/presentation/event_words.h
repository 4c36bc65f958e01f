// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/operations/events/read_events.h"
#include "ui/events/presentation/heat_parts.h"

namespace zhiban {

// What is said of events, in the person's language. Titles, places and sources are foreign text: they come out clean.
class EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)

  public:
    static QString title(const EventSummary& event);
    static QString headline(const Post& post);  // its title, else the beginning of its text
    static QString heat(ClockTier tier);        // "hot", "warm", "cool"
    static QString heatFigure(const Heat& heat, ClockTier tier);
    static QString tier(ClockTier tier);
    static QString counts(const EventSummary& event);
    static QString span(const EventSummary& event, TimePoint now);
    static QString join(const PostInEvent& member);
    // One sentence per reason; what is not known is left out.
    static QStringList why(const PostInEvent& member);
    static QString factor(HeatFactor factor);
    // The formula with its numbers, as sentences below its parts.
    static QString reckoning(const Heat& heat, const HeatFormula& formula);
    static QString burst(const Burst& burst);
    // Everything a row says, for a screen reader.
    static QString spoken(const EventRow& row, TimePoint now);
    static QString spoken(const PostInEvent& member, TimePoint now);
};

}  // namespace zhiban
