// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/text/fold_layer.h"

namespace zhiban {

// The words for single layers in rules files and outputs: "width", "simplified", "zero-width", "separator",
// "pinyin", "clause-mark", "same-sound", "confusable"; empty for a set of several.
QString keyOf(FoldLayer layer);
std::optional<FoldLayer> foldLayerFromKey(QStringView key);

// How far a hit had to reach: the key of the strongest layer in the set, "exact" for none.
QString layerKey(FoldLayer layersUsed);

}  // namespace zhiban
