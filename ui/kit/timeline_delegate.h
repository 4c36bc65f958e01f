// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/kit/timeline_list.h"

namespace zhiban {

// Where the parts of a row lie, for a width; shared by painting and measuring.
struct TimelineLayout {
    QRect day;  // empty unless the row opens a day
    QRect time;
    QRect mark;
    QRect head;
    QRect details;  // text, inside its ground
    int height = 0;
};
TimelineLayout timelineLayout(const Theme& theme, const TimelineRow& row, bool opensDay, int width);

class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    TimelineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace zhiban
