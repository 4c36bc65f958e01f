// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/desk/presentation/feed_model.h"
#include "ui/desk/presentation/unread_count.h"
#include "ui/kit/page.h"
#include "ui/kit/state_view.h"

class QPushButton;

namespace zhiban {

class FeedView;

// A list of posts with everything around it: words for loading, failed and empty, and the pill that says what waits
// above. A column is one with a head; a search's results are another.
class FeedPane final : public QWidget {
    Q_OBJECT

  public:
    // What to say when nothing passes the filter; asked each time.
    using EmptyWords = std::function<StateMessage()>;

    FeedPane(const PageContext& context, const ReadMarks& marks, EmptyWords emptyWords, QWidget* parent = nullptr);

    // What the list is called: for screen readers and in complaints.
    void setName(const QString& name);
    // Asks the store for the posts of this filter and counts those not read.
    void ask(const PostFilter& filter, FeedOrder order = FeedOrder::NewestFirst);
    FeedModel& feed() const { return *feed_; }
    const UnreadCount& unread() const { return *unread_; }
    FeedView& view() const { return *view_; }
    QPushButton* pill() const { return pill_; }
    StateView& state() const { return *state_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void showState();
    void showPill();
    void placePill();

    const PageContext& context_;
    EmptyWords emptyWords_;
    FeedModel* feed_;
    UnreadCount* unread_;
    FeedView* view_;
    StateView* state_;
    QPushButton* pill_;
};

}  // namespace zhiban
