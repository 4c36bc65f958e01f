// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>
#include <vector>

#include "core/base/text/folding.h"

namespace zhiban {

// What was typed into a search field, cut into words: blanks separate, "…" and “…” keep them inside one word. A
// quotation mark that is never closed, or stands within a word, is a character like any other.
QStringList cutIntoWords(QStringView typed);

// How text and words are made alike before they are compared: width, case, look-alike letters, traditional or
// simplified, invisible characters. Nothing that stands between two visible characters is dropped.
const Folding& searchFolding();

// The words of a search, folded, each once. All of them must occur.
class SearchWords final {
  public:
    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    bool isEmpty() const { return folded_.empty(); }
    const std::vector<std::u16string>& folded() const { return folded_; }
    // `text` is folded by searchFolding().
    bool allOccurIn(std::u16string_view text) const;

  private:
    std::vector<std::u16string> folded_;
};

}  // namespace zhiban
