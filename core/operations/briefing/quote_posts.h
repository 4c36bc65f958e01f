// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/briefing.h"
#include "core/store/api/session.h"

namespace zhiban {

// Chooses what to quote of the gravest topics of the period (facts.rules, already there) into facts.quotes: of
// each the newest posts, the most liked of them first, no text twice. Masked, shortened, without their authors.
Result<Done> quoteTopics(const ReadSession& session, BriefingFacts& facts);

// At most `units` characters, cut after a sentence where one ends near there, else with "……".
QString shortened(const QString& text, qsizetype units);

}  // namespace zhiban
