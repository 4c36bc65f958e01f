// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/raw_post.h"

#include <algorithm>
#include <limits>

namespace zhiban {

int readLikes(const QString& text) {
    QString number = text.trimmed();
    double unit = 1;
    if (number.endsWith(u'万')) {  // as short lists write large counts
        number.chop(1);
        unit = 10'000;
    }
    bool isNumber = false;
    const double value = number.toDouble(&isNumber) * unit;
    if (!isNumber || !(value > 0)) {
        return 0;
    }
    return static_cast<int>(std::min(value, double{std::numeric_limits<int>::max()}));
}

void RawPost::set(PostField field, const QString& text) {
    switch (field) {
        case PostField::Id:
            post.externalId = text;
            break;
        case PostField::Url:
            post.url = text;
            break;
        case PostField::Title:
            post.title = text;
            break;
        case PostField::Body:
            post.body = text;
            break;
        case PostField::Author:
            post.author = text;
            break;
        case PostField::Published:
            published = text;
            break;
        case PostField::Place:
            post.place = text;
            break;
        case PostField::Likes:
            post.likes = readLikes(text);
            break;
        case PostField::Source:
            post.sourceKey = text;
            break;
        case PostField::Category:
            post.category = text;
            break;
    }
}

bool RawPost::hasText() const {
    return !QStringView(post.title).trimmed().isEmpty() || !QStringView(post.body).trimmed().isEmpty();
}

}  // namespace zhiban
