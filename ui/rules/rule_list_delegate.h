// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/base/clock.h"
#include "ui/kit/theme.h"

namespace zhiban {

struct RuleRow;

// Two lines a rule: level, name and whether there are unsaved changes; where it stands and what is unusual about it.
class RuleListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    RuleListDelegate(const Theme& theme, const Clock& clock, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintFirstLine(QPainter* painter, const QRect& rect, const RuleRow& row, const QString& name) const;
    void paintSecondLine(QPainter* painter, const QRect& rect, const RuleRow& row) const;

    const Theme& theme_;
    const Clock& clock_;
};

}  // namespace zhiban
