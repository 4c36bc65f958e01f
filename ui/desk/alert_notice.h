// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/presentation/alert_watch.h"
#include "ui/kit/notices.h"
#include "ui/kit/page.h"

namespace zhiban {

// What the desk says of alerts that arrived: how many, the gravest, and a way to it. Replaces the one before.
Notice alertNotice(const AlertSummary& summary, const PageContext& context);

}  // namespace zhiban
