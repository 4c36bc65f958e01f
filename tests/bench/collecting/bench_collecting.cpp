// SPDX-License-Identifier: GPL-3.0-or-later
// A minute of a bad night: 260 sources say 10,000 new things at once, and the whole desk, window and all, takes them
// in. Measured against the limits of RELIABILITY row 35: all stored within 60 s, from the source's answer to the alert
// on the desk 5 s for 95 of 100, the window never blocked for more than 100 ms.
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "app/zhiban/desk.h"
#include "core/domain/act_payloads.h"
#include "core/operations/sources/save_source.h"
#include "core/sample/sample_city.h"
#include "tests/bench/collecting/loopback_boards.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

constexpr int kBoards = 260;
constexpr int kItems = 39;  // 260 x 39 = 10,140
constexpr int kLimitMilliseconds = 60'000;

template <typename T>
T valueOr(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "bench_collecting: %s (%s)\n", qPrintable(result.error().what),
                     qPrintable(result.error().subject));
        std::exit(1);
    }
    return std::move(*result);
}

// Posts that have arrived and not been looked at yet, oldest first.
struct Arrived {
    using Answer = std::vector<FeedItem>;
    PostId after;
    Result<Answer> run(const ReadSession& session) const { return session.posts().arrivedAfter(after, {}, 1000); }
};

struct ListenToAll {
    using Answer = Done;
    std::vector<Subscription> sources;
    Result<Answer> run(WriteSession& session, const ActContext& context) const {
        const Result<int> saved = SaveNewSources{sources}.run(session, context);
        return saved ? Result<Done>(Done{}) : fail(saved.error());
    }
};

// The longest the event loop of the window was away.
class Heartbeat final {
  public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, &timer_,
                         [this] { longest_ = std::max(longest_, since_.restart() - kEvery); });
        since_.start();
        timer_.start(kEvery);
    }
    qint64 longest() const { return longest_; }

  private:
    static constexpr int kEvery = 5;
    QTimer timer_;
    QElapsedTimer since_;
    qint64 longest_ = 0;
};

std::vector<Subscription> subscriptionsOf(const LoopbackBoards& boards) {
    std::vector<Subscription> all;
    for (int board = 0; board < boards.boards(); ++board) {
        Subscription source;
        source.name = QStringLiteral("Board %1").arg(board);
        source.kind = QStringLiteral("feed");
        source.key = source.address = boards.address(board);
        source.insideHouse = true;
        all.push_back(source);
    }
    return all;
}

// Watches the desk as its screens do: told that something changed, it asks what has arrived.
class Watch final {
  public:
    Watch(StoreThreads& store, const LoopbackBoards& boards, PostId after)
        : store_(store), boards_(boards), after_(after) {
        for (int board = 0; board < boards.boards(); ++board) {
            numbers_.insert(QStringLiteral("Board %1").arg(board), board);
        }
        QObject::connect(&store, &StoreThreads::changed, &home_, [this] { look(); });
    }
    qint64 arrived = 0;
    std::vector<qint64> alertMilliseconds;

  private:
    void look() {
        if (asking_) {
            again_ = true;
            return;
        }
        asking_ = true;
        store_.read(Arrived{after_}).then(&home_, [this](const Result<std::vector<FeedItem>>& items) {
            asking_ = false;
            take(valueOr(items));
            if (!items->empty() || std::exchange(again_, false)) {
                look();
            }
        });
    }
    void take(const std::vector<FeedItem>& items) {
        const TimePoint now = SystemClock().now();
        for (const FeedItem& item : items) {
            after_ = std::max(after_, item.post.id);
            const auto board = numbers_.constFind(item.post.sourceName);
            if (board == numbers_.constEnd()) {
                continue;
            }
            ++arrived;
            if (item.level) {
                alertMilliseconds.push_back((now - boards_.answeredAt(*board).value_or(now)).count());
            }
        }
    }

    StoreThreads& store_;
    const LoopbackBoards& boards_;
    PostId after_;
    QHash<QString, int> numbers_;
    bool asking_ = false;
    bool again_ = false;
    QObject home_;
};

double percentile(std::vector<qint64> values, double share) {
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    return static_cast<double>(values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))]);
}

void spin(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toUtf8());
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zhiban-bench"));
    Options options;
    options.storeAddress = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.db"));
    options.sample = true;
    const std::unique_ptr<Desk> desk = valueOr(Desk::open(application, options));
    desk->show();
    spin(3000);  // the window paints for the first time

    const SampleCity city = valueOr(sampleCity(SystemClock().now()));
    const LoopbackBoards boards(kBoards, kItems, city.posts);
    const auto reader = valueOr(desk->store().store().openReader());
    Watch watch(desk->store(), boards, valueOr(reader->posts().newestId()));
    const Heartbeat heartbeat;
    QElapsedTimer timer;
    timer.start();
    desk->store().write(ListenToAll{subscriptionsOf(boards)}).then(&application, [](const Result<Done>& saved) {
        valueOr(saved);
    });
    while (watch.arrived < qint64{kBoards} * kItems && timer.elapsed() < 2 * kLimitMilliseconds) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    report(QStringLiteral("260 sources: posts stored"), static_cast<double>(watch.arrived), QStringLiteral("posts"));
    reportRatio(QStringLiteral("until the last is on the desk"), seconds, kLimitMilliseconds / 1000.0,
                QStringLiteral("limit"), QStringLiteral("s"));
    report(QStringLiteral("alerts"), static_cast<double>(watch.alertMilliseconds.size()), QStringLiteral("posts"));
    report(QStringLiteral("answer to alert, median"), percentile(watch.alertMilliseconds, 0.5), QStringLiteral("ms"));
    reportRatio(QStringLiteral("answer to alert, 95 of 100"), percentile(watch.alertMilliseconds, 0.95), 5000,
                QStringLiteral("limit"), QStringLiteral("ms"));
    reportRatio(QStringLiteral("longest block of the window"), static_cast<double>(heartbeat.longest()), 100,
                QStringLiteral("limit"), QStringLiteral("ms"));
    return watch.arrived == qint64{kBoards} * kItems ? 0 : 1;
}
