// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

#include "ui/kit/theme.h"

namespace zhiban {

// Our own icons: 24-unit strokes in resources/icons/<name>.svg, compiled in, recoloured from a role.
enum class IconName {
    Desk,
    Events,
    Case,
    Publish,
    MissingPerson,
    Shift,
    Briefing,
    Insight,
    Settings,
    Search,
    Bell,
    Clock,
    Plus,
    Close,
    Dismiss,
    Link,
    Dispatch,
    Urge,
    Camera,
    Attach,
    Note,
    Lock,
    Megaphone,
    Check,
    CheckCircle,
    Warning,
    Error,
    Info,
    Sun,
    Moon,
    Columns,
    Pause,
    Play,
    Refresh,
    Export,
    Import,
    Pdf,
    Print,
    ArrowUp,
    ArrowRight,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    More,
    Menu,
    User,
    Department,
    Source,
    Eye,
    EyeOff,
    Filter,
    DragHandle,
    Edit,
    Trash,
    Copy,
    Undo,
    Calendar,
    Place,
    Inbox,
    Keyboard,
    Help,
    Star,
    Like,
    External,
    Sound,
    SoundOff,
    LevelBlue,
    LevelYellow,
    LevelOrange,
    LevelRed,
};
inline constexpr int iconNameCount = static_cast<int>(IconName::LevelRed) + 1;

// "missing-person": the file's base name.
QString iconFileName(IconName name);

// An icon that asks the theme for its colour whenever it is painted, so it survives a change of theme. Disabled
// it is TextMuted at half strength. The theme must outlive it. GUI thread.
QIcon makeIcon(const Theme& theme, IconName name, ColorRole color = ColorRole::Text);

// `side` in logical pixels; sharp at the given device pixel ratio (that of the widget being painted). Cached.
QPixmap iconPixmap(const Theme& theme, IconName name, ColorRole color, int side, qreal devicePixelRatio);

// Paints the icon centred in rect, side = the shorter side of rect. For delegates.
void paintIcon(QPainter* painter, const QRect& rect, const Theme& theme, IconName name, ColorRole color);

}  // namespace zhiban
