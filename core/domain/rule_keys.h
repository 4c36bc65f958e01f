// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/domain/rule.h"
#include "core/domain/word_list.h"

// The words for the choices of rules and word lists in the store, the ledger and in files.
namespace zhiban {

inline QString keyOf(AlertSound sound) {
    switch (sound) {
        case AlertSound::None:
            return QStringLiteral("none");
        case AlertSound::Soft:
            return QStringLiteral("soft");
        case AlertSound::Urgent:
            return QStringLiteral("urgent");
    }
    return {};
}
inline std::optional<AlertSound> alertSoundFromKey(QStringView key) {
    for (const AlertSound sound : {AlertSound::None, AlertSound::Soft, AlertSound::Urgent}) {
        if (key == keyOf(sound)) {
            return sound;
        }
    }
    return std::nullopt;
}

inline QString keyOf(WordListUse use) {
    return use == WordListUse::Named ? QStringLiteral("named") : QStringLiteral("excludes");
}
inline std::optional<WordListUse> wordListUseFromKey(QStringView key) {
    for (const WordListUse use : {WordListUse::Named, WordListUse::Excludes}) {
        if (key == keyOf(use)) {
            return use;
        }
    }
    return std::nullopt;
}

}  // namespace zhiban
