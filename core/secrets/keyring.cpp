// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <QtGlobal>
#include <chrono>
#include <functional>

namespace zhiban {
namespace {

constexpr std::chrono::seconds kLongestWait{30};

struct Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString what;
    QString text;
};

// QtKeychain runs the jobs of a process one after the other on the thread that ran the first of them: on this one,
// which lasts as long as the process.
QObject& keyringThread() {
    static QObject* const place = [] {
        auto* const thread = new QThread;
        thread->setObjectName(QStringLiteral("keyring"));
        auto* const there = new QObject;
        there->moveToThread(thread);
        thread->start();
        return there;
    }();
    return *place;
}

// Nothing when no answer comes in time.
std::optional<Answer> waitedFor(const QFuture<Answer>& future) {
    QEventLoop loop;
    QFutureWatcher<Answer> watcher;
    QTimer tooLong;
    tooLong.setSingleShot(true);
    QObject::connect(&watcher, &QFutureWatcher<Answer>::finished, &loop, &QEventLoop::quit);
    QObject::connect(&tooLong, &QTimer::timeout, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    tooLong.start(kLongestWait);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return future.resultCount() > 0 ? std::optional(future.result()) : std::nullopt;
}

template <typename Job>
std::optional<Answer> asked(const QString& service, const SecretName& name, std::function<void(Job&)> prepare) {
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    QMetaObject::invokeMethod(
        &keyringThread(),
        [service, key = name.asWord(), prepare = std::move(prepare), promise] {
            auto* const job = new Job(service);  // deletes itself
            job->setInsecureFallback(false);
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job* done) {
                const auto* const read = dynamic_cast<QKeychain::ReadPasswordJob*>(done);
                promise->addResult(Answer{done->error(), done->errorString(), read ? read->textData() : QString()});
                promise->finish();
            });
            job->start();
        },
        Qt::QueuedConnection);
    return waitedFor(future);
}

Failure failure(const std::optional<Answer>& answer) {
    if (!answer) {
        return fail(ErrorKind::Unavailable, QStringLiteral("no answer in time"),
                    QStringLiteral("secret.keyring-silent"));
    }
    const bool isDenied = answer->error == QKeychain::AccessDenied || answer->error == QKeychain::AccessDeniedByUser;
    return isDenied ? fail(ErrorKind::Denied, answer->what, QStringLiteral("secret.keyring-locked"))
                    : fail(ErrorKind::NotFound, answer->what, QStringLiteral("secret.no-keyring"));
}

// Of a job that changes something.
Result<Done> outcomeOf(const std::optional<Answer>& answer) {
    const bool isDone = answer && (answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound);
    return isDone ? Result<Done>(Done{}) : failure(answer);
}

}  // namespace

bool Keyring::isHere() {
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
#else
    return true;
#endif
}

Result<std::optional<QString>> Keyring::read(const SecretName& name) const {
    const std::optional<Answer> answer =
        asked<QKeychain::ReadPasswordJob>(service_, name, [](QKeychain::ReadPasswordJob&) {});
    if (answer && answer->error == QKeychain::EntryNotFound) {
        return std::nullopt;
    }
    if (answer && answer->error == QKeychain::NoError) {
        return answer->text;
    }
    return failure(answer);
}

Result<Done> Keyring::write(const SecretName& name, const QString& secret) const {
    return outcomeOf(asked<QKeychain::WritePasswordJob>(
        service_, name, [secret](QKeychain::WritePasswordJob& job) { job.setTextData(secret); }));
}

Result<Done> Keyring::remove(const SecretName& name) const {
    return outcomeOf(asked<QKeychain::DeletePasswordJob>(service_, name, [](QKeychain::DeletePasswordJob&) {}));
}

}  // namespace zhiban
