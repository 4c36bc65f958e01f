// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/clocks/holder_segments.h"
#include "ui/kit/panels.h"

namespace zhiban {

class HolderBar;
class LoadedCase;

// Who had the ball for how long: one bar whose parts add up to the time since the case was found.
class TimeCard final : public Card {
    Q_OBJECT

  public:
    TimeCard(LoadedCase& loaded, QWidget* parent = nullptr);

    void refresh();
    QString legend() const;

  private:
    LoadedCase& loaded_;
    const Theme& theme_;
    HolderBar* bar_;
    PlainLabel* total_;
    PlainLabel* legend_;
};

}  // namespace zhiban
