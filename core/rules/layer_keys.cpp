// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/layer_keys.h"

namespace zhiban {

QString keyOf(FoldLayer layer) {
    switch (layer) {
        case FoldLayer::Width:
            return QStringLiteral("width");
        case FoldLayer::Simplified:
            return QStringLiteral("simplified");
        case FoldLayer::ZeroWidth:
            return QStringLiteral("zero-width");
        case FoldLayer::Separator:
            return QStringLiteral("separator");
        case FoldLayer::Pinyin:
            return QStringLiteral("pinyin");
        case FoldLayer::ClauseMark:
            return QStringLiteral("clause-mark");
        case FoldLayer::SoundAlike:
            return QStringLiteral("same-sound");
        case FoldLayer::Confusable:
            return QStringLiteral("confusable");
        case FoldLayer::None:
        case FoldLayer::Default:
            break;
    }
    return {};
}

std::optional<FoldLayer> foldLayerFromKey(QStringView key) {
    for (const FoldLayer layer : StrongestFirst) {
        if (key == keyOf(layer)) {
            return layer;
        }
    }
    return std::nullopt;
}

QString layerKey(FoldLayer layersUsed) {
    for (const FoldLayer layer : StrongestFirst) {
        if (hasLayer(layersUsed, layer)) {
            return keyOf(layer);
        }
    }
    return QStringLiteral("exact");
}

}  // namespace zhiban
