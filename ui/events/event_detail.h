// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/operations/events/read_event_links.h"
#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

class QAction;
class QHBoxLayout;
class QTabWidget;

namespace zhiban {

class ChipView;
class ElidedLabel;
class HeatPane;
class MembersPane;
class PlainLabel;
class StateView;
class TimelineList;
class WherePane;

// One event: how hot it is, its posts and why they are together, how it went, where it is told of, what was done.
class EventDetail final : public QWidget {
    Q_OBJECT

  public:
    enum Tab { Posts, Course, Where, History };

    explicit EventDetail(const PageContext& context, QWidget* parent = nullptr);

    // Reads it again. None shows that nothing is chosen.
    void show(EventId event);
    using QWidget::show;
    EventId event() const { return event_; }
    const std::optional<EventFile>& file() const { return file_; }
    const EventLinks& links() const { return links_; }
    // Below the event's name, in order of calling: what is done most with its words, the rest as icons.
    void addMainAct(QAction* action);
    void addAct(QAction* action);
    void showTab(Tab tab);
    Tab tab() const;
    QWidget* tabPane() const;  // what the keys go to
    MembersPane& members() const { return *members_; }
    HeatPane& course() const { return *course_; }
    WherePane& where() const { return *where_; }
    TimelineList* history() const { return history_; }

  Q_SIGNALS:
    void changed();  // file() or links() are different

  private:
    QWidget* makeHead();
    void ask();
    void take(const Result<EventFile>& answer);
    void askLinks();
    void present();

    const PageContext& context_;
    EventId event_;
    std::optional<EventFile> file_;
    EventLinks links_;
    bool asking_ = false;
    bool again_ = false;
    ElidedLabel* title_;
    ChipView* heat_;
    ChipView* tier_;
    PlainLabel* facts_;
    QHBoxLayout* acts_;
    QTabWidget* tabs_;
    MembersPane* members_;
    HeatPane* course_;
    WherePane* where_;
    TimelineList* history_;
    StateView* state_;
};

}  // namespace zhiban
