// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhiban::testing {

// The path of a file of the shared real data (beside the checkout, or where ZHIBAN_SHARED_DATA points); empty
// when it is not there: the test then skips and says so.
QString sharedData(const QString& relativePath);

// The root of this checkout.
QString sourceDirectory();

}  // namespace zhiban::testing
