// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_page.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "core/briefing/renderer.h"
#include "ui/briefing/figure_panel.h"
#include "ui/briefing/outline_panel.h"
#include "ui/briefing/pages_view.h"
#include "ui/briefing/period_bar.h"
#include "ui/briefing/presentation/briefing_draft.h"
#include "ui/briefing/presentation/figure_model.h"
#include "ui/briefing/presentation/outline_model.h"
#include "ui/briefing/preview_pane.h"
#include "ui/briefing/rows_dialog.h"
#include "ui/briefing/week_chart.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {
namespace {
constexpr int stateVersion = 1;
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
    column->addWidget(makeHeader());
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
        IconName::ChevronLeft, [this] { period_->step(-1); });
    add(QStringLiteral("briefing.next_week"), tr("Next week"), QKeySequence(Qt::ALT | Qt::Key_Right),
        IconName::ChevronRight, [this] { period_->step(1); });
}

QWidget* BriefingPage::makeHeader() {
    auto* header = new Ground(context_.theme, ColorRole::Surface, this);
    auto* row = new QHBoxLayout(header);
    context_.theme.pad(row, 4, 2, 3);
    row->addWidget(new PlainLabel(context_.theme, tr("Weekly briefing"), TextRole::Title, ColorRole::Text, header));
    period_ = new PeriodBar(context_.theme, header);
    row->addWidget(period_);
    row->addStretch(1);
    freshness_ = new PlainLabel(context_.theme, TextRole::Small, ColorRole::TextMuted, header);
    row->addWidget(freshness_);
    row->addWidget(makeActionButton(context_.theme, refresh_, header));
    auto* more = makeButton(tr("Other formats"), ButtonKind::Normal, header);
    exportMenu_ = new QMenu(more);
    for (const ExportFormat format :
         {ExportFormat::Odt, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json}) {
        exportMenu_->addAction(exportFormatName(format), this, [this, format] { exportAs(format); });
    }
    more->setMenu(exportMenu_);
    row->addWidget(more);
    auto* pdf = makeIconTextButton(context_.theme, IconName::Pdf, tr("Export as PDF"), ButtonKind::Primary, header);
    pdf->setToolTip(tr("Export as PDF (%1)").arg(exportPdf_->shortcut().toString(QKeySequence::NativeText)));
    connect(pdf, &QAbstractButton::clicked, exportPdf_, &QAction::trigger);
    connect(exportPdf_, &QAction::changed, pdf, [this, pdf] { pdf->setEnabled(exportPdf_->isEnabled()); });
    row->addWidget(pdf);
    return header;
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
    connect(period_, &PeriodBar::mondayChosen, this, &BriefingPage::showWeek);
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
    period_->setMonday(monday);
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
    freshness_->setRole(TextRole::Small, draft_->isStale() ? ColorRole::SeverityOrange : ColorRole::TextMuted);
    freshness_->setText(draft_->isGathering() ? tr("Counting…")
                        : draft_->isStale()   ? tr("There is something new since")
                                              : tr("Counted at %1").arg(clockTime(context_.clock.now())));
    exportMenu_->setEnabled(draft_->document() != nullptr);
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
    QJsonArray sizes;
    for (const int size : splitter_->sizes()) {
        sizes.append(size);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), stateVersion},
                                     {QStringLiteral("order"), QJsonArray::fromStringList(outline_->model().order())},
                                     {QStringLiteral("hidden"), QJsonArray::fromStringList(outline_->model().hidden())},
                                     {QStringLiteral("sizes"), sizes}})
        .toJson(QJsonDocument::Compact);
}

bool BriefingPage::restoreState(const QByteArray& state) {
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object[QStringLiteral("version")].toInt() != stateVersion) {
        return state.isEmpty();
    }
    const auto texts = [&](const char* key) {
        QStringList list;
        for (const QJsonValue& value : object[QLatin1String(key)].toArray()) {
            list << value.toString();
        }
        return list;
    };
    outline_->model().restore(texts("order"), texts("hidden"));
    draft_->setLayout(outline_->model().layout());
    QList<int> sizes;
    for (const QJsonValue& value : object[QStringLiteral("sizes")].toArray()) {
        sizes << value.toInt();
    }
    if (sizes.size() == splitter_->count()) {
        splitter_->setSizes(sizes);
    }
    return true;
}

}  // namespace zhiban
