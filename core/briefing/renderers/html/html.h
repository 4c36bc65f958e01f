// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/renderer.h"

namespace zhiban::briefing {

enum class HtmlUse {
    File,     // numbers that the figure list explains link to it
    Preview,  // every number is a link "#nX" (see figureAt), for a viewer that opens its rows
};

// One page without scripts or outside references, charts as inline SVG; every block is one child of <body>, so
// that a printer can fill page boxes with them (ui/web). Texts are escaped: a post cannot bring markup in.
QString renderHtml(const Document& document, HtmlUse use);

// HTML: the same for a file, UTF-8.
Renderer makeHtml();

}  // namespace zhiban::briefing
