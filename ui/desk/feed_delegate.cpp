// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/desk/desk_words.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/hit_text.h"

namespace zhiban {

namespace {

constexpr qsizetype excerptUnits = 200;  // more than any row can show

}  // namespace

FeedDelegate::FeedDelegate(const Theme& theme, const Clock& clock, const ReadMarks& marks, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), clock_(clock), marks_(marks), metrics_(feedRowMetrics(theme)) {
    connect(&theme, &Theme::changed, this, [this] {
        metrics_ = feedRowMetrics(theme_);
        Q_EMIT sizeHintChanged({});
    });
}

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, feedRowHeight(metrics_)};
}

std::vector<Chip> FeedDelegate::chipsOf(const FeedItem& item) {
    std::vector<Chip> chips;
    if (item.level) {
        chips.push_back(severityChip(*item.level));
    }
    if (item.triage == TriageState::Cased) {
        chips.push_back({IconName::Case, DeskWords::tr("In a case"), ColorRole::Accent, ColorRole::AccentSoft});
    } else if (item.triage == TriageState::Dismissed) {
        chips.push_back({IconName::Dismiss, DeskWords::tr("Dismissed"), ColorRole::TextMuted, ColorRole::Sunken});
    }
    for (const Hit& hit : item.hits) {
        chips.push_back({std::nullopt, cleanName(hit.ruleName), ColorRole::TextMuted, ColorRole::Sunken});
    }
    return chips;
}

void FeedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto row = index.data(FeedModel::ItemRole).value<FeedWindow::Row>();
    if (!row) {
        return;
    }
    const FeedItem& item = *row;
    painter->save();
    paintGround(painter, option, item);

    const std::vector<Span> spans = litSpans(item, words_);
    const LitText title = litTitle(item.post, spans);
    const LitText excerpt = litExcerpt(item.post, spans, excerptUnits);
    const int width = feedTextWidth(metrics_, option.rect.width());
    const bool unread = !marks_.isRead(item.post.id);
    const QFont titleFont = theme_.font(unread ? TextRole::Strong : TextRole::Body);
    const QString time = relativeTime(item.post.shownAt, clock_.now());
    const QFont smallFont = theme_.font(TextRole::Small);
    const QFontMetrics small(smallFont);

    FeedRowContent content;
    content.timeWidth = small.horizontalAdvance(time);
    content.titleLines =
        title.text.isEmpty() ? 0 : (textHeight(titleFont, title.text, width, 2) > metrics_.titleLine * 3 / 2 ? 2 : 1);
    content.hasFooter = item.level || item.triage != TriageState::Untouched || item.post.likes > 0;
    const FeedRowLayout layout = layoutOf(option.rect, metrics_, content);

    painter->setFont(smallFont);
    painter->setPen(theme_.color(ColorRole::TextMuted));
    const QRect origin = unread ? paintUnread(painter, layout.origin) : layout.origin;
    painter->drawText(origin, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      small.elidedText(DeskWords::origin(item.post), Qt::ElideRight, origin.width()));
    painter->drawText(layout.time, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);

    const bool decided = item.triage == TriageState::Dismissed;
    paintTextWithHits(painter, layout.title, theme_, titleFont, decided ? ColorRole::TextMuted : ColorRole::Text,
                      title.text, title.spans, layout.titleLines);
    paintTextWithHits(painter, layout.excerpt, theme_, theme_.font(TextRole::Body),
                      title.text.isEmpty() && !decided ? ColorRole::Text : ColorRole::TextMuted, excerpt.text,
                      excerpt.spans, layout.excerptLines);
    paintFooter(painter, layout.footer, item);
    painter->restore();
}

void FeedDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const FeedItem& item) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const ColorRole ground = selected ? ColorRole::Selection : hovered ? ColorRole::Hover : ColorRole::Surface;
    painter->fillRect(option.rect, theme_.color(ground));
    if (item.level && item.triage == TriageState::Untouched) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), metrics_.edge, option.rect.height()),
                          theme_.color(levelColor(*item.level)));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme_.color(ColorRole::Border));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme_.color(ColorRole::Accent), theme_.scaled(2)));
        const int inset = theme_.scaled(2);
        painter->drawRoundedRect(option.rect.adjusted(inset, inset, -inset, -inset - 1), theme_.scaled(4),
                                 theme_.scaled(4));
    }
}

QRect FeedDelegate::paintUnread(QPainter* painter, const QRect& line) const {
    const int side = theme_.scaled(7);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme_.color(ColorRole::Accent));
    painter->drawEllipse(QRect(line.left(), line.center().y() - side / 2, side, side));
    painter->restore();
    return line.adjusted(side + theme_.space(1), 0, 0, 0);
}

void FeedDelegate::paintFooter(QPainter* painter, const QRect& rect, const FeedItem& item) const {
    if (rect.isEmpty()) {
        return;
    }
    QRect room = rect;
    if (item.post.likes > 0) {
        const Chip likes{IconName::Like, compactNumber(item.post.likes), ColorRole::TextMuted, std::nullopt};
        const int width = chipSize(theme_, likes).width();
        paintChip(painter, QRect(room.right() + 1 - width, room.top(), width, room.height()), theme_, likes);
        room.setRight(room.right() - width - theme_.space(2));
    }
    for (const Chip& chip : chipsOf(item)) {
        // A chip cut to less than a few letters says nothing.
        if (room.width() < std::min(chipSize(theme_, chip).width(), theme_.scaled(48))) {
            break;
        }
        const QRect covered = paintChip(painter, room, theme_, chip);
        room.setLeft(covered.right() + 1 + theme_.space(1));
    }
}

}  // namespace zhiban
