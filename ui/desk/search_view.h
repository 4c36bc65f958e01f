// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/desk/presentation/desk_layout.h"
#include "ui/kit/page.h"

class QComboBox;
class QPushButton;

namespace zhiban {

class ElidedLabel;
class FeedModel;
class FeedPane;
class FeedView;
class FilterForm;
class ReadMarks;
class SearchField;

// Looks for posts in place of the columns: a field that searches as one types, what narrows the search beside it, and
// the results with the words lit, newest or best first. The same list and the same keys as a column. Also shows the
// rows behind a number somewhere else, and says which.
class SearchView final : public QWidget {
    Q_OBJECT

  public:
    SearchView(const PageContext& context, const ReadMarks& marks, QWidget* parent = nullptr);

    // Words from elsewhere; what narrows the search stays. The focus stays where it is.
    void search(const QString& words);
    // Exactly these posts, under a title that says where they come from.
    void showPosts(const QString& origin, const PostFilter& posts);
    // Asks again: "today" moves on.
    void refresh();
    void forget();  // the next search begins anew

    // What the person chose; a search without words is newest first whatever it says.
    FeedOrder order() const;
    void setOrder(FeedOrder order);

    const DeskColumn& column() const { return column_; }
    FeedPane& pane() const { return *pane_; }
    FeedModel& feed() const;
    FeedView& view() const;
    SearchField& field() const { return *field_; }
    FilterForm& form() const { return *form_; }
    QPushButton* keepButton() const { return keep_; }

  Q_SIGNALS:
    void left();                                  // back to the columns
    void kept(const zhiban::DeskColumn& column);  // as a column

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QWidget* makeHead();
    QWidget* makeFacets();
    void ask();
    void say();
    void goToResults();

    const PageContext& context_;
    DeskColumn column_;
    QString origin_;  // where the posts come from; empty for a search
    QTimer delay_;
    SearchField* field_;
    QComboBox* order_;
    QPushButton* keep_;
    ElidedLabel* summary_;
    FilterForm* form_;
    FeedPane* pane_;
};

}  // namespace zhiban
