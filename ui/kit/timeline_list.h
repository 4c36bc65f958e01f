// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <vector>

#include "core/base/clock.h"
#include "ui/kit/icons.h"

namespace zhiban {

// One row of a history: who did what, when.
struct TimelineRow {
    QString id;  // of the ledger entry or act; returned by activated()
    TimePoint at;
    QString who;
    QString what;          // one sentence: "Dispatched to Urban management"
    QString details = {};  // more lines, plain text: the note, the reason
    IconName icon = IconName::Info;
    ColorRole color = ColorRole::TextMuted;          // of the icon
    std::optional<ColorRole> ground = std::nullopt;  // InternalNote, PublicAnswer

    bool operator==(const TimelineRow&) const = default;
};

// A vertical line with a mark per act, oldest first or newest first as given. Days are separated by a date line.
// Keyboard: up, down, Return = activated. Long details wrap.
class TimelineList final : public QListView {
    Q_OBJECT

  public:
    // `name` for screen readers: "History of case 12".
    TimelineList(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    // Keeps the current row and what is read in place if the row with its id is still there.
    void setRows(const std::vector<TimelineRow>& rows);
    const std::vector<TimelineRow>& rows() const;

  Q_SIGNALS:
    void rowActivated(const QString& id);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    const Theme& theme_;
    class TimelineModel* model_;
};

}  // namespace zhiban
