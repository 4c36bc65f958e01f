// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cases/clocks/deadlines.h"
#include "ui/cases/loaded_case.h"
#include "ui/cases/presentation/next_step.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// What has a button of its own. Notes, actions and answers are written in the composer, evidence has its panel,
// posts are linked from the desk.
constexpr CaseAct buttonActs[] = {CaseAct::Verify, CaseAct::Dispatch,   CaseAct::Receive, CaseAct::Urge,
                                  CaseAct::Return, CaseAct::TellSource, CaseAct::Close,   CaseAct::Reopen};
constexpr size_t shownClocks = 3;

}  // namespace

CaseHeader::CaseHeader(LoadedCase& loaded, QWidget* parent)
    : QWidget(parent), loaded_(loaded), theme_(loaded.context().theme) {
    auto* layout = new QVBoxLayout(this);
    theme_.pad(layout, 4, 3, 2);
    auto* line = new QHBoxLayout;
    theme_.pad(line, 0, 0, 2);
    level_ = new ChipView(theme_, severityChip(Level::Blue), this);
    number_ = new PlainLabel(theme_, TextRole::Digits, ColorRole::TextMuted, this);
    number_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    state_ = new ChipView(theme_, {}, this);
    holder_ = new ChipView(theme_, {}, this);
    for (QWidget* part : std::initializer_list<QWidget*>{number_, level_, state_, holder_}) {
        line->addWidget(part);
    }
    auto* copy = makeIconButton(theme_, IconName::Copy, tr("Copy number and title"), this);
    connect(copy, &QToolButton::clicked, this, [this] {
        if (const CaseWithTimeline* content = loaded_.content()) {
            QGuiApplication::clipboard()->setText(content->file.summary.number + QLatin1Char(' ') +
                                                  content->file.summary.title);
        }
    });
    line->addWidget(copy);
    line->addStretch();
    layout->addLayout(line);
    title_ = new PlainLabel(theme_, TextRole::Title, ColorRole::Text, this);
    title_->setWordWrap(true);
    layout->addWidget(title_);
    place_ = new PlainLabel(theme_, TextRole::Small, ColorRole::TextMuted, this);
    layout->addWidget(place_);
    mentions_ = new PlainLabel(theme_, TextRole::Small, ColorRole::Text, this);
    mentions_->setWordWrap(true);
    layout->addWidget(mentions_);
    clocks_ = new QWidget(this);
    clockLayout_ = new QHBoxLayout(clocks_);
    theme_.pad(clockLayout_, 0, 0, 2);
    clockLayout_->addStretch();
    layout->addWidget(clocks_);
    layout->addWidget(makeButtons());
    connect(&loaded_, &LoadedCase::changed, this, &CaseHeader::refresh);
    refresh();
}

QWidget* CaseHeader::makeButtons() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    theme_.pad(layout, 0, 0, 2);
    for (const CaseAct act : buttonActs) {
        auto* made = makeIconTextButton(theme_, actIcon(act), actText(act), ButtonKind::Normal, bar);
        connect(made, &QPushButton::clicked, this, [this, act] { Q_EMIT actRequested(act); });
        made->hide();
        buttons_.insert(static_cast<int>(act), made);
        layout->addWidget(made);
    }
    layout->addStretch();
    return bar;
}

void CaseHeader::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    if (!content) {
        return;
    }
    const Case& one = content->file.summary;
    number_->setText(one.number);
    level_->setChip(severityChip(one.level));
    state_->setChip(one.closing && !isOpen(one.state) ? closingChip(*one.closing) : stateChip(one.state));
    holder_->setChip(holderChip(one.holder));
    holder_->setVisible(isOpen(one.state));
    title_->setText(withVisibleMarks(one.title));
    QStringList about;
    for (const QString& part : {one.place, one.category}) {
        if (!part.isEmpty()) {
            about << withVisibleMarks(part);
        }
    }
    about << tr("Found %1").arg(fullTime(one.detectedAt)) << tr("opened by %1").arg(one.openedBy);
    place_->setText(about.join(QStringLiteral("  ·  ")));
    showMentions();
    showClocks();
    showButtons();
}

// Each of the accounts answers for itself: one case, as many answers as it mentions.
void CaseHeader::showMentions() {
    const CaseFile& file = loaded_.content()->file;
    QStringList lines;
    for (const QString& account : file.summary.mentions) {
        const auto told = std::find_if(file.told.begin(), file.told.end(),
                                       [&](const ToldSource& one) { return one.account == account; });
        const QString name = withVisibleMarks(account);
        lines << (told == file.told.end() ? tr("@%1: answer due %2").arg(name, fullTime(file.summary.responseDue))
                                          : tr("@%1: answered %2").arg(name, fullTime(told->at)));
    }
    mentions_->setText(lines.join(QStringLiteral("  ·  ")));
    mentions_->setVisible(!lines.isEmpty());
}

void CaseHeader::showClocks() {
    const CaseWithTimeline* content = loaded_.content();
    if (!content) {
        return;
    }
    const Case& one = content->file.summary;
    std::vector<RunningClock> running = runningClocks(one, content->file.dispatches);
    running.resize(std::min(running.size(), shownClocks));
    while (clockViews_.size() < running.size()) {
        auto* label = new PlainLabel(theme_, TextRole::Small, ColorRole::TextMuted, clocks_);
        auto* chip = new ChipView(theme_, {}, clocks_);
        clockLayout_->insertWidget(clockLayout_->count() - 1, label);
        clockLayout_->insertWidget(clockLayout_->count() - 1, chip);
        clockLayout_->insertSpacing(clockLayout_->count() - 1, theme_.space(3));
        clockViews_.emplace_back(label, chip);
    }
    for (size_t index = 0; index < clockViews_.size(); ++index) {
        const auto& [label, chip] = clockViews_[index];
        label->setVisible(index < running.size());
        chip->setVisible(index < running.size());
        if (index >= running.size()) {
            continue;
        }
        const RunningClock& clock = running[index];
        label->setText(clockText(clock));
        chip->setChip(clockChip(remainingUntil(clock.due, loaded_.context().clock.now())));
        chip->setAccessibleName(clockText(clock) + QLatin1Char(' ') + chip->chip().text);
        const QString why =
            tr("Due %1. %2").arg(fullTime(clock.due), clockReason(clock, one.level, fullTime(one.detectedAt)));
        label->setToolTip(plainToolTip(why));
        chip->setToolTip(plainToolTip(why));
    }
    clocks_->setVisible(!running.empty());
}

void CaseHeader::showButtons() {
    const CaseWithTimeline* content = loaded_.content();
    if (!content) {
        return;
    }
    const CaseState state = content->file.summary.state;
    const CaseFacts facts = loaded_.facts();
    const std::optional<CaseAct> suggested = suggestedAct(state, facts);
    const std::vector<CaseAct> allowed = loaded_.allowedActs();
    for (const CaseAct act : buttonActs) {
        QPushButton* made = button(act);
        const bool possible = std::find(allowed.begin(), allowed.end(), act) != allowed.end();
        // An urge that is only too fresh stays in its place, greyed, and says so.
        const bool waits = act == CaseAct::Urge && !possible && transitionFor(state, act) && facts.openDispatches > 0;
        made->setVisible(possible || waits);
        made->setEnabled(possible);
        made->setToolTip(waits ? plainToolTip(missingText(Proof::UrgeInterval)) : QString());
        const bool primary = suggested == act;
        setButtonKind(made, primary ? ButtonKind::Primary : ButtonKind::Normal);
        made->setIcon(makeIcon(theme_, actIcon(act), primary ? ColorRole::AccentText : ColorRole::Text));
    }
}

void CaseHeader::tick() {
    showClocks();
    showButtons();
}

}  // namespace zhiban
