// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/back_test.h"

#include <map>
#include <set>

#include "core/operations/cases/link_post.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/intake/import_file.h"
#include "core/operations/sample/fill_sample.h"
#include "core/operations/shifts/end_shift.h"
#include "core/operations/shifts/start_shift.h"
#include "tests/core/operations/rules/rules_fixture.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

class BackTesting : public RulesTest {
  protected:
    BackTestReport backTest(const Rule& rule) {
        BackTest question;
        question.rule = rule;
        question.from = begin_;
        question.to = clock_.now() + std::chrono::hours(1);
        return valueOf(question.run(*session_));
    }
    CaseId openCase(const std::vector<PostId>& posts) {
        OpenCase open;
        open.posts = posts;
        open.title = QStringLiteral("路灯");
        return valueOf(open.run(*session_, context()));
    }
    const Rule lamps_ = ruleFor(QStringLiteral("灯"), {QStringLiteral("路灯")});
};

TEST_F(BackTesting, FindsTheHitsOfThePeriodAlone) {
    const PostId hit = receive(QStringLiteral("路灯不亮"));
    receive(QStringLiteral("羊汤"));
    BackTest question;
    question.rule = lamps_;
    question.from = begin_;
    question.to = clock_.now();
    EXPECT_EQ(valueOf(question.run(*session_)).hits, std::vector<PostId>{hit});
    EXPECT_EQ(valueOf(question.run(*session_)).looked, 2);
    question.to = clock_.now() - std::chrono::minutes(1);  // exclusive: the post was written then
    EXPECT_EQ(valueOf(question.run(*session_)).looked, 0);
}

TEST_F(BackTesting, TellsWhatIsCasedAndWhatOthersAlertedOf) {
    Rule other = save(ruleFor(QStringLiteral("别的"), {QStringLiteral("不亮")}));
    Hit muted = hitOf(other);
    muted.muted = true;
    const PostId alerted = receive(QStringLiteral("路灯不亮"), {hitOf(other)});
    const PostId silent = receive(QStringLiteral("路灯不亮了"), {muted});
    openCase({silent});
    const BackTestReport report = backTest(lamps_);
    EXPECT_EQ(report.alerted, std::vector<PostId>{alerted});
    EXPECT_EQ(report.cased, std::vector<PostId>{silent});
    Rule same = other;
    same.condition = QStringLiteral("路灯");
    EXPECT_TRUE(backTest(same).alerted.empty()) << "what the rule itself alerted of is not another's";
}

// A case that was opened two hours after its post came, without an alert.
TEST_F(BackTesting, TellsWhatWouldHaveBeenCaughtEarlierAndByHowMuch) {
    const PostId post = receive(QStringLiteral("路灯不亮"));
    clock_.advance(std::chrono::hours(2));
    const CaseId id = openCase({post});
    const PostId late = receive(QStringLiteral("路灯杆"));
    clock_.advance(std::chrono::hours(1));
    openCase({late});
    const BackTestReport report = backTest(lamps_);
    ASSERT_EQ(report.earlier.size(), 2U);
    EXPECT_EQ(report.earlier[0].theCase.id, id);
    EXPECT_EQ(report.earlier[0].post, post);
    EXPECT_EQ(report.earlier[0].earlier, Milliseconds(std::chrono::hours(2)));
    EXPECT_EQ(report.earlier[1].earlier, Milliseconds(std::chrono::hours(1)));
    EXPECT_EQ(report.medianEarlier, Milliseconds(std::chrono::hours(1)));
}

TEST_F(BackTesting, ClaimsNothingThatAnAlertToldAlready) {
    Rule other = save(ruleFor(QStringLiteral("别的"), {QStringLiteral("不亮")}));
    const PostId alerted = receive(QStringLiteral("不亮"), {hitOf(other)});
    clock_.advance(std::chrono::minutes(10));
    const PostId hit = receive(QStringLiteral("路灯"));
    clock_.advance(std::chrono::hours(2));
    const CaseId id = openCase({alerted});
    valueOf(LinkPost{id, hit}.run(*session_, context()));
    EXPECT_TRUE(backTest(lamps_).earlier.empty()) << "the alert came ten minutes before";
    EXPECT_EQ(backTest(lamps_).cased, std::vector<PostId>{hit});
}

TEST_F(BackTesting, CountsTheReadingByShift) {
    Post post;
    post.title = QString(100, u'题');
    post.body = QString(300, u'文');
    EXPECT_EQ(readingTime(post), Milliseconds(65'000));
    for (int shift = 0; shift < 2; ++shift) {
        const ShiftId id =
            valueOf(StartShift{QStringLiteral("方知秋"), QStringLiteral("白班")}.run(*session_, context()));
        receive(QString(394, u'文') + QStringLiteral("路灯"));
        clock_.advance(std::chrono::minutes(10));
        valueOf(EndShift{id, QStringLiteral("无"), {}}.run(*session_, context()));
        clock_.advance(std::chrono::minutes(1));
    }
    const BackTestReport report = backTest(lamps_);
    EXPECT_EQ(report.shifts, 2);
    EXPECT_NEAR(report.minutesPerShift, (396.0 / 400.0) + (5.0 / 60.0), 1e-9);
    BackTest before;
    before.rule = lamps_;
    before.from = begin_ - std::chrono::hours(10);
    before.to = begin_;
    EXPECT_EQ(valueOf(before.run(*session_)).shifts, 1) << "at least one";
}

TEST_F(BackTesting, TellsHowFarItIsAndStopsWhenAsked) {
    receive(QStringLiteral("路灯"));
    BackTest question;
    question.rule = lamps_;
    question.from = begin_;
    question.to = clock_.now();
    std::vector<std::pair<qint64, qint64>> told;
    question.progress = [&](qint64 looked, qint64 all) { told.emplace_back(looked, all); };
    valueOf(question.run(*session_));
    EXPECT_EQ(told, (std::vector<std::pair<qint64, qint64>>{{1, 1}}));
    question.cancelled.cancel();
    EXPECT_EQ(question.run(*session_).error().kind, ErrorKind::Cancelled);
}

TEST_F(BackTesting, ChangesNothing) {
    receive(QStringLiteral("路灯"));
    const LedgerHead before = valueOf(session_->ledger().head());
    backTest(lamps_);
    EXPECT_EQ(valueOf(session_->ledger().head()), before);
    EXPECT_TRUE(valueOf(session_->posts().page({}, {}, 1)).at(0).hits.empty());
}

// What a person would count who reads every post and every case.
struct Counted {
    qint64 looked = 0;
    std::set<PostId> hits;
    std::set<PostId> cased;
    std::set<PostId> alerted;
    std::map<QString, Milliseconds> earlier;  // by case number
};
Counted countByReading(const ReadSession& session, const QStringList& words) {
    Counted counted;
    std::map<PostId, FeedItem> items;
    for (const FeedItem& item : valueOf(session.posts().page({}, {}, 1'000'000))) {
        ++counted.looked;
        items.emplace(item.post.id, item);
        const bool hit = std::any_of(words.begin(), words.end(), [&](const QString& word) {
            return item.post.title.contains(word) || item.post.body.contains(word);
        });
        if (!hit) {
            continue;
        }
        counted.hits.insert(item.post.id);
        if (item.triage == TriageState::Cased) {
            counted.cased.insert(item.post.id);
        }
        if (item.level) {
            counted.alerted.insert(item.post.id);
        }
    }
    CaseFilter all;
    all.openOnly = false;
    for (const Case& one : valueOf(session.cases().page(all, {}, 100'000))) {
        TimePoint noticed = one.openedAt;
        TimePoint caught = TimePoint::max();
        for (const PostId post : one.posts) {
            const FeedItem& item = items.at(post);
            noticed = item.level ? std::min(noticed, item.post.fetched) : noticed;
            caught = counted.hits.count(post) > 0 ? std::min(caught, item.post.fetched) : caught;
        }
        if (caught < noticed) {
            counted.earlier[one.number] = noticed - caught;
        }
    }
    return counted;
}

void expectSame(const BackTestReport& report, const Counted& counted) {
    const auto setOf = [](const std::vector<PostId>& posts) { return std::set<PostId>(posts.begin(), posts.end()); };
    EXPECT_EQ(report.looked, counted.looked);
    EXPECT_EQ(report.hits.size(), counted.hits.size());
    EXPECT_EQ(setOf(report.hits), counted.hits);
    EXPECT_EQ(setOf(report.cased), counted.cased);
    EXPECT_EQ(setOf(report.alerted), counted.alerted);
    std::map<QString, Milliseconds> earlier;
    for (const BackTestReport::EarlierCase& one : report.earlier) {
        earlier[one.theCase.number] = one.earlier;
    }
    EXPECT_EQ(earlier, counted.earlier);
}

TEST_F(BackTesting, CountsTheSampleAsAPersonWould) {
    // 2026-03-01 22:30 at +08:00.
    const TimePoint evening = fromMilliseconds(1'772'375'400'000);
    FillSample fill;
    fill.city = valueOf(sampleCity(evening));
    fill.work = valueOf(sampleWork(fill.city.shift));
    fill.until = evening;
    fill.draw = [](const QString& drawing) { return drawing.toUtf8(); };
    valueOf(fill.run(*session_, context()));
    qint64 hits = 0;
    qint64 cased = 0;
    for (const QStringList& words :
         {QStringList{QStringLiteral("路灯")}, QStringList{QStringLiteral("搅拌站"), QStringLiteral("灰")},
          QStringList{QStringLiteral("水"), QStringLiteral("停")}, QStringList{QStringLiteral("没有这样的词")}}) {
        BackTest question;
        question.rule = ruleFor(QStringLiteral("试"), words);
        question.rule.layers = FoldLayer::None;
        question.from = evening - std::chrono::days(30);
        question.to = evening + std::chrono::days(1);
        const BackTestReport report = valueOf(question.run(*session_));
        expectSame(report, countByReading(*session_, words));
        hits += static_cast<qint64>(report.hits.size());
        cased += static_cast<qint64>(report.cased.size());
    }
    EXPECT_GT(hits, 100) << "the sample has something to find";
    EXPECT_GT(cased, 20);
}

TEST_F(BackTesting, CountsRealMessagesAsAPersonWould) {
    const QString path = sharedData(QStringLiteral("taidi2020_gov_messages/f3_messages.dev.jsonl.gz"));
    if (path.isEmpty()) {
        GTEST_SKIP() << "the shared real data are not here";
    }
    ImportRequest request;
    request.path = path;
    request.options.sourceKey = QStringLiteral("messages");
    request.options.now = clock_.now();
    const StoreBatch store = [&](const ReceivePosts& batch) { return batch.run(*session_, context()); };
    const ImportOutcome outcome = importFile(request, valueOf(CompiledRules::compile({})), store, {}, Cancellation());
    ASSERT_GT(outcome.summary.stored, 1'000);
    const QStringList words{QStringLiteral("噪音"), QStringLiteral("扰民"), QStringLiteral("路灯")};
    BackTest question;
    question.rule = ruleFor(QStringLiteral("试"), words);
    question.rule.layers = FoldLayer::None;
    question.from = fromMilliseconds(0);
    question.to = clock_.now() + std::chrono::hours(1);
    const BackTestReport report = valueOf(question.run(*session_));
    EXPECT_GT(report.hits.size(), 100U);
    expectSame(report, countByReading(*session_, words));
}

}  // namespace
}  // namespace zhiban::testing
