// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_curve.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "core/briefing/chart_svg.h"
#include "ui/events/presentation/event_words.h"
#include "ui/kit/formats.h"

namespace zhiban {

namespace {

constexpr int gridLines = 4;
constexpr int mostLabels = 8;
constexpr int hoursOfADay = 24;

}  // namespace

EventCurve::EventCurve(const Theme& theme, QWidget* parent) : QChartView(parent), theme_(theme) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);  // what it shows is said in its description and in the list of bursts
    setAccessibleName(tr("Posts by the hour"));
    connect(&theme, &Theme::changed, this, &EventCurve::draw);
    draw();
}

void EventCurve::setCurve(std::vector<HeatPoint> curve, std::vector<Burst> bursts) {
    curve_ = std::move(curve);
    if (curve_.size() == 1) {
        curve_.insert(curve_.begin(), {curve_.front().at - std::chrono::hours(1), 0, 0});  // a line has two ends
    }
    bursts_ = std::move(bursts);
    QStringList spoken;
    for (const HeatPoint& point : curve_) {
        if (point.posts > 0) {
            spoken << tr("%1: %2 posts, heat %3")
                          .arg(fullTime(point.at - std::chrono::hours(1)))
                          .arg(point.posts)
                          .arg(decimalNumber(point.heat, 0));
        }
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

int EventCurve::markedBursts() const {
    const auto marked = std::ranges::count_if(bursts_, [this](const Burst& burst) { return hourOf(burst.from) >= 0; });
    return static_cast<int>(marked);
}

int EventCurve::hourOf(TimePoint from) const {
    if (curve_.empty()) {
        return -1;
    }
    const auto hours = std::chrono::round<std::chrono::hours>(from + std::chrono::hours(1) - curve_.front().at).count();
    return hours >= 0 && hours < static_cast<qint64>(curve_.size()) ? static_cast<int>(hours) : -1;
}

double EventCurve::topOfPosts() const {
    double most = 1;
    for (const HeatPoint& point : curve_) {
        most = std::max(most, static_cast<double>(point.posts));
    }
    for (const Burst& burst : bursts_) {
        most = std::max(most, static_cast<double>(burst.posts));
    }
    return most;
}

void EventCurve::addSeries(QChart* chart) {
    auto* posts = new QLineSeries(chart);
    auto* heat = new QLineSeries(chart);
    // Heat has no axis of its own: it runs from the ground to the top of the picture, 0 to 100.
    const double step = briefing::niceStep(topOfPosts(), gridLines);
    const double top = std::max(1.0, std::ceil(topOfPosts() / step)) * step;
    for (size_t hour = 0; hour < curve_.size(); ++hour) {
        const auto x = static_cast<double>(hour);
        posts->append(x, curve_[hour].posts);
        heat->append(x, curve_[hour].heat / 100 * top);
    }
    posts->setName(tr("Posts"));
    posts->setPen(QPen(theme_.color(ColorRole::Accent), 2));
    chart->addSeries(posts);
    heat->setName(tr("Heat of 100"));
    heat->setPen(QPen(theme_.color(ColorRole::SeverityOrange), 2, Qt::DashLine));
    chart->addSeries(heat);
    auto* marks = new QScatterSeries(chart);
    for (const Burst& burst : bursts_) {
        if (const int hour = hourOf(burst.from); hour >= 0) {
            marks->append(hour, burst.posts);
        }
    }
    if (marks->count() == 0) {
        delete marks;
        return;
    }
    marks->setName(tr("Burst"));
    marks->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    marks->setMarkerSize(theme_.scaled(12));
    marks->setColor(theme_.color(ColorRole::SeverityRed));
    marks->setBorderColor(theme_.color(ColorRole::Surface));
    chart->addSeries(marks);
}

void EventCurve::addAxes(QChart* chart) {
    const double step = briefing::niceStep(topOfPosts(), gridLines);
    const double top = std::max(1.0, std::ceil(topOfPosts() / step));
    auto* counts = new QValueAxis(chart);
    counts->setRange(0, top * step);
    counts->setTickCount(static_cast<int>(top) + 1);
    counts->setLabelFormat(QStringLiteral("%d"));
    auto* hours = new QCategoryAxis(chart);
    hours->setRange(0, std::max(1.0, static_cast<double>(curve_.size()) - 1));
    hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // Within a day and a half the hours, above that the days.
    const auto length = static_cast<int>(curve_.size());
    const bool days = length > hoursOfADay + hoursOfADay / 2;
    const int every = days ? (length / hoursOfADay + mostLabels - 1) / mostLabels * hoursOfADay
                           : std::max(1, (length + mostLabels - 1) / mostLabels);
    int skipped = every;
    QStringList given;
    for (int hour = 0; hour < length; ++hour, ++skipped) {
        const QDateTime at = toLocal(curve_[static_cast<size_t>(hour)].at);
        if (skipped < every || (days && at.time().hour() != 0)) {
            continue;
        }
        skipped = 0;
        const QString label =
            days ? at.date().toString(QStringLiteral("M-d")) : at.time().toString(QStringLiteral("H:mm"));
        // The same hour of the next day: an axis shows a label once.
        hours->append(given.contains(label) ? label + QChar(0x200B) : label, hour);
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

void EventCurve::draw() {
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
    if (curve_.empty()) {
        chart->setTitle(tr("The curve begins with the first full hour."));
        chart->setTitleFont(theme_.font(TextRole::Small));
        chart->setTitleBrush(theme_.color(ColorRole::TextMuted));
    } else {
        addSeries(chart);
        addAxes(chart);
    }
    QChart* before = this->chart();
    setChart(chart);
    delete before;
    setBackgroundBrush(theme_.color(ColorRole::Surface));
}

}  // namespace zhiban
