// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/insight/routing/routing_training.h"

namespace zhiban {

// Posts somebody has put into categories, one JSON object a line with `title` (may be absent), `body` and `label`.
// Empty lines are passed over. Errors: Invalid "routing.bad-line" (details: its number) for a line that is anything
// else.
Result<std::vector<LabelledPost>> readLabelledPosts(QIODevice& input);
// The same from a file, unzipped where it is gzip. Errors besides: as InputFile::open().
Result<std::vector<LabelledPost>> readLabelledFile(const QString& path);
// As one such file; what was read is written the same.
QByteArray writeLabelledPosts(const std::vector<LabelledPost>& posts);

}  // namespace zhiban
