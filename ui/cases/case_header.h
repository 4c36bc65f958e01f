// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include "core/cases/workflow/transitions.h"
#include "ui/kit/icons.h"

class QHBoxLayout;
class QPushButton;

namespace zhiban {

class ChipView;
class LoadedCase;
class PlainLabel;

// The head of a case: what it is, how it stands, which clocks run, and what can be done next. The buttons are the
// rows of the workflow table that are possible now; one stands out.
class CaseHeader final : public QWidget {
    Q_OBJECT

  public:
    CaseHeader(LoadedCase& loaded, QWidget* parent = nullptr);

    // The clocks moved on.
    void tick();
    QPushButton* button(CaseAct act) const { return buttons_.value(static_cast<int>(act)); }

  Q_SIGNALS:
    void actRequested(zhiban::CaseAct act);

  private:
    void refresh();
    void showMentions();
    void showClocks();
    void showButtons();
    QWidget* makeButtons();

    LoadedCase& loaded_;
    const Theme& theme_;
    ChipView* level_;
    PlainLabel* number_;
    ChipView* state_;
    ChipView* holder_;
    PlainLabel* title_;
    PlainLabel* place_;
    PlainLabel* mentions_;  // the office's accounts that owe an answer
    QWidget* clocks_;
    QHBoxLayout* clockLayout_;
    std::vector<std::pair<PlainLabel*, ChipView*>> clockViews_;
    QHash<int, QPushButton*> buttons_;
};

}  // namespace zhiban
