// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_looks.h"

#include <QCoreApplication>

#include "ui/events/presentation/event_list_model.h"
#include "ui/events/presentation/event_words.h"

namespace zhiban {

Chip heatChip(const EventRow& row) {
    const QString text = EventWords::heatFigure(row.heat, row.tier);
    switch (row.tier) {
        case ClockTier::OneHour:
            return {IconName::Sun, text, ColorRole::SeverityRed, ColorRole::SeverityRedSoft};
        case ClockTier::TwoHours:
            return {IconName::ArrowUp, text, ColorRole::SeverityOrange, ColorRole::SeverityOrangeSoft};
        case ClockTier::FourHours:
            return {IconName::Moon, text, ColorRole::TextMuted, {}};
    }
    return {};
}

Chip tierChip(const EventRow& row) {
    return {IconName::Clock, EventWords::tier(row.tier), ColorRole::TextMuted, {}};
}

Chip suggestionChip(const EventSummary& event) {
    if (!hasSuggestions(event)) {
        return {};
    }
    return {IconName::Help,
            EventWords::tr("%n suggested", nullptr, event.posts - event.confirmed),
            ColorRole::InternalNoteText,
            {}};
}

Chip joinChip(const PostInEvent& member) {
    return {member.isConfirmed ? IconName::CheckCircle : IconName::Help,
            EventWords::join(member),
            member.isConfirmed ? ColorRole::Good : ColorRole::InternalNoteText,
            {}};
}

}  // namespace zhiban
