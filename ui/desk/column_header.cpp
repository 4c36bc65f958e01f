// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_header.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/desk/desk_words.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"

namespace zhiban {

ColumnHeader::ColumnHeader(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    title_ = new PanelHeader(theme, {}, TextRole::Heading, this);
    summary_ = new ElidedLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    menu_ = new QMenu(this);
    menuButton_ = makeIconButton(theme, IconName::More, tr("Column menu"), this);
    menuButton_->setMenu(menu_);
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    title_->addWidget(menuButton_);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 2, 0);
    layout->addWidget(title_);
    layout->addWidget(summary_);
    setCursor(Qt::OpenHandCursor);
    menuButton_->setCursor(Qt::ArrowCursor);
}

void ColumnHeader::show(const DeskColumn& column) {
    const QString title = DeskWords::columnTitle(column);
    const bool alerts = column.filter.alertsOnly || column.filter.minimumLevel;
    title_->setTitle(title);
    title_->setIcon(alerts                          ? IconName::Bell
                    : column.filter.words.isEmpty() ? IconName::Inbox
                                                    : IconName::Search,
                    alerts ? ColorRole::SeverityRed : ColorRole::TextMuted);
    summary_->setText(DeskWords::filterSummary(column));
    menuButton_->setAccessibleName(tr("Menu of the column “%1”").arg(title));
}

void ColumnHeader::setCounts(const QString& counts) {
    title_->setCount(counts);
}

void ColumnHeader::openMenu() {
    menuButton_->showMenu();
}

void ColumnHeader::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = event->pos();
    dragging_ = false;
    Q_EMIT pressed();
}

void ColumnHeader::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        return;
    }
    if (!dragging_ && (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance()) {
        dragging_ = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (dragging_) {
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event) {
    setCursor(Qt::OpenHandCursor);
    if (std::exchange(dragging_, false)) {
        Q_EMIT dropped(event->globalPosition().toPoint());
    }
}

void ColumnHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.color(ColorRole::Border));
}

}  // namespace zhiban
