// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/media/media_acts.h"

#include "core/domain/acts.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/intake/submit_by_hand.h"
#include "core/operations/rules/rule_set.h"
#include "core/operations/rules/save_rules.h"
#include "tests/support/store_fixture.h"

// GoogleTest prints a text as text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace zhiban::testing {
namespace {

class MediaActsTest : public StoreTest {
  protected:
    // A call of which there is a recording.
    MediaKey recording(const char* text = "来电录音") {
        SubmitByHand act;
        act.id = makeSubmissionId(clock_.now());
        act.channelName = QStringLiteral("热线");
        act.text = QString::fromUtf8(text);
        act.contact = QStringLiteral("057512345678");
        act.files = {{"RIFF", QStringLiteral("call.wav"), QStringLiteral("audio/x-wav")}};
        return {valueOf(act.run(*session_, context())).post, 0};
    }
    std::shared_ptr<const CompiledRules> rulesFor(const char* condition) {
        Rule rule;
        rule.name = QStringLiteral("井盖");
        rule.level = Level::Red;
        rule.condition = QString::fromUtf8(condition);
        valueOf(SaveRule{rule, 0}.run(*session_, context()));
        return valueOf(compiledRulesOf(*session_));
    }
    ActContext by(const char* officer) {
        ActContext other = context();
        other.actor.name = QString::fromUtf8(officer);
        return other;
    }
    FeedItem item(PostId post) { return valueOf(session_->posts().item(post)); }
};

TEST_F(MediaActsTest, ATranscriptLetsTheRulesLookAtThePostAgain) {
    const MediaKey file = recording();
    const auto rules = rulesFor("井盖");
    EXPECT_FALSE(item(file.post).level);
    const Transcribe act{file, QStringLiteral(" 小区门口井盖没了 "), QStringLiteral("浦江话"), false, rules};
    const Transcribe::Answer answer = valueOf(act.run(*session_, by("甲")));
    EXPECT_EQ(answer.newHits, 1);
    EXPECT_EQ(answer.media.speech.text, QStringLiteral("小区门口井盖没了"));
    EXPECT_EQ(item(file.post).level, Level::Red);
    ASSERT_EQ(item(file.post).hits.size(), 1U);
    EXPECT_TRUE(item(file.post).hits[0].spans.empty()) << "a place in what is said is none in the text";
    EXPECT_EQ(valueOf(act.run(*session_, by("甲"))).newHits, 0) << "found once";
}

TEST_F(MediaActsTest, RulesSeeTextAndSpeechTogether) {
    const MediaKey file = recording("小区门口的事");
    const auto rules = rulesFor("小区 井盖");
    const Transcribe act{file, QStringLiteral("井盖没了"), {}, false, rules};
    EXPECT_EQ(valueOf(act.run(*session_, by("甲"))).newHits, 1);
    const Hit hit = item(file.post).hits.at(0);
    ASSERT_EQ(hit.spans.size(), 1U);
    EXPECT_EQ(hit.spans[0].length, 2);
}

TEST_F(MediaActsTest, WhatASourceSaysIsSaidIsSeenAtOnce) {
    const auto rules = rulesFor("井盖");
    IncomingPost post;
    post.body = QStringLiteral("看看这个");
    post.enclosures.resize(1);
    EXPECT_TRUE(matchIncoming(*rules, post, clock_.now()).empty());
    post.enclosures[0].transcript = QStringLiteral("井盖没了");
    const std::vector<Hit> hits = matchIncoming(*rules, post, clock_.now());
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_TRUE(hits[0].spans.empty());
    post.body = QStringLiteral("井盖");
    EXPECT_EQ(matchIncoming(*rules, post, clock_.now()).at(0).spans, (std::vector<Span>{{1, 2}}));
}

TEST_F(MediaActsTest, AnotherOfficerConfirms) {
    const MediaKey file = recording();
    valueOf(Transcribe{file, QStringLiteral("井盖没了")}.run(*session_, by("甲")));
    const ConfirmTranscript confirm{file, QStringLiteral("井盖没了")};
    EXPECT_EQ(confirm.run(*session_, by("甲")).error().subject, QStringLiteral("media.not-to-confirm"));
    EXPECT_EQ(valueOf(confirm.run(*session_, by("乙"))).speech.confirmedBy, QStringLiteral("乙"));
}

TEST_F(MediaActsTest, NothingWrittenIsNoTranscript) {
    EXPECT_EQ((Transcribe{recording(), QStringLiteral(" \n")}.run(*session_, by("甲")).error().subject),
              QStringLiteral("media.no-text"));
    const MediaKey missing{PostId{99}, 0};
    EXPECT_EQ((Transcribe{missing, QStringLiteral("x")}.run(*session_, by("甲")).error().subject),
              QStringLiteral("media.unknown"));
}

TEST_F(MediaActsTest, ABlackedOutCopyIsKeptBesideItsOriginal) {
    const MediaKey file = recording();
    const KeepRedactedCopy act{file, "black", QStringLiteral("../x-遮.png"), QStringLiteral("image/png"), 2};
    const PostMedia media = valueOf(act.run(*session_, by("甲")));
    ASSERT_EQ(media.copies.size(), 1U);
    EXPECT_EQ(media.copies[0].fileName, QStringLiteral("x-遮.png"));
    EXPECT_EQ(media.copies[0].madeBy, QStringLiteral("甲"));
    EXPECT_EQ(valueOf(session_->attachments().bytes(media.copies[0].sha256)), "black");
    EXPECT_EQ(valueOf(session_->attachments().bytes(media.file.sha256)), "RIFF");
}

TEST_F(MediaActsTest, WhoLooksAtANumberIsWrittenDown) {
    const MediaKey file = recording();
    EXPECT_EQ(valueOf(ShowContact{file.post}.run(*session_, by("甲"))), QStringLiteral("057512345678"));
    const auto entries =
        valueOf(session_->ledger().ofSubject(QStringLiteral("post"), QString::number(file.post.value)));
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].verb, verbs::PostContactShown);
    EXPECT_EQ(entries[0].actor.name, QStringLiteral("甲"));
    EXPECT_TRUE(entries[0].payload.isEmpty()) << "the number itself is not in the record";
    EXPECT_EQ((ShowContact{PostId{99}}.run(*session_, by("甲")).error().subject),
              QStringLiteral("submission.no-contact"));
}

TEST_F(MediaActsTest, LocalWordsNeedAMeaning) {
    EXPECT_EQ(
        (SaveGlossaryWord{{QStringLiteral("日头"), QStringLiteral(" "), {}}}.run(*session_, by("甲")).error().subject),
        QStringLiteral("glossary.empty"));
    valueOf(SaveGlossaryWord{{QStringLiteral(" 日头 "), QStringLiteral("太阳"), QStringLiteral("浦江话")}}.run(
        *session_, by("甲")));
    EXPECT_EQ(valueOf(ReadGlossary{}.run(*session_)),
              (std::vector<GlossaryWord>{{QStringLiteral("日头"), QStringLiteral("太阳"), QStringLiteral("浦江话")}}));
    valueOf(RemoveGlossaryWord{QStringLiteral("日头")}.run(*session_, by("甲")));
    EXPECT_TRUE(valueOf(ReadGlossary{}.run(*session_)).empty());
}

}  // namespace
}  // namespace zhiban::testing
