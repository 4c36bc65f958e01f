// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "core/intake/connectors/mail/mail_header.h"
#include "tests/core/intake/collecting_sink.h"

namespace zhiban::testing {
namespace {

// Keeps whole items.
class MailSink final : public ItemSink {
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

    std::vector<SourceItem> items;
    std::vector<QuarantinedItem> refused;
};

struct MailReadingOfTest {
    Result<ReadSummary> result = ReadSummary{};
    MailSink sink;
};

MailReadingOfTest readMail(QByteArray bytes) {
    MailReadingOfTest reading;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    reading.result = readInput(buffer, QString(), QStringLiteral("mail"), testOptions(), reading.sink, Cancellation());
    return reading;
}

QByteArray gbk(const QString& text) {
    return QStringEncoder("GB18030").encode(text);
}

TEST(Mail, ReadsAChineseMailWithTextHtmlAndAttachment) {
    const QByteArray subject = "=?gb2312?B?" + gbk(QStringLiteral("关于路灯不亮")).toBase64() + "?=\r\n =?gb2312?B?" +
                               gbk(QStringLiteral("的投诉")).toBase64() + "?=";
    const MailReadingOfTest reading = readMail(
        "From: =?utf-8?Q?=E7=8E=8B=E5=B0=8F=E6=98=8E?= <wang@mail.example>\r\n"
        "Message-ID: <abc@mail.example>\r\nDate: Mon, 2 Mar 2026 14:05:00 +0800\r\nSubject: " +
        subject +
        "\r\nContent-Type: multipart/mixed; boundary=\"x y\"\r\n\r\nignored\r\n--x y\r\n"
        "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain; charset=gb2312\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n" +
        gbk(QStringLiteral("铁匠营后街一排路灯不亮。")).toBase64() +
        "\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>html</p>\r\n--in--\r\n--x y\r\n"
        "Content-Type: image/jpeg; name=\"a.jpg\"\r\nContent-Disposition: attachment;\r\n"
        " filename*=utf-8''%E7%81%AF.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4A==\r\n--x y--\r\n");
    ASSERT_TRUE(reading.result) << reading.result.error().what.toStdString();
    ASSERT_EQ(reading.sink.items.size(), 1U);
    const SourceItem& item = reading.sink.items.front();
    EXPECT_EQ(item.post.title, QStringLiteral("关于路灯不亮的投诉"));
    EXPECT_EQ(item.post.body, QStringLiteral("铁匠营后街一排路灯不亮。"));
    EXPECT_EQ(item.post.author, QStringLiteral("王小明"));
    EXPECT_EQ(item.post.externalId, QStringLiteral("abc@mail.example"));
    EXPECT_EQ(item.post.published, fromMilliseconds(1'772'431'500'000));
    EXPECT_EQ(item.post.doubts, Doubt::None);
    ASSERT_EQ(item.enclosures.size(), 1U);
    EXPECT_EQ(item.enclosures.front().title, QStringLiteral("灯.jpg"));
    EXPECT_EQ(item.enclosures.front().mediaType, QStringLiteral("image/jpeg"));
    EXPECT_EQ(item.enclosures.front().bytes, 4);
}

TEST(Mail, TakesTheTextOfHtmlWhereThereIsNoOther) {
    const MailReadingOfTest reading = readMail(
        "From: a@b.example\nSubject: x\nContent-Type: text/html\n"
        "Content-Transfer-Encoding: quoted-printable\n\n<p>=E8=B7=AF=\n=E7=81=AF</p><script>x</script>");
    ASSERT_EQ(reading.sink.items.size(), 1U);
    EXPECT_EQ(reading.sink.items.front().post.body, QStringLiteral("路灯"));
    EXPECT_EQ(reading.sink.items.front().post.author, QStringLiteral("a@b.example"));
}

TEST(Mail, MarksACharsetThatWasGuessed) {
    const MailReadingOfTest reading = readMail("From: a@b.example\nSubject: x\n\n" +
                                               gbk(QStringLiteral("铁匠营后街的路灯已经三天不亮了，请尽快维修。")));
    ASSERT_EQ(reading.sink.items.size(), 1U);
    EXPECT_EQ(reading.sink.items.front().post.body, QStringLiteral("铁匠营后街的路灯已经三天不亮了，请尽快维修。"));
    EXPECT_TRUE(hasDoubt(reading.sink.items.front().post.doubts, Doubt::Encoding));
}

TEST(Mail, KeepsWhatIsNoMailOrMadeToHurt) {
    QByteArray nested = "From: a@b.example\nSubject: x\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray boundary = 'b' + QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    for (const auto& [bytes, subject] :
         {std::pair{nested, "mail.too-deep"}, std::pair{QByteArray("{\"a\":1}"), "mail.not-a-mail"},
          std::pair{QByteArray(), "mail.not-a-mail"}, std::pair{QByteArray("From: a@b.example\n\n"), "mail.no-text"}}) {
        const MailReadingOfTest reading = readMail(bytes);
        ASSERT_FALSE(reading.result) << subject;
        EXPECT_EQ(reading.result.error().subject.toStdString(), subject);
        ASSERT_EQ(reading.sink.refused.size(), 1U);
        EXPECT_EQ(reading.sink.refused.front().raw, bytes);
    }
}

TEST(Mail, DecodesWordsOfHeaders) {
    bool doubtful = false;
    for (const auto& [written, meant] :
         {std::pair{"=?UTF-8?Q?=E8=B7=AF_=E7=81=AF?=", "路 灯"}, std::pair{"plain", "plain"},
          std::pair{"=?utf-8?B?6Lc=?= =?utf-8?B?r+eBrw==?=", "路灯"}, std::pair{"a =?utf-8?Q?b?= c", "a b c"},
          std::pair{"=?utf-8?X?b?=", "=?utf-8?X?b?="}, std::pair{"=?utf-8?Q?half", "=?utf-8?Q?half"}}) {
        EXPECT_EQ(decodeEncodedWords(written, doubtful), QString::fromUtf8(meant)) << written;
    }
    EXPECT_FALSE(doubtful);
}

TEST(Mail, NamesPeopleByTheirName) {
    EXPECT_EQ(mailboxName(QStringLiteral("\"王 明\" <a@b.example>")), QStringLiteral("王 明"));
    EXPECT_EQ(mailboxName(QStringLiteral("a@b.example (王明)")), QStringLiteral("王明"));
    EXPECT_EQ(mailboxName(QStringLiteral("<a@b.example>")), QStringLiteral("a@b.example"));
}

}  // namespace
}  // namespace zhiban::testing
