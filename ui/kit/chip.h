// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "core/base/clock.h"
#include "core/domain/level.h"
#include "ui/kit/icons.h"

namespace zhiban {

// A small rounded tag: icon, word, colour. Values, so that delegates paint the same chips as widgets show.
struct Chip {
    std::optional<IconName> icon;
    QString text;
    ColorRole color = ColorRole::TextMuted;  // of icon and text
    std::optional<ColorRole> ground;         // none = no background

    bool operator==(const Chip&) const = default;
};

QSize chipSize(const Theme& theme, const Chip& chip);
// Left-aligned and vertically centred in rect; elided if rect is narrower. Returns what was covered.
QRect paintChip(QPainter* painter, const QRect& rect, const Theme& theme, const Chip& chip);

class ChipView : public QWidget {
    Q_OBJECT

  public:
    ChipView(const Theme& theme, const Chip& chip, QWidget* parent = nullptr);

    void setChip(const Chip& chip);
    const Chip& chip() const { return chip_; }
    QSize sizeHint() const override { return chipSize(theme_, chip_); }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Theme& theme_;
    Chip chip_;
};

// Severity: shape and word and colour (circle, triangle, diamond, octagon).
QString levelText(Level level);
IconName levelIcon(Level level);
ColorRole levelColor(Level level);
ColorRole levelGround(Level level);
Chip severityChip(Level level);

// Time left until something is due; negative = overdue by so much.
enum class ClockTone { Calm, Soon, Late };
ClockTone clockTone(Milliseconds remaining, Milliseconds soon = std::chrono::hours(1));
// "1 h 20 min left", "Overdue 5 min": whole minutes, rounded so that a promise is never flattered.
QString remainingText(Milliseconds remaining);
Chip clockChip(Milliseconds remaining, Milliseconds soon = std::chrono::hours(1));
// A clock that stands still, with its reason ("Waiting for the citizen").
Chip pausedClockChip(const QString& reason);

}  // namespace zhiban
