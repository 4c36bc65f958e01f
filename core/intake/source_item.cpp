// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_item.h"

namespace zhiban {
namespace {

bool hasText(const IncomingPost& post) {
    return !QStringView(post.title).trimmed().isEmpty() || !QStringView(post.body).trimmed().isEmpty();
}

}  // namespace

bool saysSomething(const SourceItem& item) {
    return hasText(item.post) || !item.post.url.isEmpty() || !item.enclosures.empty();
}

IncomingPost postOf(SourceItem item) {
    IncomingPost post = std::move(item.post);
    post.enclosures = std::move(item.enclosures);
    if (hasText(post)) {
        return post;
    }
    post.title.clear();
    for (const Enclosure& file : post.enclosures) {
        post.title = post.title.isEmpty() ? file.title : post.title;
    }
    if (post.title.isEmpty()) {
        post.title = !post.url.isEmpty() || post.enclosures.empty() ? post.url : post.enclosures.front().url;
    }
    return post;
}

}  // namespace zhiban
