// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "tests/architecture/source_tree.h"

namespace zhiban::testing {

// Where a file stands in the layers of ARCHITECTURE.md.
struct Place {
    QString module;  // "core/rules", "ui/desk", "app"
    int level = 0;
};

// Nothing for files outside the layers (tests, packaging).
std::optional<Place> placeOf(const QString& path);

// Every #include "…" of core/, ui/, app/ and resources/ that points upward, to a sibling that must stay unknown,
// or to a file that is not there (includes are written from the root).
std::vector<Finding> brokenArrows(const std::vector<SourceFile>& files);

}  // namespace zhiban::testing
