// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_delegate.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/cases/presentation/case_list_model.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// The chip at the right of a row: the most urgent running clock, or how it ended.
Chip endChip(const Case& row, TimePoint now) {
    if (row.closing && !isOpen(row.state)) {
        return closingChip(*row.closing);
    }
    const std::vector<RunningClock> clocks = runningClocks(row);
    return clocks.empty() ? Chip{} : clockChip(remainingUntil(clocks.front().due, now));
}

}  // namespace

CaseListDelegate::CaseListDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), clock_(clock) {}

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int lines = QFontMetrics(theme_.font(TextRole::Strong)).height() +
                      std::max(QFontMetrics(theme_.font(TextRole::Small)).height(), theme_.iconSize());
    return {theme_.scaled(200), lines + theme_.space(1) + 2 * theme_.space(2) + 1};
}

void CaseListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const CaseListModel*>(index.model());
    const Case* row = model ? model->caseAt(index.row()) : nullptr;
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
    const int firstHeight = QFontMetrics(theme_.font(TextRole::Strong)).height();
    paintFirstLine(painter, QRect(inner.topLeft(), QSize(inner.width(), firstHeight)), *row);
    paintSecondLine(painter,
                    QRect(inner.left(), inner.top() + firstHeight + theme_.space(1), inner.width(),
                          inner.height() - firstHeight - theme_.space(1)),
                    *row);
    painter->restore();
}

void CaseListDelegate::paintFirstLine(QPainter* painter, const QRect& rect, const Case& row) const {
    const int icon = theme_.iconSize();
    paintIcon(painter, QRect(rect.left(), rect.top(), icon, rect.height()), theme_, levelIcon(row.level),
              levelColor(row.level));
    int right = rect.right();
    const Chip chip = endChip(row, clock_.now());
    if (!chip.text.isEmpty()) {
        const int width = std::min(chipSize(theme_, chip).width(), rect.width() / 2);
        paintChip(painter, QRect(right - width + 1, rect.top(), width, rect.height()), theme_, chip);
        right -= width + theme_.space(2);
    }
    const int left = rect.left() + icon + theme_.space(2);
    painter->setFont(theme_.font(TextRole::Strong));
    painter->setPen(theme_.color(isOpen(row.state) ? ColorRole::Text : ColorRole::TextMuted));
    const QString title =
        painter->fontMetrics().elidedText(withVisibleMarks(row.title).simplified(), Qt::ElideRight, right - left);
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      title);
}

void CaseListDelegate::paintSecondLine(QPainter* painter, const QRect& rect, const Case& row) const {
    int left = rect.left() + theme_.iconSize() + theme_.space(2);
    painter->setFont(theme_.font(TextRole::Small));
    painter->setPen(theme_.color(ColorRole::TextMuted));
    const int number = painter->fontMetrics().horizontalAdvance(row.number);
    painter->drawText(QRect(left, rect.top(), number, rect.height()), Qt::AlignVCenter, row.number);
    left += number + theme_.space(2);
    const Chip state = stateChip(row.state);
    const int stateWidth = std::min(chipSize(theme_, state).width(), std::max(0, rect.right() - left));
    paintChip(painter, QRect(left, rect.top(), stateWidth, rect.height()), theme_, state);
    left += stateWidth + theme_.space(2);
    const Chip holder = holderChip(row.holder);
    const int space = rect.right() - left;
    if (isOpen(row.state) && space > theme_.scaled(48)) {
        paintChip(painter, QRect(left, rect.top(), std::min(space, chipSize(theme_, holder).width()), rect.height()),
                  theme_, holder);
    }
}

}  // namespace zhiban
