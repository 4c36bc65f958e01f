// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/intake/post_field.h"

namespace zhiban {

// A post being filled field by field, with its time still as the source wrote it.
struct RawPost {
    IncomingPost post;
    QString published;

    void set(PostField field, const QString& text);
    bool hasText() const;  // a title or a body that is more than white space
};

// "12", "12.0", "1.2万"; what is no number of people counts as none.
int readLikes(const QString& text);

}  // namespace zhiban
