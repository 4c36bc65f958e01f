// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_header.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/briefing/period_bar.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

BriefingHeader::BriefingHeader(const Theme& theme, QAction* refresh, QAction* exportPdf, QWidget* parent)
    : Ground(theme, ColorRole::Surface, parent),
      period_(new PeriodBar(theme, this)),
      freshness_(new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this)) {
    auto* row = new QHBoxLayout(this);
    theme.pad(row, 4, 2, 3);
    row->addWidget(new PlainLabel(theme, tr("Weekly briefing"), TextRole::Title, ColorRole::Text, this));
    row->addWidget(period_);
    row->addStretch(1);
    row->addWidget(freshness_);
    row->addWidget(makeActionButton(theme, refresh, this));
    auto* more = makeButton(tr("Other formats"), ButtonKind::Normal, this);
    exportMenu_ = new QMenu(more);
    for (const ExportFormat format :
         {ExportFormat::Odt, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json}) {
        exportMenu_->addAction(exportFormatName(format), this, [this, format] { Q_EMIT exportChosen(format); });
    }
    more->setMenu(exportMenu_);
    row->addWidget(more);
    auto* pdf = makeIconTextButton(theme, IconName::Pdf, tr("Export as PDF"), ButtonKind::Primary, this);
    pdf->setToolTip(tr("Export as PDF (%1)").arg(exportPdf->shortcut().toString(QKeySequence::NativeText)));
    connect(pdf, &QAbstractButton::clicked, exportPdf, &QAction::trigger);
    connect(exportPdf, &QAction::changed, pdf, [exportPdf, pdf] { pdf->setEnabled(exportPdf->isEnabled()); });
    row->addWidget(pdf);
}

void BriefingHeader::showFreshness(const QString& words, bool stale) {
    freshness_->setRole(TextRole::Small, stale ? ColorRole::SeverityOrange : ColorRole::TextMuted);
    freshness_->setText(words);
}

void BriefingHeader::setExportable(bool exportable) {
    exportMenu_->setEnabled(exportable);
}

}  // namespace zhiban
