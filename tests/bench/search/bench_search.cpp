// SPDX-License-Identifier: GPL-3.0-or-later
// Search among 1 M posts (or as many as the first argument says): taking posts in while the index follows, against
// plain inserts of the same posts; what the index weighs; the newest 50 posts with words of 1 to 4 characters, absent
// and common words, words with filters, the best 50, counts. The second argument names what to fill instead of a file
// that is gone afterwards: "postgresql:" a server of its own, else a file, searched as it is when it is there already.
// The third narrows the searches to those whose name contains it.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/store/sql/open_store.h"
#include "core/store/sql/sqlite/sqlite_session.h"
#include "tests/bench/import/plain_inserts.h"
#include "tests/bench/search/many_posts.h"
#include "tests/bench/support/measure.h"
#include "tests/support/postgres_server.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

constexpr int batchSize = 5000;
constexpr int comparedPosts = 1'000'000;

template <typename T>
T valueOf(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(result.error().subject), qPrintable(result.error().what));
        std::abort();
    }
    return std::move(*result);
}

double secondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void receive(WriteSession& session, const std::vector<MatchedPost>& posts, const Clock& clock) {
    const auto work = valueOf(session.begin());
    PostsReceivedPayload payload;
    payload.stored = valueOf(work->receive(posts, QStringLiteral("jsonl"), clock.now())).stored;
    valueOf(work->commit({LedgerDraft{clock.now(),
                                      {QStringLiteral("bench"), QStringLiteral("bench")},
                                      verbs::PostsReceived,
                                      QStringLiteral("intake"),
                                      {},
                                      toJson(payload)}}));
}

// What core/operations/search/search_lane does, without a program around it.
class IndexThread final {
  public:
    explicit IndexThread(const Store& store) : thread_([this, &store] { follow(store); }) {}
    ~IndexThread() { finish(); }
    void wake() {
        ++woken_;
        woken_.notify_one();
    }
    // Until all that is there is indexed.
    void finish() {
        isLast_ = true;
        wake();
        if (thread_.joinable()) {
            thread_.join();
        }
    }

  private:
    void follow(const Store& store) {
        const auto indexer = valueOf(store.openSearchIndexer());
        while (true) {
            const int seen = woken_;
            const bool isLast = isLast_;
            while (valueOf(indexer->step(Cancellation()))) {
            }
            if (isLast) {
                return;
            }
            woken_.wait(seen);
        }
    }

    std::atomic_int woken_ = 0;
    std::atomic_bool isLast_ = false;
    std::thread thread_;
};

void fill(const std::shared_ptr<const Store>& store, ManyPosts& source, int altogether, bool comparesPlain) {
    const SystemClock clock;
    const auto session = valueOf(store->openWriter());
    IndexThread index(*store);
    double seconds = 0;
    double comparedSeconds = 0;
    double worstBatch = 0;
    int received = 0;
    std::vector<IncomingPost> plain;
    while (received < altogether) {
        const std::vector<MatchedPost> batch = source.next(std::min(batchSize, altogether - received), altogether);
        if (received < comparedPosts) {
            std::transform(batch.begin(), batch.end(), std::back_inserter(plain),
                           [](const MatchedPost& matched) { return matched.post; });
        }
        const double took = secondsOf([&] { receive(*session, batch, clock); });
        seconds += took;
        worstBatch = std::max(worstBatch, took);
        index.wake();
        received += static_cast<int>(batch.size());
        if (received <= comparedPosts) {
            comparedSeconds = seconds;
        }
    }
    const qint64 behind = valueOf(session->posts().indexState()).behind;
    report(QStringLiteral("take in %1 posts while the index follows").arg(altogether), altogether / seconds,
           QStringLiteral("posts/s"));
    report(QStringLiteral("slowest batch of %1").arg(batchSize), worstBatch * 1e3, QStringLiteral("ms"));
    report(QStringLiteral("behind then"), static_cast<double>(behind), QStringLiteral("posts"));
    report(QStringLiteral("until all is indexed and merged"), secondsOf([&] { index.finish(); }), QStringLiteral("s"));
    if (comparesPlain) {
        const auto posts = static_cast<double>(plain.size());
        reportRatio(QStringLiteral("take in %1 posts while the index follows").arg(plain.size()),
                    posts / comparedSeconds, posts / plainInsertSeconds(plain), QStringLiteral("plain inserts"),
                    QStringLiteral("posts/s"));
    }
}

// Milliseconds. Processor time beside wall time: on a busy machine the slowest of wall times are those of others.
struct Percentiles {
    double middle;
    double worst;
    double worstProcessor;
};

Percentiles milliseconds(int rounds, const std::function<void()>& work) {
    std::vector<double> times;
    std::vector<double> processor;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        times.push_back(secondsOf(work) * 1e3);
        processor.push_back(static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100], processor[processor.size() * 99 / 100]};
}

void reportTimes(const QString& what, const Percentiles& times) {
    report(what + QStringLiteral(", p50"), times.middle, QStringLiteral("ms"));
    report(what + QStringLiteral(", p99"), times.worst, QStringLiteral("ms"));
    report(what + QStringLiteral(", p99 of processor time"), times.worstProcessor, QStringLiteral("ms"));
}

// Those of the first page whose name contains `only`, and the rest where it is empty.
void benchSearching(const Store& store, ManyPosts& source, const QString& only) {
    const auto session = valueOf(store.openReader());
    const PostReader& posts = session->posts();
    const auto newest = [&](const QString& name, int rounds, const std::function<PostFilter()>& next) {
        if (!name.contains(only)) {
            return;
        }
        keep(static_cast<qint64>(valueOf(posts.page(next(), std::nullopt, 50)).size()));
        reportTimes(name, milliseconds(rounds, [&] {
                        keep(static_cast<qint64>(valueOf(posts.page(next(), std::nullopt, 50)).size()));
                    }));
    };
    const auto words = [](const QString& typed) {
        PostFilter filter;
        filter.words = typed;
        return filter;
    };
    for (const int length : {1, 2, 3, 4}) {
        newest(QStringLiteral("newest 50, %1 characters").arg(length), 500, [&] { return words(source.word(length)); });
    }
    int serial = 0;
    newest(QStringLiteral("newest 50, an absent word"), 200,
           [&] { return words(source.word(1) + QStringLiteral("𬱖%1").arg(++serial) + source.word(1)); });
    const QStringList common{QStringLiteral("的"), QStringLiteral("我们"), QStringLiteral("中国"),
                             QStringLiteral("一个")};
    newest(QStringLiteral("newest 50, very common words"), 200,
           [&] { return words(common[++serial % common.size()]); });
    newest(QStringLiteral("newest 50, two words of two"), 200,
           [&] { return words(source.word(2) + QLatin1Char(' ') + source.word(2)); });
    newest(QStringLiteral("newest 50, plates"), 200, [&] { return words(source.plate()); });
    newest(QStringLiteral("newest 50, beginnings of plates"), 200, [&] { return words(source.plate().left(5)); });
    newest(QStringLiteral("newest 50, two characters among three sources'"), 200, [&] {
        PostFilter filter = words(source.word(2));
        filter.sources =
            QStringList{QStringLiteral("source-7"), QStringLiteral("source-8"), QStringLiteral("source-30")};
        return filter;
    });
    for (const Level level : {Level::Blue, Level::Red}) {
        newest(QStringLiteral("newest 50, two characters among alerts from level %1 on").arg(static_cast<int>(level)),
               200, [&] {
                   PostFilter filter = words(source.word(2));
                   filter.minimumLevel = level;
                   return filter;
               });
    }
    newest(QStringLiteral("newest 50, two characters among one source's"), 200, [&] {
        PostFilter filter = words(source.word(2));
        filter.sources = QStringList{QStringLiteral("source-7")};
        return filter;
    });
    newest(QStringLiteral("newest 50, a common word among red alerts"), 100, [&] {
        PostFilter filter = words(common[++serial % common.size()]);
        filter.minimumLevel = Level::Red;
        return filter;
    });
    if (!only.isEmpty()) {
        return;
    }
    reportTimes(QStringLiteral("count, two characters"),
                milliseconds(100, [&] { keep(valueOf(posts.count(words(source.word(2))))); }));
    reportTimes(QStringLiteral("count, three characters"),
                milliseconds(100, [&] { keep(valueOf(posts.count(words(source.word(3))))); }));
    reportTimes(QStringLiteral("best 50, two characters"), milliseconds(100, [&] {
                    keep(static_cast<qint64>(valueOf(posts.relevant(words(source.word(2)), 50)).size()));
                }));
    reportTimes(
        QStringLiteral("first 500 that arrived, two characters"), milliseconds(100, [&] {
            keep(static_cast<qint64>(valueOf(posts.arrivedAfter(PostId{0}, words(source.word(2)), 500)).size()));
        }));
    report(QStringLiteral("count of the most common character"),
           medianSeconds([&] { keep(valueOf(posts.count(words(common.front())))); }) * 1e3, QStringLiteral("ms"));
}

double megabytes(const QString& path) {
    return static_cast<double>(QFileInfo(path).size()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int altogether = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const bool onServer = arguments.size() > 2 && arguments[2] == u"postgresql:";
    ManyPosts source;
    if (source.isEmpty()) {
        std::puts("bench_search: the shared data is not here");
        return 0;
    }
    const SystemClock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.db"));
    std::unique_ptr<zhiban::testing::PostgresServer> server;
    QString whyNot;
    if (onServer && !(server = zhiban::testing::PostgresServer::start(whyNot))) {
        std::fprintf(stderr, "%s\n", qPrintable(whyNot));
        return 1;
    }
    const QString file = arguments.size() > 2 && !onServer ? arguments[2] : path;
    const bool isFilled = QFileInfo::exists(file);
    const auto store = valueOf(openSqlStore(server ? server->newDatabase() : file, Missing::Create, clock));
    if (!isFilled) {
        fill(store, source, altogether, !onServer);
    }
    if (!onServer && !isFilled) {
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        valueOf(store->backUp(copy));
        const auto session = valueOf(sql::openSqliteSession(copy, sql::SqliteMode::Read));
        const qint64 index =
            valueOf(session->number(QStringLiteral("SELECT (SELECT sum(length(block)) FROM search_pairs) + "
                                                   "(SELECT sum(length(block)) FROM search_places)")));
        report(QStringLiteral("index"), static_cast<double>(index) / altogether, QStringLiteral("bytes/post"));
        report(QStringLiteral("store, with its index"), megabytes(copy) * 1e6 / altogether,
               QStringLiteral("bytes/post"));
    }
    benchSearching(*store, source, arguments.value(3));
    return 0;
}
