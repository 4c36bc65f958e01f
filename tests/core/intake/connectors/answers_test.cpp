// SPDX-License-Identifier: GPL-3.0-or-later
// Mastodon, Discourse, Open311: real answers of their interfaces, and answers made to hurt.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

#include "tests/core/intake/collecting_sink.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

class ItemSinkOfTest final : public ItemSink {
  public:
    Result<Done> item(SourceItem item) override {
        items.push_back(std::move(item));
        return Done{};
    }
    Result<Done> post(IncomingPost) override { return Done{}; }
    Result<Done> refuse(QuarantinedItem item) override {
        refused.push_back(std::move(item));
        return Done{};
    }
    Result<Done> refuseRead(QuarantinedItem item, const SourceItem& read) override {
        items.push_back(read);
        return refuse(std::move(item));
    }

    std::vector<SourceItem> items;
    std::vector<QuarantinedItem> refused;
};

struct Answer {
    std::vector<SourceItem> items;
    std::vector<QuarantinedItem> refused;
    std::optional<Error> error;
};

Answer read(const QString& kind, QByteArray bytes, const ReadOptions& options = testOptions()) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ItemSinkOfTest sink;
    const auto result = readInput(buffer, QString(), kind, options, sink, Cancellation());
    return {std::move(sink.items), std::move(sink.refused),
            result ? std::nullopt : std::optional<Error>(result.error())};
}

Answer readShared(const QString& kind, const QString& path) {
    QFile file(sharedData(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return read(kind, file.readAll());
}

std::vector<QJsonObject> expectedIn(const QString& path) {
    std::vector<QJsonObject> expected;
    QFile file(sharedData(path));
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            expected.push_back(QJsonDocument::fromJson(file.readLine()).object());
        }
    }
    return expected;
}

QString text(const QJsonObject& object, const char* name) {
    return object[QLatin1String(name)].toVariant().toString();
}

TEST(Mastodon, ReadsEveryStatusOfTheSharedAnswers) {
    const auto expected = expectedIn(QStringLiteral("api_mastodon/statuses_expected.dev.jsonl"));
    if (expected.empty()) {
        GTEST_SKIP() << "the shared answers are not here";
    }
    std::map<QString, std::vector<SourceItem>> byId;
    const std::map<const char*, size_t> files{{"public_timeline", 20},   {"tag_timeline", 20}, {"context", 3},
                                              {"conversations", 2},      {"notifications", 1}, {"status", 1},
                                              {"status_edit_history", 5}};
    for (const auto& [file, count] : files) {
        const Answer answer = readShared(QStringLiteral("mastodon"),
                                         QStringLiteral("api_mastodon/files/%1.json").arg(QLatin1String(file)));
        EXPECT_FALSE(answer.error) << file;
        EXPECT_EQ(answer.items.size(), count) << file;
        for (const SourceItem& item : answer.items) {
            byId[item.post.externalId].push_back(item);
        }
    }
    for (const QJsonObject& status : expected) {
        const auto found = byId.find(text(status, "id"));
        ASSERT_NE(found, byId.end()) << text(status, "id").toStdString();
        for (const SourceItem& item : found->second) {
            EXPECT_EQ(item.post.author, text(status, "account"));
            EXPECT_EQ(item.post.body.simplified(), text(status, "text").simplified());
            EXPECT_EQ(item.enclosures.size(), static_cast<size_t>(status[QLatin1String("media")].toInt()));
            ASSERT_TRUE(item.post.published);
            EXPECT_EQ(toUtc(*item.post.published),
                      QDateTime::fromString(text(status, "created_at"), Qt::ISODateWithMs));
            if (status[QLatin1String("url")].isString()) {
                EXPECT_EQ(item.post.url, text(status, "url"));
            }
        }
    }
}

TEST(Mastodon, SaysWhatTheServerRefused) {
    const Answer answer = read(QStringLiteral("mastodon"), R"({"error":"The access token is invalid"})");
    ASSERT_TRUE(answer.error);
    EXPECT_EQ(answer.error->subject, QStringLiteral("answer.refused"));
    EXPECT_EQ(answer.error->details, std::vector<QString>{QStringLiteral("The access token is invalid")});
    EXPECT_EQ(answer.refused.size(), 1U) << "the bytes are kept";
}

TEST(Mastodon, AnEmptyTimelineIsNoFault) {
    EXPECT_FALSE(read(QStringLiteral("mastodon"), "[]").error);
    const Answer account = read(QStringLiteral("mastodon"), R"({"id":"1","acct":"a"})");
    ASSERT_TRUE(account.error);
    EXPECT_EQ(account.error->subject, QStringLiteral("answer.no-items"));
}

TEST(Mastodon, APictureWithoutWordsIsAPost) {
    const Answer answer = read(
        QStringLiteral("mastodon"),
        R"([{"id":9007199254740993,"content":"","account":{"acct":"a@b"},"created_at":"2026-03-02T06:05:00Z",)"
        R"("language":"zh","media_attachments":[{"url":"https://m.example/1.jpg","type":"image","description":"积水"}]}])");
    ASSERT_EQ(answer.items.size(), 1U);
    const SourceItem& item = answer.items.front();
    EXPECT_EQ(item.post.externalId, QStringLiteral("9007199254740993")) << "no digit is lost";
    EXPECT_EQ(item.language, QStringLiteral("zh"));
    ASSERT_EQ(item.enclosures.size(), 1U);
    EXPECT_EQ(item.enclosures.front().title, QStringLiteral("积水"));
    EXPECT_EQ(postOf(item).title, QStringLiteral("积水"));
}

TEST(Discourse, ReadsEveryTopicAndPostOfTheSharedAnswers) {
    if (sharedData(QStringLiteral("api_discourse/files")).isEmpty()) {
        GTEST_SKIP() << "the shared answers are not here";
    }
    const std::map<const char*, size_t> files{{"latest", 3},       {"topic", 4},
                                              {"posts_latest", 4}, {"posts_before", 3},
                                              {"topic_posts", 1},  {"category_latest_topics", 2},
                                              {"search", 3},       {"replies_and_topics", 2}};
    for (const auto& [file, count] : files) {
        const Answer answer = readShared(QStringLiteral("discourse"),
                                         QStringLiteral("api_discourse/files/%1.json").arg(QLatin1String(file)));
        EXPECT_FALSE(answer.error) << file;
        EXPECT_EQ(answer.items.size(), count) << file;
        for (const SourceItem& item : answer.items) {
            EXPECT_FALSE(item.post.externalId.isEmpty()) << file;
            EXPECT_FALSE(item.post.title.isEmpty() && item.post.body.isEmpty()) << file;
            EXPECT_FALSE(item.post.url.isEmpty()) << file;
        }
    }
}

TEST(Discourse, GivesAPostTheTitleOfItsTopicAndAWholeAddress) {
    ReadOptions options = testOptions();
    options.origin = QStringLiteral("https://bbs.example/t/7.json");
    const Answer answer =
        read(QStringLiteral("discourse"),
             R"({"id":7,"title":"路灯","slug":"lamp","post_stream":{"posts":[{"id":70,"cooked":"<p>不亮</p>",)"
             R"("username":"wang","topic_id":7,"topic_slug":"lamp","post_number":2}]},)"
             R"("suggested_topics":[{"id":8,"title":"别的","slug":"x"}]})",
             options);
    ASSERT_EQ(answer.items.size(), 1U) << "a suggested topic is none of this answer";
    EXPECT_EQ(answer.items.front().post.title, QStringLiteral("路灯"));
    EXPECT_EQ(answer.items.front().post.body, QStringLiteral("不亮"));
    EXPECT_EQ(answer.items.front().post.url, QStringLiteral("https://bbs.example/t/lamp/7/2"));
}

TEST(Open311, ReadsEveryRequestOfTheSharedAnswers) {
    const auto expected = expectedIn(QStringLiteral("api_open311/requests_expected.dev.jsonl"));
    if (expected.empty()) {
        GTEST_SKIP() << "the shared answers are not here";
    }
    for (const QJsonObject& one : expected) {
        const QString path = QStringLiteral("api_open311/") + text(one, "file");
        const Answer answer = readShared(QStringLiteral("open311"), path);
        EXPECT_FALSE(answer.error) << path.toStdString();
        const auto index = static_cast<size_t>(one[QLatin1String("index")].toInt());
        ASSERT_LT(index, answer.items.size()) << path.toStdString();
        const SourceItem& item = answer.items[index];
        const QJsonObject fields = one[QLatin1String("fields")].toObject();
        EXPECT_EQ(item.post.externalId, text(fields, "service_request_id"));
        EXPECT_EQ(item.post.title, text(fields, "service_name"));
        EXPECT_EQ(item.summary, text(fields, "status_notes"));
        EXPECT_EQ(item.post.place, text(fields, "address"));
        const QString asked = text(fields, "requested_datetime");
        EXPECT_EQ(item.post.published.has_value(), !asked.isEmpty());
        if (item.post.published) {
            EXPECT_EQ(toUtc(*item.post.published), QDateTime::fromString(asked, Qt::ISODate).toUTC());
        }
        EXPECT_EQ(item.enclosures.empty(), text(fields, "media_url").isEmpty());
    }
    EXPECT_FALSE(
        readShared(QStringLiteral("open311"), QStringLiteral("api_open311/files/cfa_service_requests_empty.xml"))
            .error);
}

TEST(Answers, KeepTheBytesOfWhatTheyCannotRead) {
    const QByteArray deep = QByteArray("[").repeated(100'000);
    const QByteArray wide = '[' + QByteArray("0,").repeated(600'000) + "0]";
    for (const auto& [bytes, subject] :
         {std::pair{deep, "answer.too-deep"}, std::pair{wide, "answer.too-large"},
          std::pair{QByteArray("{\"a\":"), "answer.broken"}, std::pair{QByteArray("<a><b></a>"), "answer.broken"},
          std::pair{QByteArray("<!DOCTYPE a><a/>"), "feed.dtd"}, std::pair{QByteArray(), "answer.broken"}}) {
        const Answer answer = read(QStringLiteral("mastodon"), bytes);
        ASSERT_TRUE(answer.error) << subject;
        EXPECT_EQ(answer.error->subject.toStdString(), subject);
        EXPECT_EQ(answer.refused.size(), 1U) << subject;
    }
}

TEST(Rest, ReadsAnyJsonByPointers) {
    ReadOptions options = testOptions();
    options.settings = {{QStringLiteral("items"), QStringLiteral("/data/list")},
                        {QStringLiteral("next"), QStringLiteral("/data/cursor")},
                        {QStringLiteral("files"), QStringLiteral("/pics")}};
    options.mapping = {{PostField::Body, QStringLiteral("/content/text")},
                       {PostField::Author, QStringLiteral("/user/nick")},
                       {PostField::Published, QStringLiteral("time")}};
    QByteArray bytes =
        R"({"data":{"cursor":"abc","list":[{"id":12345678901234567890,"content":{"text":"下水道堵了"},)"
        R"("user":{"nick":"老李"},"time":1772431500,"pics":["https://p.example/1.jpg",{"url":"https://p.example/2.jpg"}]}]},)"
        R"("other":[{"content":{"text":"不是这里"}}]})";
    const Answer answer = read(QStringLiteral("rest"), bytes, options);
    ASSERT_EQ(answer.items.size(), 1U);
    const SourceItem& item = answer.items.front();
    EXPECT_EQ(item.post.externalId, QStringLiteral("12345678901234567890"));
    EXPECT_EQ(item.post.body, QStringLiteral("下水道堵了"));
    EXPECT_EQ(item.post.author, QStringLiteral("老李"));
    EXPECT_EQ(item.post.published, fromMilliseconds(1'772'431'500'000));
    EXPECT_EQ(item.enclosures.size(), 2U);
    CollectingSink sink;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto summary = readInput(buffer, {}, QStringLiteral("rest"), options, sink, Cancellation());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->nextAddress, QStringLiteral("abc"));
}

TEST(Rest, FindsTheItemsItself) {
    const Answer answer =
        read(QStringLiteral("rest"), R"({"code":0,"rows":[{"id":"a","title":"甲"},{"id":"b","body":"乙"}]})");
    ASSERT_EQ(answer.items.size(), 2U);
    EXPECT_EQ(answer.items[1].post.body, QStringLiteral("乙"));
}

}  // namespace
}  // namespace zhiban::testing
