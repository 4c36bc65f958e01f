// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <utility>

#include "core/operations/desk/filter_choices.h"
#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;

namespace zhiban {

// Everything a filter of posts can say but its words: level, state, days, rule, sources, categories, places. The same
// fields beside a search and in the editor of a column. What it is given and does not show is kept as it is.
class FilterForm final : public QWidget {
    Q_OBJECT

  public:
    FilterForm(const PageContext& context, QWidget* parent = nullptr);

    // Asks the store what there is to choose from. What the filter names stays, known or not.
    void readChoices();
    void show(const DeskColumn& column);
    using QWidget::show;
    // The column as the fields stand now: name, width and words as shown before.
    DeskColumn column() const;

  Q_SIGNALS:
    void changed();  // by the person

  private:
    void build();
    void offer(const FilterChoices& choices);
    void showDays();
    void takeDays(DeskColumn& column) const;

    const PageContext& context_;
    DeskColumn column_;
    std::pair<QDate, QDate> daysShown_;
    QComboBox* level_;
    QComboBox* state_;
    QComboBox* days_;
    QWidget* dates_;
    QDateEdit* from_;
    QDateEdit* to_;
    QComboBox* rule_;
    QListWidget* sources_;
    QListWidget* categories_;
    QLineEdit* places_;
};

}  // namespace zhiban
