// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/filter_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

#include "core/operations/store_threads.h"
#include "ui/desk/level_choice.h"
#include "ui/desk/tick_list.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

constexpr int customDays = 100;  // beside the values of RecentDays

QStringList placesIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[,\\x{FF0C}\\x{3001};\\x{FF1B}\\n]"));
    QStringList places;
    for (const QString& place : text.split(separators)) {
        if (!place.trimmed().isEmpty()) {
            places.append(place.trimmed());
        }
    }
    return places;
}

QDateEdit* makeDate(const QString& name, QWidget* parent) {
    auto* date = new QDateEdit(parent);
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    date->setAccessibleName(name);
    return date;
}

}  // namespace

FilterForm::FilterForm(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    build();
    for (QComboBox* box : {level_, state_, rule_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, &FilterForm::changed);
    }
    connect(days_, &QComboBox::activated, this, [this] {
        showDays();
        Q_EMIT changed();
    });
    for (QDateEdit* date : {from_, to_}) {
        connect(date, &QDateEdit::dateChanged, this, &FilterForm::changed);
    }
    connect(sources_, &QListWidget::itemChanged, this, &FilterForm::changed);
    connect(categories_, &QListWidget::itemChanged, this, &FilterForm::changed);
    connect(places_, &QLineEdit::textChanged, this, &FilterForm::changed);
    show(DeskColumn{});
}

void FilterForm::build() {
    const Theme& theme = context_.theme;
    level_ = makeLevelChoice(theme, this);
    state_ = new QComboBox(this);
    state_->addItem(tr("Any state"));
    state_->addItem(tr("Not decided yet"), triageKey(TriageState::Untouched));
    state_->addItem(tr("Dismissed"), triageKey(TriageState::Dismissed));
    state_->addItem(tr("In a case"), triageKey(TriageState::Cased));
    days_ = new QComboBox(this);
    days_->addItem(tr("Any time"), static_cast<int>(RecentDays::All));
    days_->addItem(tr("Today"), static_cast<int>(RecentDays::Today));
    days_->addItem(tr("The last 7 days"), static_cast<int>(RecentDays::SevenDays));
    days_->addItem(tr("The last 30 days"), static_cast<int>(RecentDays::ThirtyDays));
    days_->addItem(tr("From … to …"), customDays);
    dates_ = new QWidget(this);
    auto* dates = new QHBoxLayout(dates_);
    theme.pad(dates, 0, 0, 1);
    from_ = makeDate(tr("From this day on"), dates_);
    to_ = makeDate(tr("Up to this day"), dates_);
    dates->addWidget(from_, 1);
    dates->addWidget(new PlainLabel(theme, QStringLiteral("–"), TextRole::Body, ColorRole::TextMuted, dates_));
    dates->addWidget(to_, 1);
    rule_ = new QComboBox(this);
    rule_->addItem(tr("Any rule or none"), QString());
    sources_ = makeTickList(theme, this);
    categories_ = makeTickList(theme, this);
    places_ = new QLineEdit(this);
    places_->setMaxLength(200);

    auto* form = new FormRows(theme, this);
    form->addRow(tr("&Level"), level_);
    form->addRow(tr("S&tate"), state_);
    form->addRow(tr("&Days"), days_);
    form->addWide(dates_);
    form->addRow(tr("&Rule"), rule_);
    form->addRow(tr("&Sources"), sources_, tr("None ticked = all."));
    form->addRow(tr("&Categories"), categories_, tr("None ticked = all."));
    form->addRow(tr("&Places"), places_, tr("Any of them, separated by commas."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
}

void FilterForm::readChoices() {
    context_.store.read(ReadFilterChoices{}).then(this, [this](const Result<FilterChoices>& choices) {
        if (choices) {  // without them the fields offer what the filter says already
            offer(*choices);
        }
    });
}

void FilterForm::offer(const FilterChoices& choices) {
    const QSignalBlocker quietRules(rule_);
    const QSignalBlocker quietSources(sources_);
    const QSignalBlocker quietCategories(categories_);
    for (const Rule& rule : choices.rules) {
        const int known = rule_->findData(rule.id.text);
        if (known >= 0) {
            rule_->setItemText(known, cleanName(rule.name));
        } else {
            rule_->addItem(cleanName(rule.name), rule.id.text);
        }
    }
    for (const Source& source : choices.sources) {
        offerTick(*sources_, source.key, cleanName(source.name));
    }
    for (const QString& category : choices.categories) {
        offerTick(*categories_, category, cleanName(category));
    }
    auto* completer = new QCompleter(choices.places, places_);
    completer->setFilterMode(Qt::MatchContains);
    places_->setCompleter(completer);
}

void FilterForm::show(const DeskColumn& column) {
    const QSignalBlocker quiet(this);
    column_ = column;
    const PostFilter& filter = column.filter;
    showLevel(*level_, filter);
    state_->setCurrentIndex(filter.state ? state_->findData(triageKey(*filter.state)) : 0);
    const bool custom = column.recent == RecentDays::All && (filter.from || filter.to);
    days_->setCurrentIndex(days_->findData(custom ? customDays : static_cast<int>(column.recent)));
    const QDate today = officeDay(context_.clock.now());
    from_->setDate(filter.from ? officeDay(*filter.from) : today.addDays(-6));
    to_->setDate(filter.to ? officeDay(*filter.to - Milliseconds{1}) : today);
    daysShown_ = {from_->date(), to_->date()};
    if (filter.rule && rule_->findData(filter.rule.text) < 0) {
        rule_->addItem(tr("A rule that is gone"), filter.rule.text);
    }
    rule_->setCurrentIndex(filter.rule ? rule_->findData(filter.rule.text) : 0);
    showTicks(*sources_, filter.sources);
    showTicks(*categories_, filter.categories);
    places_->setText(filter.places.join(tr(", ", "between the items of a list")));
    showDays();
}

void FilterForm::showDays() {
    dates_->setVisible(days_->currentData().toInt() == customDays);
}

// Days that nobody touched stay for the very moments they stand for.
void FilterForm::takeDays(DeskColumn& column) const {
    PostFilter& filter = column.filter;
    const int days = days_->currentData().toInt();
    const bool showsMoments = column.recent == RecentDays::All && (filter.from || filter.to);
    if (days == customDays && showsMoments && daysShown_ == std::pair(from_->date(), to_->date())) {
        return;
    }
    filter.from.reset();
    filter.to.reset();
    column.recent = RecentDays::All;
    if (days != customDays) {
        column.recent = static_cast<RecentDays>(days);
        return;
    }
    // Days are given in either order.
    filter.from = beginOfDay(std::min(from_->date(), to_->date()));
    filter.to = beginOfDay(std::max(from_->date(), to_->date()).addDays(1));
}

DeskColumn FilterForm::column() const {
    DeskColumn column = column_;
    PostFilter& filter = column.filter;
    takeLevel(*level_, filter);
    filter.state = triageFromKey(state_->currentData().toString());
    takeDays(column);
    filter.rule = RuleId{rule_->currentData().toString()};
    filter.sources = tickedIn(*sources_);
    filter.categories = tickedIn(*categories_);
    filter.places = placesIn(places_->text());
    return column;
}

}  // namespace zhiban
