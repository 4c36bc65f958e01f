// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/follow_up.h"

#include <gtest/gtest.h>

#include "core/briefing/renderer.h"
#include "tests/core/briefing/sample_facts.h"

namespace zhiban::briefing {
namespace {

FollowUpFacts sample() {
    const BriefingFacts week = testing::sampleWeek();
    FollowUpFacts facts;
    facts.office = week.office;
    facts.utcOffset = testing::chinaOffset;
    facts.publication = week.publications.front();
    facts.publication.text = QStringLiteral("3天，12只回收箱全部搬离盲道。\n谢谢大家提醒。");
    CaseFile file;
    file.summary = week.cases[1];
    Post post;
    post.body = QStringLiteral("学府路口那排旧衣回收箱把盲道全占了。");
    post.sourceName = QStringLiteral("市民留言板");
    post.shownAt = file.summary.openedAt - std::chrono::hours(3);
    file.posts = {post};
    file.dispatches = {testing::sampleDispatch(1, QStringLiteral("城市管理局"), {2026, 2, 28}, true, true)};
    file.told = {{QStringLiteral("留言板"), QStringLiteral("箱子已经搬走，请您放心。"),
                  testing::localMidnight({2026, 3, 2}), QStringLiteral("林晓")}};
    facts.cases = {file};
    return facts;
}

QString markdown(const FollowUpFacts& facts) {
    return QString::fromUtf8(*rendererFor(QStringLiteral("md"))->render(*composeFollowUp(facts)));
}

}  // namespace

TEST(FollowUpReport, TellsWhatWasReportedDoneAndReached) {
    const QString text = markdown(sample());
    EXPECT_TRUE(text.contains(QStringLiteral("# 民声回音")));
    EXPECT_TRUE(text.contains(QStringLiteral("〔2026〕第41期")));
    const QStringList inOrder{QStringLiteral("回收箱搬家"),       QStringLiteral("12只回收箱"),
                              QStringLiteral("网民反映"),         QStringLiteral("把盲道全占了"),
                              QStringLiteral("派单至城市管理局"), QStringLiteral("答复反映人：箱子已经搬走"),
                              QStringLiteral("办理结果"),         QStringLiteral("已解决。现场处置完毕")};
    qsizetype place = 0;
    for (const QString& part : inOrder) {
        const qsizetype found = text.indexOf(part, place);
        EXPECT_GE(found, place) << qPrintable(part);
        place = std::max(place, found);
    }
}

TEST(FollowUpReport, SaysThatAnOpenCaseIsStillFollowed) {
    FollowUpFacts facts = sample();
    facts.cases[0].summary.closedAt.reset();
    facts.cases[0].summary.closing.reset();
    facts.cases[0].summary.state = CaseState::InProgress;
    EXPECT_TRUE(markdown(facts).contains(QStringLiteral("目前正在办理，本栏目将继续跟踪")));
}

}  // namespace zhiban::briefing
