// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban {

// The pinyin without tones or spaces, lower case: "催办" → "cuiban". Other letters and digits stay as they are.
QString pinyinLetters(const QString& text);
// The first letters of each Han character's pinyin: "催办 2" → "cb2"; of each word elsewhere: "Open a case" → "oac".
QString pinyinInitials(const QString& text);

}  // namespace zhiban
