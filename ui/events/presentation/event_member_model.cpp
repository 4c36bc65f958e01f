// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/presentation/event_member_model.h"

#include "ui/events/presentation/event_words.h"

namespace zhiban {

QVariant EventMemberModel::data(const QModelIndex& index, int role) const {
    const PostInEvent* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return EventWords::headline(row->post);
        case Qt::AccessibleTextRole:
            return EventWords::spoken(*row, now_);
        default:
            return {};
    }
}

void EventMemberModel::setMembers(const std::vector<PostInEvent>& members, TimePoint now) {
    now_ = now;
    arrange({members.rbegin(), members.rend()});
}

}  // namespace zhiban
