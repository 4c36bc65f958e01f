// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_acts.h"

#include <QPointer>
#include <QWidget>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/events/presentation/event_list_model.h"
#include "ui/events/presentation/event_words.h"
#include "ui/events/rename_dialog.h"
#include "ui/kit/notices.h"

namespace zhiban {

namespace {

const QString noticeKey = QStringLiteral("events.act");

}  // namespace

EventActs::EventActs(const PageContext& context, OpenCaseAsk openCase, QWidget* window)
    : QObject(window), context_(context), openCase_(std::move(openCase)), window_(window) {}

template <typename Operation, typename Words>
void EventActs::perform(Operation operation, const QString& failure, Words words, Then then) {
    context_.store.write(std::move(operation))
        .then(this, [this, failure, words, then](const Result<EventActDone>& done) {
            if (!done) {
                context_.notices.postError(failure, done.error(), noticeKey);
                return;
            }
            remember(*done, words());
            Q_EMIT acted(then == Then::Show ? done->event : EventId{});
        });
}

void EventActs::remember(const EventActDone& done, const QString& text) {
    done_.push_back({done.sequence, text});
    Q_EMIT undoableChanged();
    context_.notices.postUndoable(text, [acts = QPointer<EventActs>(this), sequence = done.sequence] {
        if (acts) {
            acts->undo(sequence);
        }
    });
}

void EventActs::merge(const std::vector<EventRow>& rows) {
    if (rows.size() < 2) {
        return;
    }
    MergeEvents act;
    act.into = mergeTarget(rows);
    int posts = 0;
    QString title;
    for (const EventRow& row : rows) {
        posts += row.event.posts;
        if (row.event.id == act.into) {
            title = EventWords::title(row.event);
        } else {
            act.others.push_back(row.event.id);
        }
    }
    const auto count = static_cast<int>(rows.size());
    perform(std::move(act), tr("The events were not merged."), [count, posts, title] {
        return tr("%n events are one now, “%1”, with %2 posts.", nullptr, count).arg(title).arg(posts);
    });
}

void EventActs::split(EventId event, const std::vector<PostId>& posts) {
    perform(SplitEvent{event, posts}, tr("The event was not split."), [count = static_cast<int>(posts.size())] {
        return tr("%n post(s) are an event of their own now.", nullptr, count);
    });
}

void EventActs::detach(PostId post) {
    // Whoever takes posts out goes on with the event they are taken from.
    perform(
        DetachPost{post}, tr("The post was not detached."), [] { return tr("The post stands alone now."); },
        Then::Stay);
}

void EventActs::confirm(EventId event, const std::vector<PostId>& posts) {
    perform(ConfirmEvent{event, posts}, tr("The posts were not confirmed."), [count = static_cast<int>(posts.size())] {
        return count == 0 ? tr("All posts of the event are confirmed.") : tr("%n post(s) confirmed.", nullptr, count);
    });
}

void EventActs::askName(const EventFile& file) {
    const EventSummary& event = file.row.event;
    const QString first = file.members.empty() ? QString() : EventWords::headline(file.members.front().post);
    auto* dialog = new RenameDialog(context_.theme, event.isNamed ? event.title : QString(), first, window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = event.id, before = event] {
        if (dialog->name() != (before.isNamed ? before.title : QString())) {
            rename(id, dialog->name());
        }
    });
    dialog->open();
}

void EventActs::rename(EventId event, const QString& name) {
    perform(RenameEvent{event, name}, tr("The event was not renamed."), [name] {
        return name.isEmpty() ? tr("The event is called like its first post again.")
                              : tr("The event is called “%1” now.").arg(name);
    });
}

void EventActs::openCase(const std::vector<Post>& posts, Level level) {
    if (!posts.empty()) {
        openCase_(posts, level, window_);
    }
}

void EventActs::undoLast() {
    if (!done_.empty()) {
        undo(done_.back().sequence);
    }
}

void EventActs::undo(qint64 sequence) {
    const auto act = std::ranges::find(done_, sequence, &Act::sequence);
    if (act == done_.end()) {
        return;  // taken back already, by the other way
    }
    const Act undone = *act;
    done_.erase(act);
    Q_EMIT undoableChanged();
    context_.store.write(UndoEventAct{sequence}).then(this, [this, undone](const Result<EventActDone>& done) {
        if (!done) {
            context_.notices.postError(tr("It was not taken back: %1").arg(undone.text), done.error(), noticeKey);
            return;
        }
        context_.notices.post({.severity = NoticeSeverity::Good,
                               .text = tr("Taken back: %1").arg(undone.text),
                               .lifetime = Notices::undoTime,
                               .key = noticeKey});
        Q_EMIT acted(done->event);
    });
}

}  // namespace zhiban
