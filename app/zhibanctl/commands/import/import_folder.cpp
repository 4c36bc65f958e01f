// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/import/import_folder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <thread>

#include "core/intake/folder/drop_folder.h"

namespace zhiban::ctl {

namespace {

// The file itself is at fault, not the machine: reading it again would end the same way.
bool isTheFilesFault(const Error& error) {
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Denied;
}

}  // namespace

ExitCode importFolder(const Invocation& invocation, const ImportRequest& request, const ImportOne& importOne) {
    DropFolder folder(request.path);
    ExitCode code = ExitCode::Done;
    if (const Result<FolderLook> first = folder.look(invocation.clock().now()); !first) {
        return invocation.report(first.error());
    } else {
        for (const UnfitFile& file : first->unfit) {
            invocation.report(Error{ErrorKind::Invalid, {}, file.subject, {file.name}});
        }
    }
    std::this_thread::sleep_for(DropFolder::kUnchangedFor);
    for (;;) {
        const Result<FolderLook> look = folder.look(invocation.clock().now());
        if (!look) {
            return invocation.report(look.error());
        }
        if (look->complete.isEmpty()) {
            return code;
        }
        for (const QString& file : look->complete) {
            ImportRequest one = request;
            one.path = file;
            one.options.origin = QFileInfo(file).fileName();
            const ImportOutcome outcome = importOne(one);
            if (outcome.stopped) {
                code = invocation.report(*outcome.stopped);
            }
            if (outcome.stopped && !isTheFilesFault(*outcome.stopped)) {
                return code;
            }
            const auto fate = outcome.stopped ? DropFolder::Fate::Refused : DropFolder::Fate::Done;
            if (const Result<Done> moved = folder.putAway(file, fate); !moved) {
                return invocation.report(moved.error());
            }
        }
    }
}

}  // namespace zhiban::ctl
