// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/init/init.h"

#include <QCoreApplication>

#include "core/operations/setup/set_up_office.h"

namespace zhiban::ctl {

namespace {

ExitCode run(const Invocation& invocation, const QCommandLineParser&) {
    const Result<std::shared_ptr<const Store>> store = invocation.openStore(Missing::Create);
    if (!store) {
        return invocation.report(store.error());
    }
    const Result<std::unique_ptr<WriteSession>> session = (*store)->openWriter();
    if (!session) {
        return invocation.report(session.error());
    }
    const Result<bool> fresh = SetUpOffice{}.run(**session, invocation.context());
    if (!fresh) {
        return invocation.report(fresh.error());
    }
    if (invocation.json()) {
        invocation.printJson({{QStringLiteral("store"), (*store)->address()}, {QStringLiteral("created"), *fresh}});
    } else {
        invocation.say(*fresh ? Words::tr("The store is ready: %1").arg((*store)->address())
                              : Words::tr("The store was there already and is unchanged: %1").arg((*store)->address()));
    }
    return ExitCode::Done;
}

}  // namespace

Command makeInit() {
    return {QStringLiteral("init"), [] { return Words::tr("Make a store with starter rules and departments."); },
            [](QCommandLineParser&) {}, run};
}

}  // namespace zhiban::ctl
