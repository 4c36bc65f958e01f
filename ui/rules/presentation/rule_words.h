// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "core/domain/word_list.h"
#include "ui/rules/presentation/mute_presets.h"
#include "ui/rules/presentation/rule_row.h"

namespace zhiban {

// The laboratory's sentences, in one place. Pure functions of their arguments, the language and, for times, the
// machine's zone.
class RuleWords final {
    Q_DECLARE_TR_FUNCTIONS(zhiban::RuleWords)

  public:
    // "In force, version 3, since 14:03", "Saved, not in force yet" …
    static QString standing(const RuleRow& row);
    // "muted until 08:30", "quiet 22:00–07:00", "life safety": what is unusual about it, in the order of weight.
    static QStringList marks(const Rule& rule, TimePoint now);
    static QString tier(const std::optional<int>& hours);
    static QString sound(AlertSound sound);
    static QString use(WordListUse use);
    static QString mutePreset(const MutePreset& preset);

    // Every setting and the condition, a line each: what versions are compared by.
    static QStringList lines(const Rule& rule);
    static QStringList lines(const WordList& list);
};

}  // namespace zhiban
