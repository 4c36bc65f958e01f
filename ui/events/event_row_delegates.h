// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/operations/events/read_events.h"
#include "ui/kit/theme.h"

namespace zhiban {

// A row of two lines: heat and title; posts, sources, time, suggested joins.
class EventRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    EventRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

// A row of two lines: the post's headline and whether it is confirmed; source, time, how alike.
class MemberRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

  public:
    MemberRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    const Theme& theme_;
};

}  // namespace zhiban
