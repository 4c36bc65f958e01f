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

QStringList paragraphsOf(const QString& text);

// For pasting into a WeChat official account: every style inline, no class, no id, no style tag, no position.
QString weChatHtml(const Publication& publication);
QString plainCopy(const Publication& publication);

}  // namespace zhiban
