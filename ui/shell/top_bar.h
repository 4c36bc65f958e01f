// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hearing.h"
#include "ui/kit/panels.h"
#include "ui/shell/desk_status.h"

class QMenu;

namespace zhiban {

class Notices;
class SearchField;

// Above the page: where one is, who is on duty, whether the sources live, what is due, search and notices.
class TopBar final : public Ground {
    Q_OBJECT

  public:
    TopBar(const Theme& theme, Notices& notices, const Clock& clock, QWidget* parent = nullptr);

    void setPageTitle(const QString& title);
    void setOffice(const QString& office);
    void showStatus(const DeskStatus& status);
    void showHearing(const Hearing& hearing);
    void setMenu(QMenu* menu);
    SearchField* search() const { return search_; }
    QWidget* bell() const { return bell_; }
    void openMenu();
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void shiftClicked();
    void dueClicked();
    void sourcesClicked();
    void searched(const QString& words);  // as one types; empty = the search is over
    void resultsWanted();                 // Return, Esc on an empty field: on to the page
    void bellClicked();
    void silenceClicked();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    // How much is said, for the room there is: a large scale on a small screen leaves out words, never clips them.
    enum class Room { Full, ShortSearch, NoSourceWords, CountsOnly };
    void fit();
    void show(Room room);
    QToolButton* statusButton(const QString& name);
    void showShift();
    void showSources();
    QStringList sourceLines() const;
    void showDue();
    void showBell();

    const Theme& theme_;
    Notices& notices_;
    const Clock& clock_;
    DeskStatus status_;
    Room room_ = Room::Full;
    QToolButton* menu_;
    ElidedLabel* title_;
    ElidedLabel* office_;
    QToolButton* shift_;
    QToolButton* sources_;
    QToolButton* due_;
    SearchField* search_;
    QToolButton* silence_;
    QToolButton* bell_;
};

}  // namespace zhiban
