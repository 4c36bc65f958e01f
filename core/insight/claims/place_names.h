// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zhiban {

// Provinces and cities of China as people write them, without 省 and 市 where the bare name is no common word.
const QStringList& knownPlaceNames();

}  // namespace zhiban
