// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/case_mentions.h"

#include "core/operations/cases/link_post.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/cases/tell_source.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/rules/save_rules.h"
#include "core/rules/compiled_rules.h"
#include "tests/support/store_fixture.h"

namespace zhiban {
namespace {

using testing::valueOf;

// Cases whose first answer the rules have a say in.
class CasesOfRules : public testing::StoreTest {
  protected:
    Rule save(const QString& name, const QString& condition) {
        Rule rule;
        rule.name = name;
        rule.condition = condition;
        return valueOf(SaveRule{rule, 0}.run(*session_, context()));
    }
    PostId receive(const QString& body) {
        const auto rules = valueOf(CompiledRules::compile(valueOf(session_->rules().active())));
        ReceivePosts batch;
        MatchedPost matched;
        matched.post.sourceKey = QStringLiteral("board");
        matched.post.externalId = QString::number(++received_);
        matched.post.body = body;
        matched.hits = rules->match(subjectOf(matched.post, clock_.now()));
        batch.posts.push_back(std::move(matched));
        return valueOf(batch.run(*session_, context())).last;
    }
    Case open(const std::vector<PostId>& posts, Level level = Level::Blue) {
        OpenCase act;
        act.posts = posts;
        act.title = QStringLiteral("路灯");
        act.level = level;
        return valueOf(session_->cases().byId(valueOf(act.run(*session_, context()))));
    }
    Milliseconds promise(const Case& one) const { return one.responseDue - one.detectedAt; }
    int received_ = 0;
};

TEST_F(CasesOfRules, NoteBothAccountsThatOnePostMentions) {
    save(QStringLiteral("官方账号"), QStringLiteral("@云溪发布\n@云溪城管"));
    const Case one = open({receive(QStringLiteral("@云溪发布 @云溪城管 路灯不亮,@邻居老王 也看看"))});
    EXPECT_EQ(one.mentions, (QStringList{QStringLiteral("云溪发布"), QStringLiteral("云溪城管")}));
    CaseFilter all;
    EXPECT_EQ(valueOf(session_->cases().count(all)), 1);
}

TEST_F(CasesOfRules, NeverNoteAPrivatePerson) {
    save(QStringLiteral("路灯"), QStringLiteral("路灯"));
    EXPECT_EQ(open({receive(QStringLiteral("@邻居老王 路灯不亮"))}).mentions, QStringList());
    save(QStringLiteral("官方账号"), QStringLiteral("@云溪发布"));
    EXPECT_EQ(open({receive(QStringLiteral("@云溪发布员 @邻居老王 路灯不亮"))}).mentions, QStringList())
        << "a longer name is another account";
}

TEST_F(CasesOfRules, NoteWhatALinkedPostMentionsOnce) {
    save(QStringLiteral("官方账号"), QStringLiteral("@云溪发布 或 @云溪城管"));
    const Case one = open({receive(QStringLiteral("@云溪发布 路灯"))});
    valueOf(LinkPost{one.id, receive(QStringLiteral("@云溪城管 @云溪发布"))}.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->cases().byId(one.id)).mentions,
              (QStringList{QStringLiteral("云溪发布"), QStringLiteral("云溪城管")}));
}

TEST_F(CasesOfRules, RecordWhichAccountAnswered) {
    save(QStringLiteral("官方账号"), QStringLiteral("@云溪发布"));
    const Case one = open({receive(QStringLiteral("@云溪发布 路灯"))});
    TellSource tell{one.id, QStringLiteral("回帖"), QStringLiteral("已派人"), 0, QStringLiteral("别人的账号")};
    EXPECT_EQ(tell.run(*session_, context()).error().subject, QStringLiteral("case.unknown-account"));
    tell.account = QStringLiteral("云溪发布");
    valueOf(tell.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->cases().file(one.id)).told.at(0).account, QStringLiteral("云溪发布"));
}

TEST_F(CasesOfRules, AreAnsweredAsSoonAsARuleAsks) {
    Rule rule;
    rule.name = QStringLiteral("急");
    rule.condition = QStringLiteral("漏电");
    rule.tierHours = 2;
    valueOf(SaveRule{rule, 0}.run(*session_, context()));
    save(QStringLiteral("灯"), QStringLiteral("路灯"));
    EXPECT_EQ(promise(open({receive(QStringLiteral("路灯不亮"))})), Milliseconds(std::chrono::hours(4)));
    EXPECT_EQ(promise(open({receive(QStringLiteral("路灯")), receive(QStringLiteral("漏电"))})),
              Milliseconds(std::chrono::hours(2)));
    EXPECT_EQ(promise(open({receive(QStringLiteral("漏电"))}, Level::Red)), Milliseconds(std::chrono::hours(1)))
        << "a rule never gives more time than the level";
}

TEST_F(CasesOfRules, AreAnsweredWithinAnHourWhereLivesAreAtStake) {
    Rule rule;
    rule.name = QStringLiteral("险");
    rule.condition = QStringLiteral("塌方");
    rule.lifeSafety = true;
    valueOf(SaveRule{rule, 0}.run(*session_, context()));
    const PostId post = receive(QStringLiteral("塌方"));
    clock_.advance(std::chrono::minutes(30));
    const Case one = open({post});
    EXPECT_EQ(promise(one), Milliseconds(std::chrono::hours(1)));
    EXPECT_EQ(one.responseDue, clock_.now() + std::chrono::minutes(30)) << "the clock started with the post";
}

TEST_F(CasesOfRules, DoNotHurryForARuleThatWasMuted) {
    Rule rule;
    rule.name = QStringLiteral("急");
    rule.condition = QStringLiteral("漏电");
    rule.tierHours = 1;
    rule.mutedUntil = clock_.now() + std::chrono::hours(1);
    valueOf(SaveRule{rule, 0}.run(*session_, context()));
    EXPECT_EQ(promise(open({receive(QStringLiteral("漏电"))})), Milliseconds(std::chrono::hours(4)));
}

TEST_F(CasesOfRules, KnowTheOfficesAccountsFromTheRules) {
    EXPECT_EQ(valueOf(officeAccounts(*session_)), QStringList());
    save(QStringLiteral("一"), QStringLiteral("@云溪发布 且 非 @云溪城管"));
    save(QStringLiteral("二"), QStringLiteral("@云溪发布"));
    EXPECT_EQ(valueOf(officeAccounts(*session_)),
              (QStringList{QStringLiteral("云溪发布"), QStringLiteral("云溪城管")}));
}

}  // namespace
}  // namespace zhiban
