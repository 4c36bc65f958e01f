// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>

#include "core/intake/collect/collector.h"
#include "ui/kit/theme.h"

class QLineEdit;

namespace zhiban {

class FormRows;

// What one kind of source is told, drawn from what it says of itself: its address or folder, its settings, and which
// column holds what.
class KindFields final : public QWidget {
    Q_OBJECT

  public:
    // `keepsSecrets`: whether the machine can keep words outside the store.
    KindFields(const Theme& theme, bool keepsSecrets, QWidget* parent = nullptr);

    // Draws the fields of a kind, filled from the source; the traits outlive them.
    void show(const CollectorTraits& kind, const Subscription& source);
    // What stands in the fields, over `base`.
    Subscription applied(Subscription base) const;
    // Secrets somebody typed; those left empty stay as they are kept.
    Secrets typedSecrets() const;

    QLineEdit* addressField() const { return address_; }
    QWidget* settingField(const QString& key) const;

  Q_SIGNALS:
    void changed();

  private:
    void addAddress(const QString& address);
    void addSetting(const SettingField& field, const QString& value);
    void addChoice(const SettingField& field, const QString& value);
    void addMapping(const QMap<QString, QString>& mapping);
    void chooseFolder();

    const Theme& theme_;
    const bool keepsSecrets_;
    const CollectorTraits* kind_ = nullptr;
    FormRows* rows_ = nullptr;
    QLineEdit* address_ = nullptr;
    std::map<QString, QWidget*> settings_;
    std::map<QString, QLineEdit*> mapping_;
};

}  // namespace zhiban
