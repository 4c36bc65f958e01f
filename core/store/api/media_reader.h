// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/media.h"
#include "core/domain/submission.h"

namespace zhiban {

// What came with posts beside their text, and what the desk made of it. As the other readers: core/store/api/readers.h.
class MediaReader {
  public:
    virtual ~MediaReader() = default;
    // In the order the source gave them; empty for a post without files.
    virtual Result<std::vector<PostMedia>> ofPost(PostId post) const = 0;
    virtual Result<PostMedia> byKey(const MediaKey& key) const = 0;
    // None: nobody wrote the post down by hand.
    virtual Result<std::optional<Submission>> submission(PostId post) const = 0;
    virtual Result<std::vector<GlossaryWord>> glossary() const = 0;  // by word
};

}  // namespace zhiban
