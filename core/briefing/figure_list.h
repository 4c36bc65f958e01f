// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/document.h"

namespace zhiban::briefing {

// Ids of the figures that sentences (paragraphs, lists, footnotes) speak of, in the order of reading, each once.
// A number in a table or a chart is explained by its row and column.
QStringList figuresInSentences(const Document& document);

// 附表: what each of those numbers counts, and the digest of its rows.
void appendFigureList(Document& document);

}  // namespace zhiban::briefing
