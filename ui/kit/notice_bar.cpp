// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/notice_bar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

constexpr size_t shownAtOnce = 3;

IconName iconOf(NoticeSeverity severity) {
    switch (severity) {
        case NoticeSeverity::Info:
            return IconName::Info;
        case NoticeSeverity::Good:
            return IconName::CheckCircle;
        case NoticeSeverity::Warning:
            return IconName::Warning;
        case NoticeSeverity::Problem:
            return IconName::Error;
    }
    return IconName::Info;
}

ColorRole colorOf(NoticeSeverity severity) {
    switch (severity) {
        case NoticeSeverity::Info:
            return ColorRole::Accent;
        case NoticeSeverity::Good:
            return ColorRole::Good;
        case NoticeSeverity::Warning:
            return ColorRole::ClockSoon;
        case NoticeSeverity::Problem:
            return ColorRole::Danger;
    }
    return ColorRole::Accent;
}

}  // namespace

QWidget* makeNoticeCard(const Theme& theme, Notices& notices, const Notices::Entry& entry, QWidget* parent) {
    auto* card = new Card(theme, parent);
    card->setEdge(colorOf(entry.notice.severity));
    card->setAccessibleName(entry.notice.text);
    theme.pad(card->body(), 3, 2, 1);

    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addWidget(new IconView(theme, iconOf(entry.notice.severity), colorOf(entry.notice.severity), 18, card), 0,
                   Qt::AlignTop);
    auto* text = new PlainLabel(theme, entry.notice.text, TextRole::Body, ColorRole::Text, card);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    for (size_t i = 0; i < entry.notice.actions.size(); ++i) {
        QPushButton* button = makeButton(entry.notice.actions[i].text, ButtonKind::Normal, card);
        // Queued: the click removes the very button it came from.
        QObject::connect(
            button, &QPushButton::clicked, &notices, [&notices, id = entry.id, i] { notices.trigger(id, i); },
            Qt::QueuedConnection);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    QToolButton* close = makeIconButton(theme, IconName::Close, NoticeBar::tr("Dismiss this notice"), card);
    QObject::connect(
        close, &QToolButton::clicked, &notices, [&notices, id = entry.id] { notices.dismiss(id); },
        Qt::QueuedConnection);
    row->addWidget(close, 0, Qt::AlignTop);
    card->body()->addLayout(row);

    if (!entry.notice.details.isEmpty()) {
        auto* details = new SafeTextView(theme, card);
        details->setFitsText(true);
        details->setAccessibleName(NoticeBar::tr("Details"));
        theme.dress(details, TextRole::Small, ColorRole::TextMuted);
        details->setText(entry.notice.details);
        details->hide();
        auto* foot = new QHBoxLayout;
        theme.pad(foot, 0, 0, 1);
        QPushButton* unfold = makeButton(NoticeBar::tr("Details"), ButtonKind::Quiet, card);
        QPushButton* copy = makeButton(NoticeBar::tr("Copy"), ButtonKind::Quiet, card);
        copy->hide();
        QObject::connect(unfold, &QPushButton::clicked, details, [details, copy] {
            details->setVisible(details->isHidden());
            copy->setVisible(!details->isHidden());
        });
        QObject::connect(copy, &QPushButton::clicked, details,
                         [details] { QGuiApplication::clipboard()->setText(details->originalText()); });
        foot->addWidget(unfold);
        foot->addWidget(copy);
        foot->addStretch(1);
        card->body()->addWidget(details);
        card->body()->addLayout(foot);
    }
    return card;
}

NoticeBar::NoticeBar(const Theme& theme, Notices& notices, QWidget* host, QWidget* area)
    : QWidget(host), theme_(theme), notices_(notices), area_(area), layout_(new QVBoxLayout(this)) {
    theme.pad(layout_, 0, 0, 2);
    setAccessibleName(tr("Notices"));
    area->installEventFilter(this);
    connect(&notices, &Notices::changed, this, &NoticeBar::rebuild);
    connect(&theme, &Theme::changed, this, &NoticeBar::place, Qt::QueuedConnection);  // after its cards
    rebuild();
}

void NoticeBar::rebuild() {
    while (QLayoutItem* item = layout_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto& entries = notices_.entries();
    const size_t first = entries.size() > shownAtOnce ? entries.size() - shownAtOnce : 0;
    for (size_t i = first; i < entries.size(); ++i) {
        QWidget* card = makeNoticeCard(theme_, notices_, entries[i], this);
        layout_->addWidget(card);
        card->show();  // now, not from the event loop: place() measures it
    }
    setVisible(!entries.empty());
    place();
}

void NoticeBar::place() {
    const QRect room(area_->mapTo(parentWidget(), QPoint(0, 0)), area_->size());
    const int margin = theme_.space(4);
    const int width = std::min(theme_.scaled(440), room.width() - 2 * margin);
    setFixedWidth(std::max(width, 0));
    layout_->activate();
    const int height = layout_->hasHeightForWidth() ? layout_->heightForWidth(width) : layout_->sizeHint().height();
    setGeometry(room.right() - width - margin, room.bottom() - height - margin, width, height);
    raise();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool NoticeBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        place();  // details were unfolded
    }
    return QWidget::event(event);
}

}  // namespace zhiban
