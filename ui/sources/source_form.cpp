// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/sources/kind_fields.h"
#include "ui/sources/presentation/source_words.h"
#include "ui/sources/week_grid.h"

namespace zhiban {

SourceForm::SourceForm(const Theme& theme, bool keepsSecrets, QWidget* parent)
    : QWidget(parent), theme_(theme), kinds_(collectors()) {
    auto* columns = new QHBoxLayout(this);
    theme.pad(columns, 3, 3, 6);
    auto* left = new QVBoxLayout;
    theme.pad(left, 0, 0, 3);
    left->addWidget(makeWho());
    fields_ = new KindFields(theme, keepsSecrets, this);
    left->addWidget(fields_);
    left->addStretch();
    columns->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    theme.pad(right, 0, 0, 3);
    right->addWidget(makeWhen());
    right->addWidget(makeReading());
    right->addStretch();
    columns->addLayout(right, 1);
    connect(kind_, &QComboBox::activated, this, [this] {
        // What was typed under names the new kind has too stays.
        const Subscription typed = fields_->applied({});
        interval_->setValue(static_cast<int>(traits()->usualInterval.count()));
        fields_->show(*traits(), typed);
        Q_EMIT changed();
    });
    connect(fields_, &KindFields::changed, this, &SourceForm::changed);
    fields_->show(*traits(), {});
}

SourceForm::~SourceForm() = default;

QWidget* SourceForm::makeWho() {
    auto* rows = new FormRows(theme_, this);
    kind_ = new QComboBox(rows);
    for (const std::unique_ptr<Collector>& one : kinds_) {
        kind_->addItem(SourceWords::kind(one->traits().kind), one->traits().kind);
    }
    kind_->setCurrentIndex(std::max(0, kind_->findData(QStringLiteral("feed"))));
    name_ = new QLineEdit(rows);
    rows->addRow(tr("&Kind"), kind_);
    rows->addRow(tr("&Name"), name_, tr("As officers will read it beside every post."));
    connect(name_, &QLineEdit::textChanged, this, &SourceForm::changed);
    return rows;
}

QWidget* SourceForm::makeReading() {
    auto* rows = new FormRows(theme_, this);
    owner_ = new QLineEdit(rows);
    rows->addRow(tr("&Owner"), owner_,
                 tr("The unit that answers for this account. With one it stands in the register."));
    silentDays_ = new QSpinBox(rows);
    silentDays_->setRange(0, 3650);
    silentDays_->setSpecialValueText(tr("never"));
    rows->addRow(tr("Told when its last post is older than (&days)"), silentDays_);
    place_ = new QLineEdit(rows);
    rows->addRow(tr("&Place of items without one"), place_);
    zone_ = new QComboBox(rows);
    zone_->setEditable(true);
    zone_->addItems({QStringLiteral("Asia/Shanghai"), QStringLiteral("Asia/Urumqi"), QStringLiteral("Asia/Hong_Kong"),
                     QStringLiteral("UTC")});
    rows->addRow(tr("Time &zone of times without one"), zone_);
    charset_ = new QComboBox(rows);
    charset_->addItem(tr("Find out"), QString());
    for (const char* charset : {"UTF-8", "GB18030", "Big5"}) {
        charset_->addItem(QLatin1String(charset), QLatin1String(charset));
    }
    rows->addRow(tr("C&harset"), charset_);
    inside_ = new QCheckBox(tr("The server stands &inside the house"), rows);
    rows->addWide(inside_);
    auto* warning = new PlainLabel(theme_,
                                   tr("Addresses inside the house are refused otherwise, so that no feed can lead this "
                                      "program to the office's own "
                                      "machines. Switch this on only for a server an administrator has named."),
                                   TextRole::Small, ColorRole::ClockSoon, rows);
    warning->setWordWrap(true);
    rows->addWide(warning);
    warning->hide();
    connect(inside_, &QCheckBox::toggled, warning, &QWidget::setVisible);
    return rows;
}

QWidget* SourceForm::makeWhen() {
    auto* rows = new FormRows(theme_, this);
    interval_ = new QSpinBox(rows);
    interval_->setRange(1, 7 * 24 * 60);
    interval_->setValue(5);
    rows->addRow(tr("Ask every (&minutes)"), interval_);
    auto* presets = new QWidget(rows);
    auto* line = new QHBoxLayout(presets);
    theme_.pad(line, 0, 0, 1);
    line->addWidget(new PlainLabel(theme_, tr("Hours of the week"), TextRole::Body, ColorRole::Text, presets));
    line->addStretch();
    hours_ = new WeekGrid(theme_, rows);
    for (const WeekPreset& preset : weekPresets()) {
        auto* button = makeButton(preset.text, ButtonKind::Quiet, presets);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, hours = preset.hours] {
            hours_->setHours(hours);
            Q_EMIT changed();
        });
        line->addWidget(button);
    }
    rows->addWide(presets);
    rows->addWide(hours_);
    connect(hours_, &WeekGrid::changed, this, &SourceForm::changed);
    return rows;
}

// Some kind is always chosen: the box holds nothing else.
const CollectorTraits* SourceForm::traits() const {
    for (const std::unique_ptr<Collector>& one : kinds_) {
        if (one->traits().kind == kind_->currentData().toString()) {
            return &one->traits();
        }
    }
    return nullptr;
}

QWidget* SourceForm::settingField(const QString& key) const {
    return fields_->settingField(key);
}

QLineEdit* SourceForm::addressField() const {
    return fields_->addressField();
}

Secrets SourceForm::typedSecrets() const {
    return fields_->typedSecrets();
}

void SourceForm::show(const Subscription& source) {
    kind_->setCurrentIndex(std::max(0, kind_->findData(source.kind)));
    // The kind says what the address means: it does not change any more once posts came from it.
    kind_->setEnabled(source.key.isEmpty());
    name_->setText(source.name);
    owner_->setText(source.owner);
    place_->setText(source.place);
    silentDays_->setValue(source.silentAfterDays);
    interval_->setValue(static_cast<int>(source.interval.count()));
    zone_->setCurrentText(QString::fromUtf8(source.zone));
    charset_->setCurrentIndex(std::max(0, charset_->findData(QString::fromUtf8(source.charset))));
    inside_->setChecked(source.insideHouse);
    hours_->setHours(source.hours);
    fields_->show(*traits(), source);
}

Subscription SourceForm::applied(Subscription base) const {
    base.kind = kind_->currentData().toString();
    base.name = name_->text().trimmed();
    base.owner = owner_->text().trimmed();
    base.place = place_->text().trimmed();
    base.silentAfterDays = silentDays_->value();
    base.interval = std::chrono::minutes(interval_->value());
    base.zone = zone_->currentText().trimmed().toUtf8();
    base.charset = charset_->currentData().toString().toUtf8();
    base.insideHouse = inside_->isChecked();
    base.hours = hours_->hours();
    return fields_->applied(std::move(base));
}

}  // namespace zhiban
