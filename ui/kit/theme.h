// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QLayout;
class QWidget;

namespace zhiban {

// What a colour means, never what it looks like. Screens and delegates name roles only; the values live in
// theme_colors.cpp, once for light and once for dark. Every text role reads at >= 4.5:1 on every ground it may
// stand on (tested).
enum class ColorRole {
    // Grounds
    Window,         // behind everything
    Rail,           // the navigation rail and the bars
    Surface,        // lists, pages, fields
    SurfaceRaised,  // cards, menus, pop-ups
    Sunken,         // wells, code, read-only fields
    Hover,          // a row or flat button under the mouse
    Selection,      // the chosen row
    // Text
    Text,
    TextMuted,   // second line, times, hints
    AccentText,  // on Accent and on Danger grounds
    // Lines
    Border,        // hairlines between areas
    BorderStrong,  // outlines of fields and buttons
    // Meaning
    Accent,        // primary button, link, focus ring
    AccentSoft,    // quiet ground of what is active
    HitHighlight,  // ground of a matched word
    SeverityBlue,  // shape and word of a level; …Soft is the quiet ground under it
    SeverityBlueSoft,
    SeverityYellow,
    SeverityYellowSoft,
    SeverityOrange,
    SeverityOrangeSoft,
    SeverityRed,
    SeverityRedSoft,
    ClockCalm,
    ClockSoon,
    ClockLate,
    InternalNote,      // ground of what never leaves the desk
    InternalNoteText,  // its label and edge
    PublicAnswer,      // ground of what everybody will read
    PublicAnswerText,
    Good,
    Danger,
};
inline constexpr int colorRoleCount = static_cast<int>(ColorRole::Danger) + 1;

// The type scale. Points follow the base size times the person's scale.
enum class TextRole {
    Title,    // the page's name
    Heading,  // a card's or drawer's name
    Body,
    Strong,  // Body, bold: the name of a row
    Small,   // second line; never below 9 pt at 100 %
    Digits,  // Body with figures of one width: what ticks or stands in columns
    Mono,    // hashes, raw input
};

enum class ThemeMode { Auto, Light, Dark };

// Colours, type and spacing of the whole program. One object, owned by the composition root, made after the
// QApplication and before the first widget; outlives every widget. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT

  public:
    explicit Theme(QObject* parent = nullptr);

    // Gives the application our style, palette, font and tool tips. Call once.
    void install(QApplication& application);

    ThemeMode mode() const { return mode_; }
    void setMode(ThemeMode mode);
    bool isDark() const { return dark_; }

    // Percent of the base size, 100–200 in steps of 10; others are clamped.
    int scalePercent() const { return scalePercent_; }
    void setScalePercent(int percent);

    QColor color(ColorRole role) const;
    QFont font(TextRole role) const;
    QPalette palette() const;

    // Spacing on a grid of 4 logical pixels, grown with the scale: space(1) between things that belong
    // together, 2 inside a row, 3 inside a card, 4 around a page, 6 between groups.
    int space(int steps) const;
    // A length given at 100 %, grown with the scale: widths of columns, heights of bars.
    int scaled(int pixels) const;
    // The side of an icon standing beside Body text.
    int iconSize() const { return scaled(16); }
    int cornerRadius() const { return scaled(6); }

    // Margins and spacing (in steps of space()) that follow the scale for as long as the layout lives.
    void pad(QLayout* layout, int horizontal, int vertical, int gap) const;
    // Font and text colour of a widget, following theme and scale for as long as it lives. Calling it again
    // replaces the earlier choice.
    void dress(QWidget* widget, TextRole text, ColorRole color = ColorRole::Text) const;

  Q_SIGNALS:
    // Colours, sizes or both are different now. Repaint; recompute cached sizes.
    void changed();

  private:
    void apply();
    bool systemIsDark() const;

    QApplication* application_ = nullptr;
    QPalette systemPalette_;
    ThemeMode mode_ = ThemeMode::Auto;
    bool dark_ = false;
    int scalePercent_ = 100;
};

// The built-in value of a role; Theme::color() answers from here.
QColor themeColor(ColorRole role, bool dark);

// WCAG 2.1 contrast ratio of two opaque colours, 1…21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace zhiban
