// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/opml/read_opml.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSet>

#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

TEST(Opml, ReadsFeedsWithTheGroupsTheyLieIn) {
    const Result<FeedList> list = readOpml(
        R"(<opml version="2.0"><head><title>信源</title></head><body><outline text="本地"><outline text="论坛">)"
        R"(<outline text="青河" type="rss" xmlUrl="https://a.example/f" htmlUrl="https://a.example"/></outline></outline>)"
        R"(<outline title="市政" type="rss" xmlUrl="https://b.example/f"/><outline type="rss" text="坏"/>)"
        R"(<outline text="again" xmlUrl="https://a.example/f"/></body></opml>)");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->title, QStringLiteral("信源"));
    const std::vector<ListedFeed> expected{{QStringLiteral("青河"), QStringLiteral("https://a.example/f"),
                                              QStringLiteral("https://a.example"), QStringLiteral("本地/论坛")},
                                             {QStringLiteral("市政"), QStringLiteral("https://b.example/f"), {}, {}}};
    EXPECT_EQ(list->subscriptions, expected);
    EXPECT_EQ(list->withoutAddress, 1);
}

TEST(Opml, ReadsTheSharedListWhole) {
    QFile file(sharedData(QStringLiteral("opml_cn_blogs/original_feed.opml")));
    if (!file.open(QIODevice::ReadOnly)) {
        GTEST_SKIP() << "the shared list is not here";
    }
    const QByteArray bytes = file.readAll();
    const Result<FeedList> list = readOpml(bytes);
    ASSERT_TRUE(list) << list.error().what.toStdString();
    QSet<QByteArray> addresses;
    for (qsizetype at = bytes.indexOf("xmlUrl=\""); at >= 0; at = bytes.indexOf("xmlUrl=\"", at + 8)) {
        addresses.insert(bytes.mid(at + 8, bytes.indexOf('"', at + 8) - at - 8));
    }
    EXPECT_EQ(list->subscriptions.size(), static_cast<size_t>(addresses.size()));
}

TEST(Opml, RefusesWhatIsNoList) {
    for (const auto& [bytes, subject] : {std::pair{"<rss/>", "opml.not-opml"}, std::pair{"<opml>", "opml.broken"},
                                         std::pair{"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml/>", "opml.broken"}}) {
        const Result<FeedList> list = readOpml(bytes);
        ASSERT_FALSE(list) << bytes;
        EXPECT_EQ(list.error().subject.toStdString(), subject);
    }
}

}  // namespace
}  // namespace zhiban::testing
