// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <cstdlib>

#include "ui/kit/chip.h"
#include "ui/kit/formats.h"

namespace zhiban {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ClockChip", text);
}

}  // namespace

ClockTone clockTone(Milliseconds remaining, Milliseconds soon) {
    if (remaining <= Milliseconds::zero()) {
        return ClockTone::Late;
    }
    return remaining <= soon ? ClockTone::Soon : ClockTone::Calm;
}

QString remainingText(Milliseconds remaining) {
    using std::chrono::minutes;
    if (remaining > Milliseconds::zero()) {
        if (remaining < minutes(1)) {
            return translated(QT_TRANSLATE_NOOP("ClockChip", "Under 1 min left"));
        }
        return translated(QT_TRANSLATE_NOOP("ClockChip", "%1 left"))
            .arg(durationText(std::chrono::floor<minutes>(remaining)));
    }
    if (-remaining < minutes(1)) {
        return translated(QT_TRANSLATE_NOOP("ClockChip", "Due now"));
    }
    // Upwards: 61 seconds late are two minutes late.
    return translated(QT_TRANSLATE_NOOP("ClockChip", "Overdue %1"))
        .arg(durationText(std::chrono::ceil<minutes>(-remaining)));
}

Chip clockChip(Milliseconds remaining, Milliseconds soon) {
    const QString text = remainingText(remaining);
    switch (clockTone(remaining, soon)) {
        case ClockTone::Calm:
            return {IconName::Clock, text, ColorRole::ClockCalm, std::nullopt};
        case ClockTone::Soon:
            return {IconName::Urge, text, ColorRole::ClockSoon, ColorRole::SeverityOrangeSoft};
        case ClockTone::Late:
            return {IconName::Warning, text, ColorRole::ClockLate, ColorRole::SeverityRedSoft};
    }
    return {};
}

Chip pausedClockChip(const QString& reason) {
    return {IconName::Pause, reason, ColorRole::TextMuted, ColorRole::Sunken};
}

}  // namespace zhiban
