// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/fold_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace zhiban {

namespace {

struct LayerWords {
    FoldLayer layer;
    const char* name;
    const char* explanation;
};

// clang-format off
constexpr std::array layerWords{
    LayerWords{FoldLayer::Width, QT_TRANSLATE_NOOP("FoldWords", "letter width or case"),
               QT_TRANSLATE_NOOP("FoldWords", "Full and half width, capitals, look-alike letters: ＷＥＩＢＯ finds weibo")},
    LayerWords{FoldLayer::Simplified, QT_TRANSLATE_NOOP("FoldWords", "traditional characters"),
               QT_TRANSLATE_NOOP("FoldWords", "Traditional finds simplified: 網絡 finds 网络")},
    LayerWords{FoldLayer::ZeroWidth, QT_TRANSLATE_NOOP("FoldWords", "invisible characters"),
               QT_TRANSLATE_NOOP("FoldWords", "Characters nobody sees are passed over")},
    LayerWords{FoldLayer::Separator, QT_TRANSLATE_NOOP("FoldWords", "separators between characters"),
               QT_TRANSLATE_NOOP("FoldWords", "Blanks and signs between characters: 停*水 finds 停水")},
    LayerWords{FoldLayer::Pinyin, QT_TRANSLATE_NOOP("FoldWords", "inserted pinyin"),
               QT_TRANSLATE_NOOP("FoldWords", "Pinyin in brackets after a character: 停(ting)水 finds 停水")},
    LayerWords{FoldLayer::SoundAlike, QT_TRANSLATE_NOOP("FoldWords", "characters of the same sound"),
               QT_TRANSLATE_NOOP("FoldWords", "Read alike: 河蟹 finds 和谐")},
    LayerWords{FoldLayer::Confusable, QT_TRANSLATE_NOOP("FoldWords", "look-alike characters"),
               QT_TRANSLATE_NOOP("FoldWords", "Look alike: 冶 finds 治")},
    LayerWords{FoldLayer::ClauseMark, QT_TRANSLATE_NOOP("FoldWords", "words across clause marks"),
               QT_TRANSLATE_NOOP("FoldWords", "Across commas and stops: 水，泥 finds 水泥")},
};
// clang-format on

}  // namespace

QString foldNames(FoldLayer layers) {
    QStringList names;
    for (const LayerWords& one : layerWords) {
        if (hasLayer(layers, one.layer)) {
            names << QCoreApplication::translate("FoldWords", one.name);
        }
    }
    return names.join(QCoreApplication::translate("FoldWords", ", ", "between the items of a list"));
}

QString foldExplanation(FoldLayer layer) {
    for (const LayerWords& one : layerWords) {
        if (one.layer == layer) {
            return QCoreApplication::translate("FoldWords", one.explanation);
        }
    }
    return {};
}

std::vector<FoldLayer> choosableFoldLayers() {
    std::vector<FoldLayer> layers;
    for (const LayerWords& one : layerWords) {
        layers.push_back(one.layer);
    }
    return layers;
}

bool isFoldLayerRisky(FoldLayer layer) {
    return !hasLayer(FoldLayer::Default, layer);
}

}  // namespace zhiban
