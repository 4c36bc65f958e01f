// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_page.h"

#include <QListView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "core/briefing/renderer.h"
#include "ui/briefing/briefing_header.h"
#include "ui/briefing/figure_panel.h"
#include "ui/briefing/outline_panel.h"
#include "ui/briefing/pages_view.h"
#include "ui/briefing/period_bar.h"
#include "ui/briefing/presentation/briefing_draft.h"
#include "ui/briefing/presentation/figure_model.h"
#include "ui/briefing/presentation/outline_model.h"
#include "ui/briefing/presentation/remembered_layout.h"
#include "ui/briefing/preview_pane.h"
#include "ui/briefing/rows_dialog.h"
#include "ui/briefing/week_chart.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {
namespace {
const QString pageId = QStringLiteral("briefing");
}  // namespace

BriefingPage::BriefingPage(const PageContext& context, Exporter::ChoosePath choosePath, QWidget* parent)
    : QWidget(parent),
      context_(context),
      draft_(new BriefingDraft(context.store, this)),
      exporter_(new Exporter(context, printer_, std::move(choosePath), this)) {
    addCommands();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new BriefingHeader(context.theme, refresh_, exportPdf_, this);
    column->addWidget(header_);
    column->addWidget(makeSeparator(context.theme, Qt::Horizontal, this));
    splitter_ = new QSplitter(Qt::Horizontal, this);
    preview_ = new PreviewPane(context.theme, printer_, splitter_);
    figures_ = new FigurePanel(context.theme, splitter_);
    splitter_->addWidget(makeLeft());
    splitter_->addWidget(preview_);
    splitter_->addWidget(figures_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    splitter_->setSizes({context.theme.scaled(300), context.theme.scaled(760), context.theme.scaled(320)});
    column->addWidget(splitter_, 1);
    connectParts();
    setFocusProxy(preview_);
}

void BriefingPage::addCommands() {
    const auto add = [this](const QString& id, const QString& text, const QKeySequence& key, IconName icon, auto run) {
        return context_.shortcuts.add(
            {.id = id, .category = tr("Briefing"), .text = text, .keys = {key}, .context = pageId, .icon = icon}, this,
            run);
    };
    refresh_ = add(QStringLiteral("briefing.refresh"), tr("Count again"), Qt::Key_F5, IconName::Refresh,
                   [this] { draft_->gatherAgain(); });
    exportPdf_ = add(QStringLiteral("briefing.export_pdf"), tr("Export as PDF"), QKeySequence(Qt::CTRL | Qt::Key_E),
                     IconName::Pdf, [this] { exportAs(ExportFormat::Pdf); });
    add(QStringLiteral("briefing.previous_week"), tr("Previous week"), QKeySequence(Qt::ALT | Qt::Key_Left),
        IconName::ChevronLeft, [this] { header_->period()->step(-1); });
    add(QStringLiteral("briefing.next_week"), tr("Next week"), QKeySequence(Qt::ALT | Qt::Key_Right),
        IconName::ChevronRight, [this] { header_->period()->step(1); });
}

QWidget* BriefingPage::makeLeft() {
    auto* left = new QSplitter(Qt::Vertical, splitter_);
    left->setChildrenCollapsible(false);
    left->setHandleWidth(1);
    outline_ = new OutlinePanel(context_.theme, context_.shortcuts, left);
    auto* curve = new QWidget(left);
    auto* column = new QVBoxLayout(curve);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PanelHeader(context_.theme, tr("Curve of the days"), TextRole::Heading, curve);
    title->setIcon(IconName::Insight);
    context_.theme.pad(title->layout(), 3, 2, 2);
    column->addWidget(title);
    chart_ = new WeekChart(context_.theme, curve);
    column->addWidget(chart_, 1);
    left->addWidget(outline_);
    left->addWidget(curve);
    left->setStretchFactor(0, 1);
    left->setMinimumWidth(context_.theme.scaled(240));
    return left;
}

void BriefingPage::connectParts() {
    connect(header_->period(), &PeriodBar::mondayChosen, this, &BriefingPage::showWeek);
    connect(header_, &BriefingHeader::exportChosen, this, &BriefingPage::exportAs);
    connect(draft_, &BriefingDraft::gathering, this, [this] {
        preview_->showGathering();
        showFreshness();
    });
    connect(draft_, &BriefingDraft::changed, this, &BriefingPage::showDocument);
    connect(draft_, &BriefingDraft::staleChanged, this, &BriefingPage::showFreshness);
    connect(draft_, &BriefingDraft::failed, this, [this](const Error& error) {
        preview_->showError(error, [this] { draft_->gatherAgain(); });
        figures_->model().setDocument(nullptr);
        chart_->setDocument(nullptr);
        exportPdf_->setEnabled(false);
        showFreshness();
    });
    connect(&outline_->model(), &OutlineModel::layoutChosen, this,
            [this] { draft_->setLayout(outline_->model().layout()); });
    connect(outline_, &OutlinePanel::sectionChosen, this,
            [this](const QString& id) { preview_->reveal(QStringLiteral("s-") + id); });
    connect(figures_, &FigurePanel::figureChosen, this, [this](const QString& id) {
        if (draft_->document() != nullptr) {
            preview_->reveal(briefing::anchorOf(*draft_->document(), id));
        }
    });
    connect(figures_, &FigurePanel::figureOpened, this, &BriefingPage::openRows);
    connect(chart_, &WeekChart::figureChosen, this, &BriefingPage::openRows);
    connect(preview_, &PreviewPane::linkChosen, this, [this](const QString& anchor) {
        if (draft_->document() != nullptr) {
            openRows(briefing::figureAt(*draft_->document(), anchor));
        }
    });
}

void BriefingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!begun_) {
        showWeek(mondayOfBriefingWeek(toLocal(context_.clock.now()).date()));
    }
}

void BriefingPage::activate(const Subject& subject) {
    const QDate day = QDate::fromString(subject.id, Qt::ISODate);
    if (subject.kind == pageId && day.isValid()) {
        showWeek(day.addDays(1 - day.dayOfWeek()));
    }
}

void BriefingPage::showWeek(const QDate& monday) {
    begun_ = true;
    header_->period()->setMonday(monday);
    draft_->setLayout(outline_->model().layout());
    draft_->setPeriod(monday, monday.addDays(7), context_.identity().office);
}

void BriefingPage::showDocument() {
    const briefing::Document* document = draft_->document();
    figures_->model().setDocument(document);
    chart_->setDocument(document);
    preview_->showDocument(*document);
    exportPdf_->setEnabled(true);
    showFreshness();
}

void BriefingPage::showFreshness() {
    header_->showFreshness(draft_->isGathering() ? tr("Counting…")
                           : draft_->isStale()   ? tr("There is something new since")
                                                 : tr("Counted at %1").arg(clockTime(context_.clock.now())),
                           draft_->isStale());
    header_->setExportable(draft_->document() != nullptr);
}

void BriefingPage::openRows(const QString& figure) {
    if (figure.isEmpty() || draft_->document() == nullptr || !draft_->document()->figures.contains(figure)) {
        return;
    }
    auto* dialog = new RowsDialog(context_, *draft_->facts(), *draft_->document(), figure, this);
    dialog->show();
}

void BriefingPage::exportAs(ExportFormat format) {
    if (draft_->document() != nullptr) {
        const QString name = QStringLiteral("%1 %2").arg(draft_->document()->title,
                                                         draft_->from().toString(QStringLiteral("yyyy-MM-dd")));
        exporter_->exportAs(format, *draft_->document(), name);
    }
}

std::vector<QWidget*> BriefingPage::panes() {
    return {outline_->list(), preview_->pages(), figures_->table()};
}

QByteArray BriefingPage::saveState() const {
    return RememberedLayout{outline_->model().order(), outline_->model().hidden(), splitter_->sizes()}.toBytes();
}

bool BriefingPage::restoreState(const QByteArray& state) {
    const std::optional<RememberedLayout> remembered = RememberedLayout::fromBytes(state);
    if (!remembered) {
        return state.isEmpty();
    }
    outline_->model().restore(remembered->order, remembered->hidden);
    draft_->setLayout(outline_->model().layout());
    if (remembered->sizes.size() == splitter_->count()) {
        splitter_->setSizes(remembered->sizes);
    }
    return true;
}

}  // namespace zhiban
