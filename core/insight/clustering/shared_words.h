// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/insight/clustering/post_signature.h"

namespace zhiban {

// The words of a post that another one uses too, written as in the post (folded): neighbouring terms are put together
// again, those that tell most come first. At most `most`.
QStringList sharedWords(std::u16string_view text, const std::vector<WeighedTerm>& chosen, const PostSignature& other,
                        std::size_t most = 6);

}  // namespace zhiban
