// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include <QPainter>
#include <QSystemTrayIcon>
#include <algorithm>

#include "ui/kit/icons.h"

namespace zhiban {

namespace {

constexpr int side = 64;
constexpr int messageMilliseconds = 8'000;

// A tray has no room for more than a digit or two.
QPixmap signWith(const Theme& theme, int waiting) {
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(picture.rect(), side / 5.0, side / 5.0);
    if (waiting <= 0) {
        paintIcon(&painter, picture.rect().adjusted(8, 8, -8, -8), theme, IconName::Bell, ColorRole::AccentText);
        return picture;
    }
    QFont font = theme.font(TextRole::Strong);
    font.setPixelSize(waiting > 99 ? side * 2 / 5 : side * 3 / 5);
    painter.setFont(font);
    painter.setPen(theme.color(ColorRole::AccentText));
    painter.drawText(picture.rect(), Qt::AlignCenter, waiting > 99 ? QStringLiteral("99+") : QString::number(waiting));
    return picture;
}

}  // namespace

Tray::Tray(const Theme& theme, Notices& notices, std::function<bool()> mayTell, QObject* parent)
    : QObject(parent), theme_(theme), notices_(notices), mayTell_(std::move(mayTell)) {
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    icon_ = new QSystemTrayIcon(this);
    connect(icon_, &QSystemTrayIcon::activated, this, &Tray::opened);
    connect(icon_, &QSystemTrayIcon::messageClicked, this, &Tray::opened);
    connect(&notices, &Notices::posted, this, &Tray::tell);
    connect(&theme, &Theme::changed, this, &Tray::paint);
    setWaiting(0);
    icon_->show();
}

void Tray::setWaiting(int alerts) {
    if (icon_ && alerts != waiting_) {
        waiting_ = alerts;
        sayWaiting();
        paint();
    }
}

void Tray::setBlind(bool blind) {
    if (icon_ && blind != blind_) {
        blind_ = blind;
        sayWaiting();
    }
}

void Tray::sayWaiting() {
    QString words =
        waiting_ > 0 ? tr("Zhiban: %n alert(s) not decided", nullptr, waiting_) : tr("Zhiban: no alert waits");
    if (blind_) {
        words += u'\n' + tr("Too few sources are heard: this does not mean that it is calm.");
    }
    icon_->setToolTip(words);
}

QString Tray::toolTip() const {
    return icon_ ? icon_->toolTip() : QString();
}

void Tray::paint() {
    icon_->setIcon(QIcon(signWith(theme_, waiting_)));
}

void Tray::tell(Notices::Id id) {
    const auto& entries = notices_.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(), [id](const auto& one) { return one.id == id; });
    if (entry == entries.end() || entry->notice.severity < NoticeSeverity::Warning || !mayTell_()) {
        return;
    }
    icon_->showMessage(tr("Zhiban"), entry->notice.text, QIcon(signWith(theme_, waiting_)), messageMilliseconds);
}

}  // namespace zhiban
