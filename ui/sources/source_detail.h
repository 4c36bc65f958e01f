// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/sources/read_sources.h"
#include "ui/kit/page.h"
#include "ui/kit/timeline_list.h"

class QPushButton;

namespace zhiban {

class ChipView;
class ElidedLabel;
class PlainLabel;
class StateView;
class TimelineList;
class VolumeChart;

// One source: where it stands, its day against what is usual, what it is told, when it was not heard, and what can be
// done with it.
class SourceDetail final : public QWidget {
    Q_OBJECT

  public:
    explicit SourceDetail(const PageContext& context, QWidget* parent = nullptr);

    // Reads it again. An empty key shows that nothing is chosen.
    void show(const QString& key);
    const QString& key() const { return key_; }
    const std::optional<SourceStory>& story() const { return story_; }
    TimelineList* history() const { return history_; }
    QPushButton* pauseButton() const { return pause_; }

  Q_SIGNALS:
    void askRequested();
    void pauseRequested();
    void editRequested();
    void retireRequested();
    void refusedRequested();

  private:
    QWidget* makeHead();
    QWidget* makeButtons();
    void present();
    void presentFacts(const Subscription& source);
    std::vector<TimelineRow> rows() const;

    const PageContext& context_;
    QString key_;
    std::optional<SourceStory> story_;
    int question_ = 0;
    ElidedLabel* name_;
    ChipView* chip_;
    PlainLabel* standing_;
    PlainLabel* failure_;
    QPushButton* pause_;
    QPushButton* refused_;
    VolumeChart* chart_;
    PlainLabel* band_;
    PlainLabel* facts_;
    TimelineList* history_;
    StateView* state_;
};

}  // namespace zhiban
