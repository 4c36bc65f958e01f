// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring.h"

#include <qt6keychain/keychain.h>

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>
#include <QtGlobal>

namespace zhiban {
namespace {

constexpr std::chrono::seconds kLongestWait{30};

// Runs a job to its end. Nothing when it did not answer in time: it then deletes itself once it does.
std::optional<QKeychain::Error> finished(QKeychain::Job& job) {
    QEventLoop loop;
    QTimer tooLong;
    tooLong.setSingleShot(true);
    bool answered = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        answered = true;
        loop.quit();
    });
    QObject::connect(&tooLong, &QTimer::timeout, &loop, &QEventLoop::quit);
    tooLong.start(kLongestWait);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!answered) {
        job.setAutoDelete(true);
        return std::nullopt;
    }
    return job.error();
}

Failure failure(const QString& what, std::optional<QKeychain::Error> error) {
    if (!error) {
        return fail(ErrorKind::Unavailable, QStringLiteral("no answer in time"),
                    QStringLiteral("secret.keyring-silent"));
    }
    const bool isDenied = *error == QKeychain::AccessDenied || *error == QKeychain::AccessDeniedByUser;
    return isDenied ? fail(ErrorKind::Denied, what, QStringLiteral("secret.keyring-locked"))
                    : fail(ErrorKind::NotFound, what, QStringLiteral("secret.no-keyring"));
}

template <typename Job>
std::unique_ptr<Job> jobFor(const QString& service, const SecretName& name) {
    auto job = std::make_unique<Job>(service);
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name.asWord());
    return job;
}

// What became of a job that changes something; one that never answered belongs to itself.
template <typename Job>
Result<Done> outcomeOf(std::unique_ptr<Job> job) {
    const std::optional<QKeychain::Error> error = finished(*job);
    const QString what = job->errorString();
    if (!error) {
        static_cast<void>(job.release());
    }
    const bool isDone = error && (*error == QKeychain::NoError || *error == QKeychain::EntryNotFound);
    return isDone ? Result<Done>(Done{}) : failure(what, error);
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
    std::unique_ptr<QKeychain::ReadPasswordJob> job = jobFor<QKeychain::ReadPasswordJob>(service_, name);
    const std::optional<QKeychain::Error> error = finished(*job);
    if (error == QKeychain::EntryNotFound) {
        return std::nullopt;
    }
    if (error == QKeychain::NoError) {
        return job->textData();
    }
    const QString what = job->errorString();
    if (!error) {
        static_cast<void>(job.release());
    }
    return failure(what, error);
}

Result<Done> Keyring::write(const SecretName& name, const QString& secret) const {
    std::unique_ptr<QKeychain::WritePasswordJob> job = jobFor<QKeychain::WritePasswordJob>(service_, name);
    job->setTextData(secret);
    return outcomeOf(std::move(job));
}

Result<Done> Keyring::remove(const SecretName& name) const {
    return outcomeOf(jobFor<QKeychain::DeletePasswordJob>(service_, name));
}

}  // namespace zhiban
