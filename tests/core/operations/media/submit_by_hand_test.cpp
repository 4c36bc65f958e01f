// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/submit_by_hand.h"

#include <QJsonDocument>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/rules/rule_set.h"
#include "core/operations/rules/save_rules.h"
#include "tests/support/store_fixture.h"

// GoogleTest prints a text as text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace zhiban::testing {
namespace {

class SubmitByHandTest : public StoreTest {
  protected:
    SubmitByHand call(const char* said) {
        SubmitByHand act;
        act.id = makeSubmissionId(clock_.now());
        act.channelName = QStringLiteral("热线");
        act.text = QString::fromUtf8(said);
        return act;
    }
    SubmitByHand::Answer submit(const SubmitByHand& act) { return valueOf(act.run(*session_, context())); }
    QString refused(const SubmitByHand& act) {
        const auto answer = act.run(*session_, context());
        return answer ? QStringLiteral("stored") : answer.error().subject;
    }
    PostDetail detail(PostId post) { return valueOf(ReadPostDetail{post}.run(*session_)); }
    std::shared_ptr<const CompiledRules> rulesFor(const char* word) {
        Rule rule;
        rule.name = QStringLiteral("井盖");
        rule.level = Level::Red;
        rule.condition = QString::fromUtf8(word);
        valueOf(SaveRule{rule, 0}.run(*session_, context()));
        return valueOf(compiledRulesOf(*session_));
    }
};

TEST_F(SubmitByHandTest, StoresPostFilesHitsAndReceiptTogether) {
    SubmitByHand act = call("  井盖没了\n很危险  ");
    act.place = QStringLiteral(" 云溪路  12 号 ");
    act.category = QStringLiteral("市政");
    act.url = QStringLiteral("https://a.example/1");
    act.contact = QStringLiteral("13800000000");
    act.happened = clock_.now() - std::chrono::hours(2);
    act.files = {{"said", QStringLiteral("../../record\u202Egpj.wav"), QStringLiteral("audio/x-wav")}};
    act.rules = rulesFor("井盖");
    const SubmitByHand::Answer answer = submit(act);
    EXPECT_TRUE(answer.alert);
    const PostDetail stored = detail(answer.post);
    const Post& post = stored.item.post;
    EXPECT_EQ(post.body, QStringLiteral("井盖没了\n很危险"));
    EXPECT_EQ(post.place, QStringLiteral("云溪路 12 号"));
    EXPECT_EQ(post.category, QStringLiteral("市政"));
    EXPECT_EQ(post.url, QStringLiteral("https://a.example/1"));
    EXPECT_EQ(post.sourceName, QStringLiteral("热线"));
    EXPECT_EQ(post.shownAt, clock_.now()) << "it stands where it was told, not where it happened";
    EXPECT_TRUE(post.author.isEmpty());
    EXPECT_EQ(stored.item.level, Level::Red);
    EXPECT_EQ(stored.submission, (Submission{QStringLiteral("13800000000"), act.happened, context().actor.name}));
    ASSERT_EQ(stored.media.size(), 1U);
    EXPECT_EQ(stored.media[0].file.fileName, QStringLiteral("recordgpj.wav"));
    EXPECT_EQ(valueOf(session_->attachments().bytes(stored.media[0].file.sha256)), "said");

    const auto entries =
        valueOf(session_->ledger().ofSubject(QStringLiteral("intake"), QStringLiteral("hand/hotline")));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].verb, verbs::PostsReceived);
    EXPECT_EQ(valueOf(payloadOf<PostsReceivedPayload>(entries[0].payload)).connector, QStringLiteral("manual"));
    EXPECT_FALSE(QString::fromUtf8(QJsonDocument(entries[0].payload).toJson()).contains(QStringLiteral("13800000000")));
}

TEST_F(SubmitByHandTest, SentTwiceIsStoredOnce) {
    const SubmitByHand act = call("井盖没了");
    const PostId first = submit(act).post;
    EXPECT_TRUE(first);
    EXPECT_FALSE(submit(act).post);
    EXPECT_EQ(valueOf(session_->posts().newestId()), first);
}

TEST_F(SubmitByHandTest, WithFilesAloneIsNamedAfterTheFirst) {
    SubmitByHand act = call(" \n ");
    act.files = {{"one", QStringLiteral("来信.pdf"), QStringLiteral("application/pdf")}};
    EXPECT_EQ(detail(submit(act).post).item.post.title, QStringLiteral("来信.pdf"));
}

TEST_F(SubmitByHandTest, RefusesWhatItCannotKeepAndLeavesNothingBehind) {
    EXPECT_EQ(refused(call("  ")), QStringLiteral("submission.empty"));
    const auto withFile = [&](const char* name, const QByteArray& bytes) {
        SubmitByHand act = call("井盖没了");
        act.files = {{bytes, QString::fromLatin1(name), {}}};
        return refused(act);
    };
    EXPECT_EQ(withFile("a.jpg", {}), QStringLiteral("media.size"));
    EXPECT_EQ(withFile("a.jpg", QByteArray(kLargestHandFile + 1, 'x')), QStringLiteral("media.size"));
    EXPECT_EQ(withFile("a.exe", "xx"), QStringLiteral("media.executable"));
    EXPECT_EQ(withFile("holiday.jpg", "MZ\x90..."), QStringLiteral("media.executable"));
    SubmitByHand many = call("井盖没了");
    many.files.assign(kMostHandFiles + 1, {"x", QStringLiteral("a.jpg"), {}});
    EXPECT_EQ(refused(many), QStringLiteral("media.too-many"));
    EXPECT_FALSE(valueOf(session_->posts().newestId()));
}

TEST_F(SubmitByHandTest, KeepsWhatAPersonPastesEvenWithANul) {
    SubmitByHand act = call("x");
    act.text = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    act.contact = QString(QChar(u'\0'));
    EXPECT_EQ(detail(submit(act).post).item.post.body, QStringLiteral("a\uFFFDb"));
}

TEST_F(SubmitByHandTest, FindsTheSameWordsOfTheLastMinutesOnly) {
    submit(call("井盖没了  很危险"));
    const auto found = [&](const char* text) {
        const FindSameText same{QString::fromUtf8(text), clock_.now() - std::chrono::minutes(10)};
        return valueOf(same.run(*session_)).size();
    };
    EXPECT_EQ(found("井盖没了 很危险"), 1U);
    EXPECT_EQ(found("井盖没了"), 0U);
    EXPECT_EQ(found(""), 0U);
    clock_.advance(std::chrono::minutes(11));
    EXPECT_EQ(found("井盖没了 很危险"), 0U);
}

}  // namespace
}  // namespace zhiban::testing
