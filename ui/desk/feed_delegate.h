// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <vector>

#include "ui/desk/feed_row_layout.h"
#include "ui/desk/presentation/feed_model.h"
#include "ui/desk/presentation/read_marks.h"
#include "ui/kit/chip.h"

namespace zhiban {

// Paints one post of a column: severity by shape, word and colour, title, an excerpt with the hits lit, source,
// time, place, and what became of it. A post not read here has a dot and a bolder title. Rows have one height; nothing
// is laid out for rows that are not seen.
class FeedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    FeedDelegate(const Theme& theme, const Clock& clock, const ReadMarks& marks, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Words of a search that are lit like hits.
    void setWords(const QString& words) { words_ = words; }

    // The chips of a row's last line, in order.
    static std::vector<Chip> chipsOf(const FeedItem& item);

  private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const FeedItem& item) const;
    QRect paintUnread(QPainter* painter, const QRect& line) const;  // what is left of the line
    void paintFooter(QPainter* painter, const QRect& rect, const FeedItem& item) const;

    const Theme& theme_;
    const Clock& clock_;
    const ReadMarks& marks_;
    FeedRowMetrics metrics_;
    QString words_;  // as PostFilter has them
};

}  // namespace zhiban
