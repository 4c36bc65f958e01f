// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_list_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/kit/safe_text_view.h"
#include "ui/rules/presentation/rule_list_model.h"
#include "ui/rules/presentation/rule_words.h"
#include "ui/rules/rule_looks.h"

namespace zhiban {

RuleListDelegate::RuleListDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), clock_(clock) {}

QSize RuleListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int lines = QFontMetrics(theme_.font(TextRole::Strong)).height() +
                      std::max(QFontMetrics(theme_.font(TextRole::Small)).height(), theme_.iconSize());
    return {theme_.scaled(200), lines + theme_.space(1) + 2 * theme_.space(2) + 1};
}

void RuleListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const RuleListModel*>(index.model());
    const RuleRow* row = model ? model->rowAt(index.row()) : nullptr;
    if (!row) {
        return;
    }
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme_.color(selected  ? ColorRole::Selection
                                                : hovered ? ColorRole::Hover
                                                          : ColorRole::Surface));
    if (selected) {
        const bool active = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(theme_.scaled(3), option.rect.height())),
                          theme_.color(active ? ColorRole::Accent : ColorRole::BorderStrong));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme_.color(ColorRole::Border));
    const QRect inner = option.rect.adjusted(theme_.space(3), theme_.space(2), -theme_.space(3), -theme_.space(2));
    const int first = QFontMetrics(theme_.font(TextRole::Strong)).height();
    paintFirstLine(painter, QRect(inner.topLeft(), QSize(inner.width(), first)), *row,
                   index.data(Qt::DisplayRole).toString());
    paintSecondLine(painter,
                    QRect(inner.left(), inner.top() + first + theme_.space(1), inner.width(),
                          inner.height() - first - theme_.space(1)),
                    *row);
    painter->restore();
}

void RuleListDelegate::paintFirstLine(QPainter* painter, const QRect& rect, const RuleRow& row,
                                      const QString& name) const {
    const Chip level = severityChip(row.rule.level);
    const int width = std::min(chipSize(theme_, level).width(), rect.width() / 2);
    paintChip(painter, QRect(rect.right() - width + 1, rect.top(), width, rect.height()), theme_, level);
    int left = rect.left();
    if (row.unsaved) {
        const int icon = theme_.iconSize();
        paintIcon(painter, QRect(left, rect.top(), icon, rect.height()), theme_, IconName::Edit, ColorRole::Accent);
        left += icon + theme_.space(1);
    }
    const bool rests = row.standing == RuleStanding::Retired || row.standing == RuleStanding::Expired;
    painter->setFont(theme_.font(TextRole::Strong));
    painter->setPen(theme_.color(rests ? ColorRole::TextMuted : ColorRole::Text));
    const int space = rect.right() - width - theme_.space(2) - left;
    painter->drawText(QRect(left, rect.top(), space, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(cleanName(name), Qt::ElideRight, space));
}

void RuleListDelegate::paintSecondLine(QPainter* painter, const QRect& rect, const RuleRow& row) const {
    std::vector<Chip> chips{standingChip(row)};
    for (const Chip& mark : markChips(row.rule, clock_.now())) {
        chips.push_back(mark);
    }
    int left = rect.left();
    for (const Chip& chip : chips) {
        const int width = std::min(chipSize(theme_, chip).width(), rect.right() - left);
        if (width < theme_.scaled(24)) {
            break;
        }
        paintChip(painter, QRect(left, rect.top(), width, rect.height()), theme_, chip);
        left += width + theme_.space(2);
    }
}

}  // namespace zhiban
