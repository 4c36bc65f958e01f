// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "core/operations/events/read_events.h"
#include "ui/events/event_acts.h"
#include "ui/kit/page.h"

class QAction;
class QSplitter;

namespace zhiban {

class EventDetail;
class EventListPane;

// Events by heat, one of them in full, and what is done with them. Shows {"event", number}.
class EventsPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    EventsPage(const PageContext& context, EventActs::OpenCaseAsk openCase, QWidget* parent);

    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    EventListPane& list() const { return *list_; }
    EventDetail& detail() const { return *detail_; }
    EventActs& acts() const { return *acts_; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void assemble();
    void connectParts();
    void addCommands();
    void readSoon();
    void read();
    void take(const std::vector<EventRow>& rows, TimePoint now);
    void enableActs();
    void openMenu(const QPoint& global, const std::vector<QAction*>& acts);
    // Those chosen when several are; none = the whole event is meant.
    std::vector<PostId> chosenPosts() const;
    void openCase();

    const PageContext& context_;
    EventActs* acts_;
    QSplitter* splitter_;
    EventListPane* list_;
    EventDetail* detail_;
    QAction* merge_;
    QAction* confirm_;
    QAction* split_;
    QAction* detach_;
    QAction* rename_;
    QAction* case_;
    QAction* post_;
    QAction* undo_;
    QTimer ticking_;
    QTimer soon_;
    EventId wanted_;  // to be chosen when it is there
    bool isFirst_ = true;
    bool asking_ = false;
    bool again_ = false;
};

}  // namespace zhiban
