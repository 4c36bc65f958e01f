// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "core/base/result.h"
#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

class QAction;
class QComboBox;
class QListView;

namespace zhiban {

class EventListModel;
class PanelHeader;
class SearchField;
class SegmentedControl;
class StateView;

// The events by heat, with what the list may be narrowed to. Several can be chosen; says which one is current.
class EventListPane final : public QWidget {
    Q_OBJECT

  public:
    explicit EventListPane(const PageContext& context, QWidget* parent = nullptr);

    EventListModel& model() const { return *model_; }
    QListView* list() const { return list_; }
    SearchField* searchField() const { return search_; }
    EventId current() const;  // 0 = none
    std::vector<EventRow> chosen() const;
    void select(EventId event);
    void focusSearch();
    std::chrono::hours span() const;
    void addAct(QAction* action);
    // What it is narrowed to, in one number each: to be remembered.
    std::pair<int, int> choices() const;
    void setChoices(int show, int span);
    void present(std::vector<EventRow> events, TimePoint now);
    void showError(const Error& error, std::function<void()> retry);

  Q_SIGNALS:
    void currentChanged(zhiban::EventId event);
    void chosenChanged();
    void spanChanged();
    void opened();  // Return or double click
    void menuRequested(const QPoint& global);

  private:
    QWidget* makeFilters();
    void makeList();
    void filter();
    void presentState();
    void keepCurrent();  // the first when none is

    const PageContext& context_;
    EventListModel* model_;
    PanelHeader* header_;
    SegmentedControl* show_;
    QComboBox* span_;
    SearchField* search_;
    QListView* list_;
    StateView* state_;
};

}  // namespace zhiban
