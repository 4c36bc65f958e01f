// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_table_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/kit/safe_text_view.h"
#include "ui/sources/presentation/source_table_model.h"
#include "ui/sources/source_looks.h"

namespace zhiban {

void paintSparkline(QPainter* painter, const QRect& rect, const Theme& theme, const std::vector<HourHealth>& day) {
    if (day.empty() || rect.width() < 2 * static_cast<int>(day.size())) {
        return;
    }
    double most = 1;
    for (const HourHealth& hour : day) {
        most = std::max({most, static_cast<double>(hour.posts), hour.band.high});
    }
    const double step = static_cast<double>(rect.width()) / static_cast<double>(day.size());
    const auto heightOf = [&](double posts) { return posts / most * (rect.height() - 1); };
    const double ground = rect.bottom();
    for (size_t i = 0; i < day.size(); ++i) {
        const HourHealth& hour = day[i];
        const double left = rect.left() + static_cast<double>(i) * step;
        if (hour.band.compared >= kFewestCompared) {
            const double top = ground - heightOf(hour.band.high);
            painter->fillRect(QRectF(left, top, step, std::max(1.0, ground - heightOf(hour.band.low) - top)),
                              theme.color(ColorRole::AccentSoft));
        }
        const bool below = hour.state == VolumeState::Silent || hour.state == VolumeState::Low;
        const bool present = i + 1 == day.size();  // not over yet: nothing to judge
        const ColorRole role = below && !present ? ColorRole::ClockSoon : ColorRole::Accent;
        painter->fillRect(QRectF(left + step * 0.2, ground - heightOf(static_cast<double>(hour.posts)), step * 0.6,
                                 heightOf(static_cast<double>(hour.posts)) + 1),
                          theme.color(hour.heard ? role : ColorRole::BorderStrong));
        if (below && !present) {
            // Not by colour alone: what is missing has a mark on the ground.
            painter->fillRect(QRectF(left, ground - 1, step, 2), theme.color(ColorRole::ClockSoon));
        }
    }
}

QSize SourceTableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), QFontMetrics(theme_.font(TextRole::Body)).height() + 2 * theme_.space(2)));
    return size;
}

void SourceTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const SourceTableModel*>(index.model());
    const SourceHealth* health = model ? model->rowAt(index.row()) : nullptr;
    if (!health) {
        return;
    }
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme_.color(selected  ? ColorRole::Selection
                                                : hovered ? ColorRole::Hover
                                                          : ColorRole::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme_.color(ColorRole::Border));
    const QRect inner = option.rect.adjusted(theme_.space(2), theme_.space(1), -theme_.space(2), -theme_.space(1));
    if (index.column() == SourceTableModel::State) {
        paintChip(painter, inner, theme_, listeningChip(health->listening));
    } else if (index.column() == SourceTableModel::Volume) {
        paintSparkline(painter, inner.adjusted(0, 2, 0, -2), theme_, health->day);
    } else {
        const bool name = index.column() == SourceTableModel::Name;
        const bool trouble = index.column() == SourceTableModel::Failures;
        painter->setFont(theme_.font(name ? TextRole::Strong : TextRole::Body));
        painter->setPen(theme_.color(name ? ColorRole::Text : trouble ? ColorRole::Danger : ColorRole::TextMuted));
        const bool number = index.column() == SourceTableModel::Refused;
        painter->drawText(
            inner, static_cast<int>(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(cleanName(index.data(Qt::DisplayRole).toString()), Qt::ElideRight,
                                              inner.width()));
    }
    painter->restore();
}

}  // namespace zhiban
