// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "ui/events/presentation/keyed_rows.h"

namespace zhiban {

inline qint64 rowKey(const PostInEvent& row) {
    return row.post.id.value;
}

// The posts of one event, the newest first.
class EventMemberModel final : public KeyedRows<PostInEvent> {
    Q_OBJECT

  public:
    using KeyedRows::KeyedRows;

    QVariant data(const QModelIndex& index, int role) const override;

    // Oldest first, as they are read.
    void setMembers(const std::vector<PostInEvent>& members, TimePoint now);
    TimePoint now() const { return now_; }

  private:
    TimePoint now_;
};

}  // namespace zhiban
