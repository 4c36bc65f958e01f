// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_list_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/events/event_row_delegates.h"
#include "ui/events/presentation/event_list_model.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"

namespace zhiban {

namespace {

constexpr int usualSpan = 24 * 7;

}  // namespace

EventListPane::EventListPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new EventListModel(this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 3, 2);
    header_ = new PanelHeader(theme, tr("Events"), TextRole::Title, this);
    header_->setIcon(IconName::Events);
    layout->addWidget(header_);
    layout->addWidget(makeFilters());
    makeList();
    state_ = new StateView(theme, list_, this);
    layout->addWidget(state_, 1);
    state_->showLoading();
}

QWidget* EventListPane::makeFilters() {
    const Theme& theme = context_.theme;
    auto* filters = new QWidget(this);
    auto* lines = new QVBoxLayout(filters);
    theme.pad(lines, 0, 0, 2);
    auto* first = new QHBoxLayout;
    show_ = new SegmentedControl(theme, tr("Which events"), filters);
    show_->addSegment(tr("All"));
    show_->addSegment(tr("Several posts"));
    show_->addSegment(tr("To confirm"));
    show_->setCurrent(static_cast<int>(EventFilter::Show::Several));
    span_ = new QComboBox(filters);
    span_->setAccessibleName(tr("Within which time"));
    span_->addItem(tr("1 day"), 24);
    span_->addItem(tr("7 days"), usualSpan);
    span_->addItem(tr("30 days"), 24 * 30);
    span_->setCurrentIndex(1);
    first->addWidget(show_);
    first->addStretch();
    first->addWidget(span_);
    search_ = new SearchField(theme, tr("Words of the title"), filters);
    search_->setAccessibleName(tr("Find events"));
    search_->setWaitsForReturn(context_.searchesOnReturn);
    lines->addLayout(first);
    lines->addWidget(search_);
    connect(show_, &SegmentedControl::currentChanged, this, &EventListPane::filter);
    connect(search_, &SearchField::searchRequested, this, &EventListPane::filter);
    connect(span_, &QComboBox::currentIndexChanged, this, &EventListPane::spanChanged);
    return filters;
}

void EventListPane::makeList() {
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new EventRowDelegate(context_.theme, list_));
    list_->setAccessibleName(tr("Events"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT menuRequested(list_->viewport()->mapToGlobal(at)); });
    connect(list_, &QAbstractItemView::activated, this, &EventListPane::opened);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventListPane::chosenChanged);
    connect(search_, &SearchField::accepted, list_, [this] { list_->setFocus(); });
    connect(search_, &SearchField::left, list_, [this] { list_->setFocus(); });
    connect(&context_.theme, &Theme::changed, list_, [this] { list_->doItemsLayout(); });
}

EventId EventListPane::current() const {
    const EventRow* row = model_->rowAt(list_->currentIndex().row());
    return row ? row->event.id : EventId{};
}

std::vector<EventRow> EventListPane::chosen() const {
    std::vector<EventRow> rows;
    QModelIndexList indexes = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    for (const QModelIndex& index : indexes) {
        rows.push_back(*model_->rowAt(index.row()));
    }
    return rows;
}

void EventListPane::select(EventId event) {
    if (const int row = model_->rowOf(event.value); row >= 0) {
        list_->setCurrentIndex(model_->index(row));
        list_->scrollTo(model_->index(row));
    }
}

void EventListPane::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

std::chrono::hours EventListPane::span() const {
    return std::chrono::hours(span_->currentData().toInt());
}

void EventListPane::addAct(QAction* action) {
    header_->addWidget(makeActionButton(context_.theme, action, header_));
}

std::pair<int, int> EventListPane::choices() const {
    return {show_->current(), span_->currentIndex()};
}

void EventListPane::setChoices(int show, int span) {
    show_->setCurrent(std::clamp(show, 0, static_cast<int>(EventFilter::Show::ToConfirm)));
    span_->setCurrentIndex(std::clamp(span, 0, span_->count() - 1));
    filter();
}

void EventListPane::filter() {
    EventFilter filter;
    filter.show = static_cast<EventFilter::Show>(show_->current());
    filter.words = search_->text().split(u' ', Qt::SkipEmptyParts);
    model_->setFilter(filter);
    presentState();
    keepCurrent();
    // A model that is wholly new tells no selection.
    Q_EMIT currentChanged(current());
    Q_EMIT chosenChanged();
}

void EventListPane::keepCurrent() {
    if (!current().value && model_->rowCount() > 0) {
        list_->setCurrentIndex(model_->index(0));
    }
}

void EventListPane::present(std::vector<EventRow> events, TimePoint now) {
    model_->setEvents(std::move(events), now);
    list_->viewport()->update();  // "5 min ago" went on
    presentState();
    keepCurrent();
}

void EventListPane::presentState() {
    header_->setCount(model_->rowCount() > 0 ? wholeNumber(model_->rowCount()) : QString());
    if (model_->all().empty()) {
        state_->showEmpty({IconName::Events, tr("No events in this time"),
                           tr("Posts about the same thing come together here by themselves, as they arrive. Choose a "
                              "longer time, or add sources.")});
    } else if (model_->rowCount() == 0) {
        state_->showEmpty(
            {IconName::Search, tr("No event is like that"), tr("Choose “All”, a longer time, or other words.")});
    } else {
        state_->showContent();
    }
}

void EventListPane::showError(const Error& error, std::function<void()> retry) {
    state_->showError(tr("The events could not be read."), error, std::move(retry));
}

}  // namespace zhiban
