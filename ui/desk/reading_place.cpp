// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reading_place.h"

#include <QListView>
#include <QScrollBar>
#include <algorithm>

namespace zhiban {

ReadingPlace::ReadingPlace(const QListView& list, int leavingFirst, int leavingLast) {
    const QAbstractItemModel& model = *list.model();
    for (int row = std::max(0, list.indexAt(QPoint(1, 1)).row()); row < model.rowCount(); ++row) {
        if (row < leavingFirst || row > leavingLast) {
            row_ = model.index(row, 0);
            top_ = list.visualRect(row_).top();
            return;
        }
    }
}

void ReadingPlace::keep(QListView& list) const {
    if (row_.isValid()) {
        QScrollBar* bar = list.verticalScrollBar();
        bar->setValue(bar->value() + list.visualRect(row_).top() - top_);
    }
}

}  // namespace zhiban
