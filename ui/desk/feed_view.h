// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/desk/presentation/feed_model.h"
#include "ui/desk/presentation/read_marks.h"
#include "ui/desk/reading_place.h"

namespace zhiban {

class Theme;

// The list of one column. Whatever comes or goes above, the row under the eyes stays where it is; only at the very
// top, with nobody reading, new rows slide in. Asks the model for more before an end is reached.
class FeedView final : public QListView {
    Q_OBJECT

  public:
    FeedView(const Theme& theme, const Clock& clock, FeedModel& model, const ReadMarks& marks,
             QWidget* parent = nullptr);

    FeedModel& feed() const { return feed_; }
    // The rows chosen, from the top.
    std::vector<FeedItem> chosen() const;
    void choose(int row);  // selects, shows and makes current; clamped
    void step(int by);     // J and K; from nothing chosen to the first row seen
    void stepToUntouched();
    void goToNewest();
    void keyboardSearch(const QString& search) override;  // letters are commands here, not a search

  Q_SIGNALS:
    void chosenChanged();
    void activatedByKey();  // Return
    void menuRequested(const QPoint& global);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void rememberPlace(int removedFirst, int removedLast);
    void keepPlace();
    void rememberChoice(int removedFirst, int removedLast);
    void moveChoiceOn();
    void updateLive();
    void fetchNearEnds();

    FeedModel& feed_;
    ReadingPlace place_;
    std::optional<int> nextChoice_;  // the row to choose when the chosen one is gone
    bool settling_ = false;          // rows are coming or going: the scroll bar does not say where the reader is
    bool hovered_ = false;
    bool goingToNewest_ = false;
};

}  // namespace zhiban
