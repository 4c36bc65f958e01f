// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/desk/presentation/read_marks.h"

namespace zhiban {

// A post that is open for a moment, before somebody's eyes, is read. GUI thread.
class ReadingMoment final : public QObject {
    Q_OBJECT

  public:
    // Both outlive it.
    ReadingMoment(ReadMarks& marks, const QWidget& desk);

    // From now on this one is open; none = nothing is.
    void begin(std::optional<PostId> post);

  private:
    void pass();

    ReadMarks& marks_;
    const QWidget& desk_;
    std::optional<PostId> post_;
    QTimer timer_;
};

}  // namespace zhiban
