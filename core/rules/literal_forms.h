// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <string>
#include <vector>

#include "core/base/text/fold_layer.h"

namespace zhiban {

// A literal as it must be looked for: folded, in text folded by the same layers, and where they ask for likeness by
// comparing with it.
struct LiteralForm {
    FoldLayer layers = FoldLayer::None;
    std::u16string text;  // empty when nothing of the literal is left

    bool operator==(const LiteralForm&) const = default;
};

// One form, or two where the literal holds insertions ("上海、北京") or could itself be taken for one ("。好", "an"):
// it is then also looked for in text whose insertions were left in, so that folding never hides what stands there
// plainly.
std::vector<LiteralForm> formsOf(QStringView literal, FoldLayer layers);

}  // namespace zhiban
