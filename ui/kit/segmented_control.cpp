// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "ui/kit/style/paint.h"

namespace zhiban {

namespace {

// One choice: painted here, because the chosen one is a raised pill in a sunken trough.
class Segment final : public QToolButton {
  public:
    Segment(const Theme& theme, QWidget* parent) : QToolButton(parent), theme_(theme) {
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override {
        int width = fontMetrics().horizontalAdvance(text()) + 2 * theme_.space(3);
        if (!icon().isNull()) {
            width += theme_.iconSize() + (text().isEmpty() ? 0 : theme_.scaled(6));
        }
        return {width, theme_.scaled(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const qreal radius = theme_.cornerRadius() - 1;
        if (isChecked()) {
            paintRounded(&painter, QRectF(rect()), radius, theme_.color(ColorRole::SurfaceRaised),
                         theme_.color(ColorRole::BorderStrong));
        } else if (underMouse() && isEnabled()) {
            paintRounded(&painter, QRectF(rect()), radius, theme_.color(ColorRole::Hover), QColor());
        }
        QRect inner = rect().adjusted(theme_.space(3), 0, -theme_.space(3), 0);
        if (!icon().isNull()) {
            const int side = theme_.iconSize();
            icon().paint(&painter, iconBox(theme_, inner, inner.left(), side), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled);
            inner.setLeft(inner.left() + side + theme_.scaled(6));
        }
        const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(isChecked() && isEnabled() ? theme_.color(ColorRole::Text)
                                                  : palette().color(group, QPalette::ButtonText));
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            paintFocusRing(theme_, &painter, QRectF(rect()), radius);
        }
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        if (!back && !on) {
            QToolButton::keyPressEvent(event);
            return;
        }
        const QList<QAbstractButton*> all = group()->buttons();
        const qsizetype next = all.indexOf(this) + (on ? 1 : -1);
        if (next >= 0 && next < all.size() && all[next]->isEnabled()) {
            all[next]->setFocus(Qt::TabFocusReason);
            all[next]->click();
        }
    }

  private:
    const Theme& theme_;
};

}  // namespace

SegmentedControl::SegmentedControl(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), theme_(theme), layout_(new QHBoxLayout(this)), group_(new QButtonGroup(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto pad = [this] {
        layout_->setContentsMargins(theme_.scaled(2), theme_.scaled(2), theme_.scaled(2), theme_.scaled(2));
        layout_->setSpacing(theme_.scaled(2));
        update();
    };
    pad();
    connect(&theme, &Theme::changed, this, pad);
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            Q_EMIT currentChanged(id);
        }
    });
}

int SegmentedControl::addSegment(const QString& text, std::optional<IconName> icon) {
    auto* segment = new Segment(theme_, this);
    segment->setText(text);
    segment->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    if (icon) {
        segment->setIcon(makeIcon(theme_, *icon));
    }
    const int index = static_cast<int>(group_->buttons().size());
    group_->addButton(segment, index);
    layout_->addWidget(segment);
    if (index == 0) {
        setCurrent(0);
    }
    return index;
}

int SegmentedControl::current() const {
    return group_->checkedId();
}

void SegmentedControl::setCurrent(int index) {
    if (QAbstractButton* button = group_->button(index)) {
        const QSignalBlocker quiet(group_);
        button->setChecked(true);
    }
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled) {
    if (QAbstractButton* button = group_->button(index)) {
        button->setEnabled(enabled);
    }
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintRounded(&painter, QRectF(rect()), theme_.cornerRadius(), theme_.color(ColorRole::Sunken),
                 theme_.color(ColorRole::Border));
}

}  // namespace zhiban
