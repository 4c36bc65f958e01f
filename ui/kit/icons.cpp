// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <cmath>

// A static library's resources are registered by hand, and that outside any namespace.
static void registerIcons() {
    Q_INIT_RESOURCE(zhiban_icons);
}

namespace zhiban {

namespace {

constexpr std::array<const char*, iconNameCount> fileNames{
    "desk",         "events",        "case",     "publish",      "missing-person", "shift",        "briefing",
    "insight",      "settings",      "search",   "bell",         "clock",          "plus",         "close",
    "dismiss",      "link",          "dispatch", "urge",         "camera",         "attach",       "note",
    "lock",         "megaphone",     "check",    "check-circle", "warning",        "error",        "info",
    "sun",          "moon",          "columns",  "pause",        "play",           "refresh",      "export",
    "import",       "pdf",           "print",    "arrow-up",     "arrow-right",    "chevron-up",   "chevron-down",
    "chevron-left", "chevron-right", "more",     "menu",         "user",           "department",   "source",
    "eye",          "eye-off",       "filter",   "drag-handle",  "edit",           "trash",        "copy",
    "undo",         "calendar",      "place",    "inbox",        "keyboard",       "help",         "star",
    "like",         "external",      "sound",    "sound-off",    "level-blue",     "level-yellow", "level-orange",
    "level-red"};

// The drawings are black strokes: the picture's coverage is painted over with the colour.
QPixmap draw(IconName name, const QColor& color, int side, qreal ratio) {
    registerIcons();
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(iconFileName(name)));
    const int pixels = std::max(1, static_cast<int>(std::lround(side * ratio)));
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

QPixmap cached(IconName name, const QColor& color, int side, qreal ratio) {
    const QString key = QStringLiteral("zhiban-icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(name))
                            .arg(color.rgba(), 0, 16)
                            .arg(side)
                            .arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = draw(name, color, side, ratio);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

class ThemeIconEngine final : public QIconEngine {
  public:
    ThemeIconEngine(const Theme& theme, IconName name, ColorRole color) : theme_(theme), name_(name), color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        const QPixmap picture = cached(name_, shade(mode), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return cached(name_, shade(mode), std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override {
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / ratio));
        return cached(name_, shade(mode), side, ratio);
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(theme_, name_, color_); }

  private:
    QColor shade(QIcon::Mode mode) const {
        QColor color = theme_.color(mode == QIcon::Disabled ? ColorRole::TextMuted : color_);
        color.setAlphaF(mode == QIcon::Disabled ? 0.5F : 1.0F);
        return color;
    }

    const Theme& theme_;
    IconName name_;
    ColorRole color_;
};

}  // namespace

QString iconFileName(IconName name) {
    return QString::fromLatin1(fileNames[static_cast<size_t>(name)]);
}

QIcon makeIcon(const Theme& theme, IconName name, ColorRole color) {
    return QIcon(new ThemeIconEngine(theme, name, color));  // the icon owns its engine
}

QPixmap iconPixmap(const Theme& theme, IconName name, ColorRole color, int side, qreal devicePixelRatio) {
    return cached(name, theme.color(color), side, devicePixelRatio);
}

void paintIcon(QPainter* painter, const QRect& rect, const Theme& theme, IconName name, ColorRole color) {
    const int side = std::min(rect.width(), rect.height());
    const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                        cached(name, theme.color(color), side, ratio));
}

}  // namespace zhiban
