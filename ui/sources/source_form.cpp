// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/sources/presentation/source_words.h"
#include "ui/sources/week_grid.h"

namespace zhiban {

namespace {

QString textOf(const QWidget* field) {
    if (const auto* box = qobject_cast<const QComboBox*>(field)) {
        return box->currentData().toString();
    }
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text().trimmed() : QString();
}

}  // namespace

SourceForm::SourceForm(const Theme& theme, bool keepsSecrets, QWidget* parent)
    : QWidget(parent), theme_(theme), keepsSecrets_(keepsSecrets), kinds_(collectors()) {
    auto* columns = new QHBoxLayout(this);
    theme.pad(columns, 3, 3, 6);
    auto* left = new QVBoxLayout;
    theme.pad(left, 0, 0, 3);
    left->addWidget(makeWho());
    kindPlace_ = new QWidget(this);
    (new QVBoxLayout(kindPlace_))->setContentsMargins(0, 0, 0, 0);
    left->addWidget(kindPlace_);
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
        const Subscription typed = applied({});
        interval_->setValue(static_cast<int>(traits()->usualInterval.count()));
        showKind(typed.settings, typed.mapping);
        Q_EMIT changed();
    });
    showKind({}, {});
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

const CollectorTraits* SourceForm::traits() const {
    for (const std::unique_ptr<Collector>& one : kinds_) {
        if (one->traits().kind == kind_->currentData().toString()) {
            return &one->traits();
        }
    }
    return nullptr;
}

QString SourceForm::labelOf(const SettingField& field) const {
    const QString words = SourceWords::setting(field.key);
    return field.required ? words : tr("%1 (may be empty)").arg(words);
}

void SourceForm::addSetting(const SettingField& field, const QString& value) {
    QString hint;
    if (field.kind == SettingField::Kind::Pointer) {
        hint = tr("A path in the answer, as in /data/items");
    }
    if (field.kind == SettingField::Kind::Choice) {
        auto* box = new QComboBox(kindRows_);
        if (!field.required && !field.choices.contains(field.usual)) {
            box->addItem(tr("as usual"), QString());
        }
        for (const QString& choice : field.choices) {
            box->addItem(choice, choice);
        }
        box->setCurrentIndex(std::max(0, box->findData(value.isEmpty() ? field.usual : value)));
        connect(box, &QComboBox::activated, this, &SourceForm::changed);
        settingFields_[field.key] = box;
        kindRows_->addRow(labelOf(field), box);
        return;
    }
    auto* line = new QLineEdit(kindRows_);
    line->setPlaceholderText(field.usual);
    if (field.kind == SettingField::Kind::Secret) {
        line->setEchoMode(QLineEdit::Password);
        line->setEnabled(keepsSecrets_);
        hint = keepsSecrets_ ? tr("Kept on this machine, outside the store. Empty leaves it as it is.")
                             : tr("This machine has no place to keep it outside the store.");
    } else {
        line->setText(value);
    }
    connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
    settingFields_[field.key] = line;
    kindRows_->addRow(labelOf(field), line, hint);
}

void SourceForm::addMapping(const QMap<QString, QString>& mapping) {
    auto* head = new PlainLabel(theme_, tr("Which column holds what"), TextRole::Strong, ColorRole::Text, kindRows_);
    kindRows_->addWide(head);
    auto* table = new QWidget(kindRows_);
    auto* grid = new QGridLayout(table);
    theme_.pad(grid, 0, 0, 2);
    int row = 0;
    for (const PostField field : kPostFields) {
        auto* label = new PlainLabel(theme_, SourceWords::field(field), TextRole::Body, ColorRole::Text, table);
        auto* line = new QLineEdit(table);
        line->setPlaceholderText(fieldName(field));
        line->setText(mapping.value(fieldName(field)));
        line->setAccessibleName(tr("Column of: %1").arg(SourceWords::field(field)));
        connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row++, 1);
        mappingFields_[fieldName(field)] = line;
    }
    kindRows_->addWide(table);
    auto* hint = new PlainLabel(theme_, tr("Empty where the column has the usual name. Test shows what is found."),
                                TextRole::Small, ColorRole::TextMuted, kindRows_);
    hint->setWordWrap(true);
    kindRows_->addWide(hint);
}

void SourceForm::showKind(const QMap<QString, QString>& settings, const QMap<QString, QString>& mapping) {
    const QString address = address_ ? address_->text() : QString();
    delete kindRows_;
    settingFields_.clear();
    mappingFields_.clear();
    address_ = nullptr;
    kindRows_ = new FormRows(theme_, kindPlace_);
    kindPlace_->layout()->addWidget(kindRows_);
    const CollectorTraits* kind = traits();
    if (!kind) {
        return;
    }
    if (kind->place != CollectorTraits::Place::None) {
        const bool folder = kind->place == CollectorTraits::Place::Folder;
        address_ = new QLineEdit(address, kindRows_);
        connect(address_, &QLineEdit::textChanged, this, &SourceForm::changed);
        kindRows_->addRow(folder ? tr("Fol&der") : tr("&Address"), address_,
                          folder || kind->addresses.isEmpty() ? QString() : tr("Empty: where the fields below lead."));
        if (folder) {
            auto* choose = makeIconTextButton(theme_, IconName::Source, tr("Choose …"), ButtonKind::Quiet, kindRows_);
            choose->setAutoDefault(false);
            connect(choose, &QPushButton::clicked, this, &SourceForm::chooseFolder);
            kindRows_->addWide(choose);
        }
    }
    for (const SettingField& field : kind->settings) {
        addSetting(field, settings.value(field.key));
    }
    if (kind->takesMapping) {
        addMapping(mapping);
    }
}

void SourceForm::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder files are put into"), address_->text());
    if (!folder.isEmpty()) {
        address_->setText(folder);
    }
}

QWidget* SourceForm::settingField(const QString& key) const {
    const auto found = settingFields_.find(key);
    return found == settingFields_.end() ? nullptr : found->second;
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
    showKind(source.settings, source.mapping);
    if (address_) {
        address_->setText(source.address);
    }
}

Subscription SourceForm::applied(Subscription base) const {
    base.kind = kind_->currentData().toString();
    base.name = name_->text().trimmed();
    base.address = address_ ? address_->text().trimmed() : QString();
    base.owner = owner_->text().trimmed();
    base.place = place_->text().trimmed();
    base.silentAfterDays = silentDays_->value();
    base.interval = std::chrono::minutes(interval_->value());
    base.zone = zone_->currentText().trimmed().toUtf8();
    base.charset = charset_->currentData().toString().toUtf8();
    base.insideHouse = inside_->isChecked();
    base.hours = hours_->hours();
    base.settings.clear();
    base.mapping.clear();
    if (const CollectorTraits* kind = traits()) {
        for (const SettingField& field : kind->settings) {
            const QString value = textOf(settingField(field.key));
            if (field.kind != SettingField::Kind::Secret && !value.isEmpty()) {
                base.settings.insert(field.key, value);
            }
        }
    }
    for (const auto& [field, line] : mappingFields_) {
        if (!line->text().trimmed().isEmpty()) {
            base.mapping.insert(field, line->text().trimmed());
        }
    }
    return base;
}

Secrets SourceForm::typedSecrets() const {
    Secrets secrets;
    if (const CollectorTraits* kind = traits()) {
        for (const SettingField& field : kind->settings) {
            const QString value = textOf(settingField(field.key));
            if (field.kind == SettingField::Kind::Secret && !value.isEmpty()) {
                secrets.insert(field.key, value);
            }
        }
    }
    return secrets;
}

}  // namespace zhiban
