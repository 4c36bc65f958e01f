// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include "ui/kit/theme.h"

namespace zhiban {

namespace {

struct Shades {
    ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shades, colorRoleCount> shades{{
    {ColorRole::Window, 0xfff5f6f8, 0xff16181d},
    {ColorRole::Rail, 0xffebedf1, 0xff101216},
    {ColorRole::Surface, 0xffffffff, 0xff1b1e24},
    {ColorRole::SurfaceRaised, 0xffffffff, 0xff22262e},
    {ColorRole::Sunken, 0xfff0f2f5, 0xff13151a},
    {ColorRole::Hover, 0xffeff2f6, 0xff252a33},
    {ColorRole::Selection, 0xffdde8fb, 0xff263a5e},
    {ColorRole::Text, 0xff1a1e26, 0xffe4e7ed},
    {ColorRole::TextMuted, 0xff59616f, 0xff9ba4b3},
    {ColorRole::AccentText, 0xffffffff, 0xff0b1220},
    {ColorRole::Border, 0xffe0e3e9, 0xff2d323c},
    {ColorRole::BorderStrong, 0xffc3c8d2, 0xff464d5b},
    {ColorRole::Accent, 0xff2259cf, 0xff7ba6ff},
    {ColorRole::AccentSoft, 0xffe4ecfc, 0xff212f4b},
    {ColorRole::HitHighlight, 0xffffe27a, 0xff6a520c},
    {ColorRole::SeverityBlue, 0xff1a5fc4, 0xff7fb2ff},
    {ColorRole::SeverityBlueSoft, 0xffe5effc, 0xff1c2c44},
    {ColorRole::SeverityYellow, 0xff7d5b00, 0xfff0c63c},
    {ColorRole::SeverityYellowSoft, 0xfffdf3cf, 0xff38300f},
    {ColorRole::SeverityOrange, 0xffad4205, 0xffff9f5a},
    {ColorRole::SeverityOrangeSoft, 0xfffeeadb, 0xff402814},
    {ColorRole::SeverityRed, 0xffbd1f1c, 0xffff8680},
    {ColorRole::SeverityRedSoft, 0xfffde6e4, 0xff452023},
    {ColorRole::ClockCalm, 0xff59616f, 0xff9ba4b3},
    {ColorRole::ClockSoon, 0xff9a4a00, 0xffffb066},
    {ColorRole::ClockLate, 0xffbd1f1c, 0xffff8680},
    {ColorRole::InternalNote, 0xfffdf4d8, 0xff332d17},
    {ColorRole::InternalNoteText, 0xff745400, 0xffeac764},
    {ColorRole::PublicAnswer, 0xffe2f3ee, 0xff14322b},
    {ColorRole::PublicAnswerText, 0xff08695a, 0xff6bd3b8},
    {ColorRole::Good, 0xff1a7040, 0xff6fcf97},
    {ColorRole::Danger, 0xffbd1f1c, 0xffff8680},
}};

constexpr bool inOrder() {
    for (size_t i = 0; i < shades.size(); ++i) {
        if (static_cast<size_t>(shades[i].role) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "one row per role, in the order of the enum");

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QColor themeColor(ColorRole role, bool dark) {
    const Shades& row = shades[static_cast<size_t>(role)];
    return QColor::fromRgb(dark ? row.dark : row.light);
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace zhiban
