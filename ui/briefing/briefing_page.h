// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/briefing/exporter.h"
#include "ui/kit/page.h"

class QSplitter;

namespace zhiban {

class BriefingDraft;
class BriefingHeader;
class FigurePanel;
class OutlinePanel;
class PreviewPane;
class WeekChart;

// Assembles the briefing screen; see makeBriefing().
class BriefingPage final : public QWidget, public Page {
    Q_OBJECT

  public:
    BriefingPage(const PageContext& context, Exporter::ChoosePath choosePath, QWidget* parent = nullptr);

    // {"briefing", "2026-03-02"} shows the week of that day.
    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    BriefingDraft& draft() const { return *draft_; }
    PreviewPane* preview() const { return preview_; }
    FigurePanel* figures() const { return figures_; }
    OutlinePanel* outline() const { return outline_; }
    Exporter& exporter() const { return *exporter_; }

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* makeLeft();
    void addCommands();
    void connectParts();
    void showWeek(const QDate& monday);
    void showDocument();
    void showFreshness();
    void openRows(const QString& figure);
    void exportAs(ExportFormat format);

    const PageContext& context_;
    PdfPrinter printer_;
    BriefingDraft* draft_;
    Exporter* exporter_;
    BriefingHeader* header_ = nullptr;
    QAction* refresh_ = nullptr;
    QAction* exportPdf_ = nullptr;
    OutlinePanel* outline_ = nullptr;
    WeekChart* chart_ = nullptr;
    PreviewPane* preview_ = nullptr;
    FigurePanel* figures_ = nullptr;
    QSplitter* splitter_ = nullptr;
    bool begun_ = false;
};

}  // namespace zhiban
