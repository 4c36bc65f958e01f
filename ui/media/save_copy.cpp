// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/save_copy.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include "core/base/whole_file.h"
#include "core/operations/cases/add_evidence.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/store_threads.h"
#include "ui/kit/notices.h"
#include "ui/media/picture_copy.h"

namespace zhiban {
namespace {

class SaveCopy {
    Q_DECLARE_TR_FUNCTIONS(zhiban::SaveCopy)
};

Result<Done> writeCopy(const QByteArray& bytes, const QString& path, Traces traces) {
    if (traces == Traces::Kept) {
        return writeWholeFile(path, bytes);
    }
    const Result<PictureCopy> copy = withoutTraces(bytes);
    return copy ? writeWholeFile(path, copy->bytes) : Result<Done>(fail(copy.error()));
}

}  // namespace

void saveCopy(const PageContext& context, QObject* receiver, const QByteArray& sha256, const QString& path,
              Traces traces, std::function<void(bool)> done) {
    const auto finish = [&context, path, done = std::move(done)](const Result<Done>& written) {
        if (written) {
            context.notices.post({.severity = NoticeSeverity::Good,
                                  .text = SaveCopy::tr("Saved: %1").arg(QFileInfo(path).fileName()),
                                  .lifetime = Notices::undoTime});
        } else {
            context.notices.postError(SaveCopy::tr("The file was not saved."), written.error());
        }
        if (done) {
            done(written.has_value());
        }
    };
    context.store.read(ReadAttachment{sha256})
        .then(receiver, [receiver, path, traces, finish](const Result<QByteArray>& bytes) {
            if (!bytes) {
                finish(fail(bytes.error()));
                return;
            }
            PendingAnswer<Result<Done>>(QtConcurrent::run([data = *bytes, path, traces] {
                return writeCopy(data, path, traces);
            })).then(receiver, finish);
        });
}

void askAndSave(const PageContext& context, QWidget* window, const QByteArray& sha256, const QString& name,
                Traces traces) {
    auto* dialog = new QFileDialog(window, SaveCopy::tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(cleanFileName(name));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window,
        [&context, window, sha256, traces](const QString& path) { saveCopy(context, window, sha256, path, traces); });
    dialog->open();
}

}  // namespace zhiban
