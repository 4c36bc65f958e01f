// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QDirIterator>

#include "tests/core/intake/collecting_sink.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

struct Tally {
    int files = 0;
    int read = 0;
    int posts = 0;
    std::map<std::string, int> refused;
};

// Every file ends: as posts, or as an error with something in quarantine.
Tally readAll(const QString& folder) {
    Tally tally;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        CollectingSink sink;
        const auto result = readFile(path, QStringLiteral("feed"), testOptions(), sink, Cancellation());
        ++tally.files;
        tally.posts += static_cast<int>(sink.posts.size());
        if (result) {
            ++tally.read;
        } else {
            ++tally.refused[result.error().subject.toStdString()];
            EXPECT_EQ(result.error().kind, ErrorKind::Invalid) << path.toStdString();
            EXPECT_FALSE(sink.refused.empty()) << path.toStdString();
        }
        for (const IncomingPost& post : sink.posts) {
            EXPECT_FALSE(post.externalId.isEmpty()) << path.toStdString();
            EXPECT_FALSE(post.title.isEmpty() && post.body.isEmpty()) << path.toStdString();
        }
    }
    return tally;
}

class FeedCorpus : public ::testing::TestWithParam<const char*> {};

TEST_P(FeedCorpus, IsReadToTheEnd) {
    const QString folder = sharedData(QString::fromLatin1(GetParam()) + QStringLiteral("/files"));
    if (folder.isEmpty()) {
        GTEST_SKIP() << "the shared feeds are not here";
    }
    const Tally tally = readAll(folder);
    std::cout << GetParam() << ": " << tally.files << " files, " << tally.read << " read, " << tally.posts << " posts";
    for (const auto& [subject, count] : tally.refused) {
        std::cout << ", " << subject << ' ' << count;
    }
    std::cout << '\n';
    EXPECT_GT(tally.read, 0);
}

INSTANTIATE_TEST_SUITE_P(Shared, FeedCorpus, ::testing::Values("feed_feedparser", "feed_gofeed", "feed_rss_parser"),
                         [](const auto& instance) { return std::string(instance.param); });

}  // namespace
}  // namespace zhiban::testing
