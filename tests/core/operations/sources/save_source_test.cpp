// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/operations/sources/sources_fixture.h"

#include "core/operations/sources/import_opml.h"

namespace zhiban::testing {
namespace {

using SavingSources = SourcesTest;

TEST_F(SavingSources, KeepsANewSourceUnderItsAddress) {
    const Subscription saved = save(feed(QStringLiteral("board")));
    EXPECT_EQ(saved.key, QStringLiteral("https://example.org/board"));
    const auto all = valueOf(session_->sources().listened());
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].subscription, saved);
}

TEST_F(SavingSources, RefusesAnAddressThatIsListenedToAlreadyAndNamesIt) {
    save(feed(QStringLiteral("board")));
    const Result<Subscription> second = SaveSource{feed(QStringLiteral("board"))}.run(*session_, context());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().subject, QStringLiteral("source.listened-already"));
    EXPECT_EQ(second.error().details.front(), QStringLiteral("board"));
}

TEST_F(SavingSources, DoesNotOverwriteWhatAnotherOfficerSavedMeanwhile) {
    const Subscription seen = save(feed(QStringLiteral("board")));
    Subscription theirs = seen;
    theirs.place = QStringLiteral("东区");
    save(theirs);
    Subscription ours = seen;
    ours.name = QStringLiteral("论坛");
    const Result<Subscription> saved = SaveSource{ours, seen}.run(*session_, context());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().subject, QStringLiteral("source.changed-meanwhile"));
    EXPECT_EQ(valueOf(session_->sources().listened(seen.key)).subscription, theirs);
}

TEST_F(SavingSources, SaysWhatIsWrongWithASource) {
    struct Row {
        const char* subject;
        void (*spoil)(Subscription&);
    };
    const Row table[] = {
        {"source.no-name", [](Subscription& s) { s.name = QStringLiteral("  "); }},
        {"source.kind", [](Subscription& s) { s.kind = QStringLiteral("telepathy"); }},
        {"source.address", [](Subscription& s) { s.address = QStringLiteral("ftp://example.org/x"); }},
        {"source.address", [](Subscription& s) { s.address = QStringLiteral("not an address"); }},
        {"source.interval", [](Subscription& s) { s.interval = 0min; }},
        {"source.interval", [](Subscription& s) { s.interval = std::chrono::hours(24 * 8); }},
        {"source.no-hours", [](Subscription& s) { s.hours = WeekHours::never(); }},
        {"source.zone", [](Subscription& s) { s.zone = "Asia/Nowhere"; }},
        {"source.charset", [](Subscription& s) { s.charset = "klingon"; }},
        {"settings.unknown", [](Subscription& s) { s.settings[QStringLiteral("colour")] = QStringLiteral("red"); }},
    };
    for (const Row& row : table) {
        Subscription source = feed(QStringLiteral("board"));
        row.spoil(source);
        const Result<Subscription> saved = SaveSource{source}.run(*session_, context());
        ASSERT_FALSE(saved) << row.subject;
        EXPECT_EQ(saved.error().subject, QLatin1String(row.subject));
    }
    EXPECT_TRUE(valueOf(session_->sources().listened()).empty());
}

TEST_F(SavingSources, PausesOnlyWithAReasonAndAsksAtOnceWhenResumed) {
    const Subscription source = save(feed(QStringLiteral("board")));
    look();
    EXPECT_EQ((PauseSource{source.key, QStringLiteral(" ")}.run(*session_, context())).error().subject,
              QStringLiteral("source.no-reason"));
    valueOf(PauseSource{source.key, QStringLiteral("对方维护")}.run(*session_, context()));
    clock_.advance(2h);
    EXPECT_TRUE(valueOf(session_->collections().take(clock_.now(), {}, clock_.now(), 9)).empty());
    EXPECT_EQ(valueOf(session_->sources().listened(source.key)).subscription.pausedBecause, QStringLiteral("对方维护"));
    valueOf(ResumeSource{source.key}.run(*session_, context()));
    const ListenedSource resumed = valueOf(session_->sources().listened(source.key));
    EXPECT_EQ(resumed.state.dueAt, clock_.now());
    EXPECT_TRUE(resumed.subscription.pausedBecause.isEmpty());
}

TEST_F(SavingSources, AsksASourceNowThatIsNotDueYet) {
    const Subscription source = save(feed(QStringLiteral("board")));
    look();
    EXPECT_GT(valueOf(session_->sources().listened(source.key)).state.dueAt, clock_.now());
    valueOf(AskNow{{source.key}}.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->sources().listened(source.key)).state.dueAt, clock_.now());
}

TEST_F(SavingSources, RetiresASourceAndKeepsItsPosts) {
    const Subscription source = save(feed(QStringLiteral("board")));
    receive(source, 3);
    valueOf(RetireSource{source.key}.run(*session_, context()));
    EXPECT_TRUE(valueOf(session_->sources().listened()).empty());
    EXPECT_EQ(valueOf(session_->posts().count({})), 3);
    EXPECT_EQ((RetireSource{source.key}.run(*session_, context())).error().subject, QStringLiteral("source.unknown"));
    valueOf(BringBackSource{source}.run(*session_, context()));
    EXPECT_EQ(valueOf(session_->sources().listened(source.key)).subscription, source);
    EXPECT_EQ((BringBackSource{source}.run(*session_, context())).error().subject,
              QStringLiteral("source.listened-already"));
}

TEST_F(SavingSources, TakesInAListOfFeedsOnce) {
    save(feed(QStringLiteral("board")));
    const QByteArray opml = R"(<opml version="2.0"><body><outline text="Towns">
        <outline text="Board" xmlUrl="https://example.org/board"/>
        <outline text="Harbour" xmlUrl="https://example.org/harbour"/></outline></body></opml>)";
    const OpmlPreview preview = valueOf(PreviewOpml{opml}.run(*session_));
    ASSERT_EQ(preview.entries.size(), 2U);
    EXPECT_TRUE(preview.entries[0].listened);
    EXPECT_FALSE(preview.entries[1].listened);
    EXPECT_EQ(preview.entries[1].source.name, QStringLiteral("Harbour"));
    SaveNewSources act;
    for (const OpmlPreview::Entry& entry : preview.entries) {
        act.sources.push_back(entry.source);
    }
    EXPECT_EQ(valueOf(act.run(*session_, context())), 1);
    EXPECT_EQ(valueOf(act.run(*session_, context())), 0);
    EXPECT_EQ(valueOf(session_->sources().listened()).size(), 2U);
}

}  // namespace
}  // namespace zhiban::testing
