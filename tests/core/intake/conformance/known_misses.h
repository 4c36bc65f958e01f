// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/intake/conformance/check.h"

namespace zhiban::testing {

// Where we mean to differ from other parsers, file by file, and why.
KnownMisses feedparserMisses();
KnownMisses gofeedMisses();
KnownMisses rssParserMisses();

}  // namespace zhiban::testing
