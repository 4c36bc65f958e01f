// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

class QListView;

namespace zhiban {

// Where the eyes rest in a list: its first row seen, and where that row stands in the viewport. Taken before rows
// come or go, kept afterwards, so that nothing moves under the reader. Holds nothing when made empty.
class ReadingPlace final {
  public:
    ReadingPlace() = default;
    // The first row seen that is not about to leave.
    ReadingPlace(const QListView& list, int leavingFirst, int leavingLast);

    // Scrolls the list so that the row stands where it stood. The list must be laid out.
    void keep(QListView& list) const;

  private:
    QPersistentModelIndex row_;
    int top_ = 0;
};

}  // namespace zhiban
