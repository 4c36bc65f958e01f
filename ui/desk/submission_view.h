// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/post.h"
#include "ui/kit/page.h"

class QPushButton;

namespace zhiban {

class PlainLabel;

// What an officer noted beside a post he wrote down: who took it, when it happened, and how to reach who told it. The
// last is masked; looking at it goes into the record.
class SubmissionView final : public QWidget {
    Q_OBJECT

  public:
    SubmissionView(const PageContext& context, PostId post, const Submission& submission, QWidget* parent = nullptr);

    PlainLabel* contact() const { return contact_; }  // null where nobody left one
    QPushButton* showButton() const { return show_; }

  private:
    void addContact(PostId post, const QString& contact);

    const PageContext& context_;
    PlainLabel* contact_ = nullptr;
    QPushButton* show_ = nullptr;
};

// Its first three characters, the rest as "*".
QString maskedContact(const QString& contact);

}  // namespace zhiban
