// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/rules/language/parse_condition.h"
#include "ui/rules/presentation/rule_row.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace zhiban {

class ChipView;
class ConditionEditor;
class DiagnosticModel;
class ElidedLabel;
class RuleSettings;
class Theme;

// One rule in the making: its name, condition, what is wrong with it, and what follows from a hit. Holds what is
// shown; who saves it and keeps drafts of it is the page.
class RuleEditor final : public QWidget {
    Q_OBJECT

  public:
    explicit RuleEditor(const Theme& theme, QWidget* parent = nullptr);

    // Another rule; edited() is not said of it.
    void show(const Rule& rule, TimePoint now);
    // As it stands here.
    Rule rule() const;
    void setStanding(const RuleRow& row, TimePoint now, const QString& refusal);
    void setDiagnostics(const std::vector<Diagnostic>& diagnostics, const QString& text);
    void applySuggestion();
    void setSaveEnabled(bool enabled);

    ConditionEditor* condition() const { return condition_; }
    RuleSettings* settings() const { return settings_; }
    QLineEdit* name() const { return name_; }
    QListView* problems() const { return problems_; }
    QPushButton* saveButton() const { return save_; }

  Q_SIGNALS:
    void edited();
    void settled();  // the condition rests, or a setting that matters to matching changed
    void saveRequested();

  private:
    QWidget* makeHead();
    QWidget* makeWriting();
    void jumpToCurrent();

    const Theme& theme_;
    Rule shown_;
    QLineEdit* name_;
    ElidedLabel* standing_;
    ChipView* standingChip_;
    QPushButton* save_;
    ConditionEditor* condition_;
    DiagnosticModel* diagnostics_;
    QListView* problems_;
    RuleSettings* settings_;
};

}  // namespace zhiban
