// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/volume_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "core/briefing/chart_svg.h"
#include "ui/kit/formats.h"
#include "ui/sources/presentation/source_words.h"

namespace zhiban {

namespace {

constexpr int gridLines = 4;
constexpr int hoursBetweenLabels = 6;

TimePoint beginOf(qint64 hour) {
    return TimePoint(std::chrono::hours(hour));
}

}  // namespace

VolumeChart::VolumeChart(const Theme& theme, QWidget* parent) : QChartView(parent), theme_(theme) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Posts of the last day by the hour"));
    connect(&theme, &Theme::changed, this, &VolumeChart::draw);
    draw();
}

void VolumeChart::setDay(std::vector<HourHealth> day) {
    day_ = std::move(day);
    if (!day_.empty()) {
        day_.pop_back();  // the present hour is not over: it would always look like a fall
    }
    QStringList spoken;
    for (const HourHealth& hour : day_) {
        spoken
            << tr("%1: %2, %3").arg(clockTime(beginOf(hour.hour))).arg(hour.posts).arg(SourceWords::volume(hour.state));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

void VolumeChart::addBand(QChart* chart) {
    auto* low = new QLineSeries(chart);
    auto* high = new QLineSeries(chart);
    auto* median = new QLineSeries(chart);
    for (const HourHealth& hour : day_) {
        if (hour.band.compared >= kFewestCompared) {
            const auto x = static_cast<double>(hour.hour - day_.front().hour);
            low->append(x, hour.band.low);
            high->append(x, hour.band.high);
            median->append(x, hour.band.median);
        }
    }
    if (low->count() < 2) {
        delete low;
        delete high;
        delete median;
        return;
    }
    auto* area = new QAreaSeries(high, low);
    area->setName(tr("Usual at this hour"));
    area->setBrush(theme_.color(ColorRole::AccentSoft));
    area->setPen(QPen(theme_.color(ColorRole::Border), 1));
    chart->addSeries(area);
    for (QLegendMarker* marker : chart->legend()->markers(area)) {
        marker->setPen(QPen(theme_.color(ColorRole::BorderStrong), 1));
    }
    median->setName(tr("Middle"));
    median->setPen(QPen(theme_.color(ColorRole::TextMuted), 1, Qt::DashLine));
    chart->addSeries(median);
}

void VolumeChart::addPosts(QChart* chart) {
    auto* line = new QLineSeries(chart);
    auto* points = new QScatterSeries(chart);
    for (const HourHealth& hour : day_) {
        const auto x = static_cast<double>(hour.hour - day_.front().hour);
        line->append(x, static_cast<double>(hour.posts));
        const bool below = hour.state == VolumeState::Silent || hour.state == VolumeState::Low;
        if (below) {
            points->append(x, static_cast<double>(hour.posts));
        }
    }
    line->setName(tr("Posts"));
    line->setPen(QPen(theme_.color(ColorRole::Accent), 2));
    chart->addSeries(line);
    if (points->count() == 0) {
        delete points;
        return;
    }
    points->setName(tr("Fewer than usual"));
    points->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    points->setMarkerSize(theme_.scaled(8));
    points->setColor(theme_.color(ColorRole::ClockSoon));
    points->setBorderColor(theme_.color(ColorRole::ClockSoon));
    chart->addSeries(points);
}

void VolumeChart::addAxes(QChart* chart) {
    double most = 1;
    for (const HourHealth& hour : day_) {
        most = std::max({most, static_cast<double>(hour.posts), hour.band.high});
    }
    const double step = briefing::niceStep(most, gridLines);
    const double top = std::max(1.0, std::ceil(most / step));
    auto* counts = new QValueAxis(chart);
    counts->setRange(0, top * step);
    counts->setTickCount(static_cast<int>(top) + 1);
    counts->setLabelFormat(QStringLiteral("%d"));
    auto* hours = new QCategoryAxis(chart);
    hours->setRange(0, std::max(1.0, static_cast<double>(day_.size()) - 1));
    hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    QStringList given;
    for (size_t i = 0; i < day_.size(); i += hoursBetweenLabels) {
        // The same hour of yesterday and today: an axis shows a label once.
        const QString label = clockTime(beginOf(day_[i].hour));
        hours->append(given.contains(label) ? label + QChar(0x200B) : label, static_cast<double>(i));
        given << label;
    }
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{hours, counts}) {
        axis->setLabelsColor(theme_.color(ColorRole::TextMuted));
        axis->setLabelsFont(theme_.font(TextRole::Small));
        axis->setLinePenColor(theme_.color(ColorRole::Border));
        axis->setGridLineColor(theme_.color(ColorRole::Border));
    }
    chart->addAxis(hours, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(hours);
        series->attachAxis(counts);
    }
}

void VolumeChart::draw() {
    setMinimumHeight(theme_.scaled(190));
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 0, theme_.space(2), 0));
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(theme_.color(ColorRole::Surface));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(theme_.color(ColorRole::Text));
    chart->legend()->setFont(theme_.font(TextRole::Small));
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    if (!day_.empty()) {
        addBand(chart);
        addPosts(chart);
        addAxes(chart);
    }
    QChart* before = this->chart();
    setChart(chart);
    delete before;
    setBackgroundBrush(theme_.color(ColorRole::Surface));
}

}  // namespace zhiban
