// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/submission_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/operations/media/media_acts.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {
namespace {

constexpr qsizetype kShownCharacters = 3;

}  // namespace

QString maskedContact(const QString& contact) {
    QString text = contact;
    for (qsizetype i = kShownCharacters; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            text[i] = u'*';
        }
    }
    return text;
}

SubmissionView::SubmissionView(const PageContext& context, PostId post, const Submission& submission, QWidget* parent)
    : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 0, 0, 1);
    QStringList facts{tr("Written down by %1").arg(cleanName(submission.takenBy))};
    if (submission.happened) {
        facts << tr("happened %1").arg(fullTime(*submission.happened));
    }
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addWidget(new IconView(theme, IconName::Note, ColorRole::TextMuted, 14, this), 0, Qt::AlignTop);
    auto* label = new PlainLabel(theme, facts.join(QStringLiteral(" · ")), TextRole::Small, ColorRole::TextMuted, this);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    layout->addLayout(row);
    if (!submission.contact.isEmpty()) {
        addContact(post, submission.contact);
    }
}

void SubmissionView::addContact(PostId post, const QString& contact) {
    const Theme& theme = context_.theme;
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    row->addWidget(new IconView(theme, IconName::Lock, ColorRole::InternalNoteText, 14, this));
    contact_ = new PlainLabel(theme, maskedContact(contact), TextRole::Digits, ColorRole::Text, this);
    contact_->setAccessibleName(tr("How to reach who told it"));
    contact_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(contact_);
    show_ = makeIconTextButton(theme, IconName::Eye, tr("Show"), ButtonKind::Quiet, this);
    show_->setAccessibleName(tr("Show the number"));
    show_->setToolTip(tr("That you looked is written into the record."));
    connect(show_, &QPushButton::clicked, this, [this, post] {
        show_->setEnabled(false);
        context_.store.write(ShowContact{post}).then(this, [this](const Result<QString>& shown) {
            show_->setVisible(!shown.has_value());
            show_->setEnabled(true);
            if (shown) {
                contact_->setText(cleanName(*shown));
            } else {
                context_.notices.postError(tr("The number is not shown."), shown.error());
            }
        });
    });
    row->addWidget(show_);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

}  // namespace zhiban
