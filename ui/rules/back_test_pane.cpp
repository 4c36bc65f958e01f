// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/back_test_pane.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_zone.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/rules/presentation/back_test_model.h"

namespace zhiban {

namespace {

constexpr int presetDays[] = {7, 30, 90};
constexpr int customPreset = 3;
constexpr int progressMilliseconds = 100;

TimePoint midnight(const QDate& date) {
    return fromDateTime(QDateTime(date, QTime(0, 0), officeZone()));
}

QTableView* makeTable(QAbstractItemModel* model, const QString& name, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->setAccessibleName(name);
    return table;
}

}  // namespace

BackTestPane::BackTestPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new BackTestModel(this)), caseModel_(new EarlierCaseModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makePeriod());
    layout->addWidget(makeSeparator(context.theme, Qt::Horizontal, this));
    state_ = new StateView(context.theme, makeReport(), this);
    layout->addWidget(state_, 1);
    connect(&watch_, &QTimer::timeout, this, [this] { setProgress(percent_->load()); });
    setRule({}, {}, false);
}

BackTestPane::~BackTestPane() {
    cancel();
    if (isRunning()) {
        context_.tasks.end(task_);
    }
}

QWidget* BackTestPane::makePeriod() {
    const Theme& theme = context_.theme;
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    theme.pad(rows, 3, 2, 2);
    preset_ = new SegmentedControl(theme, tr("Period"), box);
    for (const int days : presetDays) {
        preset_->addSegment(tr("%n day(s)", nullptr, days));
    }
    preset_->addSegment(tr("From … to"));
    preset_->setCurrent(1);
    rows->addWidget(preset_, 0, Qt::AlignLeft);
    custom_ = new QWidget(box);
    auto* dates = new QHBoxLayout(custom_);
    theme.pad(dates, 0, 0, 2);
    const QDate today = toUtc(context_.clock.now()).toTimeZone(officeZone()).date();
    from_ = new QDateEdit(today.addDays(-30), custom_);
    from_->setAccessibleName(tr("From"));
    to_ = new QDateEdit(today, custom_);
    to_->setAccessibleName(tr("Up to and with"));
    for (QDateEdit* edit : {from_, to_}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        dates->addWidget(edit);
    }
    dates->addStretch();
    custom_->hide();
    rows->addWidget(custom_);
    connect(preset_, &SegmentedControl::currentChanged, custom_,
            [this](int index) { custom_->setVisible(index == customPreset); });
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    run_ = makeIconTextButton(theme, IconName::Play, tr("Run the back-test"), ButtonKind::Normal, box);
    connect(run_, &QPushButton::clicked, this, &BackTestPane::run);
    line->addWidget(run_);
    stop_ = makeIconTextButton(theme, IconName::Close, tr("Stop"), ButtonKind::Quiet, box);
    connect(stop_, &QPushButton::clicked, this, &BackTestPane::cancel);
    line->addWidget(stop_);
    progress_ = new QProgressBar(box);
    progress_->setAccessibleName(tr("How far the back-test is"));
    line->addWidget(progress_, 1);
    line->addStretch();
    rows->addLayout(line);
    stop_->hide();
    progress_->hide();
    return box;
}

QWidget* BackTestPane::makeReport() {
    const Theme& theme = context_.theme;
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    theme.pad(rows, 0, 0, 2);
    of_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, box);
    of_->setWordWrap(true);
    of_->setIndent(theme.space(3));
    rows->addWidget(of_);
    numbers_ = makeTable(model_, tr("Numbers of the back-test; Return opens the posts behind one"), box);
    numbers_->horizontalHeader()->setSectionResizeMode(BackTestModel::Meaning, QHeaderView::Stretch);
    numbers_->horizontalHeader()->setSectionResizeMode(BackTestModel::Value, QHeaderView::ResizeToContents);
    connect(numbers_, &QTableView::activated, this, &BackTestPane::openNumber);
    rows->addWidget(numbers_, 3);
    auto* head =
        new PlainLabel(theme, tr("Cases it would have caught earlier"), TextRole::Strong, ColorRole::Text, box);
    head->setIndent(theme.space(3));
    rows->addWidget(head);
    cases_ = makeTable(caseModel_, tr("Cases it would have caught earlier; Return opens one"), box);
    cases_->horizontalHeader()->setSectionResizeMode(EarlierCaseModel::Number, QHeaderView::ResizeToContents);
    cases_->horizontalHeader()->setSectionResizeMode(EarlierCaseModel::Title, QHeaderView::Stretch);
    cases_->horizontalHeader()->setSectionResizeMode(EarlierCaseModel::Earlier, QHeaderView::ResizeToContents);
    connect(cases_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const BackTestReport::EarlierCase* one = caseModel_->at(index.row())) {
            context_.navigate(QStringLiteral("cases"), {QStringLiteral("case"), one->theCase.id.text});
        }
    });
    rows->addWidget(cases_, 2);
    return box;
}

std::pair<TimePoint, TimePoint> BackTestPane::period() const {
    const QDate tomorrow = toUtc(context_.clock.now()).toTimeZone(officeZone()).date().addDays(1);
    if (preset_->current() == customPreset) {
        const QDate first = std::min(from_->date(), to_->date());
        const QDate last = std::max(from_->date(), to_->date());
        return {midnight(first), midnight(last.addDays(1))};
    }
    return {midnight(tomorrow.addDays(-presetDays[std::clamp(preset_->current(), 0, 2)])), midnight(tomorrow)};
}

void BackTestPane::setRule(const Rule& rule, const std::vector<WordList>& lists, bool sound) {
    const bool another = rule.id != rule_.id || rule.condition != rule_.condition || rule.layers != rule_.layers;
    rule_ = rule;
    lists_ = lists;
    run_->setEnabled(sound && !isRunning());
    if (isRunning() && another) {
        cancel();
    }
    if (about_.isEmpty() || another) {
        about_.clear();
        state_->showEmpty({IconName::Insight, tr("What would this rule have done?"),
                           tr("The back-test looks at every post of the period: hits, cases caught earlier, minutes of "
                              "reading. It changes nothing."),
                           sound ? tr("Run the back-test") : QString(), [this] { run(); }});
    }
}

void BackTestPane::run() {
    if (isRunning() || !run_->isEnabled()) {
        return;
    }
    cancellation_ = {};
    task_ = context_.tasks.begin(tr("Back-test of “%1”").arg(rule_.name), cancellation_);
    run_->setEnabled(false);
    stop_->show();
    progress_->show();
    setProgress(-1);
    const auto [from, to] = period();
    // Told on the store's thread, looked at on ours.
    percent_ = std::make_shared<std::atomic<int>>(-1);
    BackTest question{rule_, lists_, from, to, cancellation_, [percent = percent_](qint64 looked, qint64 all) {
                          percent->store(all > 0 ? static_cast<int>(looked * 100 / all) : 100);
                      }};
    watch_.start(progressMilliseconds);
    context_.store.read(question).then(this,
                                       [this, task = task_, about = rule_.name](const Result<BackTestReport>& answer) {
                                           context_.tasks.end(task);
                                           if (task == task_) {
                                               take(answer, about);
                                           }
                                       });
}

void BackTestPane::setProgress(int percent) {
    if (!isRunning()) {
        return;
    }
    progress_->setRange(0, percent < 0 ? 0 : 100);
    progress_->setValue(std::max(0, percent));
    context_.tasks.setProgress(task_, percent);
}

void BackTestPane::cancel() {
    if (isRunning()) {
        context_.tasks.cancel(task_);
        cancellation_.cancel();
    }
}

void BackTestPane::take(const Result<BackTestReport>& answer, const QString& about) {
    task_ = 0;
    watch_.stop();
    run_->setEnabled(true);
    stop_->hide();
    progress_->hide();
    if (!answer) {
        about_.clear();
        if (answer.error().kind == ErrorKind::Cancelled) {
            setRule(rule_, lists_, true);
        } else {
            state_->showError(tr("The back-test did not finish."), answer.error(), [this] { run(); });
        }
        Q_EMIT finished();
        return;
    }
    about_ = about.isEmpty() ? QStringLiteral("-") : about;
    model_->setReport(*answer);
    caseModel_->setCases(answer->earlier);
    of_->setText(tr("“%1”, %2 to %3. Return on a number opens its posts.")
                     .arg(about, fullTime(answer->from), fullTime(answer->to)));
    state_->showContent();
    Q_EMIT finished();
}

void BackTestPane::openNumber() {
    const int row = numbers_->currentIndex().row();
    if (const std::optional<PostFilter> filter = model_->postsOf(row); filter && context_.openPosts) {
        context_.openPosts(tr("Back-test: %1").arg(model_->meaning(row)), *filter);
    }
}

}  // namespace zhiban
