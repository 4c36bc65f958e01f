// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_keys.h"
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

CaseTextPayload said(CaseState after, const QString& holder = {}, const DispatchId& dispatch = {}) {
    return {QStringLiteral("话"), after, holder, dispatch};
}

class CaseActs : public StoreTest {
  protected:
    void SetUp() override {
        StoreTest::SetUp();
        if (IsSkipped()) {
            return;
        }
        post_ = receive({alertPost(text("1"), Level::Orange)}).last;
        department_ = saveDepartment(text("d-1"));
        case_ = openCase(text("c-1"), text("2026-0001"), {post_});
    }
    Result<LedgerHead> now(const QString& verb, const QJsonObject& payload) {
        return caseAct(verb, case_.text, payload);
    }
    CaseFile file() { return valueOf(reader()->cases().file(case_)); }
    Result<LedgerHead> dispatch(const QString& id, bool lead = true) {
        return now(
            verbs::CaseDispatched,
            toJson(CaseDispatchedPayload{DispatchId{id}, department_, text("城管局"), text("请加固"), lead,
                                         clock_.now() + std::chrono::hours(2), clock_.now() + std::chrono::hours(72)}));
    }
    Result<LedgerHead> addEvidence() {
        const auto work = valueOf(writer_->begin());
        const QByteArray hash = valueOf(work->attach("photo", text("image/jpeg")));
        const CaseEvidencePayload payload{EvidenceId{text("e-1")}, hash,          text("灯.jpg"), text("image/jpeg"), 5,
                                          EvidenceRole::After,     text("修好了")};
        return work->commit({draft(verbs::CaseEvidenceAdded, text("case"), case_.text, toJson(payload))});
    }
    Result<LedgerHead> tell() {
        return now(verbs::CaseSourceTold,
                   toJson(CaseSourceToldPayload{text("回帖"), text("已修好"), CaseState::ToldSource}));
    }
    Result<LedgerHead> close(ClosingKind kind) {
        return now(verbs::CaseClosed, toJson(CaseClosedPayload{kind, text("办结")}));
    }

    PostId post_;
    DepartmentId department_;
    CaseId case_;
};
ZHIBAN_ON_BOTH_ENGINES(CaseActs);

TEST_P(CaseActs, OpenACaseFromAPost) {
    const Case summary = file().summary;
    EXPECT_EQ(summary.number, text("2026-0001"));
    EXPECT_EQ(summary.title, text("路灯杆晃动"));
    EXPECT_EQ(summary.state, CaseState::New);
    EXPECT_EQ(summary.level, Level::Orange);
    EXPECT_EQ(summary.openedBy, text("王警官"));
    EXPECT_EQ(summary.openedAt, clock_.now());
    EXPECT_EQ(summary.responseDue, clock_.now() + std::chrono::hours(4));
    EXPECT_EQ(summary.holder, text("office"));
    EXPECT_EQ(summary.posts, std::vector<PostId>{post_});
    EXPECT_EQ(summary.version, valueOf(reader()->ledger().head()).sequence);
    EXPECT_EQ(summary.closing, std::nullopt);
    const FeedItem item = valueOf(reader()->posts().item(post_));
    EXPECT_EQ(item.triage, TriageState::Cased);
    EXPECT_EQ(item.caseId, case_);
    EXPECT_EQ(valueOf(reader()->cases().ofPost(post_)), std::vector<Case>{summary});
}

TEST_P(CaseActs, FollowACaseFromDispatchToClose) {
    valueOf(now(verbs::CaseVerified, toJson(said(CaseState::ToDispatch))));
    EXPECT_EQ(file().summary.state, CaseState::ToDispatch);
    clock_.advance(std::chrono::minutes(10));
    const TimePoint sent = clock_.now();
    valueOf(dispatch(text("x-1")));
    EXPECT_EQ(file().summary.state, CaseState::Dispatched);
    EXPECT_EQ(file().summary.holder, text("城管局"));
    clock_.advance(std::chrono::minutes(10));
    valueOf(now(verbs::CaseReceived, toJson(said(CaseState::Received, {}, DispatchId{text("x-1")}))));
    const Dispatch received = file().dispatches.at(0);
    EXPECT_EQ(received.state, DispatchState::Received);
    EXPECT_EQ(received.receivedAt, clock_.now());
    EXPECT_EQ(received.sentAt, sent);
    EXPECT_EQ(received.request, text("请加固"));
    EXPECT_EQ(received.department, department_);
    valueOf(now(verbs::CaseActionLogged, toJson(said(CaseState::InProgress))));
    valueOf(now(verbs::CaseNoteAdded, toJson(said(CaseState::New, text("谁")))));
    EXPECT_EQ(file().summary.state, CaseState::InProgress) << "a note moves nothing";
    EXPECT_EQ(file().summary.holder, text("城管局"));
    valueOf(addEvidence());
    valueOf(tell());
    const TimePoint told = clock_.now();
    clock_.advance(std::chrono::minutes(10));
    valueOf(tell());
    EXPECT_EQ(file().summary.respondedAt, told) << "the first answer counts";
    EXPECT_EQ(file().told.size(), 2U);
    EXPECT_EQ(file().evidence.at(0).fileName, text("灯.jpg"));
    EXPECT_EQ(file().evidence.at(0).role, EvidenceRole::After);
    valueOf(close(ClosingKind::Fixed));
    const CaseFile closed = file();
    EXPECT_EQ(closed.summary.state, CaseState::Closed);
    EXPECT_EQ(closed.summary.closing, ClosingKind::Fixed);
    EXPECT_EQ(closed.summary.closedAt, clock_.now());
    EXPECT_EQ(closed.summary.closingReason, text("办结"));
    EXPECT_EQ(closed.dispatches.at(0).state, DispatchState::Done);
    valueOf(now(verbs::CaseReopened, toJson(said(CaseState::Reopened))));
    EXPECT_EQ(file().summary.state, CaseState::Reopened);
    EXPECT_EQ(file().summary.holder, text("office"));
    EXPECT_EQ(file().summary.closedAt, std::nullopt);
}

TEST_P(CaseActs, ReturnACaseToTheOffice) {
    valueOf(dispatch(text("x-1")));
    valueOf(dispatch(text("x-2"), false));
    valueOf(now(verbs::CaseReturned, toJson(said(CaseState::Returned, text("office"), DispatchId{text("x-1")}))));
    EXPECT_EQ(file().dispatches.at(0).state, DispatchState::Returned);
    EXPECT_EQ(file().dispatches.at(1).state, DispatchState::Sent);
    EXPECT_FALSE(file().dispatches.at(1).lead);
    EXPECT_EQ(file().summary.holder, text("office"));
    EXPECT_EQ(valueOf(reader()->cases().dispatchesBetween(clock_.now(), clock_.now() + Milliseconds(1))).size(), 2U);
}

TEST_P(CaseActs, RefuseToCloseAsFixedWithoutAnAnswerAndProof) {
    EXPECT_EQ(close(ClosingKind::Fixed).error().subject, text("case.not-told"));
    valueOf(tell());
    EXPECT_EQ(close(ClosingKind::Fixed).error().subject, text("case.no-proof"));
    EXPECT_EQ(file().summary.state, CaseState::ToldSource) << "nothing is kept of what was refused";
    valueOf(addEvidence());
    EXPECT_TRUE(close(ClosingKind::Fixed));
}

TEST_P(CaseActs, CloseOtherwiseWithoutProof) {
    EXPECT_TRUE(close(ClosingKind::NotOurs));
}

TEST_P(CaseActs, RefuseWhatDoesNotFitTheCase) {
    const LedgerHead before = valueOf(reader()->ledger().head());
    EXPECT_EQ(caseAct(verbs::CaseVerified, text("c-9"), toJson(said(CaseState::Graded))).error().subject,
              text("case.unknown"));
    EXPECT_EQ(now(verbs::CaseReopened, toJson(said(CaseState::Reopened))).error().subject, text("case.not-closed"));
    EXPECT_EQ(now(verbs::CaseReceived, toJson(said(CaseState::Received, {}, DispatchId{text("x-9")}))).error().subject,
              text("case.unknown-dispatch"));
    EXPECT_EQ(now(text("case.eaten"), {}).error().subject, text("ledger.unknown-verb"));
    EXPECT_EQ(act(text("tea.made"), text("tea"), {}, {}).error().subject, text("ledger.unknown-verb"));
    EXPECT_FALSE(now(verbs::CaseClosed, {}));
    EXPECT_EQ(caseAct(verbs::CaseOpened, text("c-2"), toJson(openedPayload(text("2026-0001"), {}))).error().kind,
              ErrorKind::Conflict)
        << "numbers are unique";
    EXPECT_EQ(
        caseAct(verbs::CaseOpened, text("c-2"), toJson(openedPayload(text("2026-0002"), {PostId{99}}))).error().subject,
        text("store.unknown-reference"));
    EXPECT_EQ(valueOf(reader()->ledger().head()), before);
    EXPECT_EQ(valueOf(reader()->cases().count({false, {}, {}, {}, {}, {}, {}})), 1);
    valueOf(close(ClosingKind::Cannot));
    EXPECT_EQ(dispatch(text("x-1")).error().subject, text("case.closed"));
    EXPECT_EQ(close(ClosingKind::Cannot).error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(now(verbs::CaseNoteAdded, toJson(said(CaseState::Closed))));
}

TEST_P(CaseActs, RefuseProofWhoseBytesAreNotKept) {
    const CaseEvidencePayload payload{
        EvidenceId{text("e-1")}, QByteArray(32, 'x'), text("a"), text("b"), 1, EvidenceRole::Other, {}};
    EXPECT_EQ(now(verbs::CaseEvidenceAdded, toJson(payload)).error().subject, text("store.unknown-reference"));
}

TEST_P(CaseActs, LinkFurtherPosts) {
    const PostId other = receive({somePost(text("2"))}).last;
    valueOf(now(verbs::CasePostLinked, toJson(CasePostLinkedPayload{other})));
    EXPECT_EQ(file().summary.posts, (std::vector<PostId>{post_, other}));
    EXPECT_EQ(file().posts.at(1).externalId, text("2"));
    EXPECT_EQ(now(verbs::CasePostLinked, toJson(CasePostLinkedPayload{other})).error().kind, ErrorKind::Conflict);
}

TEST_P(CaseActs, GiveTheNextFreeNumberOfTheYear) {
    const auto next = [&](int year) {
        const auto work = valueOf(writer_->begin());
        return valueOf(work->nextCaseNumber(year));
    };
    EXPECT_EQ(next(2026), text("2026-0002"));
    EXPECT_EQ(next(2027), text("2027-0001"));
    openCase(text("c-2"), text("2026-12345"), {});
    EXPECT_EQ(next(2026), text("2026-12346"));
}

TEST_P(CaseActs, PageOpenCasesByDueTimeAndThenTheClosedOnes) {
    std::vector<QString> ids{case_.text};
    for (int i = 2; i < 30; ++i) {
        clock_.advance(std::chrono::minutes((i * 7) % 13 - 4));
        openCase(QStringLiteral("c-%1").arg(i), QStringLiteral("2026-%1").arg(i, 4, 10, QLatin1Char('0')), {});
        if (i % 3 == 0) {
            valueOf(caseAct(verbs::CaseClosed, QStringLiteral("c-%1").arg(i),
                            toJson(CaseClosedPayload{ClosingKind::Explained, {}})));
        } else if (i % 4 == 0) {
            valueOf(caseAct(verbs::CaseSourceTold, QStringLiteral("c-%1").arg(i),
                            toJson(CaseSourceToldPayload{text("电话"), text("x"), CaseState::InProgress})));
        }
    }
    CaseFilter all;
    all.openOnly = false;
    const auto session = reader();
    const std::vector<Case> whole = valueOf(session->cases().page(all, std::nullopt, 100));
    ASSERT_EQ(whole.size(), 29U);
    const auto due = [](const Case& each) { return each.respondedAt ? each.resolutionDue : each.responseDue; };
    for (size_t i = 1; i < whole.size(); ++i) {
        const Case& before = whole[i - 1];
        const Case& after = whole[i];
        EXPECT_LE(before.closedAt.has_value(), after.closedAt.has_value());
        if (!after.closedAt) {
            EXPECT_LE(due(before), due(after));
        } else if (before.closedAt) {
            EXPECT_GE(before.openedAt, after.openedAt);
        }
    }
    std::vector<Case> pages;
    while (true) {
        const auto after = pages.empty() ? std::nullopt : std::optional(pages.back().id);
        const std::vector<Case> page = valueOf(session->cases().page(all, after, 4));
        if (page.empty()) {
            break;
        }
        pages.insert(pages.end(), page.begin(), page.end());
    }
    EXPECT_EQ(pages, whole);
    EXPECT_EQ(valueOf(session->cases().count({})), 20);
}

TEST_P(CaseActs, FilterCases) {
    valueOf(dispatch(text("x-1")));
    clock_.advance(std::chrono::hours(1));
    openCase(text("c-2"), text("2026-0002"), {});
    valueOf(caseAct(verbs::CaseClosed, text("c-2"), toJson(CaseClosedPayload{ClosingKind::Explained, {}})));
    const auto found = [&](const CaseFilter& filter) {
        QStringList ids;
        for (const Case& each : valueOf(reader()->cases().page(filter, std::nullopt, 10))) {
            ids << each.id.text;
        }
        EXPECT_EQ(valueOf(reader()->cases().count(filter)), ids.size());
        return ids;
    };
    CaseFilter filter;
    EXPECT_EQ(found(filter), QStringList{text("c-1")});
    filter.openOnly = false;
    filter.words = text("0002 云溪");
    EXPECT_EQ(found(filter), QStringList{text("c-2")});
    filter.words.clear();
    filter.state = CaseState::Closed;
    EXPECT_EQ(found(filter), QStringList{text("c-2")});
    filter.state.reset();
    filter.department = department_;
    EXPECT_EQ(found(filter), QStringList{text("c-1")});
    filter.department = {};
    filter.openedFrom = clock_.now();
    EXPECT_EQ(found(filter), QStringList{text("c-2")});
    filter.openedFrom.reset();
    filter.openedTo = clock_.now();
    EXPECT_EQ(found(filter), QStringList{text("c-1")});
    filter.openedTo.reset();
    filter.notClosedBefore = clock_.now();
    EXPECT_EQ(found(filter).size(), 2);
    filter.notClosedBefore = clock_.now() + Milliseconds(1);
    EXPECT_EQ(found(filter), QStringList{text("c-1")});
}

TEST_P(CaseActs, SeeTheirOwnTransaction) {
    const auto work = valueOf(writer_->begin());
    EXPECT_EQ(valueOf(work->read().cases().byId(case_)).version, 3);
    EXPECT_EQ(writer_->begin().error().subject, text("store.unit-of-work"));
}

}  // namespace
}  // namespace zhiban::testing
