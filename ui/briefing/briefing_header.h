// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/exporter.h"
#include "ui/kit/panels.h"

class QAction;
class QMenu;

namespace zhiban {

class PeriodBar;

// Above the briefing: its week, how fresh its numbers are, and the ways out of the program.
class BriefingHeader final : public Ground {
    Q_OBJECT

  public:
    // The actions outlive the header and say by themselves whether they can be done.
    BriefingHeader(const Theme& theme, QAction* refresh, QAction* exportPdf, QWidget* parent);

    PeriodBar* period() const { return period_; }
    void showFreshness(const QString& words, bool stale);
    void setExportable(bool exportable);  // in the other formats

  Q_SIGNALS:
    void exportChosen(zhiban::ExportFormat format);

  private:
    PeriodBar* period_;
    PlainLabel* freshness_;
    QMenu* exportMenu_;
};

}  // namespace zhiban
