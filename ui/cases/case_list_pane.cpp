// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_list_pane.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QListView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/domain/case_keys.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/setup/save_setup.h"
#include "core/operations/store_threads.h"
#include "ui/cases/case_list_delegate.h"
#include "ui/cases/presentation/case_list_model.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {
constexpr int pageSize = 100;
constexpr quint32 stateVersion = 1;
}  // namespace

CaseListPane::CaseListPane(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      header_(new PanelHeader(context.theme, tr("Cases"), TextRole::Title, this)),
      model_(new CaseListModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QWidget(this);
    auto* topLayout = new QVBoxLayout(top);
    context_.theme.pad(topLayout, 3, 3, 2);
    header_->setIcon(IconName::Case);
    topLayout->addWidget(header_);
    topLayout->addWidget(makeFilterRows());
    layout->addWidget(top);
    layout->addWidget(makeSeparator(context_.theme, Qt::Horizontal, this));
    makeList();
    view_ = new StateView(context_.theme, list_, this);
    layout->addWidget(view_, 1);
    connect(model_, &CaseListModel::moreWanted, this, &CaseListPane::askMore);
    view_->showLoading();
    ask(false);
    readDepartments();
}

QWidget* CaseListPane::makeFilterRows() {
    auto* rows = new QWidget(this);
    auto* layout = new QVBoxLayout(rows);
    context_.theme.pad(layout, 0, 0, 2);
    words_ = new SearchField(context_.theme, tr("Number, title or place"), rows);
    words_->setAccessibleName(tr("Find cases"));
    words_->setWaitsForReturn(context_.searchesOnReturn);
    connect(words_, &SearchField::searchRequested, this, [this](const QString& text) {
        searched_ = text;
        ask(false);
    });
    connect(words_, &SearchField::accepted, this, [this] { list_->setFocus(); });
    connect(words_, &SearchField::left, this, [this] { list_->setFocus(); });
    layout->addWidget(words_);

    auto* line = new QHBoxLayout;
    context_.theme.pad(line, 0, 0, 2);
    scope_ = new SegmentedControl(context_.theme, tr("Which cases"), rows);
    scope_->addSegment(tr("Open"));
    scope_->addSegment(tr("All"));
    connect(scope_, &SegmentedControl::currentChanged, this, [this] { ask(false); });
    line->addWidget(scope_);
    state_ = new QComboBox(rows);
    state_->setAccessibleName(tr("State"));
    state_->addItem(tr("Any state"));
    for (const CaseState state : allCaseStates) {
        state_->addItem(stateText(state), keyOf(state));
    }
    department_ = new QComboBox(rows);
    department_->setAccessibleName(tr("Department"));
    department_->addItem(tr("Any department"));
    for (QComboBox* box : {state_, department_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        connect(box, &QComboBox::activated, this, [this] { ask(false); });
        line->addWidget(box, 1);
    }
    layout->addLayout(line);
    return rows;
}

void CaseListPane::makeList() {
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new CaseListDelegate(context_.theme, context_.clock, list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Cases"));
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseListPane::announceCurrent);
    connect(&context_.theme, &Theme::changed, list_, [this] { list_->doItemsLayout(); });
}

CaseFilter CaseListPane::filter() const {
    CaseFilter filter;
    filter.openOnly = scope_->current() == 0;
    filter.words = searched_;
    filter.state = caseStateFromKey(state_->currentData().toString());
    // A closed state asked for by name is meant, whatever the switch says.
    if (filter.state && !isOpen(*filter.state)) {
        filter.openOnly = false;
    }
    filter.department = DepartmentId{department_->currentData().toString()};
    return filter;
}

void CaseListPane::refresh() {
    ask(true);
}

void CaseListPane::tick() {
    list_->viewport()->update();
}

void CaseListPane::ask(bool sameQuestion) {
    const int question = ++question_;
    const int limit = sameQuestion ? std::max(pageSize, model_->rowCount()) : pageSize;
    const CaseFilter asked = filter();
    context_.store.read(ListCases{asked, std::nullopt, limit})
        .then(this, [this, question, sameQuestion, limit](const Result<std::vector<Case>>& answer) {
            if (question == question_) {
                show(answer, sameQuestion, limit);
            }
        });
    context_.store.read(CountCases{asked}).then(this, [this, question](const Result<qint64>& count) {
        if (question == question_) {
            header_->setCount(count ? compactNumber(*count) : QString());
        }
    });
}

void CaseListPane::askMore() {
    const int question = ++question_;
    context_.store.read(ListCases{filter(), model_->cases().back().id, pageSize})
        .then(this, [this, question](const Result<std::vector<Case>>& answer) {
            if (question != question_ || !answer) {
                model_->giveUpFetching();
                return;
            }
            model_->append(*answer, answer->size() < static_cast<size_t>(pageSize));
        });
}

void CaseListPane::show(const Result<std::vector<Case>>& answer, bool sameQuestion, int limit) {
    if (!answer) {
        view_->showError(tr("The cases could not be read."), answer.error(), [this] { ask(false); });
        return;
    }
    const bool end = answer->size() < static_cast<size_t>(limit);
    if (sameQuestion) {
        const int scrolled = list_->verticalScrollBar()->value();
        model_->refresh(*answer, end);
        list_->verticalScrollBar()->setValue(scrolled);
    } else {
        model_->reset(*answer, end);
    }
    if (!answer->empty()) {
        view_->showContent();
        selectWanted();
        return;
    }
    const CaseFilter asked = filter();
    if (asked == CaseFilter{}) {
        view_->showEmpty({IconName::CheckCircle, tr("No open case"),
                          tr("Open one from a post on the desk: select it and press O."), tr("Go to the desk"),
                          [this] { context_.navigate(QStringLiteral("desk"), {}); }});
    } else {
        view_->showEmpty({IconName::Search, tr("No case matches"), tr("Try fewer words or another state."),
                          tr("Show all open cases"), [this] { restoreState({}); }});
    }
}

void CaseListPane::select(const CaseId& id) {
    wanted_ = id;
    selectWanted();
}

void CaseListPane::selectWanted() {
    if (!wanted_) {
        // The first case is opened by itself, so that the page is never half empty.
        if (!list_->currentIndex().isValid() && model_->rowCount() > 0) {
            list_->setCurrentIndex(model_->index(0));
        }
        return;
    }
    const int row = model_->rowOf(wanted_);
    if (row >= 0 && list_->currentIndex().row() != row) {
        list_->setCurrentIndex(model_->index(row));
    }
}

void CaseListPane::selectBy(int rows) {
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, std::max(0, model_->rowCount() - 1));
    list_->setCurrentIndex(model_->index(row));
}

void CaseListPane::announceCurrent() {
    if (const Case* current = model_->caseAt(list_->currentIndex().row())) {
        wanted_ = current->id;
        Q_EMIT caseChosen(current->id);
    }
}

void CaseListPane::focusFilter() {
    words_->setFocus();
    words_->selectAll();
}

QWidget* CaseListPane::list() const {
    return list_;
}

void CaseListPane::readDepartments() {
    context_.store.read(ListDepartments{}).then(this, [this](const Result<std::vector<Department>>& answer) {
        if (answer) {
            takeDepartments(*answer);
        }
    });
}

void CaseListPane::takeDepartments(const std::vector<Department>& departments) {
    const QString chosen = wantedDepartment_ ? wantedDepartment_.text : department_->currentData().toString();
    const QSignalBlocker quiet(department_);
    while (department_->count() > 1) {
        department_->removeItem(1);
    }
    for (const Department& department : departments) {
        department_->addItem(department.name, department.id.text);
    }
    department_->setCurrentIndex(std::max(0, department_->findData(chosen)));
    if (wantedDepartment_) {
        wantedDepartment_ = {};
        ask(false);
    }
}

QByteArray CaseListPane::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << stateVersion << scope_->current() << state_->currentData().toString()
           << department_->currentData().toString() << wanted_.text;
    return bytes;
}

bool CaseListPane::restoreState(const QByteArray& state) {
    quint32 version = 0;
    int scope = 0;
    QString stateKey;
    QString department;
    QString wanted = wanted_.text;
    if (!state.isEmpty()) {
        QDataStream stream(state);
        stream >> version >> scope >> stateKey >> department >> wanted;
        if (stream.status() != QDataStream::Ok || version != stateVersion) {
            return false;
        }
    }
    wanted_ = CaseId{wanted};
    showOnly(scope, stateKey, department);
    return true;
}

void CaseListPane::showDepartment(const DepartmentId& department) {
    showOnly(0, {}, department.text);
}

void CaseListPane::showOnly(int scope, const QString& stateKey, const QString& department) {
    const QSignalBlocker quiet(scope_);
    scope_->setCurrent(scope == 1 ? 1 : 0);
    state_->setCurrentIndex(std::max(0, state_->findData(stateKey)));
    searched_.clear();
    words_->setAskedText({});
    const int known = department_->findData(department);
    department_->setCurrentIndex(std::max(0, known));
    if (!department.isEmpty() && known < 0) {
        wantedDepartment_ = DepartmentId{department};  // the list of departments is still on its way
    }
    ask(false);
}

}  // namespace zhiban
