// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QWidget>

#include "core/base/result.h"
#include "ui/kit/page.h"

class QCheckBox;
class QListView;
class QMenu;
class QTabWidget;

namespace zhiban {

class PanelHeader;
class RuleListModel;
class SearchField;
class StateView;
class WordListModel;

// The rules and, on a second tab, the word lists. Says which one is to be shown; shows nothing of it itself.
class RuleListPane final : public QWidget {
    Q_OBJECT

  public:
    explicit RuleListPane(const PageContext& context, QWidget* parent = nullptr);

    RuleListModel& rules() const { return *rules_; }
    WordListModel& lists() const { return *lists_; }
    QListView* ruleView() const { return ruleView_; }
    QListView* listView() const { return listView_; }
    QMenu* packMenu() const { return packMenu_; }
    bool showsLists() const;
    void showLists();
    QString currentKey() const;
    // Selects when it is shown; chosen() is said when it becomes another.
    void selectRule(const QString& key);
    void selectList(const QString& key);
    void focusSearch();
    void clearSearch();  // so that what is new is seen
    void showContent();
    void showError(const Error& error, std::function<void()> retry);

  Q_SIGNALS:
    void ruleChosen(const QString& key);
    void listChosen(const QString& key);
    void newRequested();
    void menuRequested(const QPoint& global);

  private:
    QWidget* makeRules();
    QWidget* makeLists();
    QListView* makeView(QAbstractItemModel* model, const QString& name);
    void announceTab();

    const PageContext& context_;
    RuleListModel* rules_;
    WordListModel* lists_;
    PanelHeader* header_;
    QMenu* packMenu_;
    QTabWidget* tabs_;
    SearchField* search_;
    QCheckBox* retired_;
    QListView* ruleView_;
    QListView* listView_;
    StateView* state_;
};

}  // namespace zhiban
