// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/target_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace zhiban::testing {
namespace {

constexpr auto readable =
    QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

TargetOutcome run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

}  // namespace

QString targetProgram() {
    return QCoreApplication::applicationDirPath() + QStringLiteral("/store_kill_target");
}

std::unique_ptr<QProcess> startTarget(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(targetProgram(), arguments);
    return process;
}

std::optional<TargetOutcome> runTargetWithoutRights(const QString& folder, const QStringList& arguments,
                                                    QString& whyNot) {
    const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
    const bool isRoot = QFileInfo(QStringLiteral("/root")).isWritable();
    if (isRoot && setpriv.isEmpty()) {
        whyNot = QStringLiteral("running as root, and no setpriv to stop being it");
        return std::nullopt;
    }
    const QFile::Permissions before = QFile::permissions(folder);
    QFile::setPermissions(folder, readable);
    for (const QString& argument : arguments) {
        if (QFileInfo(argument).isFile()) {
            QFile::setPermissions(argument, readable);
        }
    }
    const QStringList demoted{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                              QStringLiteral("--clear-groups"), targetProgram()};
    const TargetOutcome outcome = isRoot ? run(setpriv, demoted + arguments) : run(targetProgram(), arguments);
    QFile::setPermissions(folder, before);
    if (outcome.exitCode == 127 || outcome.exitCode == 126) {
        whyNot = QStringLiteral("the account \"nobody\" cannot run programs of this build folder");
        return std::nullopt;
    }
    return outcome;
}

}  // namespace zhiban::testing
