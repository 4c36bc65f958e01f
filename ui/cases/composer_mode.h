// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace zhiban {

enum class ComposerMode { InternalNote = 0, PublicAnswer = 1, Action = 2 };
inline constexpr int composerModeCount = 3;

// How a mode shows who will read the text.
struct ModeLook {
    IconName icon;
    ColorRole ground;
    ColorRole ink;
    QString label;
    QString hint;
    QString submit;
    QString placeholder;
};
ModeLook lookOf(ComposerMode mode);

}  // namespace zhiban
