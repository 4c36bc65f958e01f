// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notices.h"

#include <algorithm>

#include "ui/messages/error_sentence.h"

namespace zhiban {

Notices::Notices(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Notices::expire);
}

Notices::Id Notices::post(Notice notice) {
    if (!notice.key.isEmpty()) {
        std::erase_if(entries_, [&](const Entry& entry) { return entry.notice.key == notice.key; });
    }
    const TimePoint now = clock_.now();
    Entry entry{++lastId_, std::move(notice), now, std::nullopt};
    if (entry.notice.lifetime) {
        entry.until = now + *entry.notice.lifetime;
    }
    const Id id = entry.id;
    entries_.push_back(std::move(entry));
    schedule();
    Q_EMIT posted(id);
    Q_EMIT changed();
    return id;
}

Notices::Id Notices::postUndoable(const QString& text, std::function<void()> undo) {
    const Id id = post({.severity = NoticeSeverity::Good,
                        .text = text,
                        .actions = {{tr("Undo"), std::move(undo)}},
                        .lifetime = undoTime});
    undoable_.push_back(id);
    return id;
}

Notices::Id Notices::postError(const QString& doing, const Error& error, const QString& key) {
    QString details = error.what;
    if (!error.subject.isEmpty()) {
        details += QStringLiteral(" [%1]").arg(error.subject);
    }
    // Joined as two sentences; both languages put the fact first and the reason after it.
    return post({.severity = error.kind == ErrorKind::Cancelled ? NoticeSeverity::Info : NoticeSeverity::Problem,
                 .text = tr("%1 %2", "what did not work; why").arg(doing, sentenceFor(error)),
                 .details = details,
                 .key = key});
}

void Notices::dismiss(Id id) {
    if (std::erase_if(entries_, [id](const Entry& entry) { return entry.id == id; }) > 0) {
        std::erase(undoable_, id);
        schedule();
        Q_EMIT changed();
    }
}

void Notices::trigger(Id id, size_t action) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [id](const Entry& entry) { return entry.id == id; });
    if (found == entries_.end() || action >= found->notice.actions.size()) {
        return;
    }
    const std::function<void()> run = found->notice.actions[action].run;
    dismiss(id);  // first: the action may post a notice of its own
    if (run) {
        run();
    }
}

bool Notices::undoLast() {
    expire();
    if (undoable_.empty()) {
        return false;
    }
    trigger(undoable_.back(), 0);
    return true;
}

void Notices::expire() {
    const TimePoint now = clock_.now();
    const auto isOver = [now](const Entry& entry) { return entry.until && *entry.until <= now; };
    for (const Entry& entry : entries_) {
        if (isOver(entry)) {
            std::erase(undoable_, entry.id);
        }
    }
    const bool some = std::erase_if(entries_, isOver) > 0;
    schedule();
    if (some) {
        Q_EMIT changed();
    }
}

void Notices::schedule() {
    std::optional<TimePoint> next;
    for (const Entry& entry : entries_) {
        if (entry.until && (!next || *entry.until < *next)) {
            next = entry.until;
        }
    }
    if (!next) {
        timer_.stop();
        return;
    }
    const Milliseconds wait = std::clamp(*next - clock_.now(), Milliseconds(50), Milliseconds(60'000));
    timer_.start(wait);
}

}  // namespace zhiban
