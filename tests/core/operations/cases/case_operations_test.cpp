// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/domain/acts.h"
#include "core/operations/cases/act_on_case.h"
#include "core/operations/cases/add_evidence.h"
#include "core/operations/cases/close_case.h"
#include "core/operations/cases/dispatch_case.h"
#include "core/operations/cases/link_post.h"
#include "core/operations/cases/open_case.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/cases/tell_source.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/setup/initialise_store.h"
#include "tests/support/store_fixture.h"

namespace zhiban {

namespace {

using testing::valueOf;

// A store with one department and three posts, fetched ten minutes ago.
class CaseOperations : public testing::StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        InitialiseStore setup;
        setup.departments = {{DepartmentId{QStringLiteral("lights")}, QStringLiteral("市城市管理局"), {}, {}, 0, true},
                             {DepartmentId{QStringLiteral("power")}, QStringLiteral("市电力公司"), {}, {}, 1, true}};
        ASSERT_TRUE(valueOf(setup.run(*session_, context())));
        ReceivePosts batch;
        for (int i = 1; i <= 3; ++i) {
            IncomingPost post;
            post.sourceKey = QStringLiteral("video");
            post.externalId = QString::number(i);
            post.title = QStringLiteral("灯杆晃动 %1").arg(i);
            batch.posts.push_back({post, {}});
        }
        const ReceiptCounts counts = valueOf(batch.run(*session_, context()));
        first_ = counts.first;
        fetched_ = clock_.now();
        clock_.advance(std::chrono::minutes(10));
    }

    CaseId open(Level level = Level::Red) {
        OpenCase open;
        open.posts = {first_};
        open.title = QStringLiteral("路灯杆晃动");
        open.level = level;
        return valueOf(open.run(*session_, context()));
    }
    DispatchId dispatch(const CaseId& id, const QString& department, bool lead = true) {
        return valueOf(
            DispatchCase{id, DepartmentId{department}, QStringLiteral("请先围挡"), lead, 0}.run(*session_, context()));
    }
    Result<Done> act(const CaseId& id, CaseAct act, const QString& text = QStringLiteral("已到场")) {
        clock_.advance(std::chrono::minutes(1));
        return ActOnCase{id, act, text, {}, 0}.run(*session_, context());
    }
    Case read(const CaseId& id) { return valueOf(session_->cases().byId(id)); }

    PostId first_;
    TimePoint fetched_;
};

TEST_F(CaseOperations, TheClocksStartWhenThePostWasFetchedAndNotWhenTheCaseWasOpened) {
    const Case opened = read(open(Level::Red));
    EXPECT_EQ(opened.detectedAt, fetched_);
    EXPECT_EQ(opened.responseDue, fetched_ + std::chrono::hours(1));
    EXPECT_EQ(opened.openedAt, clock_.now());
}

TEST_F(CaseOperations, NumbersCountUpWithinTheYear) {
    EXPECT_EQ(read(open()).number, QStringLiteral("2026-0001"));
    EXPECT_EQ(read(open()).number, QStringLiteral("2026-0002"));
}

TEST_F(CaseOperations, OpeningWithADepartmentDispatchesInTheSameTransaction) {
    OpenCase open;
    open.posts = {first_};
    open.title = QStringLiteral("路灯杆晃动");
    open.department = DepartmentId{QStringLiteral("lights")};
    const CaseFile file = valueOf(session_->cases().file(valueOf(open.run(*session_, context()))));
    EXPECT_EQ(file.summary.state, CaseState::Dispatched);
    EXPECT_EQ(file.summary.holder, QStringLiteral("市城市管理局"));
    ASSERT_EQ(file.dispatches.size(), 1U);
    EXPECT_EQ(file.dispatches.front().receiptDue, clock_.now() + std::chrono::hours(2));
}

TEST_F(CaseOperations, AnUnknownDepartmentLeavesNoCaseBehind) {
    OpenCase open;
    open.posts = {first_};
    open.title = QStringLiteral("路灯杆晃动");
    open.department = DepartmentId{QStringLiteral("nobody")};
    EXPECT_FALSE(open.run(*session_, context()).has_value());
    EXPECT_EQ(valueOf(session_->cases().count(CaseFilter{})), 0);
}

TEST_F(CaseOperations, TheWholeWayEndsClosedWithProof) {
    const CaseId id = open();
    dispatch(id, QStringLiteral("lights"));
    ASSERT_TRUE(act(id, CaseAct::Receive).has_value());
    EXPECT_EQ(read(id).state, CaseState::Received);
    ASSERT_TRUE(act(id, CaseAct::LogAction).has_value());
    ASSERT_TRUE(act(id, CaseAct::LogAction, QStringLiteral("灯杆已放倒")).has_value());
    EXPECT_EQ(read(id).state, CaseState::InProgress);

    EXPECT_EQ((CloseCase{id, ClosingKind::Fixed, {}, 0}.run(*session_, context())).error().kind, ErrorKind::Invalid);
    const AddEvidence photo{id,
                            QByteArrayLiteral("\x89PNG-bytes"),
                            QStringLiteral("../../灯杆.png"),
                            QStringLiteral("image/png"),
                            EvidenceRole::After,
                            {}};
    valueOf(photo.run(*session_, context()));
    EXPECT_EQ((CloseCase{id, ClosingKind::Fixed, {}, 0}.run(*session_, context())).error().subject,
              QStringLiteral("case.needs-told-source"));
    valueOf(TellSource{id, QStringLiteral("评论区回复"), QStringLiteral("灯杆已放倒,没有人受伤。"), 0}.run(*session_,
                                                                                                           context()));
    valueOf(CloseCase{id, ClosingKind::Fixed, {}, 0}.run(*session_, context()));

    const CaseWithTimeline closed = valueOf(ReadCaseFile{id}.run(*session_));
    EXPECT_EQ(closed.file.summary.state, CaseState::Closed);
    EXPECT_EQ(closed.file.summary.closing, ClosingKind::Fixed);
    ASSERT_EQ(closed.file.evidence.size(), 1U);
    EXPECT_EQ(closed.file.evidence.front().fileName, QStringLiteral("灯杆.png"));
    EXPECT_EQ(valueOf(ReadAttachment{closed.file.evidence.front().sha256}.run(*session_)),
              QByteArrayLiteral("\x89PNG-bytes"));
    QStringList verbsSeen;
    for (const LedgerEntry& entry : closed.timeline) {
        verbsSeen << entry.verb;
    }
    EXPECT_EQ(verbsSeen, (QStringList{verbs::CaseOpened, verbs::CaseDispatched, verbs::CaseReceived,
                                      verbs::CaseActionLogged, verbs::CaseActionLogged, verbs::CaseEvidenceAdded,
                                      verbs::CaseSourceTold, verbs::CaseClosed}));
}

TEST_F(CaseOperations, TwoOfficersOnOneCaseGetAConflictInsteadOfALostAct) {
    const CaseId id = open();
    const qint64 seen = read(id).version;
    ASSERT_TRUE(
        (ActOnCase{id, CaseAct::AddNote, QStringLiteral("甲"), {}, seen}.run(*session_, context())).has_value());
    const Result<Done> second =
        ActOnCase{id, CaseAct::AddNote, QStringLiteral("乙"), {}, seen}.run(*session_, context());
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().subject, QStringLiteral("case.changed-meanwhile"));
}

TEST_F(CaseOperations, UrgingTwiceWithinFiveMinutesIsRefusedWithTheSecondsToWait) {
    const CaseId id = open();
    dispatch(id, QStringLiteral("lights"));
    ASSERT_TRUE(act(id, CaseAct::Urge).has_value());
    const Result<Done> again = act(id, CaseAct::Urge);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().subject, QStringLiteral("case.urged-just-now"));
    EXPECT_EQ(again.error().details.front(), QStringLiteral("240"));
    clock_.advance(std::chrono::minutes(5));
    EXPECT_TRUE(act(id, CaseAct::Urge).has_value());
}

TEST_F(CaseOperations, OneOfTwoDepartmentsGivingItBackLeavesTheOtherAtWork) {
    const CaseId id = open();
    dispatch(id, QStringLiteral("lights"));
    const DispatchId assisting = dispatch(id, QStringLiteral("power"), false);
    clock_.advance(std::chrono::minutes(1));
    ASSERT_TRUE((ActOnCase{id, CaseAct::Return, QStringLiteral("不归我们管"), assisting, 0}.run(*session_, context()))
                    .has_value());
    EXPECT_EQ(read(id).state, CaseState::Dispatched);
    ASSERT_TRUE(act(id, CaseAct::Return, QStringLiteral("也不归我们")).has_value());
    EXPECT_EQ(read(id).state, CaseState::Returned);
    EXPECT_EQ(read(id).holder, QStringLiteral("office"));
}

TEST_F(CaseOperations, AReopenedCaseNeedsFreshProofToBeCalledFixedAgain) {
    const CaseId id = open();
    const AddEvidence photo{
        id, QByteArrayLiteral("photo"), QStringLiteral("a.png"), QStringLiteral("image/png"), EvidenceRole::After, {}};
    valueOf(photo.run(*session_, context()));
    valueOf(TellSource{id, QStringLiteral("电话"), QStringLiteral("修好了"), 0}.run(*session_, context()));
    valueOf(CloseCase{id, ClosingKind::Fixed, {}, 0}.run(*session_, context()));
    ASSERT_TRUE(act(id, CaseAct::Reopen, QStringLiteral("又松了")).has_value());
    clock_.advance(std::chrono::minutes(1));
    EXPECT_FALSE((CloseCase{id, ClosingKind::Fixed, {}, 0}.run(*session_, context())).has_value());
}

TEST_F(CaseOperations, LinkingAPostTwiceIsAConflict) {
    const CaseId id = open();
    const PostId second{first_.value + 1};
    ASSERT_TRUE((LinkPost{id, second}.run(*session_, context())).has_value());
    const Result<Done> again = LinkPost{id, second}.run(*session_, context());
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().subject, QStringLiteral("case.post-linked"));
    EXPECT_EQ(valueOf(CasesOfPost{second}.run(*session_)).size(), 1U);
}

struct NameCase {
    const char16_t* given;
    const char16_t* clean;
};
class CleanFileName : public ::testing::TestWithParam<NameCase> {};

TEST_P(CleanFileName, NeverLeavesItsFolderNorHidesItsEnding) {
    EXPECT_EQ(cleanFileName(QString::fromUtf16(GetParam().given)), QString::fromUtf16(GetParam().clean));
}

INSTANTIATE_TEST_SUITE_P(Names, CleanFileName,
                         ::testing::Values(NameCase{u"照片.jpg", u"照片.jpg"}, NameCase{u"../../etc/passwd", u"passwd"},
                                           NameCase{u"..\\..\\a.png", u"a.png"}, NameCase{u"C:\\x\\b.png", u"b.png"},
                                           NameCase{u"c:d.png", u"c_d.png"}, NameCase{u"x::$DATA", u"x__$DATA"},
                                           NameCase{u"CON", u"file_CON"}, NameCase{u"con.txt", u"file_con.txt"},
                                           NameCase{u"name. . .", u"name"}, NameCase{u"", u"file_"},
                                           NameCase{u"...", u"file_"}, NameCase{u"photo\u202Egnp.exe", u"photognp.exe"},
                                           NameCase{u"a\u200Bb.png", u"ab.png"},
                                           NameCase{u"line\nbreak.png", u"linebreak.png"}));

TEST(CleanFileNameLength, KeepsTheEndingOfAVeryLongName) {
    const QString clean = cleanFileName(QString(300, QLatin1Char('x')) + QStringLiteral(".jpeg"));
    EXPECT_EQ(clean.size(), 120);
    EXPECT_TRUE(clean.endsWith(QStringLiteral(".jpeg")));
}

}  // namespace

}  // namespace zhiban
