// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/operations/sources/read_sources.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The posts of a day's hours as bars before the band of what is usual then. Hours in which the source was not heard
// have a stroke along the ground instead.
void paintSparkline(QPainter* painter, const QRect& rect, const Theme& theme, const std::vector<HourHealth>& day);

// Rows of the table of sources: the standing as a chip, the day as a sparkline, all other cells as text.
class SourceTableDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    SourceTableDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace zhiban
