// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pack_acts.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

#include "core/operations/store_threads.h"
#include "ui/kit/notices.h"
#include "ui/rules/pack_dialog.h"

namespace zhiban {

namespace {

constexpr qint64 largestPack = 64 * 1024 * 1024;

Result<Done> writeFile(const QString& path, const RulePack& pack) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeRulePack(pack)) < 0 || !file.commit()) {
        return fail(ErrorKind::Denied, file.errorString(), QStringLiteral("rule-pack.unwritable"), {path});
    }
    return Done{};
}

Result<RulePack> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPack) {
        return fail(ErrorKind::NotFound, file.errorString(), QStringLiteral("rule-pack.unreadable"), {path});
    }
    return readRulePack(file.readAll());
}

}  // namespace

PackActs::Paths PackActs::askingPaths(QWidget* window) {
    return {[window](const QString& suggested) {
                return QFileDialog::getSaveFileName(window, tr("Save the rule pack"), suggested,
                                                    tr("Rule packs (*.json)"));
            },
            [window] {
                return QFileDialog::getOpenFileName(window, tr("Take in a rule pack"), QString(),
                                                    tr("Rule packs (*.json)"));
            }};
}

PackActs::PackActs(const PageContext& context, Paths paths, QWidget* window)
    : QObject(window), context_(context), paths_(std::move(paths)), window_(window) {}

void PackActs::write(const RulePack& pack, const QString& suggestedName) {
    const QString path = paths_.toWrite(suggestedName);
    if (path.isEmpty()) {
        return;
    }
    PendingAnswer(QtConcurrent::run([path, pack] {
        return writeFile(path, pack);
    })).then(this, [this, path, pack](const Result<Done>& written) {
        if (!written) {
            context_.notices.postError(tr("The rule pack was not written."), written.error());
            return;
        }
        context_.notices.post(
            {.severity = NoticeSeverity::Good,
             .text = tr("%n rule(s) are written to %1.", nullptr, static_cast<int>(pack.rules.size())).arg(path)});
    });
}

void PackActs::take() {
    const QString path = paths_.toRead();
    if (path.isEmpty()) {
        return;
    }
    PendingAnswer(QtConcurrent::run([path] {
        return readFile(path);
    })).then(this, [this, path](const Result<RulePack>& pack) {
        if (!pack) {
            context_.notices.postError(tr("The rule pack could not be read."), pack.error());
            return;
        }
        preview(QFileInfo(path).fileName(), *pack);
    });
}

void PackActs::preview(const QString& file, const RulePack& pack) {
    context_.store.read(PreviewRulePack{pack}).then(this, [this, file, pack](const Result<RulePackPreview>& preview) {
        if (!preview) {
            context_.notices.postError(tr("The rule pack could not be compared with the rules here."), preview.error());
            return;
        }
        show(file, pack, *preview);
    });
}

void PackActs::show(const QString& file, const RulePack& pack, const RulePackPreview& preview) {
    auto* dialog = new PackDialog(context_.theme, file, preview, window_);
    connect(dialog, &QDialog::accepted, this, [this, pack] {
        context_.store.write(TakeRulePack{pack}).then(this, [this](const Result<int>& taken) {
            if (!taken) {
                context_.notices.postError(tr("The rule pack was not taken in."), taken.error());
                return;
            }
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("%n rule(s) and list(s) of the pack are saved.", nullptr, *taken),
                                   .lifetime = Notices::undoTime});
        });
    });
    dialog->open();
}

}  // namespace zhiban
