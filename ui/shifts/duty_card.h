// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/shift.h"
#include "ui/kit/page.h"
#include "ui/kit/panels.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace zhiban {

// Who is on duty, and signing in or out.
class DutyCard final : public Card {
    Q_OBJECT

  public:
    explicit DutyCard(const PageContext& context, QWidget* parent = nullptr);

    // Reads who is on duty.
    void refresh();
    void tick();
    void signIn();
    void signOut();
    const std::optional<Shift>& shift() const { return shift_; }
    QLineEdit* officerField() const { return officer_; }

  Q_SIGNALS:
    void shiftChanged();

  private:
    QWidget* makeSignIn();
    QWidget* makeOnDuty();
    void show(const std::optional<Shift>& shift);
    void showPreviousNote();
    void report(const QString& failure, const Error& error);

    const PageContext& context_;
    std::optional<Shift> shift_;
    QStackedWidget* pages_;
    QLineEdit* officer_;
    QComboBox* name_;
    QPushButton* signIn_;
    PlainLabel* previous_;
    PlainLabel* who_;
    PlainLabel* since_;
};

}  // namespace zhiban
