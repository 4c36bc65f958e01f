// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/mailbox/mailbox.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "core/intake/collect/mailbox/imap_session.h"
#include "core/intake/collect/mailbox/mail_server.h"
#include "tests/core/intake/collect/imap_server.h"
#include "tests/core/intake/collecting_sink.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {
namespace {

using Fault = ImapBox::Fault;

QByteArray mail(int number) {
    const QByteArray n = QByteArray::number(number);
    return "Message-ID: <" + n + "@example.org>\r\nFrom: =?UTF-8?B?546L5bCP5piO?= <a@example.org>\r\n" +
           "Date: Mon, 02 Mar 2026 07:00:00 +0800\r\nSubject: letter " + n + "\r\n\r\nno water in house " + n +
           "\r\n* 7 FETCH (UID 1)\r\nZ3 OK not yours\r\n";
}

ImapBox boxOf(int mails) {
    ImapBox box;
    for (int number = 1; number <= mails; ++number) {
        box.mails[static_cast<quint32>(10 * number)] = mail(number);
    }
    return box;
}

class MailCollecting : public ::testing::Test {
  protected:
    MailCollecting() {
        source_.key = QStringLiteral("letters");
        source_.name = QStringLiteral("市长信箱");
        source_.kind = QStringLiteral("mail");
        source_.insideHouse = true;
        set("server", QStringLiteral("127.0.0.1"));
        set("security", QStringLiteral("plain"));
        set("user", QStringLiteral("desk"));
        policy_.silence = std::chrono::seconds(5);
    }
    void set(const char* key, const QString& value) { source_.settings[QLatin1String(key)] = value; }
    Collected collect(const ImapServer& server, const Cancellation& cancellation = {}) {
        set("port", QString::number(server.port()));
        CollectRequest request;
        request.source = source_;
        request.secrets = {{QStringLiteral("password"), password_}};
        request.known = known_;
        request.policy = policy_;
        sink_ = CollectingSink{};
        sink_.failAfter = failAfter_;
        Collected collected = collector_->collect(request, sink_, clock_, cancellation);
        known_ = collected.state;
        return collected;
    }
    Collected collect(ImapBox box) { return collect(ImapServer(std::move(box))); }
    QStringList ids() const {
        QStringList ids;
        for (const IncomingPost& post : sink_.posts) {
            ids << post.externalId.section(u'@', 0, 0);
        }
        return ids;
    }
    static QString subjectOf(const Collected& collected) {
        return collected.failure ? collected.failure->subject : QString();
    }

    std::unique_ptr<Collector> collector_ = makeMailbox();
    Subscription source_;
    QString password_ = QStringLiteral("p\"w\\d");
    FetchPolicy policy_;
    FetchState known_;
    CollectingSink sink_;
    std::optional<qint64> failAfter_;
    FakeClock clock_;
};

TEST_F(MailCollecting, ReadsEachMailOnceAndMarksNoneAsRead) {
    ImapServer server(boxOf(3));
    const Collected first = collect(server);
    ASSERT_FALSE(first.failure) << first.failure->subject.toStdString() << first.failure->what.toStdString();
    ASSERT_EQ(sink_.posts.size(), 3u);
    EXPECT_EQ(sink_.posts[0].title, QStringLiteral("letter 1"));
    EXPECT_TRUE(sink_.posts[0].body.startsWith(QLatin1String("no water in house 1")));
    EXPECT_TRUE(sink_.posts[0].body.endsWith(QLatin1String("Z3 OK not yours"))) << "a mail cannot speak for the server";
    EXPECT_EQ(sink_.posts[0].author, QStringLiteral("王小明"));
    EXPECT_EQ(sink_.posts[0].sourceKey, QStringLiteral("letters"));
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 7:30")));

    EXPECT_FALSE(collect(server).failure);
    EXPECT_TRUE(sink_.posts.empty());
    server.stop();
    EXPECT_FALSE(server.marksAsRead());
    EXPECT_TRUE(server.commands().contains("EXAMINE \"INBOX\""));
    EXPECT_TRUE(server.commands().contains("LOGOUT"));

    ImapBox more = boxOf(5);
    more.showsOtherLines = true;
    EXPECT_FALSE(collect(more).failure);
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("4"), QStringLiteral("5")}));
}

TEST_F(MailCollecting, ReadsAllAnewWhenTheServerHasNumberedItsMailsAnew) {
    EXPECT_FALSE(collect(boxOf(2)).failure);
    ImapBox anew = boxOf(2);
    anew.validity = 8;
    EXPECT_FALSE(collect(anew).failure);
    EXPECT_EQ(sink_.posts.size(), 2u);
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 8:20")));
}

TEST_F(MailCollecting, PutsAMailItCannotReadIntoQuarantineAndGoesOn) {
    ImapBox box = boxOf(3);
    box.mails[20] = "this is no mail";
    EXPECT_FALSE(collect(box).failure);
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    ASSERT_EQ(sink_.refused.size(), 1u);
    EXPECT_EQ(sink_.refused[0].raw, QByteArray("this is no mail"));
    EXPECT_EQ(sink_.refused[0].origin, QStringLiteral("imap://127.0.0.1/INBOX;UID=20"));
}

TEST_F(MailCollecting, KeepsTheBeginningOfAMailTooLarge) {
    ImapBox box = boxOf(3);
    box.mails[20] += QByteArray(3'000'000, 'x');
    policy_.maximumBytes = 1'200'000;
    EXPECT_FALSE(collect(box).failure);
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    ASSERT_EQ(sink_.refused.size(), 1u);
    EXPECT_EQ(sink_.refused[0].subject, QStringLiteral("mail.too-large"));
    EXPECT_EQ(sink_.refused[0].raw.size(), 1024 * 1024);
    EXPECT_GT(sink_.refused[0].rawSize, 3'000'000);
}

TEST_F(MailCollecting, StopsAtItsBoundAndSaysThatMoreIsWaiting) {
    policy_.maximumBytes = 300;
    EXPECT_TRUE(collect(boxOf(5)).hasMore);
    const size_t first = sink_.posts.size();
    EXPECT_GT(first, 0u);
    EXPECT_LT(first, 5u);
    policy_.maximumBytes = 100'000;
    EXPECT_FALSE(collect(boxOf(5)).hasMore);
    EXPECT_EQ(first + sink_.posts.size(), 5u);
}

TEST_F(MailCollecting, RemembersOnlyWhatWasDelivered) {
    failAfter_ = 2;
    EXPECT_EQ(subjectOf(collect(boxOf(4))), QStringLiteral("store.full"));
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 7:20")));
    failAfter_.reset();
    EXPECT_FALSE(collect(boxOf(4)).failure);
    EXPECT_EQ(ids(), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
}

TEST_F(MailCollecting, KeepsWhatCameBeforeAFaultAndSaysWhichItWas) {
    const struct {
        Fault fault;
        const char* subject;
        int delivered;
    } table[] = {{Fault::SilentGreeting, "fetch.timeout", 0},
                 {Fault::NotImap, "fetch.network", 0},
                 {Fault::ByeAfterLogin, "", 0},
                 {Fault::NeverEndingLine, "mail.protocol", 0},
                 {Fault::CutsMail, "fetch.truncated", 1},
                 {Fault::HangsInMail, "fetch.timeout", 1},
                 {Fault::HugeMail, "mail.too-large", 1}};
    policy_.silence = std::chrono::milliseconds(300);
    for (const auto& row : table) {
        known_ = {};
        ImapBox box = boxOf(3);
        box.fault = row.fault;
        box.faultAt = 20;
        const Collected collected = collect(box);
        ASSERT_TRUE(collected.failure) << row.subject;
        if (*row.subject != '\0') {
            EXPECT_EQ(collected.failure->subject, QString::fromLatin1(row.subject));
        }
        EXPECT_EQ(sink_.posts.size(), static_cast<size_t>(row.delivered)) << row.subject;
        EXPECT_FALSE(collected.state.failure.isEmpty());
        if (row.delivered > 0) {
            EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 7:10"))) << row.subject;
        }
    }
}

TEST_F(MailCollecting, DoesNotMindAMailThatWentMeanwhile) {
    ImapBox box = boxOf(2);
    box.announcedButGone = {15, 40};
    EXPECT_FALSE(collect(box).failure);
    EXPECT_EQ(sink_.posts.size(), 2u);
    EXPECT_TRUE(known_.position.endsWith(QLatin1String(" 7:40")));
}

TEST_F(MailCollecting, LogsInAsTheServerOffers) {
    ImapBox box = boxOf(1);
    box.offersPlainLogin = false;
    EXPECT_EQ(subjectOf(collect(box)), QString());
    EXPECT_EQ(sink_.posts.size(), 1u);
    password_ = QStringLiteral("wrong");
    const Collected refused = collect(boxOf(1));
    EXPECT_EQ(subjectOf(refused), QStringLiteral("mail.login"));
    EXPECT_FALSE(refused.failure->what.contains(password_));
}

TEST_F(MailCollecting, FindsAMailboxWithAChineseName) {
    ImapBox box = boxOf(1);
    box.mailbox = "\"&U,BTFw-\"";
    set("mailbox", QStringLiteral("台北"));
    EXPECT_EQ(subjectOf(collect(box)), QString());
    EXPECT_EQ(subjectOf(collect(boxOf(1))), QStringLiteral("mail.no-mailbox"));
}

TEST_F(MailCollecting, StopsWhenCancelled) {
    const Cancellation cancellation;
    cancellation.cancel();
    const Collected cancelled = collect(ImapServer(boxOf(1)), cancellation);
    ASSERT_TRUE(cancelled.failure);
    EXPECT_EQ(cancelled.failure->kind, ErrorKind::Cancelled);
}

TEST_F(MailCollecting, SendsNoPasswordInTheClearOutsideTheHouseNorAsksInside) {
    source_.insideHouse = false;
    EXPECT_EQ(subjectOf(collect(boxOf(1))), QStringLiteral("mail.plain"));
    for (const char* security : {"tls", "starttls"}) {
        set("security", QString::fromLatin1(security));
        EXPECT_EQ(subjectOf(collect(boxOf(1))), QStringLiteral("fetch.private-address"));
    }
    source_.insideHouse = true;
    EXPECT_EQ(subjectOf(collect(boxOf(1))), QStringLiteral("fetch.tls")) << "it offers no TLS: no word in the clear";
}

// A server whose certificate nobody vouches for.
class UnknownTlsServer {
  public:
    bool start() {
        const QString key = folder_.filePath(QStringLiteral("key.pem"));
        const QString certificate = folder_.filePath(QStringLiteral("certificate.pem"));
        if (QProcess::execute(
                QStringLiteral("openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                 QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-keyout"), key,
                 QStringLiteral("-out"), certificate}) != 0) {
            return false;
        }
        openssl_.start(QStringLiteral("openssl"),
                       {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
                        QStringLiteral("-key"), key, QStringLiteral("-cert"), certificate});
        QByteArray said;
        while (!said.contains("ACCEPT 127.0.0.1:") || !said.endsWith('\n')) {
            if (!openssl_.waitForReadyRead(10'000)) {
                return false;
            }
            said += openssl_.readAllStandardOutput();
        }
        port_ = said.mid(said.lastIndexOf(':') + 1).trimmed();
        return true;
    }
    ~UnknownTlsServer() {
        openssl_.kill();
        openssl_.waitForFinished();
    }
    QString port() const { return QString::fromLatin1(port_); }

  private:
    QTemporaryDir folder_;
    QProcess openssl_;
    QByteArray port_;
};

TEST_F(MailCollecting, SaysNothingToAServerNobodyVouchesFor) {
    UnknownTlsServer server;
    if (!server.start()) {
        GTEST_SKIP() << "no openssl program here";
    }
    set("security", QStringLiteral("tls"));
    set("port", server.port());
    CollectRequest request;
    request.source = source_;
    request.policy = policy_;
    EXPECT_EQ(subjectOf(collector_->collect(request, sink_, clock_, Cancellation())), QStringLiteral("fetch.tls"));
}

TEST(MailServerName, WritesMailboxesAsImapDoes) {
    const struct {
        const char16_t* name;
        const char* written;
    } table[] = {{u"INBOX", "\"INBOX\""},
                 {u"A & B", "\"A &- B\""},
                 {u"a\"b\\c", "\"a\\\"b\\\\c\""},
                 {u"~peter/mail/台北/日本語", "\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\""},  // RFC 3501, 5.1.3
                 {u"a\r\nb", "\"a&AA0ACg-b\""}};
    for (const auto& row : table) {
        EXPECT_EQ(quotedMailbox(QString::fromUtf16(row.name)), QByteArray(row.written));
    }
}

TEST(ImapAnswers, FindsNumbersBehindWholeWordsOnly) {
    EXPECT_EQ(numberAfter("* OK [UIDVALIDITY 77] ok", "UIDVALIDITY"), 77);
    EXPECT_EQ(numberAfter("* 3 FETCH (RFC822.SIZE 9 uid 12)", "UID"), 12);
    EXPECT_EQ(numberAfter("* 3 FETCH (MYUID 12)", "UID"), std::nullopt);
    EXPECT_EQ(numberAfter("* 3 FETCH (UID x)", "UID"), std::nullopt);
    EXPECT_EQ(searchedUids("* SEARCH 2 84 882"), (std::vector<quint32>{2, 84, 882}));
    EXPECT_TRUE(searchedUids("* SEARCH").empty());
    EXPECT_TRUE(searchedUids("* 12 EXISTS").empty());
}

}  // namespace
}  // namespace zhiban::testing
