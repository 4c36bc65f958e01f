// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/writer.h"

namespace zhiban::briefing {

// One chapter of the briefing. To add one, add a folder under core/briefing/sections with `Section make<Name>()`.
struct Section {
    QString id;     // the folder's name; kept in layouts
    QString title;  // 总体情况
    int position = 0;
    bool numbered = true;  // takes 一、二、三、
    // Writes the chapter below its heading. A chapter that has nothing to say writes one sentence that says so.
    void (*write)(const BriefingFacts& facts, Writer& writer) = nullptr;
};

// All sections, in the order of their positions.
std::vector<Section> orderedSections();

// Generated from the folders of core/briefing/sections.
std::vector<Section> registeredSections();

}  // namespace zhiban::briefing
