// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>

#include "core/base/text/search_words.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {

// Text as dirty as it comes: few characters, so that words recur, in all their ways of being written.
inline QString someText(std::mt19937& random, int length) {
    static const QStringList pieces = {text("路"), text("灯"), text("井"),   text("盖"),     text("网"), text("網"),
                                       text("断"), text("斷"), text("水"),   text("浙"),     text("A"),  text("a"),
                                       text("Ａ"), text("1"),  text("２"),   text("%"),      text("，"), text("。"),
                                       text(" "),  text("\n"), text("𬱖"), text("\u200b"), text("é"),  text("-"),
                                       text("😀"),  text("㎡"), text("“")};
    QString made;
    for (int i = 0; i < length; ++i) {
        made += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    }
    return made;
}

// Searches over posts of random text, against reading every post.
class Searching : public StoreTest {
  protected:
    // Posts of random text, in no order of time, ids from `first` on.
    std::vector<MatchedPost> randomPosts(int first, int count, int alertEvery = 5) {
        std::vector<MatchedPost> posts;
        for (int i = first; i < first + count; ++i) {
            MatchedPost matched = somePost(QString::number(i), someText(random_, 30 + static_cast<int>(random_() % 40)),
                                           QStringLiteral("source-%1").arg(i % 3));
            matched.post.title = someText(random_, static_cast<int>(random_() % 6));
            matched.post.published = clock_.now() - Milliseconds(static_cast<int>(random_() % 100'000) * 10);
            if (i % alertEvery == 0) {
                matched.hits.push_back(someHit(static_cast<Level>(random_() % 4)));
            }
            posts.push_back(matched);
        }
        return posts;
    }
    void index() {
        const auto indexer = valueOf(store_->openSearchIndexer());
        while (valueOf(indexer->step(Cancellation()))) {
        }
    }
    std::vector<FeedItem> everything() { return valueOf(reader()->posts().page({}, std::nullopt, 100'000)); }

    static PostFilter words(const QString& typed) {
        PostFilter filter;
        filter.words = typed;
        return filter;
    }
    // What reading every post would find.
    static std::vector<FeedItem> scan(const std::vector<FeedItem>& all, const PostFilter& filter) {
        const SearchWords wanted(filter.words);
        std::vector<FeedItem> found;
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const FeedItem& item) {
            return wanted.allOccurIn(searchFolding().fold(matchText(item.post.title, item.post.body))) &&
                   (!filter.alertsOnly || item.level) && (!filter.from || item.post.shownAt >= *filter.from) &&
                   (!filter.to || item.post.shownAt < *filter.to) &&
                   (!filter.minimumLevel || (item.level && *item.level >= *filter.minimumLevel)) &&
                   (filter.sources.isEmpty() || filter.sources.contains(item.post.sourceName.section(u' ', 0, 0)));
        });
        return found;
    }
    // Any stretch of any post, one to six units long, that is one word to the search.
    QString anyWord(const std::vector<FeedItem>& all) {
        while (true) {
            const Post& post = all[random_() % all.size()].post;
            const QString whole = matchText(post.title, post.body);
            const qsizetype length = 1 + static_cast<qsizetype>(random_() % 6);
            const QString word =
                whole.mid(static_cast<qsizetype>(random_() % static_cast<unsigned>(whole.size())), length);
            const bool halfCharacter = word.front().isLowSurrogate() || word.back().isHighSurrogate();
            if (!halfCharacter && cutIntoWords(word) == QStringList{word}) {
                return word;
            }
        }
    }
    void expectScanned(const PostReader& posts, const std::vector<FeedItem>& all, const PostFilter& filter) {
        SCOPED_TRACE(filter.words.toStdString());
        const std::vector<FeedItem> expected = scan(all, filter);
        EXPECT_EQ(valueOf(posts.count(filter)), static_cast<qint64>(expected.size()));
        EXPECT_EQ(valueOf(posts.page(filter, std::nullopt, 100'000)), expected);
        const FeedPosition middle = positionOf(all[all.size() / 2].post);
        std::vector<FeedItem> below;
        std::vector<FeedItem> above;
        for (const FeedItem& item : expected) {
            if (positionOf(item.post) < middle && below.size() < 20) {
                below.push_back(item);
            }
            if (positionOf(item.post) > middle) {
                above.insert(above.begin(), item);
            }
        }
        above.resize(std::min<size_t>(above.size(), 20));
        EXPECT_EQ(valueOf(posts.page(filter, middle, 20)), below);
        EXPECT_EQ(valueOf(posts.newer(filter, middle, 20)), above);
    }

    std::mt19937 random_{20261121};
};

}  // namespace zhiban::testing
