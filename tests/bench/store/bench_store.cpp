// SPDX-License-Identifier: GPL-3.0-or-later
// The store alone: receiving against plain inserts of the same rows, pages of 150,000 posts, checking the record,
// and how soon a commit is known elsewhere.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/ledger/verify_chain.h"
#include "core/store/sql/open_store.h"
#include "tests/bench/import/plain_inserts.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

constexpr int postsAltogether = 150'000;
constexpr size_t batchSize = 5000;

template <typename T>
T valueOf(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(result.error().subject), qPrintable(result.error().what));
        std::abort();
    }
    return std::move(*result);
}

// About 120 characters each, one in twenty with a hit, times spread over two weeks.
std::vector<MatchedPost> somePosts() {
    std::vector<MatchedPost> posts(postsAltogether);
    const TimePoint end = SystemClock().now();
    for (int i = 0; i < postsAltogether; ++i) {
        MatchedPost& matched = posts[static_cast<size_t>(i)];
        matched.post.sourceKey = QStringLiteral("source-%1").arg(i % 8);
        matched.post.externalId = QString::number(i);
        matched.post.body =
            QStringLiteral("第 %1 条：").arg(i) + QStringLiteral("云溪路的路灯杆晃动半个月了。").repeated(8);
        matched.post.author = QStringLiteral("市民 %1").arg(i % 5000);
        matched.post.published = end - Milliseconds((i * 7919LL) % (14LL * 24 * 3600 * 1000));
        if (i % 20 == 0) {
            matched.hits = {{RuleId{QStringLiteral("rule-%1").arg(i % 3)},
                             1,
                             QStringLiteral("路灯"),
                             static_cast<Level>(i % 4),
                             FoldLayer::None,
                             {{8, 3}}}};
        }
    }
    return posts;
}

std::shared_ptr<const Store> newStore(const QTemporaryDir& folder, const Clock& clock) {
    return valueOf(openSqlStore(folder.filePath(QStringLiteral("store.db")), Missing::Create, clock));
}

using Batches = std::vector<std::vector<MatchedPost>>;

Batches batchesOf(const std::vector<MatchedPost>& posts) {
    Batches batches;
    for (size_t start = 0; start < posts.size(); start += batchSize) {
        const auto from = posts.begin() + static_cast<std::ptrdiff_t>(start);
        const size_t size = std::min(batchSize, posts.size() - start);
        batches.emplace_back(from, from + static_cast<std::ptrdiff_t>(size));
    }
    return batches;
}

void receiveAll(const Store& store, const Batches& batches, const Clock& clock) {
    const auto session = valueOf(store.openWriter());
    for (const std::vector<MatchedPost>& batch : batches) {
        const auto work = valueOf(session->begin());
        PostsReceivedPayload payload;
        payload.stored = valueOf(work->receive(batch, QStringLiteral("jsonl"), clock.now())).stored;
        valueOf(work->commit({LedgerDraft{clock.now(),
                                          {QStringLiteral("bench"), QStringLiteral("bench")},
                                          verbs::PostsReceived,
                                          QStringLiteral("intake"),
                                          {},
                                          toJson(payload)}}));
    }
}

// Of this process, which other work on the machine disturbs less than wall time.
double processorSecondsOf(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double secondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void benchReceiving(const std::vector<MatchedPost>& posts) {
    const SystemClock clock;
    const Batches batches = batchesOf(posts);
    std::vector<IncomingPost> plain;
    std::transform(posts.begin(), posts.end(), std::back_inserter(plain),
                   [](const MatchedPost& matched) { return matched.post; });
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> again;
    std::vector<double> ourProcessor;
    std::vector<double> theirProcessor;
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        const auto store = newStore(folder, clock);
        theirProcessor.push_back(processorSecondsOf([&] { theirs.push_back(plainInsertSeconds(plain)); }));
        ourProcessor.push_back(
            processorSecondsOf([&] { ours.push_back(secondsOf([&] { receiveAll(*store, batches, clock); })); }));
        again.push_back(secondsOf([&] { receiveAll(*store, batches, clock); }));
    }
    reportRatio(QStringLiteral("receive, all new"), postsAltogether / medianOf(ours),
                postsAltogether / medianOf(theirs), QStringLiteral("plain inserts"), QStringLiteral("posts/s"));
    reportRatio(QStringLiteral("the same by processor time"), postsAltogether / medianOf(ourProcessor),
                postsAltogether / medianOf(theirProcessor), QStringLiteral("plain inserts"), QStringLiteral("posts/s"));
    report(QStringLiteral("receive, all known"), postsAltogether / medianOf(again), QStringLiteral("posts/s"));
}

void benchReading(const Store& store) {
    const auto reader = valueOf(store.openReader());
    const PostReader& posts = reader->posts();
    const auto time = [&](const char* what, const PostFilter& filter, const std::optional<FeedPosition>& before) {
        const double seconds =
            medianSeconds([&] { keep(static_cast<qint64>(valueOf(posts.page(filter, before, 100)).size())); });
        report(QString::fromUtf8(what), seconds * 1e3, QStringLiteral("ms"));
    };
    PostFilter alerts;
    alerts.alertsOnly = true;
    PostFilter untouched = alerts;
    untouched.state = TriageState::Untouched;
    PostFilter source;
    source.sources = QStringList{QStringLiteral("source-3")};
    PostFilter nothing;
    nothing.words = QStringLiteral("搅拌站");
    PostFilter rule;
    rule.rule = RuleId{QStringLiteral("rule-1")};
    const FeedPosition middle{SystemClock().now() - std::chrono::hours(24 * 7), PostId{1}};
    time("page of 100, newest", {}, std::nullopt);
    time("page of 100, a week back", {}, middle);
    time("page of 100, alerts", alerts, std::nullopt);
    time("page of 100, untouched alerts", untouched, middle);
    time("page of 100, one source", source, middle);
    time("page of 100, one rule", rule, std::nullopt);
    time("page of 100, a word that is nowhere", nothing, std::nullopt);
    report(QStringLiteral("count of alerts"), medianSeconds([&] { keep(valueOf(posts.count(alerts))); }) * 1e3,
           QStringLiteral("ms"));
    const TimePoint now = SystemClock().now();
    report(QStringLiteral("cells of 7 days"),
           medianSeconds([&] {
               keep(static_cast<qint64>(
                   valueOf(reader->postCounts().cells(now - std::chrono::hours(168), now, QDate(2026, 1, 1))).size()));
           }) * 1e3,
           QStringLiteral("ms"));
}

void benchRecord() {
    constexpr int acts = 20'000;
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto store = newStore(folder, clock);
    const auto writer = valueOf(store->openWriter());
    const std::vector<LedgerDraft> drafts(
        acts, LedgerDraft{clock.now(),
                          {QStringLiteral("王警官"), QStringLiteral("desk-1")},
                          verbs::BriefingIssued,
                          QStringLiteral("briefing"),
                          QStringLiteral("2026-03-02/2026-03-09"),
                          toJson(BriefingIssuedPayload{QStringLiteral("pdf"), QByteArray(32, 'x')})});
    valueOf(valueOf(writer->begin())->commit(drafts));
    const auto pages = [&](qint64 after) { return writer->ledger().after(after, 1000); };
    const double seconds = medianSeconds(
        [&] { keep(valueOf(verifyChain(valueOf(writer->ledger().head()), pages, Cancellation())).checked); });
    report(QStringLiteral("checking the record"), acts / seconds, QStringLiteral("entries/s"));
}

// From the moment a commit has returned on another thread to the call of the watch here.
void benchWatch() {
    constexpr int commits = 200;
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto store = newStore(folder, clock);
    QElapsedTimer since;
    since.start();
    std::atomic<qint64> committedAt = 0;
    QSemaphore heard;
    std::vector<double> delays;
    const auto watch = valueOf(store->watch([&] {
        delays.push_back(static_cast<double>(std::max<qint64>(0, since.nsecsElapsed() - committedAt)) / 1e6);
        heard.release();
    }));
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const auto writer = valueOf(store->openWriter());
        for (int i = 0; i < commits; ++i) {
            valueOf(valueOf(writer->begin())
                        ->commit({LedgerDraft{clock.now(), {}, verbs::StoreCreated, QStringLiteral("s"), {}, {}}}));
            committedAt = since.nsecsElapsed();
            if (heard.tryAcquire(1, std::chrono::seconds(2))) {
                heard.tryAcquire(heard.available());  // a commit may be heard more than once
            }
        }
    }));
    other->start();
    while (!other->isFinished()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    std::sort(delays.begin(), delays.end());
    report(QStringLiteral("commit to watch, p50"), delays[delays.size() / 2], QStringLiteral("ms"));
    report(QStringLiteral("commit to watch, p95"), delays[delays.size() * 95 / 100], QStringLiteral("ms"));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::vector<MatchedPost> posts = somePosts();
    benchReceiving(posts);
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto store = newStore(folder, clock);
    receiveAll(*store, batchesOf(posts), clock);
    benchReading(*store);
    benchRecord();
    benchWatch();
    return 0;
}
