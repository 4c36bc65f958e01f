// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/domain/publication.h"

namespace zhiban {

// A first draft of a report from the stories of its cases: what was reported, to whom it went, what was answered,
// how it ended. Plain paragraphs, one per line; the officer rewrites them. The files are masked already.
QString reportDraft(const std::vector<CaseFile>& cases);
// "The lamp pole in Riverside Road: fixed"
QString reportTitle(const std::vector<CaseFile>& cases);

// What of the text would be masked on publishing, in words for the officer: "2 mobile numbers, 1 plate".
// Empty = nothing.
QString privateDataFound(const QString& text);

QStringList paragraphsOf(const QString& text);

// For pasting into a WeChat official account: every style inline, no class, no id, no style tag, no position.
QString weChatHtml(const Publication& publication);
QString plainCopy(const Publication& publication);

}  // namespace zhiban
