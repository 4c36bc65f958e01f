// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/desk/column_grip.h"
#include "ui/desk/column_header.h"
#include "ui/desk/feed_column.h"
#include "ui/desk/feed_view.h"
#include "ui/kit/panels.h"

namespace zhiban {

namespace {

// Where a dragged column would land.
class InsertionMark final : public QWidget {
  public:
    InsertionMark(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

  protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme_.color(ColorRole::Accent)); }

  private:
    const Theme& theme_;
};

}  // namespace

ColumnStrip::ColumnStrip(const PageContext& context, const ReadMarks& marks, QWidget* parent)
    : QScrollArea(parent), context_(context), marks_(marks) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    ground_ = new Ground(context.theme, ColorRole::Window);
    layout_ = new QHBoxLayout(ground_);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    QToolButton* add = makeIconButton(context.theme, IconName::Plus, tr("Add a column"), ground_);
    connect(add, &QToolButton::clicked, this, &ColumnStrip::addRequested);
    auto* end = new QVBoxLayout;
    context.theme.pad(end, 2, 2, 0);
    end->addWidget(add);
    end->addStretch();
    layout_->addLayout(end);
    layout_->addStretch();
    mark_ = new InsertionMark(context.theme, ground_);
    setWidget(ground_);
}

FeedColumn* ColumnStrip::insert(int place, const DeskColumn& column) {
    auto* added = new FeedColumn(context_, marks_, column, ground_);
    auto* grip = new ColumnGrip(context_.theme, *added, ground_);
    place = std::clamp(place, 0, static_cast<int>(columns_.size()));
    columns_.insert(columns_.begin() + place, added);
    grips_.insert(grips_.begin() + place, grip);
    arrange();
    added->show();
    grip->show();
    added->view().installEventFilter(this);
    ColumnHeader& header = added->header();
    connect(&header, &ColumnHeader::pressed, this, [added] { added->view().setFocus(Qt::MouseFocusReason); });
    connect(&header, &ColumnHeader::dragged, this, [this](const QPoint& global) { showMark(placeAt(global)); });
    connect(&header, &ColumnHeader::dropped, this, [this, added](const QPoint& global) {
        const int target = placeAt(global);
        mark_->hide();
        move(added, target > placeOf(added) ? target - 1 : target);
    });
    if (!current_) {
        setCurrent(added);
    }
    Q_EMIT inserted(added);
    return added;
}

void ColumnStrip::remove(FeedColumn* column) {
    const int place = placeOf(column);
    if (place < 0) {
        return;
    }
    const bool hadFocus = column->isAncestorOf(focusWidget());
    columns_.erase(columns_.begin() + place);
    grips_[static_cast<size_t>(place)]->deleteLater();
    grips_.erase(grips_.begin() + place);
    column->view().removeEventFilter(this);
    column->hide();
    column->deleteLater();
    arrange();
    if (current_ == column) {
        setCurrent(columns_.empty() ? nullptr : columns_[std::min(static_cast<size_t>(place), columns_.size() - 1)]);
        if (hadFocus && current_) {
            current_->view().setFocus(Qt::OtherFocusReason);
        }
    }
}

void ColumnStrip::clear() {
    while (!columns_.empty()) {
        remove(columns_.back());
    }
}

void ColumnStrip::move(FeedColumn* column, int place) {
    const int from = placeOf(column);
    const int to = std::clamp(place, 0, static_cast<int>(columns_.size()) - 1);
    if (from < 0 || from == to) {
        return;
    }
    QWidget* grip = grips_[static_cast<size_t>(from)];
    columns_.erase(columns_.begin() + from);
    grips_.erase(grips_.begin() + from);
    columns_.insert(columns_.begin() + to, column);
    grips_.insert(grips_.begin() + to, grip);
    arrange();
    ensureWidgetVisible(column);
}

int ColumnStrip::placeOf(const FeedColumn* column) const {
    const auto found = std::find(columns_.begin(), columns_.end(), column);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

void ColumnStrip::focusColumn(int place) {
    if (place >= 0 && place < static_cast<int>(columns_.size())) {
        FeedColumn* column = columns_[static_cast<size_t>(place)];
        column->view().setFocus(Qt::ShortcutFocusReason);
        setCurrent(column);
        ensureWidgetVisible(column, 0, 0);
    }
}

void ColumnStrip::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (current_ && current_->isAncestorOf(focusWidget())) {
        ensureWidgetVisible(current_, 0, 0);
    }
}

bool ColumnStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        for (FeedColumn* column : columns_) {
            if (&column->view() == watched) {
                setCurrent(column);
            }
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ColumnStrip::arrange() {
    for (size_t i = 0; i < columns_.size(); ++i) {
        layout_->removeWidget(columns_[i]);
        layout_->removeWidget(grips_[i]);
    }
    for (size_t i = 0; i < columns_.size(); ++i) {
        layout_->insertWidget(static_cast<int>(2 * i), columns_[i]);
        layout_->insertWidget(static_cast<int>(2 * i + 1), grips_[i]);
        if (i > 0) {
            setTabOrder(&columns_[i - 1]->view(), &columns_[i]->view());
        }
    }
}

void ColumnStrip::setCurrent(FeedColumn* column) {
    if (current_ != column) {
        current_ = column;
        Q_EMIT currentChanged();
    }
}

int ColumnStrip::placeAt(const QPoint& global) const {
    const int x = ground_->mapFromGlobal(global).x();
    int place = 0;
    for (const FeedColumn* column : columns_) {
        place += x > column->geometry().center().x() ? 1 : 0;
    }
    return place;
}

void ColumnStrip::showMark(int place) {
    const int width = context_.theme.scaled(3);
    const int x = place < static_cast<int>(columns_.size())
                      ? columns_[static_cast<size_t>(place)]->x()
                      : (columns_.empty() ? 0 : columns_.back()->geometry().right());
    mark_->setGeometry(x - width / 2, 0, width, ground_->height());
    mark_->show();
    mark_->raise();
}

}  // namespace zhiban
