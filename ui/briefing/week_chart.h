// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "core/briefing/document.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The curve of the days on the screen: the chart block of the document, drawn by QtCharts in the theme's colours.
// A click on a point asks for the number's rows. Not animated.
class WeekChart final : public QChartView {
    Q_OBJECT

  public:
    explicit WeekChart(const Theme& theme, QWidget* parent = nullptr);

    // The first chart of the document; an empty chart when it has none.
    void setDocument(const briefing::Document* document);
    // Below the axis: day and month where they fit, else the day alone, because the week stands above.
    QStringList dayLabels() const;

  Q_SIGNALS:
    void figureChosen(const QString& id);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void draw();
    void addSeries(QChart* chart, const briefing::ChartSeries& series, std::size_t number);
    void addAxes(QChart* chart, double maximum);
    double valueOf(const QString& figure) const;

    const Theme& theme_;
    briefing::Chart chart_;
    QStringList shownLabels_;
    std::map<QString, Figure> figures_;
};

}  // namespace zhiban
