// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/clock.h"
#include "core/base/id.h"

namespace zhiban {

using WordListId = Uuid<struct WordListTag>;

enum class WordListUse {
    Named,     // counts where a condition names it: list:交通
    Excludes,  // besides, what contains one of its words raises no alert of any rule that is not for life safety
};

// Words that several rules share. A line "list:name" among the words includes another list; a circle is refused.
struct WordList {
    WordListId id;
    int version = 1;  // counts saves, from 1
    QString name;     // unique among the active ones
    WordListUse use = WordListUse::Named;
    QStringList words;
    QStringList sources;  // keys of the sources it counts for; empty = all
    QString note;
    bool active = true;

    bool operator==(const WordList&) const = default;
};

struct SavedWordList {
    WordList list;
    TimePoint savedAt;
    QString savedBy;
    bool operator==(const SavedWordList&) const = default;
};

}  // namespace zhiban
