// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <vector>

#include "ui/desk/feed_row_layout.h"
#include "ui/desk/presentation/feed_model.h"
#include "ui/kit/chip.h"

namespace zhiban {

// Paints one post of a column: severity by shape, word and colour, title, an excerpt with the hits lit, source,
// time, place, and what became of it. Rows have one height; nothing is laid out for rows that are not seen.
class FeedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    FeedDelegate(const Theme& theme, const Clock& clock, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // The chips of a row's last line, in order.
    static std::vector<Chip> chipsOf(const FeedItem& item);

  private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const FeedItem& item) const;
    void paintFooter(QPainter* painter, const QRect& rect, const FeedItem& item) const;

    const Theme& theme_;
    const Clock& clock_;
    FeedRowMetrics metrics_;
};

}  // namespace zhiban
