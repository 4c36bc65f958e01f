// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_view.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/desk/feed_delegate.h"

namespace zhiban {

FeedView::FeedView(const Theme& theme, const Clock& clock, FeedModel& model, const ReadMarks& marks, QWidget* parent)
    : QListView(parent), feed_(model) {
    auto* delegate = new FeedDelegate(theme, clock, marks, this);
    setItemDelegate(delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    // Before the model is set: when the view itself hears of a removal it drops its layout and moves its selection.
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        rememberChoice(first, last);
        rememberPlace(first, last);
    });
    setModel(&model);

    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { rememberPlace(-1, -1); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FeedView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        keepPlace();
        moveChoiceOn();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, delegate] {
        delegate->setWords(feed_.filter().words);
        scrollToTop();
        updateLive();
        Q_EMIT chosenChanged();
    });
    connect(&model, &FeedModel::newestShown, this, [this] {
        if (std::exchange(goingToNewest_, false)) {
            scrollToTop();
        }
        updateLive();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        updateLive();
        fetchNearEnds();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FeedView::fetchNearEnds);
    connect(&theme, &Theme::changed, this, [this] {
        rememberPlace(-1, -1);
        keepPlace();
        viewport()->update();
    });
    connect(&marks, &ReadMarks::changed, viewport(), qOverload<>(&QWidget::update));
    updateLive();
}

std::vector<FeedItem> FeedView::chosen() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<FeedItem> items;
    for (const int row : rows) {
        items.push_back(*feed_.window().at(row));
    }
    return items;
}

void FeedView::choose(int row) {
    if (feed_.rowCount() > 0) {
        selectionModel()->setCurrentIndex(feed_.index(std::clamp(row, 0, feed_.rowCount() - 1), 0),
                                          QItemSelectionModel::ClearAndSelect);
    }
}

void FeedView::step(int by) {
    const QModelIndex first = indexAt(QPoint(1, 1));
    // A list that gets the focus has a current row at once; only a selected one was chosen.
    const bool hasChosen = currentIndex().isValid() && selectionModel()->hasSelection();
    choose(hasChosen ? currentIndex().row() + by : std::max(0, first.row()));
}

void FeedView::stepToUntouched() {
    for (int row = currentIndex().isValid() ? currentIndex().row() + 1 : 0; row < feed_.rowCount(); ++row) {
        if (feed_.window().at(row)->triage == TriageState::Untouched) {
            choose(row);
            return;
        }
    }
}

void FeedView::goToNewest() {
    clearSelection();
    setCurrentIndex({});
    if (feed_.heldCount() > 0 || !feed_.window().reachesTop) {
        goingToNewest_ = true;
        feed_.showNewest();
    } else {
        scrollToTop();
        updateLive();
    }
}

void FeedView::keyboardSearch(const QString&) {}

void FeedView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activatedByKey();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        setCurrentIndex({});
        updateLive();
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void FeedView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    updateLive();
    Q_EMIT chosenChanged();
}

void FeedView::focusOutEvent(QFocusEvent* event) {
    QListView::focusOutEvent(event);
    updateLive();
}

void FeedView::enterEvent(QEnterEvent* event) {
    hovered_ = true;
    updateLive();
    QListView::enterEvent(event);
}

void FeedView::leaveEvent(QEvent* event) {
    hovered_ = false;
    updateLive();
    QListView::leaveEvent(event);
}

void FeedView::wheelEvent(QWheelEvent* event) {
    // Turning further up at the top fetches what waits above, without moving what is read.
    if (event->angleDelta().y() > 0 && verticalScrollBar()->value() == 0 && feed_.heldCount() > 0) {
        feed_.admitHeld();
        event->accept();
        return;
    }
    QListView::wheelEvent(event);
}

void FeedView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fetchNearEnds();
}

void FeedView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!selectionModel()->hasSelection()) {
            step(0);
        }
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    } else if (!indexAt(viewport()->mapFromGlobal(place)).isValid()) {
        return;
    }
    Q_EMIT menuRequested(place);
    event->accept();
}

void FeedView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    updateLive();
    Q_EMIT chosenChanged();
}

void FeedView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    // A current row that leaves the window far away hands over to another: the reader is not taken there.
    setAutoScroll(!settling_);
    QListView::currentChanged(current, previous);
    setAutoScroll(true);
    updateLive();
    Q_EMIT chosenChanged();
}

void FeedView::rememberPlace(int removedFirst, int removedLast) {
    settling_ = true;
    const bool follows = feed_.isLive() && verticalScrollBar()->value() == 0;  // the newest rows
    place_ = follows ? ReadingPlace() : ReadingPlace(*this, removedFirst, removedLast);
}

void FeedView::rememberChoice(int removedFirst, int removedLast) {
    const QModelIndex current = currentIndex();
    const bool goes = current.isValid() && current.row() >= removedFirst && current.row() <= removedLast &&
                      selectionModel()->isSelected(current);
    nextChoice_ = goes ? std::optional(removedFirst) : std::nullopt;
}

// What was decided leaves the column; the one below takes its place, so that deciding goes on with one key.
void FeedView::moveChoiceOn() {
    if (const std::optional<int> row = std::exchange(nextChoice_, std::nullopt)) {
        choose(*row);
    }
}

void FeedView::keepPlace() {
    doItemsLayout();
    place_.keep(*this);
    settling_ = false;
    updateLive();
    fetchNearEnds();
}

void FeedView::updateLive() {
    if (settling_) {
        return;
    }
    const bool reading = hovered_ || (hasFocus() && selectionModel()->hasSelection());
    const bool live = !reading && verticalScrollBar()->value() == 0 && feed_.window().reachesTop;
    if (live == feed_.isLive()) {
        return;
    }
    feed_.setLive(live);
    if (live && feed_.heldCount() > 0) {
        feed_.showNewest();
    }
}

void FeedView::fetchNearEnds() {
    if (settling_) {
        return;  // the scroll bar passes through places where nobody is
    }
    const QScrollBar* bar = verticalScrollBar();
    const int near = 2 * viewport()->height();
    if (bar->value() > bar->maximum() - near) {
        feed_.fetchOlder();
    }
    if (bar->value() < near) {
        feed_.fetchNewer();
    }
}

}  // namespace zhiban
