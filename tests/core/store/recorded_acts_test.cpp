// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

namespace zhiban::testing {
namespace {

class RecordedActs : public StoreTest {
  protected:
    Rule rule(const QString& name) const {
        Rule rule;
        rule.id = RuleId{text("r-1")};
        rule.version = 1;
        rule.name = name;
        rule.level = Level::Orange;
        rule.condition = text("灯杆\n路灯\n且 晃\n非 演习");
        rule.layers = FoldLayer::Width;
        return rule;
    }
    Result<LedgerHead> saveRule(const Rule& given) {
        return act(verbs::RuleSaved, text("rule"), given.id.text, toJson(given));
    }
    Result<LedgerHead> saveColumn(int nextIssue) {
        return act(verbs::ColumnSaved, text("column"), text("k-1"),
                   toJson(Column{ColumnId{text("k-1")}, text("民声回音"), nextIssue}));
    }
    Result<LedgerHead> publish(const QString& id, int issue, const std::vector<CaseId>& cases = {}) {
        return act(
            verbs::FollowUpPublished, text("publication"), id,
            toJson(FollowUpPublishedPayload{ColumnId{text("k-1")}, issue, text("路灯修好了"), text("一\n二"), cases}));
    }
    Result<LedgerHead> startShift(const QString& id) {
        return act(verbs::ShiftStarted, text("shift"), id,
                   toJson(ShiftStartedPayload{text("王警官"), text("夜班 甲班")}));
    }
    Result<LedgerHead> endShift(const QString& id) {
        return act(verbs::ShiftEnded, text("shift"), id, toJson(ShiftEndedPayload{text("看灯杆"), text("李警官")}));
    }
    Result<LedgerHead> triage(const QString& verb, PostId post) {
        return act(verb, text("post"), QString::number(post.value), toJson(PostTriagePayload{text("广告")}));
    }
};
ZHIBAN_ON_BOTH_ENGINES(RecordedActs);

TEST_P(RecordedActs, SaveARuleAgainAsItsNextVersion) {
    valueOf(saveRule(rule(text("灯"))));
    valueOf(saveRule(rule(text("路灯"))));
    Rule expected = rule(text("路灯"));
    expected.version = 2;
    EXPECT_EQ(valueOf(reader()->rules().active()), std::vector<Rule>{expected});
    EXPECT_EQ(valueOf(reader()->rules().byId(RuleId{text("r-1")})), expected);
    valueOf(act(verbs::RuleRetired, text("rule"), text("r-1"), {}));
    EXPECT_TRUE(valueOf(reader()->rules().active()).empty());
    EXPECT_FALSE(valueOf(reader()->rules().byId(RuleId{text("r-1")})).active);
    EXPECT_EQ(act(verbs::RuleRetired, text("rule"), text("r-1"), {}).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(reader()->rules().byId(RuleId{text("r-9")}).error().kind, ErrorKind::NotFound);
}

TEST_P(RecordedActs, KeepEveryVersionOfARuleWithWhoAndWhen) {
    const Rule first = rule(text("灯"));
    valueOf(saveRule(first));
    const TimePoint start = clock_.now();
    clock_.advance(Milliseconds(10));
    Rule second = first;
    second.tierHours = 2;
    second.lifeSafety = true;
    second.sound = AlertSound::Urgent;
    second.quiet = DailyHours{QTime(22, 30), QTime(0, 0)};
    second.expires = clock_.now() + std::chrono::hours(24);
    second.mutedUntil = clock_.now() + std::chrono::hours(1);
    second.note = text("台风季");
    valueOf(saveRule(second));
    second.version = 2;
    const std::vector<SavedRule> expected{{second, start + Milliseconds(10), text("王警官")},
                                          {first, start, text("王警官")}};
    EXPECT_EQ(valueOf(reader()->rules().versions(first.id)), expected);
    EXPECT_EQ(valueOf(reader()->rules().newest()), std::vector<SavedRule>{expected.front()});
    valueOf(act(verbs::RuleRetired, text("rule"), text("r-1"), {}));
    const auto retired = valueOf(reader()->rules().newest());
    ASSERT_EQ(retired.size(), 1U);
    EXPECT_FALSE(retired[0].rule.active);
    EXPECT_TRUE(valueOf(reader()->rules().versions(RuleId{text("r-9")})).empty());
}

TEST_P(RecordedActs, KeepEveryVersionOfAWordList) {
    WordList list{
        WordListId{text("w-1")}, 1,          text("广告"), WordListUse::Excludes, {text("招聘"), text("抽奖")},
        {text("board")},         text("吵"), true};
    const auto save = [&] { valueOf(act(verbs::WordListSaved, text("wordlist"), list.id.text, toJson(list))); };
    save();
    EXPECT_EQ(valueOf(reader()->wordLists().active()), std::vector<WordList>{list});
    const WordList first = list;
    list.words << text("刷单");
    list.active = false;
    save();
    list.version = 2;
    EXPECT_TRUE(valueOf(reader()->wordLists().active()).empty());
    EXPECT_EQ(valueOf(reader()->wordLists().newest()),
              (std::vector<SavedWordList>{{list, clock_.now(), text("王警官")}}));
    EXPECT_EQ(
        valueOf(reader()->wordLists().versions(list.id)),
        (std::vector<SavedWordList>{{list, clock_.now(), text("王警官")}, {first, clock_.now(), text("王警官")}}));
}

TEST_P(RecordedActs, NoteTheOfficesAccountsOfACaseOnce) {
    const PostId post = receive({alertPost(text("1"), Level::Blue), alertPost(text("2"), Level::Blue)}).last;
    CaseOpenedPayload opened = openedPayload(text("2026-0001"), {PostId{post.value - 1}});
    opened.mentions = {text("云溪发布"), text("云溪城管")};
    valueOf(caseAct(verbs::CaseOpened, text("c-1"), toJson(opened)));
    valueOf(caseAct(verbs::CasePostLinked, text("c-1"),
                    toJson(CasePostLinkedPayload{post, {text("云溪城管"), text("云溪水务")}})));
    CaseSourceToldPayload told{text("回帖"), text("修好了"), CaseState::ToldSource};
    told.account = text("云溪城管");
    valueOf(caseAct(verbs::CaseSourceTold, text("c-1"), toJson(told)));
    const CaseFile file = valueOf(reader()->cases().file(CaseId{text("c-1")}));
    EXPECT_EQ(file.summary.mentions, (QStringList{text("云溪发布"), text("云溪城管"), text("云溪水务")}));
    ASSERT_EQ(file.told.size(), 1U);
    EXPECT_EQ(file.told[0].account, text("云溪城管"));
}

TEST_P(RecordedActs, KeepDepartmentsInTheirOrder) {
    saveDepartment(text("d-2"), 2);
    saveDepartment(text("d-1"), 3);
    saveDepartment(text("d-1"), 1);
    const auto departments = valueOf(reader()->departments().active());
    ASSERT_EQ(departments.size(), 2U);
    EXPECT_EQ(departments[0].id.text, text("d-1"));
    EXPECT_EQ(departments[0].categories, QStringList{text("市政")});
    Department closed = departments[0];
    closed.active = false;
    valueOf(act(verbs::DepartmentSaved, text("department"), closed.id.text, toJson(closed)));
    EXPECT_EQ(valueOf(reader()->departments().active()).size(), 1U);
    EXPECT_EQ(valueOf(reader()->departments().byId(closed.id)), closed);
    EXPECT_EQ(reader()->departments().byId(DepartmentId{text("d-9")}).error().kind, ErrorKind::NotFound);
}

TEST_P(RecordedActs, NumberTheIssuesOfAColumn) {
    const CaseId id = openCase(text("c-1"), text("2026-0001"), {});
    valueOf(saveColumn(120));
    valueOf(publish(text("p-1"), 120, {id}));
    EXPECT_EQ(valueOf(reader()->publications().columns()).at(0).nextIssue, 121);
    EXPECT_EQ(publish(text("p-2"), 120).error().kind, ErrorKind::Conflict);
    clock_.advance(std::chrono::hours(1));
    valueOf(publish(text("p-2"), 121));
    valueOf(saveColumn(5));
    EXPECT_EQ(valueOf(reader()->publications().columns()).at(0).nextIssue, 122) << "a used number never comes back";
    const auto session = reader();
    const auto issues = valueOf(session->publications().ofColumn(ColumnId{text("k-1")}, 10));
    ASSERT_EQ(issues.size(), 2U);
    EXPECT_EQ(issues[0].issue, 121);
    EXPECT_EQ(issues[1].cases, std::vector<CaseId>{id});
    EXPECT_EQ(issues[1].columnName, text("民声回音"));
    EXPECT_EQ(issues[1].publishedBy, text("王警官"));
    EXPECT_EQ(issues[1].text, text("一\n二"));
    EXPECT_EQ(valueOf(session->publications().byId(PublicationId{text("p-1")})), issues[1]);
    EXPECT_EQ(valueOf(session->publications().between(clock_.now(), clock_.now() + Milliseconds(1))),
              std::vector<Publication>{issues[0]});
    EXPECT_EQ(session->publications().byId(PublicationId{text("p-9")}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(publish(text("p-3"), 130, {CaseId{text("c-9")}}).error().subject, text("store.unknown-reference"));
}

TEST_P(RecordedActs, LetOneShiftRunAtATime) {
    EXPECT_EQ(valueOf(reader()->shifts().current()), std::nullopt);
    valueOf(startShift(text("s-1")));
    EXPECT_EQ(startShift(text("s-2")).error().subject, text("shift.running"));
    const TimePoint start = clock_.now();
    clock_.advance(std::chrono::hours(8));
    valueOf(endShift(text("s-1")));
    EXPECT_EQ(endShift(text("s-1")).error().subject, text("shift.not-running"));
    valueOf(startShift(text("s-2")));
    EXPECT_EQ(valueOf(reader()->shifts().current()).value().id.text, text("s-2"));
    const auto shifts = valueOf(reader()->shifts().between(start, clock_.now() + Milliseconds(1)));
    ASSERT_EQ(shifts.size(), 2U);
    EXPECT_EQ(shifts[0], (Shift{ShiftId{text("s-1")}, text("王警官"), text("夜班 甲班"), start, clock_.now(),
                                text("看灯杆"), text("李警官")}));
}

TEST_P(RecordedActs, DecideAboutAPostOnce) {
    const PostId post = receive({alertPost(text("1"), Level::Blue)}).last;
    valueOf(triage(verbs::PostDismissed, post));
    EXPECT_EQ(valueOf(reader()->posts().item(post)).triage, TriageState::Dismissed);
    EXPECT_EQ(triage(verbs::PostDismissed, post).error().subject, text("post.decided"));
    valueOf(triage(verbs::PostRestored, post));
    EXPECT_EQ(valueOf(reader()->posts().item(post)).triage, TriageState::Untouched);
    EXPECT_EQ(triage(verbs::PostRestored, post).error().subject, text("post.not-dismissed"));
    valueOf(triage(verbs::PostDismissed, post));
    openCase(text("c-1"), text("2026-0001"), {post});
    EXPECT_EQ(valueOf(reader()->posts().item(post)).triage, TriageState::Cased);
    EXPECT_EQ(triage(verbs::PostDismissed, post).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(triage(verbs::PostDismissed, PostId{99}).error().subject, text("store.unknown-reference"));
}

// Projections hold nothing that the record does not say.
TEST_P(RecordedActs, GiveTheSameRowsAgainWhenReplayed) {
    const PostId post = receive({alertPost(text("1"), Level::Blue), somePost(text("2"))}).last;
    valueOf(saveRule(rule(text("灯"))));
    valueOf(saveRule(rule(text("路灯"))));
    valueOf(act(verbs::WordListSaved, text("wordlist"), text("w-1"),
                toJson(WordList{WordListId{text("w-1")}, 1, text("广告"), {}, {text("招聘")}, {}, {}, true})));
    const DepartmentId department = saveDepartment(text("d-1"));
    CaseOpenedPayload opened = openedPayload(text("2026-0001"), {post});
    opened.mentions = {text("云溪发布")};
    valueOf(caseAct(verbs::CaseOpened, text("c-1"), toJson(opened)));
    openCase(text("c-2"), text("2026-0002"), {});
    valueOf(caseAct(verbs::CaseDispatched, text("c-1"),
                    toJson(CaseDispatchedPayload{DispatchId{text("x-1")}, department, text("城管局"), text("修"), true,
                                                 clock_.now(), clock_.now()})));
    const auto work = valueOf(writer_->begin());
    const QByteArray hash = valueOf(work->attach("photo", text("image/jpeg")));
    valueOf(
        work->commit({draft(verbs::CaseEvidenceAdded, text("case"), text("c-1"),
                            toJson(CaseEvidencePayload{
                                EvidenceId{text("e-1")}, hash, text("a"), text("b"), 5, EvidenceRole::After, {}}))}));
    valueOf(caseAct(verbs::CaseSourceTold, text("c-1"),
                    toJson(CaseSourceToldPayload{text("回帖"), text("好了"), CaseState::ToldSource})));
    valueOf(caseAct(verbs::CaseClosed, text("c-1"), toJson(CaseClosedPayload{ClosingKind::Fixed, text("修好")})));
    valueOf(startShift(text("s-1")));
    valueOf(endShift(text("s-1")));
    valueOf(saveColumn(1));
    valueOf(publish(text("p-1"), 1, {CaseId{text("c-1")}}));
    valueOf(triage(verbs::PostDismissed, PostId{post.value - 1}));
    const QStringList rows = projections();
    EXPECT_GT(rows.size(), 16);
    valueOf(writer_->rebuildProjections());
    EXPECT_EQ(projections(), rows);
}

TEST_P(RecordedActs, CommitTogetherOrNotAtAll) {
    const auto refused = act(
        {draft(verbs::ShiftStarted, text("shift"), text("s-1"), toJson(ShiftStartedPayload{text("王"), text("甲")})),
         draft(verbs::ShiftEnded, text("shift"), text("s-9"), toJson(ShiftEndedPayload{}))});
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(valueOf(reader()->shifts().current()), std::nullopt);
    EXPECT_EQ(valueOf(reader()->ledger().head()), LedgerHead{});
    const auto kept = act(
        {draft(verbs::ShiftStarted, text("shift"), text("s-1"), toJson(ShiftStartedPayload{text("王"), text("甲")})),
         draft(verbs::ShiftEnded, text("shift"), text("s-1"), toJson(ShiftEndedPayload{}))});
    EXPECT_EQ(valueOf(kept).sequence, 2);
}

TEST_P(RecordedActs, AreReadBackAsWritten) {
    const LedgerHead head = valueOf(startShift(text("s-1")));
    const TimePoint start = clock_.now();
    clock_.advance(Milliseconds(10));
    valueOf(endShift(text("s-1")));
    const auto session = reader();
    const auto entries = valueOf(session->ledger().ofSubject(text("shift"), text("s-1")));
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].hash, head.hash);
    EXPECT_EQ(entries[0].previous, QByteArray(32, '\0'));
    EXPECT_EQ(entries[1].previous, head.hash);
    EXPECT_EQ(entries[0].actor, (Actor{text("王警官"), text("desk-1")}));
    EXPECT_EQ(entries[0].payload, toJson(ShiftStartedPayload{text("王警官"), text("夜班 甲班")}));
    EXPECT_EQ(valueOf(session->ledger().after(0, 10)), entries);
    EXPECT_EQ(valueOf(session->ledger().after(1, 10)).size(), 1U);
    EXPECT_EQ(valueOf(session->ledger().between(start, start + Milliseconds(10), 10)).size(), 1U);
    EXPECT_EQ(valueOf(session->ledger().between(start, start + Milliseconds(11), 1)).at(0), entries[0]);
}

TEST_P(RecordedActs, RefuseAPayloadWithoutOneForm) {
    EXPECT_EQ(act(verbs::StoreCreated, text("store"), {}, {{text("x"), 0.5}}).error().subject, text("ledger.number"));
}

TEST_P(RecordedActs, KeepBytesUnderTheirHash) {
    const QByteArray photo = QByteArray(1024 * 1024, 'a') + QByteArray(1024 * 1024, 'b') + "c";
    const auto attach = [&](const QByteArray& bytes) {
        const auto work = valueOf(writer_->begin());
        const QByteArray hash = valueOf(work->attach(bytes, text("image/jpeg")));
        valueOf(work->commit({draft(verbs::StoreCreated, text("store"), {}, {})}));
        return hash;
    };
    const QByteArray hash = attach(photo);
    EXPECT_EQ(attach(photo), hash);
    EXPECT_EQ(valueOf(reader()->attachments().bytes(hash)), photo);
    EXPECT_EQ(valueOf(reader()->attachments().bytes(attach({}))), QByteArray());
    EXPECT_EQ(reader()->attachments().bytes(QByteArray(32, 'x')).error().kind, ErrorKind::NotFound);
    valueOf(rawSession()->run(text("UPDATE attachment_chunk SET bytes = :bytes WHERE position = 1"),
                              {{u":bytes", QByteArray("falsch")}}));
    EXPECT_EQ(reader()->attachments().bytes(hash).error().kind, ErrorKind::Corrupt);
}

TEST_P(RecordedActs, KeepWhatWasRefusedWithItsReason) {
    std::vector<QuarantinedItem> items;
    for (int i = 0; i < 5; ++i) {
        items.push_back({{},
                         text("board"),
                         text("jsonl"),
                         QStringLiteral("a.jsonl:%1").arg(i),
                         text("jsonl.not-json"),
                         text("kein JSON") + QChar(u'\0'),
                         QByteArray("\0\xFF{", 3),
                         3,
                         clock_.now()});
    }
    items[4].raw = QByteArray(1024 * 1024 + 10, 'x');
    items[4].rawSize = 5'000'000;
    const auto work = valueOf(writer_->begin());
    valueOf(work->quarantine(items));
    valueOf(work->commit({draft(verbs::StoreCreated, text("store"), {}, {})}));
    const auto session = reader();
    EXPECT_EQ(valueOf(session->quarantine().count({})), 5);
    const auto first = valueOf(session->quarantine().page({}, std::nullopt, 2));
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(valueOf(session->quarantine().byId(first[0].id)).raw.size(), 1024 * 1024);
    EXPECT_EQ(first[0].rawSize, 5'000'000);
    EXPECT_EQ(first[1].raw, items[3].raw);
    EXPECT_EQ(first[1].origin, text("a.jsonl:3"));
    EXPECT_EQ(first[1].what, text("kein JSON\uFFFD"));
    EXPECT_EQ(valueOf(session->quarantine().page({}, first[1].id, 10)).size(), 3U);
}

}  // namespace
}  // namespace zhiban::testing
