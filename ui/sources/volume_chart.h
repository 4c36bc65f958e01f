// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/operations/sources/read_sources.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The posts of the last day by the whole hour against the band of what is usual then. The same is said in words to a
// screen reader.
class VolumeChart final : public QChartView {
    Q_OBJECT

  public:
    explicit VolumeChart(const Theme& theme, QWidget* parent = nullptr);

    void setDay(std::vector<HourHealth> day);

  private:
    void draw();
    void addBand(QChart* chart);
    void addPosts(QChart* chart);
    void addAxes(QChart* chart);

    const Theme& theme_;
    std::vector<HourHealth> day_;
};

}  // namespace zhiban
