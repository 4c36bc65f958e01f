// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace zhiban {

// Groups of common simplified characters that are taken for one another by their looks: 己已巳, 未末, 治冶, and those
// that share all but the radical: 台治冶怡始. A character may be in several groups.
std::vector<std::u16string_view> lookAlikeFamilies();

}  // namespace zhiban
