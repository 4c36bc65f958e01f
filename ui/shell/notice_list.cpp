// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_list.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/notice_bar.h"
#include "ui/kit/panels.h"

namespace zhiban {

NoticeList::NoticeList(const Theme& theme, Notices& notices, QWidget* parent)
    : QFrame(parent, Qt::Popup), theme_(theme), notices_(notices), scroll_(new QScrollArea(this)) {
    setAccessibleName(tr("Notices"));
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 3, 3, 2);
    auto* head = new PanelHeader(theme, tr("Notices"), TextRole::Heading, this);
    head->setIcon(IconName::Bell);
    column->addWidget(head);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setAccessibleName(tr("Notices"));
    column->addWidget(scroll_, 1);
    connect(&notices, &Notices::changed, this, [this] {
        if (isVisible()) {
            rebuild();
        }
    });
}

void NoticeList::openUnder(const QWidget* anchor) {
    rebuild();
    resize(theme_.scaled(420), theme_.scaled(460));
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + theme_.space(1)));
    move(corner.x() - width(), corner.y());
    show();
    setFocus();
}

void NoticeList::rebuild() {
    auto* content = new QWidget(scroll_);
    auto* column = new QVBoxLayout(content);
    theme_.pad(column, 0, 0, 2);
    const auto& entries = notices_.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        column->addWidget(makeNoticeCard(theme_, notices_, *entry, content));
    }
    if (entries.empty()) {
        column->addWidget(
            new PlainLabel(theme_, tr("Nothing to tell. It is quiet."), TextRole::Body, ColorRole::TextMuted, content));
    }
    column->addStretch(1);
    scroll_->setWidget(content);  // deletes the old one
}

}  // namespace zhiban
