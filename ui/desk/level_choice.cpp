// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/level_choice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <array>

#include "ui/kit/chip.h"

namespace zhiban {

namespace {

struct LevelChoice {
    Q_DECLARE_TR_FUNCTIONS(zhiban::LevelChoice)
};

constexpr std::array levels{Level::Blue, Level::Yellow, Level::Orange, Level::Red};

// What an entry of the field means, as its data.
QString keyOf(const PostFilter& filter) {
    if (filter.minimumLevel) {
        const bool exactly = filter.maximumLevel == filter.minimumLevel;
        return (exactly ? QStringLiteral("exactly-") : QStringLiteral("least-")) + levelKey(*filter.minimumLevel);
    }
    return filter.alertsOnly ? QStringLiteral("alerts") : QString();
}

}  // namespace

QComboBox* makeLevelChoice(const Theme& theme, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->addItem(LevelChoice::tr("All posts"), QString());
    choice->addItem(makeIcon(theme, IconName::Bell), LevelChoice::tr("What a rule matched"), QStringLiteral("alerts"));
    for (const Level level : {Level::Yellow, Level::Orange}) {
        choice->addItem(makeIcon(theme, levelIcon(level), levelColor(level)),
                        LevelChoice::tr("At least %1").arg(levelText(level)),
                        QStringLiteral("least-") + levelKey(level));
    }
    for (const Level level : levels) {
        choice->addItem(makeIcon(theme, levelIcon(level), levelColor(level)),
                        LevelChoice::tr("Only %1").arg(levelText(level)), QStringLiteral("exactly-") + levelKey(level));
    }
    return choice;
}

void showLevel(QComboBox& choice, const PostFilter& filter) {
    QString key = keyOf(filter);
    // The lowest level and more is everything a rule matched; the gravest and more is the gravest.
    if (key == QStringLiteral("least-") + levelKey(Level::Blue)) {
        key = QStringLiteral("alerts");
    } else if (key == QStringLiteral("least-") + levelKey(Level::Red)) {
        key = QStringLiteral("exactly-") + levelKey(Level::Red);
    }
    choice.setCurrentIndex(std::max(0, choice.findData(key)));
}

void takeLevel(const QComboBox& choice, PostFilter& filter) {
    PostFilter shown;
    for (const Level level : levels) {
        for (const bool exactly : {false, true}) {
            PostFilter meant;
            meant.alertsOnly = filter.alertsOnly;
            meant.minimumLevel = level;
            meant.maximumLevel = exactly ? std::optional(level) : std::nullopt;
            if (choice.currentData().toString() == keyOf(meant)) {
                shown = meant;
            }
        }
    }
    filter.alertsOnly = choice.currentData().toString() == u"alerts" || (shown.minimumLevel && shown.alertsOnly);
    filter.minimumLevel = shown.minimumLevel;
    filter.maximumLevel = shown.maximumLevel;
}

}  // namespace zhiban
