// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/subscription.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class PlainLabel;
class SourceForm;
class TrialPane;

// A source being written or changed: its fields at the left, at the right what one look at it would bring. Saved
// without closing when something is wrong with it; the reason stands above the buttons. Nothing typed is lost by Esc
// without a question.
class SourceEditor final : public QDialog {
    Q_OBJECT

  public:
    SourceEditor(const PageContext& context, const Subscription& source, QWidget* parent);

    SourceForm& form() const { return *form_; }
    TrialPane& trial() const { return *trial_; }
    QPushButton* testButton() const { return test_; }
    QPushButton* saveButton() const { return save_; }
    QString problem() const;
    void reject() override;

  Q_SIGNALS:
    void saved(const zhiban::Subscription& source);

  private:
    void test();
    void save();
    void say(const Error& error);
    Result<Done> keepSecrets(const Subscription& source);
    void keepSecretsOfNew(const Subscription& saved);

    const PageContext& context_;
    const Subscription seen_;
    Subscription shown_;  // as the form gives back what it was filled with
    SourceForm* form_;
    TrialPane* trial_;
    PlainLabel* problem_;
    QPushButton* test_;
    QPushButton* save_;
    bool saving_ = false;
};

}  // namespace zhiban
