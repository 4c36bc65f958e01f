// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/office_zone.h"
#include "ui/kit/chip.h"
#include "ui/kit/panels.h"
#include "ui/messages/fold_words.h"
#include "ui/rules/presentation/rule_words.h"

namespace zhiban {

namespace {

constexpr Level levelsGravestFirst[] = {Level::Red, Level::Orange, Level::Yellow, Level::Blue};
constexpr int tiers[] = {4, 2, 1};

// The office's clock on the wall, whatever the machine's zone: a date and time without gaps.
QDateTime wallClock(TimePoint time) {
    const QDateTime here = toUtc(time).toTimeZone(officeZone());
    return QDateTime(here.date(), QTime(here.time().hour(), here.time().minute()), Qt::UTC);
}

TimePoint fromWallClock(const QDateTime& shown) {
    return fromDateTime(QDateTime(shown.date(), shown.time(), officeZone()));
}

}  // namespace

RuleSettings::RuleSettings(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    auto* columns = new QHBoxLayout(this);
    theme.pad(columns, 3, 3, 4);
    auto* left = new FormRows(theme, this);
    addFollowUp(left);
    addHours(left);
    columns->addWidget(left, 1, Qt::AlignTop);
    columns->addWidget(makeLayers(), 1, Qt::AlignTop);
    for (QComboBox* box : {level_, tier_, sound_}) {
        connect(box, &QComboBox::activated, this, &RuleSettings::changed);
    }
    for (QCheckBox* box : findChildren<QCheckBox*>()) {
        connect(box, &QCheckBox::toggled, this, [this] {
            enableParts();
            if (!showing_) {
                Q_EMIT changed();
            }
        });
    }
    for (QDateTimeEdit* edit : findChildren<QDateTimeEdit*>()) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            if (!showing_) {
                Q_EMIT changed();
            }
        });
    }
    connect(note_, &QLineEdit::textEdited, this, &RuleSettings::changed);
    enableParts();
}

void RuleSettings::addFollowUp(FormRows* rows) {
    level_ = new QComboBox(this);
    for (const Level level : levelsGravestFirst) {
        level_->addItem(makeIcon(theme_, levelIcon(level), levelColor(level)), levelText(level), levelKey(level));
    }
    rows->addRow(tr("Le&vel"), level_);
    tier_ = new QComboBox(this);
    tier_->addItem(RuleWords::tier(std::nullopt), 0);
    for (const int hours : tiers) {
        tier_->addItem(RuleWords::tier(hours), hours);
    }
    rows->addRow(tr("First &response of a case"), tier_);
    sound_ = new QComboBox(this);
    for (const AlertSound sound : {AlertSound::None, AlertSound::Soft, AlertSound::Urgent}) {
        sound_->addItem(RuleWords::sound(sound), static_cast<int>(sound));
    }
    rows->addRow(tr("S&ound"), sound_);
    lifeSafety_ = new QCheckBox(tr("Life s&afety: never quiet, never muted"), this);
    rows->addWide(lifeSafety_);
}

void RuleSettings::addHours(FormRows* rows) {
    quiet_ = new QCheckBox(tr("&Quiet hours: listed, but no sound"), this);
    rows->addWide(quiet_);
    auto* hours = new QWidget(this);
    auto* line = new QHBoxLayout(hours);
    theme_.pad(line, 0, 0, 2);
    quietFrom_ = new QTimeEdit(QTime(22, 0), hours);
    quietFrom_->setAccessibleName(tr("Quiet from"));
    quietTo_ = new QTimeEdit(QTime(7, 0), hours);
    quietTo_->setAccessibleName(tr("Quiet until"));
    for (QTimeEdit* edit : {quietFrom_, quietTo_}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        edit->setMinimumWidth(theme_.scaled(84));  // the style's arrows are not in its size hint
    }
    line->addWidget(quietFrom_);
    line->addWidget(new PlainLabel(theme_, tr("to"), TextRole::Body, ColorRole::TextMuted, hours));
    line->addWidget(quietTo_);
    line->addStretch();
    rows->addWide(hours);
    ends_ = new QCheckBox(tr("&Expires: matches nothing from then on"), this);
    rows->addWide(ends_);
    end_ = new QDateTimeEdit(this);
    end_->setAccessibleName(tr("Expires"));
    end_->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    end_->setTimeSpec(Qt::UTC);
    end_->setCalendarPopup(true);
    rows->addWide(end_);
    note_ = new QLineEdit(this);
    note_->setPlaceholderText(tr("Why the office has this rule"));
    rows->addRow(tr("&Note"), note_);
}

QWidget* RuleSettings::makeLayers() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    theme_.pad(layout, 0, 0, 2);
    auto* head = new PanelHeader(theme_, tr("Finds words written otherwise"), TextRole::Strong, box);
    auto* usual = makeButton(tr("&Usual"), ButtonKind::Quiet, box);
    usual->setToolTip(tr("The layers that find no other words"));
    connect(usual, &QPushButton::clicked, this, [this] { setLayers(FoldLayer::Default); });
    head->addWidget(usual);
    layout->addWidget(head);
    for (const FoldLayer layer : choosableFoldLayers()) {
        auto* check = new QCheckBox(foldNames(layer), box);
        check->setAccessibleDescription(foldExplanation(layer));
        layers_.emplace_back(layer, check);
        layout->addWidget(check);
        const bool risky = isFoldLayerRisky(layer);
        auto* hint = new PlainLabel(
            theme_,
            risky ? tr("Caution, finds other words too. %1").arg(foldExplanation(layer)) : foldExplanation(layer),
            TextRole::Small, risky ? ColorRole::ClockSoon : ColorRole::TextMuted, box);
        hint->setWordWrap(true);
        hint->setIndent(theme_.space(6));
        layout->addWidget(hint);
    }
    return box;
}

void RuleSettings::setLayers(FoldLayer layers) {
    for (const auto& [layer, check] : layers_) {
        check->setChecked(hasLayer(layers, layer));
    }
}

FoldLayer RuleSettings::layers() const {
    FoldLayer layers = shownBesides_;
    for (const auto& [layer, check] : layers_) {
        if (check->isChecked()) {
            layers |= layer;
        }
    }
    return layers;
}

void RuleSettings::enableParts() {
    quiet_->setEnabled(!lifeSafety_->isChecked());
    quietFrom_->setEnabled(quiet_->isChecked() && quiet_->isEnabled());
    quietTo_->setEnabled(quietFrom_->isEnabled());
    end_->setEnabled(ends_->isChecked());
}

void RuleSettings::show(const Rule& rule, TimePoint now) {
    showing_ = true;
    level_->setCurrentIndex(level_->findData(levelKey(rule.level)));
    tier_->setCurrentIndex(std::max(0, tier_->findData(rule.tierHours.value_or(0))));
    sound_->setCurrentIndex(sound_->findData(static_cast<int>(rule.sound)));
    lifeSafety_->setChecked(rule.lifeSafety);
    quiet_->setChecked(rule.quiet.has_value());
    quietFrom_->setTime(rule.quiet ? rule.quiet->from : QTime(22, 0));
    quietTo_->setTime(rule.quiet ? rule.quiet->to : QTime(7, 0));
    ends_->setChecked(rule.expires.has_value());
    shownEnd_ = rule.expires;
    end_->setDateTime(rule.expires ? wallClock(*rule.expires) : wallClock(now).addMonths(1));
    note_->setText(rule.note);
    setLayers(rule.layers);
    shownBesides_ = rule.layers;
    for (const auto& [layer, check] : layers_) {
        shownBesides_ = static_cast<FoldLayer>(static_cast<quint32>(shownBesides_) & ~static_cast<quint32>(layer));
    }
    enableParts();
    showing_ = false;
}

Rule RuleSettings::applied(Rule rule) const {
    rule.level = levelFromKey(level_->currentData().toString()).value_or(Level::Yellow);
    const int hours = tier_->currentData().toInt();
    rule.tierHours = hours > 0 ? std::optional(hours) : std::nullopt;
    rule.sound = static_cast<AlertSound>(sound_->currentData().toInt());
    rule.lifeSafety = lifeSafety_->isChecked();
    rule.quiet.reset();
    if (quiet_->isChecked() && !rule.lifeSafety) {
        rule.quiet = DailyHours{quietFrom_->time(), quietTo_->time()};
    }
    rule.expires.reset();
    if (ends_->isChecked()) {
        // To the minute; an end that was not touched keeps its seconds.
        const bool same = shownEnd_ && wallClock(*shownEnd_) == end_->dateTime();
        rule.expires = same ? *shownEnd_ : fromWallClock(end_->dateTime());
    }
    rule.note = note_->text();
    rule.layers = layers();
    return rule;
}

}  // namespace zhiban
