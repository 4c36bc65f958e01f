// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/style/paint.h"

namespace zhiban {

RailButton::RailButton(const Theme& theme, IconName icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), icon_(icon) {
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    name();
}

void RailButton::setCount(int count) {
    if (count != count_) {
        count_ = count;
        name();
        update();
    }
}

void RailButton::name() {
    setAccessibleName(count_ > 0 ? tr("%1, %n waiting", "a page and its count", count_).arg(text()) : text());
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(theme_.font(TextRole::Small));
    return {std::max(theme_.scaled(64), metrics.horizontalAdvance(text()) + 2 * theme_.space(2)), theme_.scaled(54)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF pill = QRectF(rect()).adjusted(theme_.space(1), 1, -theme_.space(1), -1);
    const bool current = isChecked();
    if (current) {
        paintRounded(&painter, pill, theme_.cornerRadius(), theme_.color(ColorRole::Selection), QColor());
    } else if (underMouse()) {
        QColor ground = mixed(theme_.color(ColorRole::Rail), theme_.color(ColorRole::BorderStrong), 0.35);
        paintRounded(&painter, pill, theme_.cornerRadius(), ground, QColor());
    }
    const int side = theme_.scaled(22);
    const QFont font = theme_.font(TextRole::Small);
    const int line = QFontMetrics(font).height();
    const int top = (height() - side - line) / 2;
    const QRect icon((width() - side) / 2, top, side, side);
    paintIcon(&painter, icon, theme_, icon_, current ? ColorRole::Accent : ColorRole::TextMuted);
    painter.setFont(font);
    painter.setPen(theme_.color(current ? ColorRole::Text : ColorRole::TextMuted));
    painter.drawText(QRect(0, icon.bottom() + 1, width(), line), Qt::AlignCenter, text());
    paintCount(painter, icon);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        paintFocusRing(theme_, &painter, pill, theme_.cornerRadius());
    }
}

void RailButton::paintCount(QPainter& painter, const QRect& icon) const {
    if (count_ <= 0) {
        return;
    }
    const QString words = count_ > 99 ? QStringLiteral("99+") : QString::number(count_);
    QFont font = theme_.font(TextRole::Small);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int tall = theme_.scaled(15);
    const int wide = std::max(tall, metrics.horizontalAdvance(words) + theme_.space(2));
    const QRect box(std::min(icon.right() - theme_.scaled(4), width() - wide - 2), icon.top() - theme_.scaled(4), wide,
                    tall);
    paintRounded(&painter, QRectF(box), tall / 2.0, theme_.color(ColorRole::Accent), QColor());
    painter.setFont(font);
    painter.setPen(theme_.color(ColorRole::AccentText));
    painter.drawText(box, Qt::AlignCenter, words);
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    // Up and down move between the pages; the page is shown by Space or Return.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

Rail::Rail(const Theme& theme, const std::vector<PageEntry>& pages, QWidget* parent)
    : Ground(theme, ColorRole::Rail, parent),
      theme_(theme),
      layout_(new QVBoxLayout(this)),
      group_(new QButtonGroup(this)) {
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    theme.pad(layout_, 1, 2, 1);
    for (const PageEntry& page : pages) {
        auto* button = new RailButton(theme, page.icon, page.title(), this);
        button->setObjectName(QStringLiteral("rail.") + page.id);
        buttons_.insert(page.id, button);
        group_->addButton(button);
        layout_->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
    }
    layout_->addStretch(1);
}

void Rail::setCurrent(const QString& pageId) {
    if (RailButton* button = buttons_.value(pageId)) {
        button->setChecked(true);
    }
}

void Rail::setCount(const QString& pageId, int count) {
    if (RailButton* button = buttons_.value(pageId)) {
        button->setCount(count);
    }
}

int Rail::count(const QString& pageId) const {
    const RailButton* button = buttons_.value(pageId);
    return button == nullptr ? 0 : button->count();
}

void Rail::addFoot(QWidget* widget) {
    layout_->addWidget(widget, 0, Qt::AlignHCenter);
}

}  // namespace zhiban
