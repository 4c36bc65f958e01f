// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/workflow/transitions.h"
#include "core/domain/case.h"
#include "ui/kit/chip.h"
#include "ui/kit/panels.h"

class QVBoxLayout;

namespace zhiban {

class LoadedCase;

// The departments a case was sent to: what was asked, whether they signed, how long they have.
class DepartmentsCard final : public Card {
    Q_OBJECT

  public:
    DepartmentsCard(LoadedCase& loaded, QWidget* parent = nullptr);

    void tick();

  private:
    void refresh();
    QWidget* makeRow(const Dispatch& dispatch);
    Chip clockOf(const Dispatch& dispatch) const;

    LoadedCase& loaded_;
    const Theme& theme_;
    PlainLabel* nobody_;
    QWidget* rows_;
    QVBoxLayout* layout_;
    std::vector<Dispatch> dispatches_;
    std::vector<ChipView*> clocks_;
};

}  // namespace zhiban
