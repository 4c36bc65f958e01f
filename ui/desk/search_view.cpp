// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/desk/desk_words.h"
#include "ui/desk/feed_pane.h"
#include "ui/desk/feed_view.h"
#include "ui/desk/filter_form.h"
#include "ui/kit/formats.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"

namespace zhiban {

namespace {

constexpr int facetsWidth = 264;        // at 100 % scale
constexpr int delayMilliseconds = 200;  // ticking three sources asks once

}  // namespace

SearchView::SearchView(const PageContext& context, const ReadMarks& marks, QWidget* parent)
    : QWidget(parent), context_(context) {
    setHelpTopic(this, QStringLiteral("search"));
    const Theme& theme = context.theme;
    QWidget* head = makeHead();
    QWidget* facets = makeFacets();
    pane_ = new FeedPane(
        context, marks,
        [this]() -> StateMessage {
            return {IconName::Search, tr("Nothing found"),
                    origin_.isEmpty() ? tr("Try fewer or other words, or narrow the search less.")
                                      : tr("The posts behind this number are not in the store any more.")};
        },
        this);
    pane_->setName(tr("Posts found"));
    auto* body = new QHBoxLayout;
    theme.pad(body, 0, 0, 0);
    body->addWidget(facets);
    body->addWidget(makeSeparator(theme, Qt::Vertical, this));
    body->addWidget(pane_, 1);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 0, 0, 0);
    layout->addWidget(head);
    layout->addWidget(makeSeparator(theme, Qt::Horizontal, this));
    layout->addLayout(body, 1);

    delay_.setSingleShot(true);
    delay_.setInterval(delayMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &SearchView::ask);
    connect(form_, &FilterForm::changed, &delay_, qOverload<>(&QTimer::start));
    connect(field_, &SearchField::searchRequested, this, &SearchView::ask);
    connect(field_, &SearchField::accepted, this, &SearchView::goToResults);
    connect(&feed(), &FeedModel::totalChanged, this, &SearchView::say);
    connect(&pane_->unread(), &UnreadCount::changed, this, &SearchView::say);
}

QWidget* SearchView::makeHead() {
    const Theme& theme = context_.theme;
    auto* head = new Ground(theme, ColorRole::SurfaceRaised, this);
    field_ = new SearchField(theme, tr("Words that occur in title or text"), head);
    field_->setWaitsForReturn(context_.searchesOnReturn);
    field_->setMaxLength(200);
    QToolButton* back = makeIconButton(theme, IconName::ChevronLeft, tr("Back to the columns (Esc)"), head);
    keep_ = makeIconTextButton(theme, IconName::Columns, tr("Keep as a column"), ButtonKind::Normal, head);
    order_ = new QComboBox(head);
    order_->addItem(tr("Newest first"), static_cast<int>(FeedOrder::NewestFirst));
    order_->addItem(tr("Best first"), static_cast<int>(FeedOrder::BestFirst));
    order_->setAccessibleName(tr("Order of the posts found"));
    order_->setToolTip(
        tr("Best: words in the title, often and close together, in newer posts. Without words the newest come first."));
    summary_ = new ElidedLabel(theme, TextRole::Small, ColorRole::TextMuted, head);
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addWidget(back);
    row->addWidget(field_, 1);
    row->addWidget(order_);
    row->addWidget(keep_);
    auto* column = new QVBoxLayout(head);
    theme.pad(column, 3, 2, 1);
    column->addLayout(row);
    column->addWidget(summary_);
    connect(back, &QToolButton::clicked, this, &SearchView::left);
    connect(order_, &QComboBox::activated, this, &SearchView::ask);
    connect(keep_, &QPushButton::clicked, this, [this] { Q_EMIT kept(column_); });
    return head;
}

QWidget* SearchView::makeFacets() {
    const Theme& theme = context_.theme;
    form_ = new FilterForm(context_);
    auto* ground = new Ground(theme, ColorRole::Surface);
    auto* layout = new QVBoxLayout(ground);
    theme.pad(layout, 3, 2, 2);
    layout->addWidget(form_);
    layout->addStretch(1);
    auto* facets = new QScrollArea(this);
    facets->setFrameShape(QFrame::NoFrame);
    facets->setWidgetResizable(true);
    facets->setFocusPolicy(Qt::NoFocus);
    facets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facets->setWidget(ground);
    facets->setFixedWidth(theme.scaled(facetsWidth));
    connect(&theme, &Theme::changed, facets, [facets, &theme] { facets->setFixedWidth(theme.scaled(facetsWidth)); });
    return facets;
}

FeedModel& SearchView::feed() const {
    return pane_->feed();
}

FeedView& SearchView::view() const {
    return pane_->view();
}

void SearchView::search(const QString& words) {
    if (!origin_.isEmpty()) {
        forget();
    }
    field_->setAskedText(words);
    form_->readChoices();
    ask();
}

void SearchView::showPosts(const QString& origin, const PostFilter& posts) {
    forget();
    origin_ = origin;
    DeskColumn column;
    column.filter = posts;
    form_->show(column);
    form_->readChoices();
    field_->setAskedText(posts.words);
    ask();
}

FeedOrder SearchView::order() const {
    return static_cast<FeedOrder>(order_->currentData().toInt());
}

void SearchView::setOrder(FeedOrder order) {
    order_->setCurrentIndex(order_->findData(static_cast<int>(order)));
}

void SearchView::forget() {
    delay_.stop();
    origin_.clear();
    field_->setAskedText({});
    form_->show(DeskColumn{});
}

void SearchView::refresh() {
    pane_->ask(filterAt(column_, context_.clock.now()), order());
}

void SearchView::ask() {
    delay_.stop();
    column_ = form_->column();
    column_.name = origin_;  // a column that is kept goes on saying so
    column_.filter.words = field_->text().simplified();
    refresh();
    say();
}

void SearchView::say() {
    QStringList parts;
    if (feed().total()) {
        const qint64 total = *feed().total();
        parts.append(
            tr("%1 post(s)", nullptr, static_cast<int>(std::min<qint64>(total, 1'000'000))).arg(wholeNumber(total)));
        if (feed().order() == FeedOrder::BestFirst && feed().rowCount() > 0 && feed().rowCount() < total) {
            parts.append(tr("the best %1 of them").arg(feed().rowCount()));
        }
    }
    if (const QString unread = DeskWords::counts({}, pane_->unread().count(), pane_->unread().isMore());
        !unread.isEmpty()) {
        parts.append(unread);
    }
    if (!origin_.isEmpty()) {
        parts.append(tr("from: %1").arg(origin_));
    }
    parts.append(DeskWords::filterSummary(column_));
    summary_->setText(parts.join(QStringLiteral(" · ")));
}

void SearchView::goToResults() {
    view().setFocus(Qt::ShortcutFocusReason);
    if (feed().state() == FeedModel::State::Ready) {
        view().step(0);
    }
}

void SearchView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Down && field_->hasFocus() && !field_->isComposing()) {
        goToResults();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace zhiban
