// SPDX-License-Identifier: GPL-3.0-or-later
// What one look at a web source costs in processor time, the loopback server's part included: with a fetcher of its own
// as collectors take it, and with one fetcher for all looks of a thread.
#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <cstdio>
#include <ctime>
#include <functional>

#include "core/intake/fetch/read_url.h"

using namespace zhiban;

namespace {

constexpr int kLooks = 500;
constexpr int kSources = 2600;
constexpr double kEverySeconds = 300;

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// Answers 304 to everything, on the thread it lives on.
class UnchangedSource final : public QObject {
  public:
    void listen(QUrl& address) {
        server_.listen(QHostAddress::LocalHost);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = server_.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    socket->readAll();
                    socket->write("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        address = QUrl(QStringLiteral("http://127.0.0.1:%1/feed").arg(server_.serverPort()));
    }

  private:
    QTcpServer server_{this};
};

FetchPolicy policyForHere() {
    FetchPolicy policy;
    policy.trustedHosts = {QStringLiteral("127.0.0.1")};
    return policy;
}

double costOf(const std::function<bool()>& look) {
    const double before = processorSeconds();
    int answered = 0;
    for (int i = 0; i < kLooks; ++i) {
        answered += look() ? 1 : 0;
    }
    const double each = (processorSeconds() - before) / kLooks;
    if (answered != kLooks) {
        std::printf("only %d of %d looks were answered\n", answered, kLooks);
    }
    return each;
}

void print(const char* what, double each) {
    std::printf("%-28s %6.2f ms each; %d sources every 5 minutes: %.1f %% of one core\n", what, each * 1000, kSources,
                each * kSources / kEverySeconds * 100);
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QThread serving;
    auto* const source = new UnchangedSource;
    source->moveToThread(&serving);
    QObject::connect(&serving, &QThread::finished, source, &QObject::deleteLater);
    serving.start();
    QUrl address;
    QMetaObject::invokeMethod(
        source, [&] { source->listen(address); }, Qt::BlockingQueuedConnection);

    const SystemClock clock;
    FetchState known;
    known.etag = "\"v1\"";
    const FetchPolicy policy = policyForHere();
    const double own = costOf([&] {
        return fetchNow({address, known}, policy, clock, Cancellation()).outcome == FetchOutcome::NotModified;
    });
    HttpFetcher fetcher(policy, clock);
    const double shared = costOf([&] {
        QEventLoop loop;
        QFutureWatcher<FetchReport> watcher;
        QObject::connect(&watcher, &QFutureWatcher<FetchReport>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(fetcher.fetch({address, known}));
        loop.exec();
        return watcher.result().outcome == FetchOutcome::NotModified;
    });
    print("a fetcher of its own", own);
    print("one fetcher for all", shared);
    std::printf("ratio %.2f\n", own / shared);
    serving.quit();
    serving.wait();
    return 0;
}
