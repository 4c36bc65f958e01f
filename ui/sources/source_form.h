// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/intake/collect/collector.h"
#include "ui/kit/theme.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace zhiban {

class KindFields;
class WeekGrid;

// Everything that is told of a source, as fields. Which of them there are for a kind is what its traits say: nothing
// here knows a kind by name.
class SourceForm final : public QWidget {
    Q_OBJECT

  public:
    // `keepsSecrets`: whether the machine can keep words outside the store.
    SourceForm(const Theme& theme, bool keepsSecrets, QWidget* parent = nullptr);
    ~SourceForm() override;

    void show(const Subscription& source);
    // What stands in the fields, over `base`.
    Subscription applied(Subscription base) const;
    // Secrets somebody typed; those left empty stay as they are kept.
    Secrets typedSecrets() const;

    QComboBox* kindBox() const { return kind_; }
    QLineEdit* nameField() const { return name_; }
    QLineEdit* addressField() const;
    WeekGrid* weekGrid() const { return hours_; }
    QWidget* settingField(const QString& key) const;
    const CollectorTraits* traits() const;

  Q_SIGNALS:
    void changed();

  private:
    QWidget* makeWho();
    QWidget* makeReading();
    QWidget* makeWhen();

    const Theme& theme_;
    std::vector<std::unique_ptr<Collector>> kinds_;
    QComboBox* kind_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* owner_ = nullptr;
    QLineEdit* place_ = nullptr;
    QSpinBox* silentDays_ = nullptr;
    QSpinBox* interval_ = nullptr;
    QComboBox* zone_ = nullptr;
    QComboBox* charset_ = nullptr;
    QCheckBox* inside_ = nullptr;
    WeekGrid* hours_ = nullptr;
    KindFields* fields_ = nullptr;  // what differs from kind to kind
};

}  // namespace zhiban
