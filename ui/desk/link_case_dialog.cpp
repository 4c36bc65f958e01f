// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/link_case_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/operations/cases/link_post.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/store_threads.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_view.h"

namespace zhiban {

LinkCaseDialog::LinkCaseDialog(const PageContext& context, std::vector<Post> posts, QWidget* parent)
    : QDialog(parent), context_(context), posts_(std::move(posts)) {
    const Theme& theme = context.theme;
    setWindowTitle(tr("Link to a case"));
    auto* head = new PlainLabel(theme, tr("Add %n post(s) to an open case", nullptr, static_cast<int>(posts_.size())),
                                TextRole::Heading, ColorRole::Text, this);
    field_ = new SearchField(theme, tr("Number, title or place"), this);
    field_->setAccessibleName(tr("Find a case"));
    field_->installEventFilter(this);
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Open cases"));
    list_->setUniformItemSizes(true);
    state_ = new StateView(theme, list_, this);
    link_ = makeIconTextButton(theme, IconName::Link, tr("Link"), ButtonKind::Primary, this);
    link_->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);

    auto* buttons = new QHBoxLayout;
    theme.pad(buttons, 0, 0, 2);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(link_);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(head);
    layout->addWidget(field_);
    layout->addWidget(state_, 1);
    layout->addLayout(buttons);
    resize(theme.scaled(520), theme.scaled(440));

    connect(field_, &SearchField::searchRequested, this, &LinkCaseDialog::search);
    connect(field_, &SearchField::accepted, this, &LinkCaseDialog::accept);
    connect(list_, &QListWidget::itemActivated, this, &LinkCaseDialog::accept);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { link_->setEnabled(row >= 0); });
    connect(link_, &QPushButton::clicked, this, &LinkCaseDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    link_->setEnabled(false);
    search({});
}

bool LinkCaseDialog::eventFilter(QObject* watched, QEvent* event) {
    // Up and down choose a case while the words are still being typed.
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = list_->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            list_->setCurrentRow(std::clamp(row, 0, std::max(0, list_->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LinkCaseDialog::search(const QString& words) {
    CaseFilter filter;
    filter.words = words;
    state_->showLoading(tr("Reading the cases …"));
    context_.store.read(ListCases{filter, std::nullopt, 100})
        .then(this, [this, question = ++question_](const Result<std::vector<Case>>& cases) {
            if (question != question_) {
                return;
            }
            if (!cases) {
                state_->showError(tr("The cases could not be read."), cases.error(),
                                  [this] { search(field_->text().trimmed()); });
                return;
            }
            show(*cases);
        });
}

void LinkCaseDialog::show(const std::vector<Case>& cases) {
    cases_ = cases;
    list_->clear();
    for (const Case& open : cases_) {
        auto* item = new QListWidgetItem(makeIcon(context_.theme, levelIcon(open.level), levelColor(open.level)),
                                         QStringLiteral("%1  %2").arg(open.number, open.title), list_);
        item->setData(Qt::AccessibleTextRole,
                      tr("Case %1, %2, %3").arg(open.number, open.title, levelText(open.level)));
    }
    if (cases_.empty()) {
        state_->showEmpty({IconName::Case, tr("No open case fits"), tr("Try other words, or open a new case (O).")});
    } else {
        state_->showContent();
        list_->setCurrentRow(0);
    }
    link_->setEnabled(!cases_.empty());
}

void LinkCaseDialog::accept() {
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(cases_.size()) || !link_->isEnabled()) {
        return;
    }
    setEnabled(false);
    linkNext(cases_[static_cast<size_t>(row)], 0);
}

void LinkCaseDialog::linkNext(const Case& chosen, size_t next) {
    if (next == posts_.size()) {
        Notice notice{NoticeSeverity::Good,
                      tr("%n post(s) linked to case %1.", nullptr, static_cast<int>(posts_.size())).arg(chosen.number)};
        notice.actions.push_back({tr("Show the case"), [navigate = context_.navigate, id = chosen.id.text] {
                                      navigate(QStringLiteral("cases"), {QStringLiteral("case"), id});
                                  }});
        notice.lifetime = Notices::undoTime;
        context_.notices.post(notice);
        QDialog::accept();
        return;
    }
    context_.store.write(LinkPost{chosen.id, posts_[next].id})
        .then(this, [this, chosen, next](const Result<Done>& done) {
            // Somebody linked it in the meantime: that is what was wanted.
            if (!done && done.error().subject != u"case.post-linked") {
                setEnabled(true);
                context_.notices.postError(tr("The post was not linked."), done.error());
                return;
            }
            linkNext(chosen, next + 1);
        });
}

}  // namespace zhiban
