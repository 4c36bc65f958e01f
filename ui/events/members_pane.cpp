// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/members_pane.h"

#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/events/event_row_delegates.h"
#include "ui/events/presentation/event_member_model.h"
#include "ui/events/presentation/event_words.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

MembersPane::MembersPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new EventMemberModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    makeList();
    splitter->addWidget(list_);
    splitter->addWidget(makeReading());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({context.theme.scaled(500), context.theme.scaled(440)});
    layout->addWidget(splitter);
}

void MembersPane::makeList() {
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new MemberRowDelegate(context_.theme, list_));
    list_->setAccessibleName(tr("Posts of the event"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list_, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT menuRequested(list_->viewport()->mapToGlobal(at)); });
    connect(list_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const PostInEvent* member = model_->rowAt(index.row())) {
            Q_EMIT opened(member->post.id);
        }
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &MembersPane::showCurrent);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPane::chosenChanged);
    connect(model_, &QAbstractItemModel::dataChanged, this, &MembersPane::showCurrent);
    connect(&context_.theme, &Theme::changed, list_, [this] { list_->doItemsLayout(); });
}

QWidget* MembersPane::makeReading() {
    const Theme& theme = context_.theme;
    auto* reading = new QWidget(this);
    auto* layout = new QVBoxLayout(reading);
    theme.pad(layout, 3, 2, 2);
    origin_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, reading);
    origin_->setWordWrap(true);
    layout->addWidget(origin_);
    text_ = new SafeTextView(theme, reading);
    text_->setAccessibleName(tr("What was written"));
    text_->setFrameShape(QFrame::NoFrame);
    layout->addWidget(text_, 1);
    auto* card = new Card(theme, reading);
    auto* head = new PanelHeader(theme, tr("Why together"), TextRole::Strong, card);
    head->setIcon(IconName::Link);
    card->body()->addWidget(head);
    why_ = new PlainLabel(theme, TextRole::Body, ColorRole::Text, card);
    why_->setWordWrap(true);
    why_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(why_);
    layout->addWidget(card);
    return reading;
}

void MembersPane::show(const EventFile& file) {
    const bool other = file.row.event.id != event_;
    event_ = file.row.event.id;
    const PostInEvent* before = model_->rowAt(list_->currentIndex().row());
    const qint64 reading = other || !before ? 0 : before->post.id.value;
    model_->setMembers(file.members, context_.clock.now());
    if (model_->rowOf(reading) < 0 && model_->rowCount() > 0) {
        list_->setCurrentIndex(model_->index(0));
    }
    showCurrent();
}

std::vector<PostInEvent> MembersPane::chosen() const {
    std::vector<PostInEvent> members;
    QModelIndexList indexes = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    for (const QModelIndex& index : indexes) {
        members.push_back(*model_->rowAt(index.row()));
    }
    return members;
}

void MembersPane::showCurrent() {
    const PostInEvent* member = model_->rowAt(list_->currentIndex().row());
    if (!member) {
        origin_->clear();
        text_->setText({});
        why_->clear();
        return;
    }
    const Post& post = member->post;
    QStringList origin{cleanName(post.sourceName), fullTime(post.shownAt)};
    if (!post.place.isEmpty()) {
        origin << cleanName(post.place);
    }
    origin_->setText(origin.join(QStringLiteral(" · ")));
    QStringList written{post.title, post.body};
    written.removeAll(QString());
    if (const QString text = written.join(QStringLiteral("\n\n")); text != text_->originalText()) {
        text_->setText(text);
    }
    QStringList why = EventWords::why(*member);
    if (const PostInEvent* nearest = model_->rowAt(model_->rowOf(member->reason.nearest.value))) {
        why.insert(1, tr("That post: “%1”").arg(EventWords::headline(nearest->post)));
    }
    why_->setText(why.join(QLatin1Char('\n')));
}

}  // namespace zhiban
