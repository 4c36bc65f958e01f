// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/heat_pane.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/events/event_curve.h"
#include "ui/events/fact_table.h"
#include "ui/events/presentation/event_words.h"
#include "ui/events/presentation/heat_parts.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"

namespace zhiban {

namespace {

constexpr size_t mostBursts = 3;  // told in words; all of them are marked on the curve

}  // namespace

HeatPane::HeatPane(const PageContext& context, QWidget* parent) : QWidget(parent) {
    const Theme& theme = context.theme;
    // Where the letters are large it is taller than its place.
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* layout = new QVBoxLayout(content);
    theme.pad(layout, 3, 2, 2);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    curve_ = new EventCurve(theme, content);
    layout->addWidget(curve_, 2);
    bursts_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, content);
    reckoning_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, content);
    for (PlainLabel* label : {bursts_, reckoning_}) {
        label->setWordWrap(true);
    }
    layout->addWidget(bursts_);
    layout->addWidget(new PanelHeader(theme, tr("What the heat is made of"), TextRole::Strong, content));
    parts_ = new FactTable(theme, tr("What the heat is made of"),
                           {tr("Figure"), tr("Measured"), tr("Weight"), tr("Adds"), tr("Share")}, content);
    parts_->setShownRows(static_cast<int>(heatParts({}, {}).size()) + 1);
    layout->addWidget(parts_, 1);
    layout->addWidget(reckoning_);
}

void HeatPane::show(const EventFile& file, const HeatFormula& formula) {
    curve_->setCurve(file.curve, file.bursts);
    QStringList lines;
    for (size_t i = file.bursts.size(); i > 0 && file.bursts.size() - i < mostBursts; --i) {
        lines << tr("Burst, %1").arg(EventWords::burst(file.bursts[i - 1]));
    }
    if (file.bursts.size() > mostBursts) {
        lines << tr("and %n earlier burst(s)", nullptr, static_cast<int>(file.bursts.size() - mostBursts));
    }
    bursts_->setText(lines.isEmpty() ? tr("No burst: never more than three times as many posts as usual.")
                                     : lines.join(QLatin1Char('\n')));
    const std::vector<HeatPart> parts = heatParts(file.row.heat, formula);
    const double sum = sumOf(parts);
    std::vector<FactTableModel::Row> rows;
    for (const HeatPart& part : parts) {
        rows.push_back({{EventWords::factor(part.factor), decimalNumber(part.measured, 2),
                         QStringLiteral("× ") + decimalNumber(part.weight, 2), decimalNumber(part.added, 2),
                         percentText(sum > 0 ? part.added / sum : 0)}});
    }
    parts_->setRows(std::move(rows));
    reckoning_->setText(EventWords::reckoning(file.row.heat, formula));
}

}  // namespace zhiban
