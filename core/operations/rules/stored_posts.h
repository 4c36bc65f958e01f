// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/operations/act_context.h"

namespace zhiban {

// Keys of sources by their ids: what rules call a source, a stored post knows by number.
Result<QHash<SourceId, QString>> sourceKeys(const ReadSession& session);

}  // namespace zhiban
