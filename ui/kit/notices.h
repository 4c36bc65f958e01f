// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace zhiban {

enum class NoticeSeverity { Info, Good, Warning, Problem };

struct NoticeAction {
    QString text;
    std::function<void()> run;  // GUI thread; the notice goes away afterwards
};

// What the desk tells the officer without stopping the work: what happened, what was kept, what to do.
struct Notice {
    NoticeSeverity severity = NoticeSeverity::Info;
    QString text;          // one or two sentences, plain text
    QString details = {};  // folded, copyable: may be English
    std::vector<NoticeAction> actions = {};
    // Gone by itself after so long; empty = stays until dismissed (warnings and problems).
    std::optional<Milliseconds> lifetime = std::nullopt;
    // A notice with the same non-empty key replaces the older one instead of standing beside it.
    QString key = {};
};

// All notices that stand now, oldest first. Displays (bar, bell list, tray) watch this one model. Owned by the
// composition root. GUI thread only.
class Notices final : public QObject {
    Q_OBJECT

  public:
    using Id = qint64;
    struct Entry {
        Id id = 0;
        Notice notice;
        TimePoint since;
        std::optional<TimePoint> until;
    };
    // Time of a toast with Undo.
    static constexpr Milliseconds undoTime{8000};

    explicit Notices(const Clock& clock, QObject* parent = nullptr);

    Id post(Notice notice);
    // "Dismissed 3 posts" [Undo], for undoTime. Newest undo is also reached by undoLast() (Ctrl+Z).
    Id postUndoable(const QString& text, std::function<void()> undo);
    // A failure in the person's language: `doing` is the sentence of what did not work ("The case was not
    // opened."); the reason is chosen from the error's kind, its English goes to the details.
    Id postError(const QString& doing, const Error& error, const QString& key = {});
    void dismiss(Id id);
    // Runs the action and dismisses the notice. A stale id or index does nothing.
    void trigger(Id id, size_t action);
    bool undoLast();

    const std::vector<Entry>& entries() const { return entries_; }
    // Drops what is over. Runs by itself on a timer; tests call it after moving their clock.
    void expire();

  Q_SIGNALS:
    void posted(qint64 id);
    void changed();  // entries() is different

  private:
    void schedule();

    const Clock& clock_;
    QTimer timer_;
    std::vector<Entry> entries_;
    std::vector<Id> undoable_;
    Id lastId_ = 0;
};

}  // namespace zhiban
