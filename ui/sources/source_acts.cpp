// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_acts.h"

#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QtConcurrent>

#include "core/operations/sources/save_source.h"
#include "core/operations/store_threads.h"
#include "ui/kit/notices.h"
#include "ui/kit/safe_text_view.h"
#include "ui/sources/opml_dialog.h"
#include "ui/sources/reason_dialog.h"
#include "ui/sources/source_editor.h"

namespace zhiban {

namespace {

const QString noticeKey = QStringLiteral("sources.act");
constexpr qint64 largestList = 16 * 1024 * 1024;

Result<QByteArray> readList(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, file.errorString(), QStringLiteral("file.unreadable"), {path});
    }
    return file.read(largestList + 1);
}

}  // namespace

SourceActs::SourceActs(const PageContext& context, QWidget* window)
    : QObject(window), context_(context), window_(window) {}

void SourceActs::addNew() {
    edit({});
}

void SourceActs::edit(const Subscription& source) {
    auto* editor = new SourceEditor(context_, source, window_);
    connect(editor, &SourceEditor::saved, this, [this](const Subscription& saved) {
        context_.notices.post({.severity = NoticeSeverity::Good,
                               .text = saved.paused
                                           ? tr("“%1” is saved and stays paused.").arg(cleanName(saved.name))
                                           : tr("“%1” is saved and is asked at once.").arg(cleanName(saved.name)),
                               .lifetime = Notices::undoTime,
                               .key = noticeKey});
        Q_EMIT this->saved(saved.key);
    });
    editor->open();
}

void SourceActs::askNow(const Subscription& source) {
    context_.store.write(AskNow{{source.key}}).then(this, [this, name = source.name](const Result<Done>& answer) {
        if (answer) {
            context_.notices.post({.text = tr("“%1” is asked as soon as a collector is free.").arg(cleanName(name)),
                                   .lifetime = Notices::undoTime,
                                   .key = noticeKey});
            return;
        }
        context_.notices.postError(tr("The source could not be asked now."), answer.error(), noticeKey);
    });
}

void SourceActs::askPause(const Subscription& source) {
    if (source.paused) {
        resume(source);
        return;
    }
    auto* dialog = new ReasonDialog(context_.theme, tr("Pause a source"),
                                    tr("“%1” is not asked until somebody resumes it. What is written there meanwhile "
                                       "raises no alert; the handover and "
                                       "the briefing say so.")
                                        .arg(cleanName(source.name)),
                                    tr("Pause"), window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key = source.key] { pause(key, dialog->reason()); });
    dialog->open();
}

void SourceActs::pause(const QString& key, const QString& reason) {
    context_.store.write(PauseSource{key, reason}).then(this, [this, key](const Result<Done>& answer) {
        if (!answer) {
            context_.notices.postError(tr("The source was not paused."), answer.error(), noticeKey);
            return;
        }
        context_.notices.postUndoable(tr("The source is paused."), [acts = QPointer<SourceActs>(this), key] {
            if (acts) {
                Subscription source;
                source.key = key;
                acts->resume(source);
            }
        });
    });
}

void SourceActs::resume(const Subscription& source) {
    context_.store.write(ResumeSource{source.key}).then(this, [this](const Result<Done>& answer) {
        if (answer) {
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("The source is listened to again and is asked at once."),
                                   .lifetime = Notices::undoTime,
                                   .key = noticeKey});
            return;
        }
        context_.notices.postError(tr("The source was not resumed."), answer.error(), noticeKey);
    });
}

void SourceActs::retire(const Subscription& source) {
    context_.store.write(RetireSource{source.key}).then(this, [this, source](const Result<Done>& answer) {
        if (!answer) {
            context_.notices.postError(tr("The source was not retired."), answer.error(), noticeKey);
            return;
        }
        context_.notices.postUndoable(tr("“%1” is not asked any more. Its posts stay.").arg(cleanName(source.name)),
                                      [acts = QPointer<SourceActs>(this), source] {
                                          if (acts) {
                                              acts->context_.store.write(BringBackSource{source})
                                                  .then(acts.data(), [acts](const Result<Done>& back) {
                                                      if (!back) {
                                                          acts->context_.notices.postError(
                                                              tr("The source was not brought back."), back.error());
                                                      }
                                                  });
                                          }
                                      });
    });
}

void SourceActs::importOpml() {
    const QString path = QFileDialog::getOpenFileName(window_, tr("List of feeds"), {},
                                                      tr("Lists of feeds (*.opml *.xml);;All files (*)"));
    if (!path.isEmpty()) {
        importOpml(path);
    }
}

void SourceActs::importOpml(const QString& path) {
    const PendingAnswer<Result<QByteArray>> bytes(QtConcurrent::run(readList, path));
    bytes.then(this, [this](const Result<QByteArray>& read) {
        if (!read) {
            context_.notices.postError(tr("The list could not be read."), read.error(), noticeKey);
            return;
        }
        context_.store.read(PreviewOpml{*read}).then(this, [this](const Result<OpmlPreview>& preview) {
            if (!preview) {
                context_.notices.postError(tr("The list could not be read."), preview.error(), noticeKey);
                return;
            }
            auto* dialog = new OpmlDialog(context_.theme, *preview, window_);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { saveFeeds(dialog->chosen()); });
            dialog->open();
        });
    });
}

void SourceActs::saveFeeds(const std::vector<Subscription>& sources) {
    context_.store.write(SaveNewSources{sources}).then(this, [this](const Result<int>& saved) {
        if (saved) {
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("%n feed(s) taken in; they are asked at once.", nullptr, *saved),
                                   .lifetime = Notices::undoTime,
                                   .key = noticeKey});
            return;
        }
        context_.notices.postError(tr("The feeds were not taken in."), saved.error(), noticeKey);
    });
}

}  // namespace zhiban
