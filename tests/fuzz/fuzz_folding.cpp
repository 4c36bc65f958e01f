// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <cstdint>
#include <cstdlib>

#include "core/base/text/character_likeness.h"
#include "core/base/text/folding.h"

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

// The first byte chooses the layers, the rest is UTF-16, also broken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    using namespace zhiban;
    if (size < 3) {
        return 0;
    }
    QString text;
    for (size_t i = 1; i + 1 < size; i += 2) {
        text += QChar(static_cast<char16_t>(bytes[i] << 8 | bytes[i + 1]));
    }
    const Folding folding(static_cast<FoldLayer>(bytes[0]));
    // Broken text must do no harm; what is promised is promised of text that decoding gives.
    (void)folding.foldWithOrigins(text);
    text = QString::fromUtf8(text.toUtf8());
    const FoldedText mapped = folding.foldWithOrigins(text);
    require(mapped.text == folding.fold(text));
    require(mapped.origins.size() == mapped.text.size());
    require(folding.fold(QStringView(mapped.text)) == mapped.text);
    quint32 before = 0;
    for (const FoldedText::Range& range : mapped.origins) {
        require(before <= range.start && range.start < range.end && range.end <= static_cast<quint32>(text.size()));
        before = range.start;
    }
    for (size_t start = 0; start + 2 <= mapped.text.size() && start < 64; ++start) {
        const size_t length = 2 + start % 3;
        if (start + length <= mapped.text.size()) {
            (void)mapped.isOneWord(start, length);
            const std::u16string_view word = std::u16string_view(mapped.text).substr(start, length);
            require(characterLikeness(FoldLayer::SoundAlike | FoldLayer::Confusable)->isAlike(word, word));
        }
    }
    return 0;
}
