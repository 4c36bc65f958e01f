// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/events/read_events.h"
#include "ui/kit/page.h"

class QListView;
class QSplitter;

namespace zhiban {

class EventMemberModel;
class PlainLabel;
class SafeTextView;

// The posts of an event, the newest first; of the one that is current what was written, and why it stands here.
class MembersPane final : public QWidget {
    Q_OBJECT

  public:
    explicit MembersPane(const PageContext& context, QWidget* parent = nullptr);

    void show(const EventFile& file);
    using QWidget::show;
    EventMemberModel& model() const { return *model_; }
    QListView* list() const { return list_; }
    SafeTextView* text() const { return text_; }
    PlainLabel* why() const { return why_; }
    std::vector<PostInEvent> chosen() const;  // in the order of the list

  Q_SIGNALS:
    void chosenChanged();
    void opened(zhiban::PostId post);
    void menuRequested(const QPoint& global);

  private:
    QWidget* makeReading();
    void makeList();
    void showCurrent();

    const PageContext& context_;
    EventMemberModel* model_;
    QListView* list_;
    PlainLabel* origin_;
    SafeTextView* text_;
    PlainLabel* why_;
    EventId event_;
};

}  // namespace zhiban
