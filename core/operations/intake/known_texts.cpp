// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/known_texts.h"

#include <QCryptographicHash>
#include <QHash>
#include <algorithm>

namespace zhiban {
namespace {

// Items without a time are compared with so many of the newest posts of their source.
constexpr int kNewestCompared = 100;
// More posts of one source within a millisecond are not told apart.
constexpr int kAtOneTime = 50;

QByteArray hashOf(const QString& title, const QString& body, const QString& where) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& part : {title, body, where}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result();
}

// The forms under which a text is known again.
template <typename AnyPost>
QList<QByteArray> formsOf(const AnyPost& post) {
    QList<QByteArray> forms;
    if (post.published) {
        forms << hashOf(post.title, post.body, QString::number(toMilliseconds(*post.published)));
    }
    if (!post.url.isEmpty()) {
        forms << hashOf(post.title, post.body, post.url);
    }
    if (forms.isEmpty()) {
        forms << hashOf(post.title, post.body, {});
    }
    return forms;
}

// Text in one of its forms -> the id it came under.
using KnownTexts = QHash<QByteArray, QString>;

template <typename AnyPost>
void add(KnownTexts& known, const AnyPost& post) {
    for (const QByteArray& form : formsOf(post)) {
        known.insert(form, post.externalId);
    }
}

Result<Done> addStored(const ReadSession& session, const PostFilter& filter, int limit, KnownTexts& known) {
    const Result<std::vector<FeedItem>> items = session.posts().page(filter, std::nullopt, limit);
    if (!items) {
        return fail(items.error());
    }
    for (const FeedItem& item : *items) {
        add(known, item.post);
    }
    return Done{};
}

Result<KnownTexts> knownTextsOf(const ReadSession& session, const QString& sourceKey,
                                const std::vector<const IncomingPost*>& posts) {
    KnownTexts known;
    bool someAreUndated = false;
    for (const IncomingPost* post : posts) {
        someAreUndated = someAreUndated || !post->published;
        if (!post->published) {
            continue;
        }
        PostFilter then;
        then.sources = QStringList{sourceKey};
        then.from = *post->published;
        then.to = *post->published + Milliseconds(1);
        if (Result<Done> added = addStored(session, then, kAtOneTime, known); !added) {
            return fail(added.error());
        }
    }
    if (someAreUndated) {
        PostFilter newest;
        newest.sources = QStringList{sourceKey};
        if (Result<Done> added = addStored(session, newest, kNewestCompared, known); !added) {
            return fail(added.error());
        }
    }
    return known;
}

bool isKnown(const KnownTexts& known, const IncomingPost& post) {
    return std::ranges::any_of(formsOf(post), [&](const QByteArray& form) {
        const auto found = known.constFind(form);
        return found != known.constEnd() && *found != post.externalId;
    });
}

}  // namespace

Result<qint64> takeOutKnownTexts(const ReadSession& session, std::vector<MatchedPost>& posts) {
    QHash<QString, std::vector<const IncomingPost*>> bySource;
    for (const MatchedPost& matched : posts) {
        bySource[matched.post.sourceKey].push_back(&matched.post);
    }
    QHash<QString, KnownTexts> known;
    for (auto each = bySource.cbegin(); each != bySource.cend(); ++each) {
        Result<KnownTexts> texts = knownTextsOf(session, each.key(), each.value());
        if (!texts) {
            return fail(texts.error());
        }
        known.insert(each.key(), std::move(*texts));
    }
    return static_cast<qint64>(std::erase_if(posts, [&](const MatchedPost& matched) {
        KnownTexts& texts = known[matched.post.sourceKey];
        const bool leaves = isKnown(texts, matched.post);
        if (!leaves) {
            add(texts, matched.post);
        }
        return leaves;
    }));
}

}  // namespace zhiban
