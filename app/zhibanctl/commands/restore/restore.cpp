// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/restore/restore.h"

#include <QCoreApplication>

#include "core/store/sql/restore_store.h"

namespace zhiban::ctl {

namespace {

ExitCode run(const Invocation& invocation, const QCommandLineParser& parser) {
    const QStringList arguments = parser.positionalArguments().mid(1);
    if (arguments.size() != 1) {
        invocation.say(Words::tr("restore wants the backup file; --store names the new store."));
        return ExitCode::Usage;
    }
    if (const Result<Done> done = restoreSqlStore(arguments.front(), invocation.storeAddress()); !done) {
        return invocation.report(done.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("store"), invocation.storeAddress()}});
    } else {
        invocation.say(Words::tr("The store is restored: %1").arg(invocation.storeAddress()));
    }
    return ExitCode::Done;
}

}  // namespace

Command makeRestore() {
    return {QStringLiteral("restore"), [] { return Words::tr("Make a new store from a backup."); },
            [](QCommandLineParser& parser) {
                parser.addPositionalArgument(QStringLiteral("file"), Words::tr("The backup to read."));
            },
            run};
}

}  // namespace zhiban::ctl
