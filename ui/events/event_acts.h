// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "core/operations/events/act_on_events.h"
#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

namespace zhiban {

// What an officer does with events. Each act is one entry of the ledger, is told in one sentence and can be taken back:
// for a while by the notice's Undo, and as long as the desk is open by undoLast(), the newest first.
class EventActs final : public QObject {
    Q_OBJECT

  public:
    // Opens the dialog that makes a case of posts. Given from outside: events do not know the case screens.
    using OpenCaseAsk = std::function<void(const std::vector<Post>& posts, Level level, QWidget* parent)>;

    EventActs(const PageContext& context, OpenCaseAsk openCase, QWidget* window);

    void merge(const std::vector<EventRow>& rows);
    void split(EventId event, const std::vector<PostId>& posts);
    void detach(PostId post);
    void confirm(EventId event, const std::vector<PostId>& posts);  // no posts = all of it
    void askName(const EventFile& file);
    void rename(EventId event, const QString& name);
    void openCase(const std::vector<Post>& posts, Level level);  // the first is the one it is opened from
    void undoLast();
    bool canUndo() const { return !done_.empty(); }

  Q_SIGNALS:
    void acted(zhiban::EventId event);  // to be shown; 0 = what is shown stays
    void undoableChanged();

  private:
    // What can be taken back.
    struct Act {
        qint64 sequence = 0;
        QString text;
    };

    enum class Then { Show, Stay };
    template <typename Operation, typename Words>
    void perform(Operation operation, const QString& failure, Words words, Then then = Then::Show);
    void remember(const EventActDone& done, const QString& text);
    void undo(qint64 sequence);

    const PageContext& context_;
    OpenCaseAsk openCase_;
    QWidget* window_;
    std::vector<Act> done_;
};

}  // namespace zhiban
