// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/trial_pane.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/error_sentence.h"
#include "ui/sources/presentation/quarantine_model.h"

namespace zhiban {

namespace {

constexpr qsizetype shownCharacters = 300;

QString shortened(const QString& text) {
    const QString visible = withVisibleMarks(text.trimmed());
    return visible.size() > shownCharacters ? visible.left(shownCharacters) + QStringLiteral(" …") : visible;
}

TimelineRow rowOf(const IncomingPost& post, TimePoint now) {
    TimelineRow row;
    row.id = post.externalId;
    row.at = post.published.value_or(now);
    row.who = cleanName(post.place);
    row.what = post.title.isEmpty() ? shortened(post.body).section(u'\n', 0, 0) : shortened(post.title);
    row.details = post.title.isEmpty() || post.body == post.title ? QString() : shortened(post.body);
    row.icon = IconName::Check;
    row.color = ColorRole::Good;
    return row;
}

TimelineRow rowOf(const QuarantinedItem& item, TimePoint now) {
    TimelineRow row;
    row.id = item.origin;
    row.at = now;
    row.what = TrialPane::tr("Refused: %1").arg(reasonOf(item));
    row.details = shortened(shownBytes(item.raw.left(shownCharacters)));
    row.icon = IconName::Warning;
    row.color = ColorRole::ClockSoon;
    return row;
}

}  // namespace

TrialPane::TrialPane(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), theme_(theme), clock_(clock), trial_(new Trial(clock, this)) {
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 0, 0, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    summary_ = new PlainLabel(theme, tr("Test asks the source once and stores nothing."), TextRole::Small,
                              ColorRole::TextMuted, this);
    summary_->setWordWrap(true);
    bar_ = new QProgressBar(this);
    bar_->setAccessibleName(tr("Items seen"));
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(theme.scaled(120));
    bar_->hide();
    stop_ = makeButton(tr("Stop"), ButtonKind::Quiet, this);
    stop_->setAutoDefault(false);
    stop_->hide();
    line->addWidget(summary_, 1);
    line->addWidget(bar_);
    line->addWidget(stop_);
    layout->addLayout(line);
    items_ = new TimelineList(theme, tr("What the source shows"), this);
    items_->setFrameShape(QFrame::NoFrame);
    state_ = new StateView(theme, items_, this);
    layout->addWidget(state_, 1);
    state_->showEmpty({IconName::Eye, tr("Not tested yet"), tr("Fill in the fields, then Test.")});
    connect(stop_, &QPushButton::clicked, trial_, &Trial::cancel);
    connect(trial_, &Trial::progress, this,
            [this](int seen) { summary_->setText(tr("%n item(s) seen …", nullptr, seen)); });
    connect(trial_, &Trial::finished, this, &TrialPane::show);
}

void TrialPane::start(const Subscription& source, const Secrets& secrets) {
    summary_->setText(tr("Asking …"));
    bar_->show();
    stop_->show();
    state_->showLoading();
    trial_->start(source, secrets);
}

QString TrialPane::summaryOf(const TrialResult& result) const {
    const QString counts = tr("%1 readable, %2 refused.").arg(result.posts.size()).arg(result.refused.size());
    return result.enough ? counts + u' ' + tr("There is more; this is enough to look at.") : counts;
}

void TrialPane::show(const TrialResult& result) {
    bar_->hide();
    stop_->hide();
    std::vector<TimelineRow> rows;
    for (const QuarantinedItem& item : result.refused) {
        rows.push_back(rowOf(item, clock_.now()));
    }
    for (const IncomingPost& post : result.posts) {
        rows.push_back(rowOf(post, clock_.now()));
    }
    items_->setRows(rows);
    if (!rows.empty()) {
        state_->showContent();
        summary_->setText(result.failure ? summaryOf(result) + u' ' + sentenceFor(*result.failure) : summaryOf(result));
    } else if (result.failure && result.failure->kind == ErrorKind::Cancelled) {
        summary_->setText(tr("Stopped. Nothing was stored."));
        state_->showEmpty({IconName::Dismiss, tr("The test was stopped"), tr("Nothing was stored.")});
    } else if (result.failure) {
        summary_->setText(tr("The source could not be read."));
        state_->showError(tr("The source could not be read."), *result.failure);
    } else {
        summary_->setText(tr("The source answers and shows nothing."));
        state_->showEmpty({IconName::Inbox, tr("The source answers and shows nothing"),
                           tr("That may be right. Look at the address and the mapping.")});
    }
    Q_EMIT finished();
}

}  // namespace zhiban
