// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

namespace zhiban {

class EventCurve;
class FactTable;
class PlainLabel;

// How an event went: its posts by the hour with bursts, and what its heat is made of, number by number.
class HeatPane final : public QWidget {
    Q_OBJECT

  public:
    explicit HeatPane(const PageContext& context, QWidget* parent = nullptr);

    void show(const EventFile& file, const HeatFormula& formula);
    using QWidget::show;
    EventCurve* curve() const { return curve_; }
    FactTable* parts() const { return parts_; }

  private:
    EventCurve* curve_;
    PlainLabel* bursts_;
    FactTable* parts_;
    PlainLabel* reckoning_;
};

}  // namespace zhiban
