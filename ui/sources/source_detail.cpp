// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_detail.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/act_words.h"
#include "ui/messages/error_sentence.h"
#include "ui/sources/presentation/source_words.h"
#include "ui/sources/source_looks.h"
#include "ui/sources/volume_chart.h"

namespace zhiban {

SourceDetail::SourceDetail(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    theme.pad(layout, 4, 3, 2);
    layout->addWidget(makeHead());
    standing_ = new PlainLabel(theme, TextRole::Body, ColorRole::Text, content);
    failure_ = new PlainLabel(theme, TextRole::Body, ColorRole::Danger, content);
    band_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, content);
    facts_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, content);
    for (PlainLabel* label : {standing_, failure_, band_, facts_}) {
        label->setWordWrap(true);
    }
    layout->addWidget(standing_);
    layout->addWidget(failure_);
    layout->addWidget(makeButtons());
    chart_ = new VolumeChart(theme, content);
    layout->addWidget(chart_);
    layout->addWidget(band_);
    layout->addWidget(facts_);
    auto* header = new PanelHeader(theme, tr("What happened to it"), TextRole::Strong, content);
    layout->addWidget(header);
    history_ = new TimelineList(theme, tr("What happened to it"), content);
    history_->setFrameShape(QFrame::NoFrame);
    layout->addWidget(history_, 1);
    state_ = new StateView(theme, content, this);
    outer->addWidget(state_);
    show({});
}

QWidget* SourceDetail::makeHead() {
    const Theme& theme = context_.theme;
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    theme.pad(line, 0, 0, 2);
    name_ = new ElidedLabel(theme, TextRole::Heading, ColorRole::Text, head);
    chip_ = new ChipView(theme, {}, head);
    line->addWidget(name_, 1);
    line->addWidget(chip_);
    return head;
}

QWidget* SourceDetail::makeButtons() {
    const Theme& theme = context_.theme;
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    theme.pad(line, 0, 0, 1);
    const auto add = [&](IconName icon, const QString& text, void (SourceDetail::*asked)()) {
        auto* button = makeIconTextButton(theme, icon, text, ButtonKind::Normal, buttons);
        connect(button, &QPushButton::clicked, this, asked);
        line->addWidget(button);
        return button;
    };
    add(IconName::Refresh, tr("Ask now"), &SourceDetail::askRequested);
    pause_ = add(IconName::Pause, tr("Pause"), &SourceDetail::pauseRequested);
    add(IconName::Edit, tr("Change"), &SourceDetail::editRequested);
    add(IconName::Dismiss, tr("Retire"), &SourceDetail::retireRequested);
    refused_ = add(IconName::Inbox, {}, &SourceDetail::refusedRequested);
    line->addStretch();
    return buttons;
}

void SourceDetail::show(const QString& key) {
    const int question = ++question_;
    if (key.isEmpty()) {
        key_.clear();
        story_.reset();
        state_->showEmpty({IconName::Source, tr("No source chosen"), tr("Choose one at the left to see how it does.")});
        return;
    }
    if (key != key_) {
        story_.reset();
        state_->showLoading();
    }
    key_ = key;
    context_.store.read(ReadSourceHealth{key, context_.clock.now()})
        .then(this, [this, question, key](const Result<SourceStory>& answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                state_->showError(tr("The source could not be read."), answer.error(), [this, key] { show(key); });
                return;
            }
            story_ = *answer;
            present();
        });
}

void SourceDetail::present() {
    const SourceHealth& health = story_->health;
    const Subscription& source = health.listened.subscription;
    const TimePoint now = context_.clock.now();
    state_->showContent();
    name_->setText(cleanName(source.name));
    chip_->setChip(listeningChip(health.listening));
    standing_->setText(withVisibleMarks(SourceWords::standing(health, now)));
    const std::optional<Error>& failure = health.listened.state.failure;
    failure_->setVisible(failure.has_value());
    if (failure) {
        failure_->setText(withVisibleMarks(sentenceFor(*failure)));
        failure_->setToolTip(plainToolTip(failure->what));
    }
    pause_->setText(source.paused ? tr("Resume") : tr("Pause"));
    pause_->setIcon(makeIcon(context_.theme, source.paused ? IconName::Play : IconName::Pause));
    refused_->setText(tr("Refused: %1").arg(wholeNumber(health.refused)));
    refused_->setVisible(health.refused > 0);
    chart_->setDay(health.day);
    const HourHealth& last = health.day[health.day.size() - 2];
    band_->setText(tr("Last whole hour: %n post(s), %1; %2.", nullptr, static_cast<int>(last.posts))
                       .arg(SourceWords::volume(last.state), SourceWords::band(last.band)));
    presentFacts(source);
    history_->setRows(rows());
}

void SourceDetail::presentFacts(const Subscription& source) {
    QStringList facts{SourceWords::kind(source.kind)};
    if (!source.address.isEmpty()) {
        facts << source.address;
    }
    facts << SourceWords::interval(source.interval) << SourceWords::hours(source.hours);
    facts << tr("next look: %1").arg(SourceWords::nextLook(story_->health, context_.clock.now()));
    if (!source.owner.isEmpty()) {
        facts << tr("owner: %1").arg(source.owner);
    }
    if (source.insideHouse) {
        facts << tr("inside the house");
    }
    for (auto setting = source.settings.cbegin(); setting != source.settings.cend(); ++setting) {
        facts << tr("%1: %2").arg(SourceWords::setting(setting.key()), setting.value());
    }
    facts_->setText(withVisibleMarks(facts.join(QStringLiteral(" · "))));
}

// The stretches it was not heard and the acts about it, the newest first.
std::vector<TimelineRow> SourceDetail::rows() const {
    std::vector<TimelineRow> rows;
    for (const SourceGap& gap : story_->gaps) {
        TimelineRow row;
        row.id = QString::number(toMilliseconds(gap.from));
        row.at = gap.from;
        row.what = gap.to ? tr("%1 for %2").arg(SourceWords::gap(gap.reason), durationText(*gap.to - gap.from))
                          : tr("%1 since then").arg(SourceWords::gap(gap.reason));
        row.details = gap.failure ? withVisibleMarks(sentenceFor(*gap.failure)) : QString();
        row.icon = gap.reason == GapReason::Paused ? IconName::Pause : IconName::Warning;
        row.color = ColorRole::ClockSoon;
        rows.push_back(std::move(row));
    }
    for (const LedgerEntry& act : story_->acts) {
        rows.push_back(timelineRow(act, describeAct(act)));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, &TimelineRow::at);
    return rows;
}

}  // namespace zhiban
