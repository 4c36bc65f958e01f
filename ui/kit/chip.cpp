// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace zhiban {

namespace {

int chipPadding(const Theme& theme, const Chip& chip) {
    return chip.ground ? theme.scaled(6) : 0;
}

int chipIconSide(const Theme& theme) {
    return theme.scaled(13);
}

}  // namespace

QSize chipSize(const Theme& theme, const Chip& chip) {
    const QFontMetrics metrics(theme.font(TextRole::Small));
    int width = 2 * chipPadding(theme, chip) + metrics.horizontalAdvance(chip.text) + 2;  // advances are rounded
    if (chip.icon) {
        width += chipIconSide(theme) + (chip.text.isEmpty() ? 0 : theme.space(1));
    }
    return {width, metrics.height() + theme.scaled(2)};
}

QRect paintChip(QPainter* painter, const QRect& rect, const Theme& theme, const Chip& chip) {
    const QSize wanted = chipSize(theme, chip);
    QRect box(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2, std::min(wanted.width(), rect.width()),
              wanted.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chip.ground) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(*chip.ground));
        painter->drawRoundedRect(box, theme.scaled(4), theme.scaled(4));
    }
    QRect inner = box.adjusted(chipPadding(theme, chip), 0, -chipPadding(theme, chip), 0);
    if (chip.icon) {
        const int side = chipIconSide(theme);
        paintIcon(painter, QRect(inner.left(), inner.top() + (inner.height() - side + 1) / 2, side, side), theme,
                  *chip.icon, chip.color);
        inner.setLeft(inner.left() + side + theme.space(1));
    }
    const QFont font = theme.font(TextRole::Small);
    painter->setFont(font);
    painter->setPen(theme.color(chip.color));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, inner.width()));
    painter->restore();
    return box;
}

ChipView::ChipView(const Theme& theme, const Chip& chip, QWidget* parent)
    : QWidget(parent), theme_(theme), chip_(chip) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(chip.text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChipView::setChip(const Chip& chip) {
    if (chip == chip_) {
        return;
    }
    chip_ = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

void ChipView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChip(&painter, rect(), theme_, chip_);
}

QString levelText(Level level) {
    switch (level) {
        case Level::Blue:
            return QCoreApplication::translate("Level", "Routine");
        case Level::Yellow:
            return QCoreApplication::translate("Level", "Raised");
        case Level::Orange:
            return QCoreApplication::translate("Level", "Major");
        case Level::Red:
            return QCoreApplication::translate("Level", "Critical");
    }
    return {};
}

IconName levelIcon(Level level) {
    switch (level) {
        case Level::Blue:
            return IconName::LevelBlue;
        case Level::Yellow:
            return IconName::LevelYellow;
        case Level::Orange:
            return IconName::LevelOrange;
        case Level::Red:
            return IconName::LevelRed;
    }
    return IconName::LevelBlue;
}

ColorRole levelColor(Level level) {
    switch (level) {
        case Level::Blue:
            return ColorRole::SeverityBlue;
        case Level::Yellow:
            return ColorRole::SeverityYellow;
        case Level::Orange:
            return ColorRole::SeverityOrange;
        case Level::Red:
            return ColorRole::SeverityRed;
    }
    return ColorRole::SeverityBlue;
}

ColorRole levelGround(Level level) {
    switch (level) {
        case Level::Blue:
            return ColorRole::SeverityBlueSoft;
        case Level::Yellow:
            return ColorRole::SeverityYellowSoft;
        case Level::Orange:
            return ColorRole::SeverityOrangeSoft;
        case Level::Red:
            return ColorRole::SeverityRedSoft;
    }
    return ColorRole::SeverityBlueSoft;
}

Chip severityChip(Level level) {
    return {levelIcon(level), levelText(level), levelColor(level), levelGround(level)};
}

}  // namespace zhiban
