// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_list_pane.h"

#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_view.h"
#include "ui/rules/presentation/rule_list_model.h"
#include "ui/rules/presentation/word_list_model.h"
#include "ui/rules/rule_list_delegate.h"

namespace zhiban {

RuleListPane::RuleListPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), rules_(new RuleListModel(this)), lists_(new WordListModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    header_ = new PanelHeader(context.theme, tr("Rules"), TextRole::Title, this);
    header_->setIcon(IconName::Filter);
    context.theme.pad(header_->layout(), 3, 3, 2);
    auto* add = makeIconButton(context.theme, IconName::Plus, tr("New"), header_);
    connect(add, &QToolButton::clicked, this, &RuleListPane::newRequested);
    header_->addWidget(add);
    auto* packs = makeIconButton(context.theme, IconName::More, tr("Rule packs and history"), header_);
    packMenu_ = new QMenu(packs);
    packMenu_->setAccessibleName(tr("Rule packs and history"));
    packs->setMenu(packMenu_);
    packs->setPopupMode(QToolButton::InstantPopup);
    header_->addWidget(packs);
    layout->addWidget(header_);
    tabs_ = new QTabWidget(this);
    tabs_->setAccessibleName(tr("Rules or word lists"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeRules(), tr("Rules"));
    tabs_->addTab(makeLists(), tr("Word lists"));
    connect(tabs_, &QTabWidget::currentChanged, this, &RuleListPane::announceTab);
    state_ = new StateView(context.theme, tabs_, this);
    layout->addWidget(state_, 1);
    state_->showLoading();
    connect(rules_, &QAbstractItemModel::rowsInserted, this,
            [this] { header_->setCount(QString::number(rules_->rowCount())); });
    connect(rules_, &QAbstractItemModel::rowsRemoved, this,
            [this] { header_->setCount(QString::number(rules_->rowCount())); });
}

QListView* RuleListPane::makeView(QAbstractItemModel* model, const QString& name) {
    auto* view = new QListView(this);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setAccessibleName(name);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint& at) { Q_EMIT menuRequested(view->viewport()->mapToGlobal(at)); });
    connect(&context_.theme, &Theme::changed, view, [view] { view->doItemsLayout(); });
    return view;
}

QWidget* RuleListPane::makeRules() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    context_.theme.pad(top, 2, 2, 2);
    search_ = new SearchField(context_.theme, tr("Name, word or note"), page);
    search_->setAccessibleName(tr("Find rules"));
    connect(search_, &SearchField::searchRequested, rules_, &RuleListModel::setWords);
    top->addWidget(search_);
    retired_ = new QCheckBox(tr("Retired ones too"), page);
    connect(retired_, &QCheckBox::toggled, rules_, &RuleListModel::setRetiredShown);
    top->addWidget(retired_);
    layout->addLayout(top);
    ruleView_ = makeView(rules_, tr("Rules"));
    ruleView_->setItemDelegate(new RuleListDelegate(context_.theme, context_.clock, ruleView_));
    layout->addWidget(ruleView_, 1);
    connect(search_, &SearchField::accepted, ruleView_, [this] { ruleView_->setFocus(); });
    connect(search_, &SearchField::left, ruleView_, [this] { ruleView_->setFocus(); });
    connect(ruleView_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const RuleRow* row = rules_->rowAt(now.row())) {
            Q_EMIT ruleChosen(row->key);
        }
    });
    return page;
}

QWidget* RuleListPane::makeLists() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    listView_ = makeView(lists_, tr("Word lists"));
    layout->addWidget(listView_, 1);
    connect(listView_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const WordListRow* row = lists_->rowAt(now.row())) {
            Q_EMIT listChosen(row->key);
        }
    });
    return page;
}

bool RuleListPane::showsLists() const {
    return tabs_->currentIndex() == 1;
}

void RuleListPane::showLists() {
    tabs_->setCurrentIndex(1);
    listView_->setFocus(Qt::ShortcutFocusReason);
}

void RuleListPane::announceTab() {
    QListView* view = showsLists() ? listView_ : ruleView_;
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0) {
        view->setCurrentIndex(view->model()->index(0, 0));
        return;
    }
    if (showsLists()) {
        Q_EMIT listChosen(currentKey());
    } else {
        Q_EMIT ruleChosen(currentKey());
    }
}

QString RuleListPane::currentKey() const {
    if (showsLists()) {
        const WordListRow* row = lists_->rowAt(listView_->currentIndex().row());
        return row ? row->key : QString();
    }
    const RuleRow* row = rules_->rowAt(ruleView_->currentIndex().row());
    return row ? row->key : QString();
}

void RuleListPane::selectRule(const QString& key) {
    tabs_->setCurrentIndex(0);
    if (const int row = rules_->rowOf(key); row >= 0) {
        ruleView_->setCurrentIndex(rules_->index(row));
        ruleView_->scrollTo(rules_->index(row));
    }
}

void RuleListPane::selectList(const QString& key) {
    tabs_->setCurrentIndex(1);
    if (const int row = lists_->rowOf(key); row >= 0) {
        listView_->setCurrentIndex(lists_->index(row));
        listView_->scrollTo(lists_->index(row));
    }
}

void RuleListPane::focusSearch() {
    tabs_->setCurrentIndex(0);
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RuleListPane::clearSearch() {
    search_->clear();
    search_->searchNow();
}

void RuleListPane::showContent() {
    state_->showContent();
}

void RuleListPane::showError(const Error& error, std::function<void()> retry) {
    state_->showError(tr("The rules could not be read."), error, std::move(retry));
}

}  // namespace zhiban
