// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/kind_fields.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/panels.h"
#include "ui/sources/presentation/source_words.h"

namespace zhiban {

namespace {

QString textOf(const QWidget* field) {
    if (const auto* box = qobject_cast<const QComboBox*>(field)) {
        return box->currentData().toString();
    }
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text().trimmed() : QString();
}

QString labelOf(const SettingField& field) {
    const QString words = SourceWords::setting(field.key);
    return field.required ? words : KindFields::tr("%1 (may be empty)").arg(words);
}

}  // namespace

KindFields::KindFields(const Theme& theme, bool keepsSecrets, QWidget* parent)
    : QWidget(parent), theme_(theme), keepsSecrets_(keepsSecrets) {
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void KindFields::show(const CollectorTraits& kind, const Subscription& source) {
    delete rows_;
    kind_ = &kind;
    address_ = nullptr;
    settings_.clear();
    mapping_.clear();
    rows_ = new FormRows(theme_, this);
    layout()->addWidget(rows_);
    if (kind.place != CollectorTraits::Place::None) {
        addAddress(source.address);
    }
    for (const SettingField& field : kind.settings) {
        addSetting(field, source.settings.value(field.key));
    }
    if (kind.takesMapping) {
        addMapping(source.mapping);
    }
}

void KindFields::addAddress(const QString& address) {
    const bool folder = kind_->place == CollectorTraits::Place::Folder;
    address_ = new QLineEdit(address, rows_);
    connect(address_, &QLineEdit::textChanged, this, &KindFields::changed);
    rows_->addRow(folder ? tr("Fol&der") : tr("&Address"), address_,
                  folder || kind_->addresses.isEmpty() ? QString() : tr("Empty: where the fields below lead."));
    if (folder) {
        auto* choose = makeIconTextButton(theme_, IconName::Source, tr("Choose …"), ButtonKind::Quiet, rows_);
        choose->setAutoDefault(false);
        connect(choose, &QPushButton::clicked, this, &KindFields::chooseFolder);
        rows_->addWide(choose);
    }
}

void KindFields::addSetting(const SettingField& field, const QString& value) {
    if (field.kind == SettingField::Kind::Choice) {
        addChoice(field, value);
        return;
    }
    QString hint =
        field.kind == SettingField::Kind::Pointer ? tr("A path in the answer, as in /data/items") : QString();
    auto* line = new QLineEdit(rows_);
    line->setPlaceholderText(field.usual);
    if (field.kind == SettingField::Kind::Secret) {
        line->setEchoMode(QLineEdit::Password);
        line->setEnabled(keepsSecrets_);
        hint = keepsSecrets_ ? tr("Kept on this machine, outside the store. Empty leaves it as it is.")
                             : tr("This machine has no place to keep it outside the store.");
    } else {
        line->setText(value);
    }
    connect(line, &QLineEdit::textChanged, this, &KindFields::changed);
    settings_[field.key] = line;
    rows_->addRow(labelOf(field), line, hint);
}

void KindFields::addChoice(const SettingField& field, const QString& value) {
    auto* box = new QComboBox(rows_);
    if (!field.required && !field.choices.contains(field.usual)) {
        box->addItem(tr("as usual"), QString());
    }
    for (const QString& choice : field.choices) {
        box->addItem(choice, choice);
    }
    box->setCurrentIndex(std::max(0, box->findData(value.isEmpty() ? field.usual : value)));
    connect(box, &QComboBox::activated, this, &KindFields::changed);
    settings_[field.key] = box;
    rows_->addRow(labelOf(field), box);
}

void KindFields::addMapping(const QMap<QString, QString>& mapping) {
    rows_->addWide(new PlainLabel(theme_, tr("Which column holds what"), TextRole::Strong, ColorRole::Text, rows_));
    auto* table = new QWidget(rows_);
    auto* grid = new QGridLayout(table);
    theme_.pad(grid, 0, 0, 2);
    int row = 0;
    for (const PostField field : kPostFields) {
        auto* label = new PlainLabel(theme_, SourceWords::field(field), TextRole::Body, ColorRole::Text, table);
        auto* line = new QLineEdit(table);
        line->setPlaceholderText(fieldName(field));
        line->setText(mapping.value(fieldName(field)));
        line->setAccessibleName(tr("Column of: %1").arg(SourceWords::field(field)));
        connect(line, &QLineEdit::textChanged, this, &KindFields::changed);
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row++, 1);
        mapping_[fieldName(field)] = line;
    }
    rows_->addWide(table);
    auto* hint = new PlainLabel(theme_, tr("Empty where the column has the usual name. Test shows what is found."),
                                TextRole::Small, ColorRole::TextMuted, rows_);
    hint->setWordWrap(true);
    rows_->addWide(hint);
}

void KindFields::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder files are put into"), address_->text());
    if (!folder.isEmpty()) {
        address_->setText(folder);
    }
}

QWidget* KindFields::settingField(const QString& key) const {
    const auto found = settings_.find(key);
    return found == settings_.end() ? nullptr : found->second;
}

Subscription KindFields::applied(Subscription base) const {
    base.address = address_ ? address_->text().trimmed() : QString();
    base.settings.clear();
    base.mapping.clear();
    for (const SettingField& field : kind_->settings) {
        const QString value = textOf(settingField(field.key));
        if (field.kind != SettingField::Kind::Secret && !value.isEmpty()) {
            base.settings.insert(field.key, value);
        }
    }
    for (const auto& [field, line] : mapping_) {
        if (!line->text().trimmed().isEmpty()) {
            base.mapping.insert(field, line->text().trimmed());
        }
    }
    return base;
}

Secrets KindFields::typedSecrets() const {
    Secrets secrets;
    for (const SettingField& field : kind_->settings) {
        const QString value = textOf(settingField(field.key));
        if (field.kind == SettingField::Kind::Secret && !value.isEmpty()) {
            secrets.insert(field.key, value);
        }
    }
    return secrets;
}

}  // namespace zhiban
