// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/timeline_delegate.h"

#include <QListView>
#include <QPainter>

#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/style/paint.h"
#include "ui/kit/timeline_model.h"

namespace zhiban {

namespace {

constexpr int detailLines = 12;

const TimelineModel* modelOf(const QModelIndex& index) {
    return qobject_cast<const TimelineModel*>(index.model());
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

void paintHead(QPainter* painter, const Theme& theme, const TimelineRow& row, const QRect& rect) {
    // Who is bold, what follows; both wrap together.
    const std::vector<Span> none;
    if (row.who.isEmpty()) {
        paintTextWithHits(painter, rect, theme, theme.font(TextRole::Body), ColorRole::Text, row.what, none, 3);
        return;
    }
    const QFont strong = theme.font(TextRole::Strong);
    const QFontMetrics metrics(strong);
    const int gap = theme.space(2);
    const QString who = metrics.elidedText(row.who, Qt::ElideRight, rect.width() / 3);
    painter->setFont(strong);
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(QRect(rect.left(), rect.top(), rect.width() / 3, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, who);
    const int left = metrics.horizontalAdvance(who) + gap;
    paintTextWithHits(painter, rect.adjusted(left, 0, 0, 0), theme, theme.font(TextRole::Body), ColorRole::Text,
                      row.what, none, 3);
}

}  // namespace

TimelineLayout timelineLayout(const Theme& theme, const TimelineRow& row, bool opensDay, int width) {
    TimelineLayout layout;
    const QFont body = theme.font(TextRole::Body);
    const QFontMetrics metrics(body);
    const int pad = theme.space(2);
    int top = 0;
    if (opensDay) {
        layout.day = QRect(pad, theme.space(2), width - 2 * pad, QFontMetrics(theme.font(TextRole::Small)).height());
        top = layout.day.bottom() + theme.space(1);
    }
    const int timeWidth = QFontMetrics(theme.font(TextRole::Small)).horizontalAdvance(QStringLiteral("00:00")) + pad;
    const int markSide = theme.scaled(22);
    const int line = metrics.height();
    top += theme.space(2);
    layout.time = QRect(pad, top, timeWidth, line);
    layout.mark = QRect(pad + timeWidth, top + (line - markSide + theme.scaled(2)) / 2, markSide, markSide);
    const int left = layout.mark.right() + theme.space(3);
    const int room = std::max(theme.scaled(80), width - left - theme.space(3));
    const QFontMetrics strong(theme.font(TextRole::Strong));
    const int who = row.who.isEmpty() ? 0 : std::min(strong.horizontalAdvance(row.who), room / 3) + theme.space(2);
    const int head = textHeight(body, row.what, std::max(theme.scaled(40), room - who), 3);
    layout.head = QRect(left, top, room, std::max(line, head));
    int bottom = layout.head.bottom() + 1;
    if (!row.details.isEmpty()) {
        const int inset = row.ground ? theme.space(2) : 0;
        const int inner = room - 2 * inset;
        bottom += theme.space(1) + (row.ground ? theme.scaled(4) : 0);
        layout.details = QRect(left + inset, bottom, inner, textHeight(body, row.details, inner, detailLines));
        bottom = layout.details.bottom() + 1 + (row.ground ? theme.scaled(6) : 0);
    }
    layout.height = bottom + theme.space(2);
    return layout;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const TimelineModel* model = modelOf(index);
    if (model == nullptr) {
        return QStyledItemDelegate::sizeHint(option, index);
    }
    const int width = widthOf(option);
    const TimelineRow& row = model->rows()[static_cast<size_t>(index.row())];
    return {std::max(theme_.scaled(160), width - 1),
            timelineLayout(theme_, row, model->opensDay(index.row()), width).height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const TimelineModel* model = modelOf(index);
    if (model == nullptr) {
        return;
    }
    const TimelineRow& row = model->rows()[static_cast<size_t>(index.row())];
    const TimelineLayout layout = timelineLayout(theme_, row, model->opensDay(index.row()), option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    const QRect whole(QPoint(0, 0), option.rect.size());
    const QRect act = layout.day.isNull() ? whole : whole.adjusted(0, layout.day.bottom() + theme_.space(1), 0, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        paintRounded(painter, QRectF(act), theme_.cornerRadius(),
                     theme_.color(selected ? ColorRole::Selection : ColorRole::Hover), QColor());
    }
    painter->setFont(theme_.font(TextRole::Small));
    painter->setPen(theme_.color(ColorRole::TextMuted));
    if (!layout.day.isNull()) {
        painter->drawText(layout.day, Qt::AlignLeft | Qt::AlignVCenter, longDate(row.at));
    }
    painter->drawText(layout.time, Qt::AlignLeft | Qt::AlignVCenter, clockTime(row.at));
    // The line runs on to the next row of the same day.
    const int x = layout.mark.center().x();
    const bool last = index.row() + 1 >= model->rowCount() || model->opensDay(index.row() + 1);
    const bool first = index.row() == 0 || !layout.day.isNull();
    const int from = first ? layout.mark.center().y() : 0;
    const int to = last ? layout.mark.center().y() : whole.bottom();
    painter->fillRect(QRect(x, from, 1, to - from + 1), theme_.color(ColorRole::Border));
    paintRounded(painter, QRectF(layout.mark), layout.mark.width() / 2.0, theme_.color(ColorRole::SurfaceRaised),
                 theme_.color(ColorRole::Border));
    const int inset = theme_.scaled(4);
    paintIcon(painter, layout.mark.adjusted(inset, inset, -inset, -inset), theme_, row.icon, row.color);
    paintHead(painter, theme_, row, layout.head);
    if (!layout.details.isNull()) {
        if (row.ground) {
            const int side = theme_.space(2);
            paintRounded(painter, QRectF(layout.details).adjusted(-side, -theme_.scaled(4), side, theme_.scaled(4)),
                         theme_.scaled(4), theme_.color(*row.ground), QColor());
        }
        paintTextWithHits(painter, layout.details, theme_, theme_.font(TextRole::Body),
                          row.ground ? ColorRole::Text : ColorRole::TextMuted, row.details, {}, detailLines);
    }
    painter->restore();
}

}  // namespace zhiban
