// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/import/import_folder.h"

#include <QFileInfo>
#include <thread>
#include <utility>

#include "core/intake/folder/take_files.h"

namespace zhiban::ctl {

ExitCode importFolder(const Invocation& invocation, const ImportRequest& request, const ImportOne& importOne) {
    DropFolder folder(request.path);
    ExitCode code = ExitCode::Done;
    const ReadOneFile read = [&](const QString& path) {
        ImportRequest one = request;
        one.path = path;
        one.options.origin = QFileInfo(path).fileName();
        const ImportOutcome outcome = importOne(one);
        if (!outcome.stopped) {
            return FileReading{};
        }
        if (!isTheFilesFault(*outcome.stopped)) {
            return FileReading{DropFolder::Fate::Refused, outcome.stopped};
        }
        code = invocation.report(*outcome.stopped);
        return FileReading{DropFolder::Fate::Refused, {}};
    };
    for (bool hasWaited = false;;) {
        const Result<FolderLook> look = folder.look();
        if (!look) {
            return invocation.report(look.error());
        }
        for (const UnfitFile& file : look->unfit) {
            invocation.report(Error{ErrorKind::Invalid, {}, file.subject, {file.name}});
        }
        const FilesTaken taken = takeFiles(folder, look->complete, read);
        if (taken.stopped) {
            return invocation.report(*taken.stopped);
        }
        if (!look->complete.isEmpty()) {
            hasWaited = false;
        } else if (look->waiting == 0 || std::exchange(hasWaited, true)) {
            return code;
        } else {
            std::this_thread::sleep_for(DropFolder::kUnchangedFor);
        }
    }
}

}  // namespace zhiban::ctl
