// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/domain/case.h"
#include "ui/kit/theme.h"

namespace zhiban {

// Two lines per case: level, title and the most urgent clock; below, number, state and who has the ball.
class CaseListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    CaseListDelegate(const Theme& theme, const Clock& clock, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintFirstLine(QPainter* painter, const QRect& rect, const Case& row) const;
    void paintSecondLine(QPainter* painter, const QRect& rect, const Case& row) const;

    const Theme& theme_;
    const Clock& clock_;
};

}  // namespace zhiban
