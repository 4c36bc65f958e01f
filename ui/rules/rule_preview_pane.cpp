// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_preview_pane.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/alert.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/state_view.h"
#include "ui/rules/hit_delegate.h"
#include "ui/rules/presentation/hit_list_model.h"

namespace zhiban {

RulePreviewPane::RulePreviewPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new HitListModel(this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    theme.pad(top, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    count_ = new PlainLabel(theme, TextRole::Strong, ColorRole::Text, this);
    count_->setWordWrap(true);
    line->addWidget(count_, 1);
    openAll_ = makeIconTextButton(theme, IconName::Columns, tr("Open on the desk"), ButtonKind::Normal, this);
    connect(openAll_, &QPushButton::clicked, this, [this] {
        PostFilter filter;
        filter.posts = found_;
        context_.openPosts(tr("Preview: %1").arg(name_), filter);
    });
    line->addWidget(openAll_);
    auto* again = makeIconButton(theme, IconName::Refresh, tr("Read the newest posts again"), this);
    connect(again, &QToolButton::clicked, this, &RulePreviewPane::refreshRequested);
    line->addWidget(again);
    top->addLayout(line);
    warning_ = new PlainLabel(theme, TextRole::Body, ColorRole::ClockSoon, this);
    warning_->setWordWrap(true);
    warning_->hide();
    top->addWidget(warning_);
    layout->addLayout(top);
    view_ = new QListView(this);
    view_->setModel(model_);
    view_->setItemDelegate(new HitDelegate(theme, context.clock, view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(tr("Posts this rule finds"));
    connect(view_, &QListView::activated, this, &RulePreviewPane::openCurrent);
    connect(&theme, &Theme::changed, view_, [this] { view_->doItemsLayout(); });
    state_ = new StateView(theme, view_, this);
    layout->addWidget(state_, 1);
    showWaiting();
}

void RulePreviewPane::showWaiting() {
    count_->clear();
    openAll_->setEnabled(false);
    state_->showLoading(tr("Reading the newest posts …"));
}

void RulePreviewPane::showNothingWritten() {
    count_->clear();
    warning_->hide();
    openAll_->setEnabled(false);
    state_->showEmpty({IconName::Edit, tr("Write what to look for"),
                       tr("Words side by side must all occur; each line is an alternative. The posts it finds appear "
                          "here as you type.")});
}

void RulePreviewPane::showBroken() {
    count_->setText(tr("The condition does not hold together yet."));
    warning_->hide();
    openAll_->setEnabled(false);
}

void RulePreviewPane::showFailure(const Error& error) {
    warning_->hide();
    openAll_->setEnabled(false);
    if (error.kind != ErrorKind::Cancelled) {
        state_->showError(tr("The rule could not be tried."), error);
    }
}

void RulePreviewPane::show(const RulePreview& preview, const QString& ruleName) {
    name_ = ruleName;
    found_ = preview.hits;
    model_->setItems(preview.newest);
    const qint64 hits = static_cast<qint64>(preview.hits.size());
    count_->setText(tr("%1 of the newest %2 posts").arg(wholeNumber(hits), wholeNumber(preview.looked)));
    warning_->setVisible(preview.swallowsEverything());
    if (preview.swallowsEverything()) {
        warning_->setText(
            tr("Caution: this rule takes %1 of all posts. Hardly anybody could read that: add a word that must occur.")
                .arg(percentText(static_cast<double>(hits) / static_cast<double>(preview.looked))));
    }
    openAll_->setEnabled(hits > 0 && context_.openPosts);
    if (preview.looked == 0) {
        state_->showEmpty({IconName::Inbox, tr("There are no posts yet"),
                           tr("As soon as posts come in, a rule can be tried on them here.")});
    } else if (hits == 0) {
        state_->showEmpty({IconName::Search, tr("Nothing of the newest posts"),
                           tr("“Why not?” explains it for any post; the back-test looks at older ones.")});
    } else {
        state_->showContent();
    }
}

void RulePreviewPane::openCurrent() {
    if (const FeedItem* item = model_->at(view_->currentIndex().row())) {
        context_.navigate(QStringLiteral("desk"), {QStringLiteral("post"), QString::number(item->post.id.value)});
    }
}

}  // namespace zhiban
