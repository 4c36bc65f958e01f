// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a store from a process of its own: see tests/core/store/target_program.h.
#include <QCoreApplication>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/store/sql/open_store.h"

namespace {

using namespace zhiban;

int failed(const Error& error) {
    std::printf("failed %s\n", qPrintable(error.subject));
    std::fflush(stdout);
    return 1;
}

MatchedPost post(const QString& name, int number, qsizetype bytes) {
    MatchedPost matched;
    matched.post.sourceKey = name;
    matched.post.externalId = QString::number(number);
    matched.post.body = QString(bytes, QChar(u'灯'));
    return matched;
}

Result<LedgerHead> writeOne(WriteSession& session, const QString& name, int number, qsizetype bytes,
                            const Clock& clock) {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<ReceiptCounts> counts =
        (*work)->receive({post(name, number, bytes)}, QStringLiteral("jsonl"), clock.now());
    if (!counts) {
        return fail(counts.error());
    }
    PostsReceivedPayload payload;
    payload.stored = counts->stored;
    return (*work)->commit({LedgerDraft{clock.now(),
                                        {name, QStringLiteral("desk")},
                                        verbs::PostsReceived,
                                        QStringLiteral("intake"),
                                        name,
                                        toJson(payload)}});
}

int write(const Store& store, int count, const QString& name, const Clock& clock) {
    const Result<std::unique_ptr<WriteSession>> session = store.openWriter();
    if (!session) {
        return failed(session.error());
    }
    for (int i = 0; i < count; ++i) {
        if (const Result<LedgerHead> head = writeOne(**session, name, i, 10, clock); !head) {
            return failed(head.error());
        }
        std::printf("acked %d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

int read(const Store& store) {
    const Result<std::unique_ptr<ReadSession>> session = store.openReader();
    if (!session) {
        return failed(session.error());
    }
    const Result<qint64> posts = (*session)->posts().count({});
    const Result<std::unique_ptr<WriteSession>> writer = store.openWriter();
    std::printf("posts %lld; write %s\n", posts.value_or(-1), writer ? "ok" : qPrintable(writer.error().subject));
    return posts ? 0 : 1;
}

// Until the files of this process may not grow any more, then once more with room.
int fill(const Store& store, qint64 limit, const Clock& clock) {
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const Result<std::unique_ptr<WriteSession>> session = store.openWriter();
    if (!session) {
        return failed(session.error());
    }
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit tight{static_cast<rlim_t>(limit), old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
    int stored = 0;
    Result<LedgerHead> head = LedgerHead{};
    while (stored < 100'000 && (head = writeOne(**session, QStringLiteral("full"), stored, 5000, clock))) {
        ++stored;
    }
    if (head) {
        return 2;
    }
    std::printf("full %s; ", qPrintable(head.error().subject));
    const Result<qint64> kept = (*session)->posts().count({});
    std::printf("%s; ", kept && *kept == stored ? "all kept" : "lost");
    setrlimit(RLIMIT_FSIZE, &old);
    head = writeOne(**session, QStringLiteral("full"), stored, 5000, clock);
    std::printf("then %s\n", head ? "ok" : qPrintable(head.error().subject));
    return 0;
#else
    Q_UNUSED(store);
    Q_UNUSED(limit);
    Q_UNUSED(clock);
    return 2;
#endif
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    const Result<std::shared_ptr<const Store>> store = openSqlStore(arguments.value(2), Missing::Refuse, clock);
    if (!store) {
        return failed(store.error());
    }
    if (arguments.value(1) == QStringLiteral("write")) {
        return write(**store, arguments.value(3).toInt(), arguments.value(4), clock);
    }
    if (arguments.value(1) == QStringLiteral("fill")) {
        return fill(**store, arguments.value(3).toLongLong(), clock);
    }
    return read(**store);
}
