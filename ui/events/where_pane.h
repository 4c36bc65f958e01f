// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/events/read_event_links.h"
#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

namespace zhiban {

class FactTable;
class StateView;

// Where an event is told of: places and sources with how many posts, and the cases its posts belong to.
class WherePane final : public QWidget {
    Q_OBJECT

  public:
    explicit WherePane(const PageContext& context, QWidget* parent = nullptr);

    void show(const EventFile& file);
    void showLinks(const EventLinks& links);
    void showProblem(const Error& error);  // instead of the cases
    using QWidget::show;
    FactTable* places() const { return places_; }
    FactTable* sources() const { return sources_; }
    FactTable* cases() const { return cases_; }

  private:
    const PageContext& context_;
    FactTable* places_;
    FactTable* sources_;
    FactTable* cases_;
    StateView* placeState_;
    StateView* caseState_;
};

}  // namespace zhiban
