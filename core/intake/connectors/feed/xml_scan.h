// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace zhiban {

// Steps through XML without understanding it, so that broken documents can be looked at.

// Behind the CDATA section or comment that begins at `at`; -1 when none begins there.
qsizetype behindOpaque(QStringView text, qsizetype at);

// Whether the '<' at `at` begins a start tag, an end tag or a processing instruction.
bool beginsTag(QStringView text, qsizetype at);

// Behind the tag that begins at `at`, minding quoted values; -1 for one without end or longer than
// FeedLimits::kLongestTag. Counts its attributes.
qsizetype behindTag(QStringView text, qsizetype at, qint64& attributes);
qsizetype behindTag(QStringView text, qsizetype at);

}  // namespace zhiban
