// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/page.h"

namespace zhiban {

class HandForm;
class RecentHandPosts;

// Writing down what somebody told the office: the form at the left, what was written down before at the right. Shows
// {"new", ""}: ready to type.
class IntakePage final : public QWidget, public Page {
    Q_OBJECT

  public:
    // `draftFolder` keeps what is written and not yet stored.
    IntakePage(const PageContext& context, const QString& draftFolder, QWidget* parent);

    void activate(const Subject& subject) override;
    QByteArray saveState() const override;
    bool restoreState(const QByteArray& state) override;
    std::vector<QWidget*> panes() override;

    HandForm& form() const { return *form_; }
    RecentHandPosts& recent() const { return *recent_; }

  private:
    const PageContext& context_;
    HandForm* form_;
    RecentHandPosts* recent_;
};

}  // namespace zhiban
