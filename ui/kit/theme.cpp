// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLayout>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <cmath>

#include "ui/kit/style/zhiban_style.h"

#ifdef Q_OS_WIN
#include <QSettings>
#endif

namespace zhiban {

namespace {

// Chinese first: one family for Han and Latin keeps lines even. The later names are those of other desktops.
QStringList sansFamilies() {
    return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Noto Sans SC"),
            QStringLiteral("Source Han Sans SC"),  QStringLiteral("Source Han Sans CN"),
            QStringLiteral("Microsoft YaHei UI"),  QStringLiteral("Microsoft YaHei"),
            QStringLiteral("HarmonyOS Sans SC"),   QStringLiteral("PingFang SC"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")};
}

QStringList monoFamilies() {
    return {QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Sarasa Mono SC"), QStringLiteral("Consolas"),
            QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
}

constexpr double basePoints = 10.0;

double pointsOf(TextRole role) {
    switch (role) {
        case TextRole::Title:
            return 14.0;
        case TextRole::Heading:
            return 11.0;
        case TextRole::Small:
            return 9.0;
        case TextRole::Body:
        case TextRole::Strong:
        case TextRole::Digits:
        case TextRole::Mono:
            return basePoints;
    }
    return basePoints;
}

// Follows the theme on behalf of one widget; a child of that widget.
class Dressing final : public QObject {
  public:
    Dressing(const Theme& theme, QWidget* widget) : QObject(widget), theme_(theme), widget_(widget) {
        setObjectName(name());
        connect(&theme, &Theme::changed, this, &Dressing::apply);
    }

    static QString name() { return QStringLiteral("zhiban-dressing"); }

    void choose(TextRole text, ColorRole color) {
        text_ = text;
        color_ = color;
        apply();
    }

  private:
    void apply() {
        widget_->setFont(theme_.font(text_));
        QPalette palette;
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
                palette.setColor(group, role, theme_.color(color_));
            }
        }
        widget_->setPalette(palette);
    }

    const Theme& theme_;
    QWidget* widget_;
    TextRole text_ = TextRole::Body;
    ColorRole color_ = ColorRole::Text;
};

bool looksDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent) {}

void Theme::install(QApplication& application) {
    application_ = &application;
    systemPalette_ = application.palette();
    dark_ = mode_ == ThemeMode::Dark || (mode_ == ThemeMode::Auto && systemIsDark());
    application.setStyle(new ZhibanStyle(*this));  // the application owns it
    apply();
}

void Theme::setMode(ThemeMode mode) {
    mode_ = mode;
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::Auto && systemIsDark());
    if (dark != dark_) {
        dark_ = dark;
        apply();
    }
}

void Theme::setScalePercent(int percent) {
    const int clamped = std::clamp((percent + 5) / 10 * 10, 100, 200);
    if (clamped == scalePercent_) {
        return;
    }
    scalePercent_ = clamped;
    if (application_ != nullptr) {
        application_->setStyle(new ZhibanStyle(*this));  // every size is asked anew
    }
    apply();
}

QColor Theme::color(ColorRole role) const {
    return themeColor(role, dark_);
}

QFont Theme::font(TextRole role) const {
    QFont font;
    font.setFamilies(role == TextRole::Mono ? monoFamilies() : sansFamilies());
    font.setPointSizeF(pointsOf(role) * scalePercent_ / 100.0);
    if (role == TextRole::Title || role == TextRole::Heading || role == TextRole::Strong) {
        font.setWeight(QFont::DemiBold);
    }
    if (role == TextRole::Mono) {
        font.setStyleHint(QFont::Monospace);
    }
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole color) { palette.setColor(role, this->color(color)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Window);
    set(QPalette::ToolTipBase, ColorRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::TextMuted);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::Button, ColorRole::SurfaceRaised);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::AccentText);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::Accent);
    set(QPalette::LinkVisited, ColorRole::Accent);
    set(QPalette::Light, ColorRole::SurfaceRaised);
    set(QPalette::Midlight, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Border);
    set(QPalette::Dark, ColorRole::BorderStrong);
    set(QPalette::Shadow, ColorRole::BorderStrong);
    QColor faded = color(ColorRole::TextMuted);
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

int Theme::space(int steps) const {
    return scaled(4 * steps);
}

int Theme::scaled(int pixels) const {
    return static_cast<int>(std::lround(pixels * scalePercent_ / 100.0));
}

void Theme::pad(QLayout* layout, int horizontal, int vertical, int gap) const {
    const auto apply = [this, layout, horizontal, vertical, gap] {
        layout->setContentsMargins(space(horizontal), space(vertical), space(horizontal), space(vertical));
        layout->setSpacing(space(gap));
    };
    apply();
    connect(this, &Theme::changed, layout, apply);
}

void Theme::dress(QWidget* widget, TextRole text, ColorRole color) const {
    auto* found = widget->findChild<QObject*>(Dressing::name(), Qt::FindDirectChildrenOnly);
    auto* dressing = found != nullptr ? static_cast<Dressing*>(found) : new Dressing(*this, widget);
    dressing->choose(text, color);
}

void Theme::apply() {
    if (application_ != nullptr) {
        application_->setFont(font(TextRole::Body));
        application_->setPalette(palette());
        QToolTip::setFont(font(TextRole::Small));
        QToolTip::setPalette(palette());
    }
    Q_EMIT changed();
    if (application_ != nullptr) {
        // Hints were cached while style, font, icons and margins changed one after the other.
        for (QWidget* widget : QApplication::allWidgets()) {
            widget->updateGeometry();
        }
    }
}

bool Theme::systemIsDark() const {
#ifdef Q_OS_WIN
    // Qt 6.4 does not ask; 0 = dark (documented by Microsoft under "Personalize").
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // Desktop themes reach us as the palette the application started with.
    return application_ != nullptr && looksDark(systemPalette_);
#endif
}

}  // namespace zhiban
