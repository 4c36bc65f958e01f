// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/operations/events/read_events.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The posts of an event by the hour with its heat, bursts marked by triangles. Its numbers are its accessible
// description.
class EventCurve final : public QChartView {
    Q_OBJECT

  public:
    explicit EventCurve(const Theme& theme, QWidget* parent = nullptr);

    void setCurve(std::vector<HeatPoint> curve, std::vector<Burst> bursts);
    int markedBursts() const;

  private:
    void draw();
    void addSeries(QChart* chart);
    void addAxes(QChart* chart);
    double topOfPosts() const;
    // Where an hour that begins then stands on the curve.
    int hourOf(TimePoint from) const;

    const Theme& theme_;
    std::vector<HeatPoint> curve_;
    std::vector<Burst> bursts_;
};

}  // namespace zhiban
