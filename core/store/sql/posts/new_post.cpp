// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/posts/new_post.h"

#include <QCryptographicHash>
#include <algorithm>

namespace zhiban::sql {
namespace {

constexpr qint64 earliestPlausible = 631'152'000'000;  // 1990-01-01 UTC
constexpr Milliseconds clockSkew{5 * 60 * 1000};       // another machine's clock may run a little ahead

// Collects fields, the length of each first, so that no two lists of texts give the same bytes. One buffer and one
// call: a hash object that is fed in pieces costs as much as the hash.
class FieldBytes {
  public:
    explicit FieldBytes(qsizetype texts) { bytes_.reserve(texts * 2 + 100); }
    FieldBytes& text(const QString& text) {
        number(text.size());
        bytes_.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        return *this;
    }
    FieldBytes& number(qint64 number) {
        bytes_.append(reinterpret_cast<const char*>(&number), sizeof number);
        return *this;
    }
    QByteArray hash(QCryptographicHash::Algorithm algorithm) const {
        return QCryptographicHash::hash(bytes_, algorithm);
    }

  private:
    QByteArray bytes_;
};

bool hasNul(const IncomingPost& post) {
    for (const QString* text : {&post.sourceKey, &post.sourceName, &post.externalId, &post.url, &post.title, &post.body,
                                &post.author, &post.place, &post.category}) {
        if (text->contains(QChar(u'\0'))) {
            return true;
        }
    }
    const auto has = [](const QString& text) { return text.contains(QChar(u'\0')); };
    return (post.submission && (has(post.submission->contact) || has(post.submission->takenBy))) ||
           std::ranges::any_of(post.enclosures, [&](const Enclosure& file) {
               return has(file.url) || has(file.mediaType) || has(file.title) || has(file.fileName) ||
                      has(file.transcript);
           });
}

QByteArray identityOf(const IncomingPost& post) {
    return FieldBytes(post.sourceKey.size() + post.externalId.size())
        .text(post.sourceKey)
        .text(post.externalId)
        .hash(QCryptographicHash::Blake2s_128);
}

bool isPlausible(TimePoint published, TimePoint fetchedAt) {
    return toMilliseconds(published) >= earliestPlausible && published <= fetchedAt + clockSkew;
}

}  // namespace

QByteArray rowHashOf(const IncomingPost& post) {
    FieldBytes bytes(post.title.size() + post.body.size() + post.url.size() + 200);
    for (const QString* text :
         {&post.sourceKey, &post.externalId, &post.url, &post.title, &post.body, &post.author, &post.place}) {
        bytes.text(*text);
    }
    bytes.number(post.published ? toMilliseconds(*post.published) : -1).number(post.likes);
    if (!post.category.isEmpty()) {
        bytes.text(post.category);  // rows older than categories keep their hash
    }
    return bytes.hash(QCryptographicHash::Blake2b_256);
}

Result<NewPost> newPostOf(const MatchedPost& matched, TimePoint fetchedAt) {
    const IncomingPost& post = matched.post;
    if (hasNul(post)) {
        return fail(ErrorKind::Invalid, QStringLiteral("a NUL character in post %1").arg(post.externalId),
                    QStringLiteral("store.nul-character"), {post.externalId});
    }
    NewPost row;
    row.matched = &matched;
    row.identity = identityOf(post);
    row.rowHash = rowHashOf(post);
    row.fetched = fetchedAt;
    row.doubts = post.doubts;
    if (post.published && !isPlausible(*post.published, fetchedAt)) {
        row.doubts = row.doubts | Doubt::DateImplausible;
    }
    row.shownAt = post.published && !hasDoubt(row.doubts, Doubt::DateImplausible) ? *post.published : fetchedAt;
    row.level = alertLevel(matched.hits);
    return row;
}

}  // namespace zhiban::sql
