// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QSysInfo>
#include <cstdio>

#include "core/store/sql/open_store.h"
#include "ui/messages/error_sentence.h"

namespace zhiban::ctl {

namespace {

void write(std::FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

bool refusesStore(const Error& error) {
    return error.subject == u"store.newer-schema" || error.subject == u"store.not-ours" ||
           error.subject == u"store.read-only" || error.subject == u"store.network-drive";
}

}  // namespace

Invocation::Invocation(QString storeAddress, bool json, std::shared_ptr<const Clock> clock)
    : storeAddress_(std::move(storeAddress)), json_(json), clock_(std::move(clock)) {}

ActContext Invocation::context() const {
    return {{QStringLiteral("zhibanctl"), QSysInfo::machineHostName()}, clock_->now()};
}

Result<std::shared_ptr<const Store>> Invocation::openStore(Missing missing) const {
    return openSqlStore(storeAddress_, missing, *clock_);
}

void Invocation::printJson(const QJsonObject& object) const {
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Invocation::printText(const QString& text) const {
    write(stdout, text.toUtf8() + '\n');
}

void Invocation::say(const QString& text) const {
    write(stderr, text.toUtf8() + '\n');
}

ExitCode Invocation::report(const Error& error) const {
    say(QStringLiteral("zhibanctl: ") + sentenceFor(error));
    if (!error.what.isEmpty()) {
        say(QStringLiteral("  (%1)").arg(error.what));
    }
    return refusesStore(error) ? ExitCode::StoreRefused : ExitCode::Failed;
}

QString defaultStoreAddress() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QStringLiteral("sqlite:") + QDir(folder).filePath(QStringLiteral("desk.db"));
}

}  // namespace zhiban::ctl
