// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/rule.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace zhiban {

class Theme;

// What follows when a post meets a rule's condition: level, clock, sound, hours, folding, end, note. Shows and
// changes every field of a rule but its name, condition and muting.
class RuleSettings final : public QWidget {
    Q_OBJECT

  public:
    explicit RuleSettings(const Theme& theme, QWidget* parent = nullptr);

    void show(const Rule& rule, TimePoint now);  // changed() is not said of it
    // The rule with what stands here.
    Rule applied(Rule rule) const;
    QComboBox* levelBox() const { return level_; }

  Q_SIGNALS:
    void changed();

  private:
    void addFollowUp(class FormRows* rows);
    void addHours(class FormRows* rows);
    QWidget* makeLayers();
    void enableParts();
    void setLayers(FoldLayer layers);
    FoldLayer layers() const;

    const Theme& theme_;
    QComboBox* level_;
    QComboBox* tier_;
    QComboBox* sound_;
    QCheckBox* lifeSafety_;
    QCheckBox* quiet_;
    QTimeEdit* quietFrom_;
    QTimeEdit* quietTo_;
    QCheckBox* ends_;
    QDateTimeEdit* end_;
    QLineEdit* note_;
    std::vector<std::pair<FoldLayer, QCheckBox*>> layers_;
    std::optional<TimePoint> shownEnd_;
    FoldLayer shownBesides_ = FoldLayer::None;  // layers of the rule that have no box here: kept as they are
    bool showing_ = false;
};

}  // namespace zhiban
