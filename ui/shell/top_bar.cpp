// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMenu>

#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/search_field.h"

namespace zhiban {

TopBar::TopBar(const Theme& theme, Notices& notices, const Clock& clock, QWidget* parent)
    : Ground(theme, ColorRole::Rail, parent),
      theme_(theme),
      notices_(notices),
      clock_(clock),
      menu_(makeIconButton(theme, IconName::Menu, tr("Menu"), this)),
      title_(new ElidedLabel(theme, TextRole::Heading, ColorRole::Text, this)),
      office_(new ElidedLabel(theme, TextRole::Small, ColorRole::TextMuted, this)),
      shift_(statusButton(tr("Shift"))),
      sources_(statusButton(tr("Sources"))),
      due_(statusButton(tr("Due"))),
      search_(new SearchField(theme, tr("Search posts (Ctrl+F)"), this)),
      silence_(makeIconButton(theme, IconName::Sound, tr("Alert sounds"), this)),
      bell_(statusButton(tr("Notices"))) {
    setAccessibleName(tr("Top bar"));
    auto* row = new QHBoxLayout(this);
    theme.pad(row, 3, 2, 2);
    row->addWidget(menu_);
    row->addWidget(title_);
    row->addWidget(office_, 1);
    row->addWidget(shift_);
    row->addWidget(sources_);
    row->addWidget(due_);
    row->addWidget(search_);
    row->addWidget(silence_);
    row->addWidget(bell_);
    title_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    menu_->setPopupMode(QToolButton::InstantPopup);
    connect(&theme, &Theme::changed, this, &TopBar::fit, Qt::QueuedConnection);  // after everything has its font
    connect(shift_, &QToolButton::clicked, this, &TopBar::shiftClicked);
    connect(due_, &QToolButton::clicked, this, &TopBar::dueClicked);
    connect(silence_, &QToolButton::clicked, this, &TopBar::silenceClicked);
    connect(bell_, &QToolButton::clicked, this, &TopBar::bellClicked);
    sources_->setPopupMode(QToolButton::InstantPopup);
    connect(search_, &SearchField::searchRequested, this, &TopBar::searched);
    connect(search_, &SearchField::accepted, this, &TopBar::resultsWanted);
    connect(search_, &SearchField::left, this, &TopBar::resultsWanted);
    search_->installEventFilter(this);
    connect(&notices, &Notices::changed, this, &TopBar::showBell);
    showStatus({});
    showHearing({});
    showBell();
}

// The words go with the officer: what was found says itself what was asked, and lets it be changed. Two fields with
// different words would leave in doubt which of them the list answers.
bool TopBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            search_->searchNow();
            search_->setAskedText({});
        }
    }
    return Ground::eventFilter(watched, event);
}

QToolButton* TopBar::statusButton(const QString& name) {
    QToolButton* button = makeIconButton(theme_, IconName::Info, name, this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void TopBar::setPageTitle(const QString& title) {
    title_->setText(title);
}

void TopBar::setOffice(const QString& office) {
    office_->setText(cleanName(office));
}

void TopBar::setMenu(QMenu* menu) {
    menu_->setMenu(menu);
}

void TopBar::openMenu() {
    menu_->showMenu();
}

void TopBar::showStatus(const DeskStatus& status) {
    status_ = status;
    fit();
}

QSize TopBar::minimumSizeHint() const {
    return {theme_.scaled(320), Ground::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent* event) {
    Ground::resizeEvent(event);
    fit();
}

void TopBar::fit() {
    for (const Room room : {Room::Full, Room::ShortSearch, Room::NoSourceWords, Room::CountsOnly}) {
        show(room);
        if (layout()->minimumSize().width() <= width()) {
            break;
        }
    }
    layout()->activate();
}

void TopBar::show(Room room) {
    room_ = room;
    search_->setFixedWidth(theme_.scaled(room == Room::Full ? 220 : 120));
    showShift();
    showSources();
    showDue();
    layout()->invalidate();
}

void TopBar::showShift() {
    QString words = tr("Nobody on shift");
    if (status_.shift) {
        const Shift& shift = *status_.shift;
        words = tr("%1 · %2", "shift's name, officer").arg(cleanName(shift.name), cleanName(shift.officer));
        shift_->setToolTip(tr("On shift since %1").arg(fullTime(shift.startedAt)));
    } else {
        shift_->setToolTip(tr("Sign in to start a shift"));
    }
    const bool brief = room_ == Room::CountsOnly && status_.shift;
    shift_->setText(brief ? cleanName(status_.shift->officer) : words);
    shift_->setAccessibleName(words);
    shift_->setIcon(makeIcon(theme_, IconName::Shift, status_.shift ? ColorRole::Good : ColorRole::ClockSoon));
}

QStringList TopBar::sourceLines() const {
    QStringList lines;
    for (const ListeningSummary::Unheard& one : status_.listening.unheard) {
        const QString name = cleanName(one.name);
        switch (one.listening.state) {
            case ListeningState::Paused:
                lines << tr("Paused: %1").arg(name);
                break;
            case ListeningState::NotYet:
                lines << tr("Not asked yet: %1").arg(name);
                break;
            case ListeningState::Unasked:
                lines << tr("Nobody asks: %1").arg(name);
                break;
            case ListeningState::Quiet:
                lines << tr("Too quiet: %1").arg(name);
                break;
            default:
                lines << tr("Not reached: %1").arg(name);
        }
    }
    for (const QString& name : status_.failingSources) {
        lines << tr("Not reached: %1").arg(cleanName(name));
    }
    if (!status_.isCalmToBeBelieved()) {
        lines.prepend(tr("Too few sources are heard: that no alert waits does not mean that it is calm."));
    }
    return lines;
}

void TopBar::showSources() {
    const bool some = status_.heard() < status_.sources;
    const bool blind = !status_.isCalmToBeBelieved();
    const QString words = status_.sources == 0
                              ? tr("No sources")
                              : tr("%1/%2 sources", "working, all").arg(status_.heard()).arg(status_.sources);
    sources_->setText(words);
    sources_->setToolButtonStyle(room_ >= Room::NoSourceWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    sources_->setIcon(makeIcon(theme_,
                               blind  ? IconName::Error
                               : some ? IconName::Warning
                                      : IconName::CheckCircle,
                               blind  ? ColorRole::Danger
                               : some ? ColorRole::ClockSoon
                                      : ColorRole::Good));
    if (status_.sources == 0) {
        sources_->setIcon(makeIcon(theme_, IconName::Source, ColorRole::TextMuted));
    }
    QStringList lines =
        status_.sources == 0 ? QStringList{tr("Nothing has been fetched or imported yet")} : sourceLines();
    if (lines.isEmpty()) {
        lines << tr("All sources answer");
    }
    sources_->setAccessibleName(blind && status_.sources > 0 ? tr("%1, too few are heard").arg(words) : words);
    constexpr qsizetype shown = 15;
    if (lines.size() > shown) {
        const auto left = static_cast<int>(lines.size() - shown);
        lines = lines.mid(0, shown);
        lines << tr("and %n more", nullptr, left);
    }
    sources_->setToolTip(lines.join(QLatin1Char('\n')));
    auto* menu = sources_->menu() != nullptr ? sources_->menu() : new QMenu(sources_);
    menu->clear();
    for (QString line : lines) {
        menu->addAction(line.replace(QLatin1Char('&'), QStringLiteral("&&")))->setEnabled(false);
    }
    menu->addSeparator();
    connect(menu->addAction(makeIcon(theme_, IconName::Source), tr("Show the sources")), &QAction::triggered, this,
            &TopBar::sourcesClicked);
    sources_->setMenu(menu);
}

void TopBar::showDue() {
    due_->setVisible(status_.nextDue.has_value());
    if (!status_.nextDue) {
        return;
    }
    const Milliseconds left = *status_.nextDue - clock_.now();
    const ClockTone tone = clockTone(left);
    QString words = remainingText(left);
    if (status_.overdue > 0) {
        words = tr("%n overdue", nullptr, status_.overdue);
    } else if (status_.dueSoon > 0) {
        words = tr("%n due within the hour", nullptr, status_.dueSoon);
    }
    const int counted = status_.overdue > 0 ? status_.overdue : status_.dueSoon;
    due_->setText(room_ == Room::CountsOnly ? (counted > 0 ? QString::number(counted) : QString()) : words);
    due_->setAccessibleName(words);
    due_->setToolTip(tr("Next clock: %1").arg(remainingText(left)));
    const ColorRole color = tone == ClockTone::Late   ? ColorRole::ClockLate
                            : tone == ClockTone::Soon ? ColorRole::ClockSoon
                                                      : ColorRole::TextMuted;
    due_->setIcon(makeIcon(theme_, tone == ClockTone::Late ? IconName::Warning : IconName::Clock, color));
    theme_.dress(due_, TextRole::Body, tone == ClockTone::Calm ? ColorRole::Text : color);
}

void TopBar::showHearing(const Hearing& hearing) {
    const bool heard = hearing.on && !hearing.silenced;
    silence_->setIcon(
        makeIcon(theme_, heard ? IconName::Sound : IconName::SoundOff, heard ? ColorRole::Text : ColorRole::ClockSoon));
    const QString words = !hearing.on ? tr("Alert sounds are switched off in the settings; life safety still rings")
                          : hearing.silenced
                              ? tr("Alerts are silent until the end of the shift; life safety still rings. Press to "
                                   "hear them again")
                              : tr("Silence alerts until the end of the shift");
    silence_->setAccessibleName(words);
    silence_->setToolTip(words);
}

void TopBar::showBell() {
    const auto count = static_cast<int>(notices_.entries().size());
    bell_->setIcon(makeIcon(theme_, IconName::Bell, count > 0 ? ColorRole::Accent : ColorRole::Text));
    bell_->setText(count > 0 ? QString::number(count) : QString());
    bell_->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    bell_->setAccessibleName(count > 0 ? tr("%n notices", nullptr, count) : tr("No notices"));
    bell_->setToolTip(bell_->accessibleName());
}

}  // namespace zhiban
