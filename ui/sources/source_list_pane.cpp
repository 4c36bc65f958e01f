// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_list_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/sources/presentation/source_table_model.h"
#include "ui/sources/presentation/source_words.h"
#include "ui/sources/source_table_delegate.h"

namespace zhiban {

namespace {

// Choices found in the sources themselves; the one taken stays taken.
void fillChoices(QComboBox& box, const QString& all, const QMap<QString, QString>& choices) {
    const QString before = box.currentData().toString();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(all, QString());
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        box.addItem(cleanName(choice.value()), choice.key());
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

}  // namespace

SourceListPane::SourceListPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new SourceTableModel(this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 3, 2);
    header_ = new PanelHeader(theme, tr("Sources"), TextRole::Title, this);
    header_->setIcon(IconName::Source);
    auto* opml = makeIconButton(theme, IconName::Import, tr("Take in a list of feeds (OPML)"), header_);
    connect(opml, &QToolButton::clicked, this, &SourceListPane::opmlRequested);
    header_->addWidget(opml);
    auto* add = makeIconTextButton(theme, IconName::Plus, tr("New source"), ButtonKind::Primary, header_);
    connect(add, &QPushButton::clicked, this, &SourceListPane::newRequested);
    header_->addWidget(add);
    layout->addWidget(header_);
    layout->addWidget(makeFilters());
    makeTable();
    state_ = new StateView(theme, table_, this);
    layout->addWidget(state_, 1);
    state_->showLoading();
}

QWidget* SourceListPane::makeFilters() {
    const Theme& theme = context_.theme;
    auto* filters = new QWidget(this);
    auto* line = new QHBoxLayout(filters);
    theme.pad(line, 0, 0, 2);
    show_ = new SegmentedControl(theme, tr("Which sources"), filters);
    show_->addSegment(tr("All"));
    show_->addSegment(tr("Heard"));
    show_->addSegment(tr("Not heard"));
    show_->addSegment(tr("Paused"));
    kind_ = new QComboBox(filters);
    kind_->setAccessibleName(tr("Kind"));
    owner_ = new QComboBox(filters);
    owner_->setAccessibleName(tr("Owner"));
    for (QComboBox* box : {kind_, owner_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &SourceListPane::filter);
    }
    search_ = new SearchField(theme, tr("Name, address, owner or place"), filters);
    search_->setAccessibleName(tr("Find sources"));
    search_->setWaitsForReturn(context_.searchesOnReturn);
    line->addWidget(show_);
    line->addWidget(kind_);
    line->addWidget(owner_);
    line->addWidget(search_, 1);
    connect(show_, &SegmentedControl::currentChanged, this, &SourceListPane::filter);
    connect(search_, &SearchField::searchRequested, this, &SourceListPane::filter);
    return filters;
}

void SourceListPane::makeTable() {
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setItemDelegate(new SourceTableDelegate(context_.theme, table_));
    table_->setAccessibleName(tr("Sources"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setMouseTracking(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setSortingEnabled(true);
    table_->sortByColumn(SourceTableModel::State, Qt::AscendingOrder);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT menuRequested(table_->viewport()->mapToGlobal(at)); });
    connect(table_, &QAbstractItemView::activated, this, &SourceListPane::editRequested);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT chosen(currentKey()); });
    connect(search_, &SearchField::accepted, table_, [this] { table_->setFocus(); });
    connect(search_, &SearchField::left, table_, [this] { table_->setFocus(); });
    connect(&context_.theme, &Theme::changed, this, &SourceListPane::fitColumns);
    fitColumns();
}

void SourceListPane::fitColumns() {
    const Theme& theme = context_.theme;
    const int widths[SourceTableModel::kColumns] = {150, 105, 155, 92, 92, 96, 62, 110};
    for (int column = 0; column < SourceTableModel::kColumns; ++column) {
        table_->setColumnWidth(column, theme.scaled(widths[column]));
    }
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(TextRole::Body)).height() +
                                                    2 * theme.space(2));
}

QString SourceListPane::currentKey() const {
    const SourceHealth* health = model_->rowAt(table_->currentIndex().row());
    return health ? health->listened.subscription.key : QString();
}

void SourceListPane::select(const QString& key) {
    if (const int row = model_->rowOf(key); row >= 0) {
        table_->selectRow(row);
        table_->scrollTo(model_->index(row, 0));
    }
}

void SourceListPane::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void SourceListPane::filter() {
    SourceFilter filter;
    filter.show = static_cast<SourceFilter::Show>(show_->current());
    filter.kind = kind_->currentData().toString();
    filter.owner = owner_->currentData().toString();
    filter.words = search_->text().split(u' ', Qt::SkipEmptyParts);
    model_->setFilter(filter);
    present();
}

void SourceListPane::present() {
    QMap<QString, QString> kinds;
    QMap<QString, QString> owners;
    int heard = 0;
    for (const SourceHealth& health : model_->all()) {
        const Subscription& source = health.listened.subscription;
        kinds.insert(source.kind, SourceWords::kind(source.kind));
        if (!source.owner.isEmpty()) {
            owners.insert(source.owner, source.owner);
        }
        heard += health.listening.heard ? 1 : 0;
    }
    fillChoices(*kind_, tr("All kinds"), kinds);
    fillChoices(*owner_, tr("All owners"), owners);
    header_->setCount(model_->all().empty() ? QString() : tr("%1 of %2 heard").arg(heard).arg(model_->all().size()));
    if (model_->all().empty()) {
        state_->showEmpty({IconName::Source, tr("No sources yet"),
                           tr("The desk hears only what it is told to listen to: feeds, forums, mailboxes, databases, "
                              "folders."),
                           tr("New source"), [this] { Q_EMIT newRequested(); }});
    } else if (model_->rowCount() == 0) {
        state_->showEmpty({IconName::Search, tr("No source is like that"), tr("Choose “All”, or other words.")});
    } else {
        state_->showContent();
    }
}

void SourceListPane::showError(const Error& error, std::function<void()> retry) {
    state_->showError(tr("The sources could not be read."), error, std::move(retry));
}

}  // namespace zhiban
