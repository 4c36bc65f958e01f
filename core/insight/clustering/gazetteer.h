// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <string>
#include <string_view>
#include <unordered_set>

namespace zhiban {

// The names of places that the office wrote down, so that they are known as places without an ending that says so.
// Immutable once made; folded like the posts.
class Gazetteer final {
  public:
    Gazetteer() = default;
    // Names shorter than two characters are left out: they would be found everywhere.
    explicit Gazetteer(const QStringList& names);

    bool isEmpty() const { return names_.empty(); }
    // The length of the longest name that begins at `place` of a folded text; 0 = none.
    std::size_t lengthAt(std::u16string_view text, std::size_t place) const;

  private:
    std::unordered_set<std::u16string> names_;
    std::unordered_set<std::u16string> beginnings_;  // the first two characters of each
    std::size_t longest_ = 0;
};

}  // namespace zhiban
