// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/week_chart.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "core/briefing/chart_svg.h"

namespace zhiban {
namespace {

constexpr int gridLines = 4;
// An axis does not show a label twice: in a longer period the same day comes again.
constexpr qsizetype daysOfAMonth = 28;

// Told apart by line and marker as well as by colour.
struct Look {
    ColorRole color;
    Qt::PenStyle line;
    QScatterSeries::MarkerShape marker;
};
constexpr Look looks[] = {{ColorRole::Accent, Qt::SolidLine, QScatterSeries::MarkerShapeCircle},
                          {ColorRole::SeverityRed, Qt::DashLine, QScatterSeries::MarkerShapeRectangle}};

}  // namespace

WeekChart::WeekChart(const Theme& theme, QWidget* parent) : QChartView(parent), theme_(theme) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::NoFocus);  // the same numbers stand in the list beside it, which has the keys
    setMinimumHeight(theme.scaled(180));
    setAccessibleName(tr("Curve of the days"));
    connect(&theme, &Theme::changed, this, &WeekChart::draw);
    draw();
}

void WeekChart::setDocument(const briefing::Document* document) {
    chart_ = {};
    figures_.clear();
    if (document != nullptr) {
        figures_ = document->figures;
        for (const briefing::Block& block : document->blocks) {
            if (const auto* chart = std::get_if<briefing::Chart>(&block)) {
                chart_ = *chart;
                break;
            }
        }
    }
    QStringList spoken;
    for (const briefing::ChartSeries& series : chart_.series) {
        QStringList values{series.name};
        for (const QString& id : series.figures) {
            values << QString::number(valueOf(id));
        }
        spoken << values.join(QLatin1Char(' '));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    draw();
}

double WeekChart::valueOf(const QString& figure) const {
    const auto found = figures_.find(figure);
    return found == figures_.end() ? 0.0 : found->second.value.value_or(0.0);
}

QStringList WeekChart::dayLabels() const {
    const qsizetype count = chart_.categories.size();
    if (count == 0 || count > daysOfAMonth) {
        return chart_.categories;
    }
    const QFontMetrics metrics(theme_.font(TextRole::Small));
    int widest = 0;
    for (const QString& day : chart_.categories) {
        widest = std::max(widest, metrics.horizontalAdvance(day));
    }
    // What the counts and the margins of the plot take at the sides.
    const int room = viewport()->width() - metrics.horizontalAdvance(QStringLiteral("00000")) - theme_.space(6);
    if (widest + theme_.space(2) <= room / static_cast<int>(count)) {
        return chart_.categories;
    }
    QStringList days;
    for (const QString& day : chart_.categories) {
        days << day.section(QLatin1Char('.'), -1);
    }
    return days;
}

void WeekChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    if (dayLabels() != shownLabels_) {
        draw();
    }
}

void WeekChart::draw() {
    auto* chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 0, theme_.space(1), 0));
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(theme_.color(ColorRole::Surface));
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(theme_.color(ColorRole::Text));
    chart->legend()->setFont(theme_.font(TextRole::Small));
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    double maximum = 0;
    for (const briefing::ChartSeries& series : chart_.series) {
        for (const QString& id : series.figures) {
            maximum = std::max(maximum, valueOf(id));
        }
    }
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
        addSeries(chart, chart_.series[i], i);
    }
    addAxes(chart, maximum);
    QChart* before = this->chart();
    setChart(chart);
    delete before;
    setBackgroundBrush(theme_.color(ColorRole::Surface));
}

void WeekChart::addSeries(QChart* chart, const briefing::ChartSeries& series, std::size_t number) {
    const Look& look = looks[number % std::size(looks)];
    const QColor color = theme_.color(look.color);
    auto* line = new QLineSeries(chart);
    auto* points = new QScatterSeries(chart);
    for (qsizetype i = 0; i < series.figures.size(); ++i) {
        line->append(static_cast<double>(i), valueOf(series.figures[i]));
        points->append(static_cast<double>(i), valueOf(series.figures[i]));
    }
    line->setPen(QPen(color, 2, look.line));
    line->setName(series.name);
    points->setMarkerShape(look.marker);
    points->setMarkerSize(theme_.scaled(8));
    points->setColor(color);
    points->setBorderColor(color);
    connect(points, &QXYSeries::clicked, this, [this, figures = series.figures](const QPointF& point) {
        const auto index = static_cast<qsizetype>(std::lround(point.x()));
        if (index >= 0 && index < figures.size()) {
            Q_EMIT figureChosen(figures[index]);
        }
    });
    chart->addSeries(line);
    chart->addSeries(points);
    for (QLegendMarker* marker : chart->legend()->markers(points)) {
        marker->setVisible(false);
    }
}

void WeekChart::addAxes(QChart* chart, double maximum) {
    const QColor text = theme_.color(ColorRole::TextMuted);
    const QColor border = theme_.color(ColorRole::Border);
    auto* days = new QBarCategoryAxis(chart);
    shownLabels_ = dayLabels();
    days->append(shownLabels_);
    days->setGridLineVisible(false);
    auto* counts = new QValueAxis(chart);
    const double step = briefing::niceStep(maximum, gridLines);
    const double top = std::max(1.0, std::ceil(maximum / step));
    counts->setRange(0, top * step);
    counts->setTickCount(static_cast<int>(top) + 1);
    counts->setLabelFormat(QStringLiteral("%d"));
    counts->setGridLineColor(border);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{days, counts}) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(theme_.font(TextRole::Small));
        axis->setLinePenColor(border);
    }
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    for (QAbstractSeries* series : chart->series()) {
        series->attachAxis(days);
        series->attachAxis(counts);
    }
}

}  // namespace zhiban
