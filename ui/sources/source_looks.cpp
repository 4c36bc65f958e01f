// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_looks.h"

#include "ui/sources/presentation/source_words.h"

namespace zhiban {

Chip listeningChip(const Listening& listening) {
    const QString words = SourceWords::state(listening.state);
    switch (listening.state) {
        case ListeningState::Heard:
            return {IconName::CheckCircle, words, ColorRole::Good, {}};
        case ListeningState::NotYet:
            return {IconName::Clock, words, ColorRole::TextMuted, {}};
        case ListeningState::Paused:
            return {IconName::Pause, words, ColorRole::InternalNoteText, {}};
        case ListeningState::Failing:
            return {IconName::Error, words, listening.alarm ? ColorRole::Danger : ColorRole::ClockSoon, {}};
        case ListeningState::Unasked:
            return {IconName::Error, words, ColorRole::Danger, {}};
        case ListeningState::Quiet:
            return {IconName::Warning, words, ColorRole::ClockSoon, {}};
    }
    return {};
}

}  // namespace zhiban
