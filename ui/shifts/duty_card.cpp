// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/duty_card.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

#include "core/operations/shifts/end_shift.h"
#include "core/operations/shifts/shift_timeline.h"
#include "core/operations/shifts/start_shift.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/error_sentence.h"
#include "ui/shifts/handover_dialog.h"

namespace zhiban {

namespace {
constexpr std::chrono::days lookBack{7};
constexpr qsizetype shownNote = 600;
}  // namespace

DutyCard::DutyCard(const PageContext& context, QWidget* parent)
    : Card(context.theme, parent), context_(context), pages_(new QStackedWidget(this)) {
    body()->addWidget(pages_);
    pages_->addWidget(makeSignIn());
    pages_->addWidget(makeOnDuty());
    show(std::nullopt);
    refresh();
}

QWidget* DutyCard::makeSignIn() {
    const Theme& theme = context_.theme;
    auto* page = new QWidget(pages_);
    auto* layout = new QVBoxLayout(page);
    theme.pad(layout, 0, 0, 3);
    auto* header = new PanelHeader(theme, tr("Nobody is on duty"), TextRole::Heading, page);
    header->setIcon(IconName::Shift);
    layout->addWidget(header);
    previous_ = new PlainLabel(theme, TextRole::Body, ColorRole::Text, page);
    previous_->setWordWrap(true);
    previous_->hide();
    layout->addWidget(previous_);
    auto* form = new FormRows(theme, page);
    officer_ = new QLineEdit(context_.identity().officer, form);
    officer_->setMaxLength(40);
    form->addRow(tr("&Officer"), officer_);
    name_ = new QComboBox(form);
    name_->setEditable(true);
    name_->addItems({tr("Day shift"), tr("Night shift"), tr("Weekend shift")});
    // The office's hours: day from 8:30, night from 17:30.
    const int hour = toLocal(context_.clock.now()).time().hour();
    name_->setCurrentIndex(hour >= 8 && hour < 17 ? 0 : 1);
    form->addRow(tr("&Shift"), name_);
    layout->addWidget(form);
    signIn_ = makeIconTextButton(theme, IconName::Shift, tr("Sign in"), ButtonKind::Primary, page);
    layout->addWidget(signIn_, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(signIn_, &QPushButton::clicked, this, &DutyCard::signIn);
    connect(officer_, &QLineEdit::returnPressed, this, &DutyCard::signIn);
    connect(officer_, &QLineEdit::textChanged, this,
            [this](const QString& text) { signIn_->setEnabled(!text.trimmed().isEmpty()); });
    signIn_->setEnabled(!officer_->text().trimmed().isEmpty());
    return page;
}

QWidget* DutyCard::makeOnDuty() {
    const Theme& theme = context_.theme;
    auto* page = new QWidget(pages_);
    auto* layout = new QVBoxLayout(page);
    theme.pad(layout, 0, 0, 2);
    auto* header = new PanelHeader(theme, tr("On duty"), TextRole::Strong, page);
    header->setIcon(IconName::User, ColorRole::Good);
    layout->addWidget(header);
    who_ = new PlainLabel(theme, TextRole::Title, ColorRole::Text, page);
    layout->addWidget(who_);
    since_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, page);
    layout->addWidget(since_);
    auto* out = makeIconTextButton(theme, IconName::ArrowRight, tr("Sign out and hand over"), ButtonKind::Normal, page);
    layout->addWidget(out, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(out, &QPushButton::clicked, this, &DutyCard::signOut);
    return page;
}

void DutyCard::refresh() {
    context_.store.read(CurrentShift{}).then(this, [this](const Result<std::optional<Shift>>& answer) {
        if (!answer) {
            report(tr("Who is on duty could not be read."), answer.error());
            return;
        }
        const bool other = *answer != shift_;
        show(*answer);
        if (other) {
            Q_EMIT shiftChanged();
        }
    });
}

void DutyCard::show(const std::optional<Shift>& shift) {
    shift_ = shift;
    pages_->setCurrentIndex(shift ? 1 : 0);
    // Only the page that is shown asks for room.
    for (int index = 0; index < pages_->count(); ++index) {
        pages_->widget(index)->setSizePolicy(
            QSizePolicy::Preferred, index == pages_->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    if (shift) {
        who_->setText(shift->name.isEmpty()
                          ? cleanName(shift->officer)
                          : QStringLiteral("%1 · %2").arg(cleanName(shift->officer), cleanName(shift->name)));
        tick();
    } else {
        showPreviousNote();
    }
}

void DutyCard::showPreviousNote() {
    const TimePoint now = context_.clock.now();
    context_.store.read(ShiftsBetween{now - lookBack, now + std::chrono::milliseconds(1)})
        .then(this, [this](const Result<std::vector<Shift>>& shifts) {
            const bool known = shifts && !shifts->empty() && !shifts->back().handoverNote.isEmpty();
            previous_->setVisible(known);
            if (known) {
                const Shift& last = shifts->back();
                const QString note = last.handoverNote.size() > shownNote
                                         ? last.handoverNote.left(shownNote) + QChar(0x2026)
                                         : last.handoverNote;
                previous_->setText(tr("%1 left for you:\n%2").arg(cleanName(last.officer), withVisibleMarks(note)));
            }
        });
}

void DutyCard::tick() {
    if (shift_) {
        since_->setText(tr("since %1 · %2")
                            .arg(fullTime(shift_->startedAt), durationText(context_.clock.now() - shift_->startedAt)));
    }
}

void DutyCard::signIn() {
    const QString officer = officer_->text().trimmed();
    if (officer.isEmpty()) {
        officer_->setFocus();
        return;
    }
    // From now on the acts are signed with the new officer's name, the signing in first of all.
    const Actor before = context_.store.actor();
    context_.store.setActor({officer, QSysInfo::machineHostName()});
    context_.store.write(StartShift{officer, name_->currentText()})
        .then(this, [this, before](const Result<ShiftId>& answer) {
            if (!answer) {
                context_.store.setActor(before);
                report(tr("You are not signed in."), answer.error());
            }
            refresh();
        });
}

void DutyCard::signOut() {
    if (!shift_) {
        return;
    }
    auto* dialog = new HandoverDialog(context_, *shift_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context_.store.write(dialog->act()).then(this, [this](const Result<Done>& answer) {
            if (!answer) {
                report(tr("You are not signed out."), answer.error());
            }
            refresh();
        });
    });
    dialog->open();
}

void DutyCard::report(const QString& failure, const Error& error) {
    context_.notices.post({.severity = NoticeSeverity::Problem,
                           .text = failure + QLatin1Char(' ') + sentenceFor(error),
                           .details = error.what});
}

}  // namespace zhiban
