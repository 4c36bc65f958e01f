// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_row_delegates.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/events/event_looks.h"
#include "ui/events/presentation/event_list_model.h"
#include "ui/events/presentation/event_member_model.h"
#include "ui/events/presentation/event_words.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

QSize twoLines(const Theme& theme) {
    const int lines = QFontMetrics(theme.font(TextRole::Strong)).height() +
                      std::max(QFontMetrics(theme.font(TextRole::Small)).height(), theme.iconSize());
    return {theme.scaled(200), lines + theme.space(1) + 2 * theme.space(2) + 1};
}

void paintGround(QPainter* painter, const Theme& theme, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme.color(selected  ? ColorRole::Selection
                                               : hovered ? ColorRole::Hover
                                                         : ColorRole::Surface));
    if (option.state.testFlag(QStyle::State_HasFocus) || selected) {
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(theme.scaled(3), option.rect.height())),
                          theme.color(current ? ColorRole::Accent : ColorRole::BorderStrong));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(ColorRole::Border));
}

// A text at the left and a chip at the right of one line; a chip without a text takes no room.
void paintLine(QPainter* painter, const QRect& rect, const Theme& theme, const QString& text, TextRole role,
               ColorRole color, const Chip& chip) {
    int space = rect.width();
    if (!chip.text.isEmpty()) {
        const int width = std::min(chipSize(theme, chip).width(), rect.width() / 2);
        paintChip(painter, QRect(rect.right() - width + 1, rect.top(), width, rect.height()), theme, chip);
        space -= width + theme.space(2);
    }
    painter->setFont(theme.font(role));
    painter->setPen(theme.color(color));
    painter->drawText(QRect(rect.left(), rect.top(), space, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, space));
}

struct Lines {
    QRect first;
    QRect second;
};
Lines linesOf(const Theme& theme, const QRect& rect) {
    const QRect inner = rect.adjusted(theme.space(3), theme.space(2), -theme.space(3), -theme.space(2));
    const int first = QFontMetrics(theme.font(TextRole::Strong)).height();
    return {QRect(inner.topLeft(), QSize(inner.width(), first)),
            QRect(inner.left(), inner.top() + first + theme.space(1), inner.width(),
                  inner.height() - first - theme.space(1))};
}

}  // namespace

QSize EventRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return twoLines(theme_);
}

void EventRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const EventListModel*>(index.model());
    const EventRow* row = model ? model->rowAt(index.row()) : nullptr;
    if (!row) {
        return;
    }
    painter->save();
    paintGround(painter, theme_, option);
    const Lines lines = linesOf(theme_, option.rect);
    paintLine(painter, lines.first, theme_, EventWords::title(row->event), TextRole::Strong, ColorRole::Text,
              heatChip(*row));
    paintLine(painter, lines.second, theme_,
              EventWords::counts(row->event) + QStringLiteral(" · ") + EventWords::span(row->event, model->now()),
              TextRole::Small, ColorRole::TextMuted, suggestionChip(row->event));
    painter->restore();
}

QSize MemberRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return twoLines(theme_);
}

void MemberRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const EventMemberModel*>(index.model());
    const PostInEvent* row = model ? model->rowAt(index.row()) : nullptr;
    if (!row) {
        return;
    }
    painter->save();
    paintGround(painter, theme_, option);
    const Lines lines = linesOf(theme_, option.rect);
    paintLine(painter, lines.first, theme_, EventWords::headline(row->post), TextRole::Body, ColorRole::Text,
              joinChip(*row));
    QStringList facts{cleanName(row->post.sourceName), relativeTime(row->post.shownAt, model->now())};
    if (row->reason.nearest) {
        facts << EventWords::tr("alike by %1").arg(percentText(row->reason.score));
    }
    paintLine(painter, lines.second, theme_, facts.join(QStringLiteral(" · ")), TextRole::Small, ColorRole::TextMuted,
              {});
    painter->restore();
}

}  // namespace zhiban
