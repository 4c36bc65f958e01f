// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/chart_svg.h"

#include <algorithm>
#include <cmath>

namespace zhiban::briefing {
namespace {

constexpr double width = 560;
constexpr double height = 220;
constexpr double left = 44;
constexpr double right = 14;
constexpr double top = 34;
constexpr double bottom = 28;
constexpr int gridLines = 4;

struct Style {
    const char* colour;
    const char* dash;
    bool square;
};
// Blue and red of equal weight in print; the second is dashed with square markers for grey copies.
constexpr Style styles[] = {{"#1f4e79", "", false}, {"#b3261e", "5 3", true}, {"#3c6e47", "2 2", false}};

QString number(double value) {
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, const QString& anchor, const QString& content, const QString& fill, int size = 11) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" font-size=\"%4\" fill=\"%5\">%6</text>")
        .arg(number(x), number(y), anchor)
        .arg(size)
        .arg(fill, content.toHtmlEscaped());
}

class ChartDrawing final {
  public:
    ChartDrawing(const Chart& chart, const std::map<QString, Figure>& figures) : chart_(chart), figures_(figures) {
        double maximum = 0;
        for (const ChartSeries& series : chart.series) {
            for (const QString& id : series.figures) {
                maximum = std::max(maximum, valueOf(id));
            }
        }
        step_ = niceStep(maximum, gridLines);
        top_ = std::max(1.0, std::ceil(maximum / step_)) * step_;
    }

    QString draw() {
        svg_ = QStringLiteral(
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                   "font-family=\"'LXGW WenKai',KaiTi,serif\">")
                   .arg(number(width), number(height));
        svg_ += QStringLiteral("<title>%1</title>").arg(chart_.caption.toHtmlEscaped());
        drawGrid();
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            const Style& style = styles[i % std::size(styles)];
            chart_.kind == ChartKind::Line ? drawLine(chart_.series[i], style, i)
                                           : drawColumns(chart_.series[i], style, i);
            drawLegend(chart_.series[i], style, i);
        }
        return svg_ + QStringLiteral("</svg>");
    }

  private:
    double valueOf(const QString& id) const {
        const auto found = figures_.find(id);
        return found == figures_.end() ? 0.0 : found->second.value.value_or(0.0);
    }
    double slot() const {
        return (width - left - right) / static_cast<double>(std::max<qsizetype>(1, chart_.categories.size()));
    }
    double x(qsizetype index) const { return left + slot() * (static_cast<double>(index) + 0.5); }
    double y(double value) const { return height - bottom - (height - top - bottom) * value / top_; }

    void drawGrid() {
        for (double value = 0; value <= top_ + step_ / 2; value += step_) {
            svg_ += QStringLiteral("<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\" stroke-width=\"%5\"/>")
                        .arg(number(left), number(width - right), number(y(value)),
                             value == 0 ? QStringLiteral("#555") : QStringLiteral("#ccc"),
                             value == 0 ? QStringLiteral("1") : QStringLiteral("0.5"));
            svg_ += text(left - 6, y(value) + 4, QStringLiteral("end"), QString::number(value, 'f', 0),
                         QStringLiteral("#444"));
        }
        // Thirty days do not all fit: label so many that the words do not touch.
        const qsizetype every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(34.0 / slot())));
        for (qsizetype i = 0; i < chart_.categories.size(); i += every) {
            svg_ += text(x(i), height - 10, QStringLiteral("middle"), chart_.categories[i], QStringLiteral("#222"));
        }
    }

    void drawLine(const ChartSeries& series, const Style& style, std::size_t index) {
        QStringList points;
        for (qsizetype i = 0; i < series.figures.size(); ++i) {
            points << number(x(i)) + QLatin1Char(',') + number(y(valueOf(series.figures[i])));
        }
        svg_ += QStringLiteral(
                    "<polyline fill=\"none\" stroke=\"%1\" stroke-width=\"1.8\" stroke-dasharray=\"%2\" "
                    "points=\"%3\"/>")
                    .arg(QLatin1String(style.colour), QLatin1String(style.dash), points.join(QLatin1Char(' ')));
        for (qsizetype i = 0; i < series.figures.size(); ++i) {
            const double value = valueOf(series.figures[i]);
            if (slot() >= 8) {  // a year of markers would cover the line
                drawMarker(x(i), y(value), style);
            }
            if (slot() >= 34) {
                svg_ += text(x(i), labelPlace(i, index), QStringLiteral("middle"), QString::number(value, 'f', 0),
                             QLatin1String(style.colour), 10);
            }
        }
    }

    // Above its point; where the lower line runs close under the upper one, below it.
    double labelPlace(qsizetype point, std::size_t index) const {
        const double here = y(valueOf(chart_.series[index].figures[point]));
        for (std::size_t other = 0; other < chart_.series.size(); ++other) {
            if (other == index || point >= chart_.series[other].figures.size()) {
                continue;
            }
            const double there = y(valueOf(chart_.series[other].figures[point]));
            if (there <= here && here - there < 26 && (there < here || other < index) && here + 14 < height - bottom) {
                return here + 14;
            }
        }
        return here - 6;
    }

    void drawMarker(double centreX, double centreY, const Style& style) {
        svg_ += style.square ? QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"5\" height=\"5\" fill=\"%3\"/>")
                                   .arg(number(centreX - 2.5), number(centreY - 2.5), QLatin1String(style.colour))
                             : QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"2.8\" fill=\"%3\"/>")
                                   .arg(number(centreX), number(centreY), QLatin1String(style.colour));
    }

    void drawColumns(const ChartSeries& series, const Style& style, std::size_t index) {
        const double each = slot() * 0.7 / static_cast<double>(chart_.series.size());
        for (qsizetype i = 0; i < series.figures.size(); ++i) {
            const double value = valueOf(series.figures[i]);
            const double from = x(i) - slot() * 0.35 + each * static_cast<double>(index);
            svg_ += QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>")
                        .arg(number(from), number(y(value)), number(each * 0.92), number(y(0) - y(value)),
                             QLatin1String(style.colour));
            svg_ += text(from + each / 2, y(value) - 5, QStringLiteral("middle"), QString::number(value, 'f', 0),
                         QLatin1String(style.colour), 10);
        }
    }

    void drawLegend(const ChartSeries& series, const Style& style, std::size_t index) {
        const double from = left + 70 * static_cast<double>(index);
        svg_ += QStringLiteral(
                    "<line x1=\"%1\" x2=\"%2\" y1=\"14\" y2=\"14\" stroke=\"%3\" stroke-width=\"1.8\" "
                    "stroke-dasharray=\"%4\"/>")
                    .arg(number(from), number(from + 24), QLatin1String(style.colour), QLatin1String(style.dash));
        drawMarker(from + 12, 14, style);
        svg_ += text(from + 30, 18, QStringLiteral("start"), series.name, QStringLiteral("#222"), 12);
        if (index + 1 == chart_.series.size() && !chart_.unit.isEmpty()) {
            svg_ += text(width - right, 18, QStringLiteral("end"), QStringLiteral("单位：") + chart_.unit,
                         QStringLiteral("#444"));
        }
    }

    const Chart& chart_;
    const std::map<QString, Figure>& figures_;
    QString svg_;
    double step_ = 1;
    double top_ = 1;
};

}  // namespace

double niceStep(double maximum, int steps) {
    const double rough = std::max(maximum, 1.0) / steps;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * magnitude >= rough * (1 - 1e-9)) {
            return std::max(1.0, factor * magnitude);
        }
    }
    return std::max(1.0, 10 * magnitude);
}

QString chartSvg(const Chart& chart, const std::map<QString, Figure>& figures) {
    return ChartDrawing(chart, figures).draw();
}

}  // namespace zhiban::briefing
