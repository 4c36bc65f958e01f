// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/alert.h"
#include "ui/kit/theme.h"

class QComboBox;
class QWidget;

namespace zhiban {

// A field for how grave posts must be: any, whatever a rule matched, at least a level, exactly a level.
QComboBox* makeLevelChoice(const Theme& theme, QWidget* parent);
void showLevel(QComboBox& choice, const PostFilter& filter);
// Writes alertsOnly and the levels as the field stands now.
void takeLevel(const QComboBox& choice, PostFilter& filter);

}  // namespace zhiban
