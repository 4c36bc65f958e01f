// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/level.h"
#include "core/domain/post.h"

class QWidget;

namespace zhiban {

struct PageContext;

// Opens the dialog that makes a case of these posts, over `parent`; tells when the case is open and offers to show it.
// The same from every screen that lists posts.
void openCaseFrom(const PageContext& context, const std::vector<Post>& posts, Level level, QWidget* parent);

}  // namespace zhiban
