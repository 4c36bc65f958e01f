// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/base/clock.h"
#include "ui/kit/theme.h"

namespace zhiban {

// A post with this rule's words lit: title, the text around the words, where and when, and why it matched.
class HitDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    HitDelegate(const Theme& theme, const Clock& clock, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
    const Clock& clock_;
};

}  // namespace zhiban
