// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace zhiban {

// Moves the focus from the pane that has it to the next (step 1) or previous (-1) visible one, round and round:
// to the widget in it that had the focus last, else to its first that takes it. Nothing focusable = left out.
void focusNextPane(const std::vector<QWidget*>& panes, int step);

}  // namespace zhiban
