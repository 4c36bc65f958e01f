// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace zhiban {

// The plain letter a–z under a letter of pinyin ("ǎ" → 'a', "ü" → 'v', "ɡ" → 'g', "B" → 'b'), or 0 when the
// character is no such letter.
char16_t pinyinLetter(char16_t unit);

// Whether the text is one or more syllables of pinyin: toned or plain, with tone digits, with blanks or
// apostrophes between them: "hù", "hùliánwǎng", "hu4 lian2", "xi'an". "app" and "vx" are not.
bool isPinyin(std::u16string_view text);

}  // namespace zhiban
