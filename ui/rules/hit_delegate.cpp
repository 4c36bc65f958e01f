// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/hit_delegate.h"

#include <QPainter>

#include "ui/kit/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/hit_text.h"
#include "ui/rules/presentation/hit_list_model.h"

namespace zhiban {

namespace {

constexpr qsizetype excerptLength = 90;
constexpr int excerptLines = 2;

}  // namespace

HitDelegate::HitDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), clock_(clock) {}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int strong = QFontMetrics(theme_.font(TextRole::Strong)).height();
    const int body = QFontMetrics(theme_.font(TextRole::Body)).lineSpacing() * excerptLines;
    const int small = QFontMetrics(theme_.font(TextRole::Small)).height() * 2;
    return {theme_.scaled(240), strong + body + small + theme_.space(2) * 2 + theme_.space(1) * 3};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const HitListModel*>(index.model());
    const FeedItem* item = model ? model->at(index.row()) : nullptr;
    if (!item) {
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
    QRect rest = option.rect.adjusted(theme_.space(3), theme_.space(2), -theme_.space(3), -theme_.space(2));
    const std::vector<Span> spans = mergedSpans(item->hits);
    const auto below = [&](int height) { rest.setTop(rest.top() + height + theme_.space(1)); };
    if (!item->post.title.isEmpty()) {
        const LitText title = litTitle(item->post, spans);
        below(paintTextWithHits(painter, rest, theme_, theme_.font(TextRole::Strong), ColorRole::Text, title.text,
                                title.spans, 1));
    }
    const LitText body = litExcerpt(item->post, spans, excerptLength);
    below(paintTextWithHits(painter, rest, theme_, theme_.font(TextRole::Body), ColorRole::Text, body.text, body.spans,
                            excerptLines));
    painter->setFont(theme_.font(TextRole::Small));
    painter->setPen(theme_.color(ColorRole::TextMuted));
    const int line = painter->fontMetrics().height();
    const QString origin =
        cleanName(item->post.sourceName) + QStringLiteral(" · ") + relativeTime(item->post.shownAt, clock_.now());
    painter->drawText(QRect(rest.left(), rest.top(), rest.width(), line), Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(origin, Qt::ElideRight, rest.width()));
    below(line - theme_.space(1));
    const int icon = painter->fontMetrics().ascent();
    paintIcon(painter, QRect(rest.left(), rest.top(), icon, line), theme_, IconName::Info, ColorRole::Accent);
    const QRect why(rest.left() + icon + theme_.space(1), rest.top(), rest.width() - icon - theme_.space(1), line);
    painter->drawText(why, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(HitListModel::why(*item), Qt::ElideRight, why.width()));
    painter->restore();
}

}  // namespace zhiban
