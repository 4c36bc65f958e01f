// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/text/fold_layer.h"

// How words may be written otherwise and still be found, for people.
namespace zhiban {

// "traditional characters, separators between characters"; empty for none.
QString foldNames(FoldLayer layers);
// One layer: what it finds besides, with an example. Empty for a set of several.
QString foldExplanation(FoldLayer layer);
// The layers an officer may switch, the mildest first.
std::vector<FoldLayer> choosableFoldLayers();
// It finds other words as well as other spellings: only where a rule asks for it.
bool isFoldLayerRisky(FoldLayer layer);

}  // namespace zhiban
