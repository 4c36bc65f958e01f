// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

// What the trained classifier says of one post.
struct CategorySuggestion {
    QString category;
    double confidence = 0;  // 0 to 1, calibrated: of all suggestions with .9, nine in ten are right
    bool sure = false;      // of those that are sure, at least 97 % are right
    QStringList reasons;    // stretches of the post that spoke for it most, as written, the strongest first; at most 5

    bool operator==(const CategorySuggestion&) const = default;
};

}  // namespace zhiban
