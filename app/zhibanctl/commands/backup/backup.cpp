// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/backup/backup.h"

#include <QCoreApplication>

namespace zhiban::ctl {

namespace {

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments().mid(1);
    if (arguments.size() != 1) {
        invocation.say(Words::tr("backup wants the file to write."));
        return ExitCode::Usage;
    }
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Refuse);
    if (!store) {
        return invocation.report(store.error());
    }
    if (const Result<Done> done = (*store)->backUp(arguments.front()); !done) {
        return invocation.report(done.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("backup"), arguments.front()}});
    } else {
        invocation.say(Words::tr("The backup is complete: %1").arg(arguments.front()));
    }
    return ExitCode::Done;
}

}  // namespace

Command makeBackup() {
    return {QStringLiteral("backup"), [] { return Words::tr("Copy the whole store into one new file."); },
            [](QCommandLineParser& parser) {
                parser.addPositionalArgument(QStringLiteral("file"), Words::tr("The file to write; must not exist."));
            },
            run};
}

}  // namespace zhiban::ctl
