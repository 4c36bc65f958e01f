// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/column_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <array>

#include "core/operations/desk/feed_questions.h"
#include "core/operations/desk/post_detail.h"
#include "core/operations/store_threads.h"
#include "ui/desk/desk_words.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/segmented_control.h"

namespace zhiban {

namespace {

constexpr std::array levels{Level::Blue, Level::Yellow, Level::Orange, Level::Red};

}  // namespace

ColumnEditor::ColumnEditor(const PageContext& context, Task task, const DeskColumn& column, QWidget* parent)
    : QDialog(parent), context_(context), column_(column) {
    build(task);
    const auto changed = [this] { previewDelay_.start(); };
    connect(words_, &QLineEdit::textChanged, this, changed);
    connect(level_, &SegmentedControl::currentChanged, this, changed);
    connect(alerts_, &QCheckBox::toggled, this, changed);
    connect(untouched_, &QCheckBox::toggled, this, changed);
    connect(sources_, &QListWidget::itemChanged, this, changed);
    previewDelay_.setSingleShot(true);
    previewDelay_.setInterval(200);
    connect(&previewDelay_, &QTimer::timeout, this, &ColumnEditor::preview);
    context.store.read(ReadSources{}).then(this, [this](const Result<std::vector<Source>>& sources) {
        if (sources) {
            showSources(*sources);
        }
    });
    preview();
}

void ColumnEditor::build(Task task) {
    const Theme& theme = context_.theme;
    setWindowTitle(task == Task::Add ? tr("Add a column") : tr("Change the column"));
    name_ = new QLineEdit(column_.name, this);
    name_->setMaxLength(60);
    name_->setPlaceholderText(DeskWords::columnTitle({{}, column_.filter, 0}));
    words_ = new QLineEdit(column_.filter.words, this);
    words_->setMaxLength(200);
    level_ = new SegmentedControl(theme, tr("Lowest level"), this);
    level_->addSegment(tr("Any"));
    for (const Level level : levels) {
        level_->addSegment(levelText(level), levelIcon(level));
    }
    level_->setCurrent(column_.filter.minimumLevel ? 1 + static_cast<int>(*column_.filter.minimumLevel) : 0);
    alerts_ = new QCheckBox(tr("Only what a &rule matched"), this);
    alerts_->setChecked(column_.filter.alertsOnly);
    untouched_ = new QCheckBox(tr("Only what nobody has &decided yet"), this);
    untouched_->setChecked(column_.filter.state == TriageState::Untouched);
    sources_ = new QListWidget(this);
    sources_->setFixedHeight(theme.scaled(120));
    preview_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    preview_->setWordWrap(true);

    auto* form = new FormRows(theme, this);
    form->addRow(tr("&Words"), words_, tr("Every word must occur. Separate them by blanks."));
    form->addRow(tr("&Lowest level"), level_);
    form->addWide(alerts_);
    form->addWide(untouched_);
    form->addRow(tr("&Sources"), sources_, tr("None ticked = all."));
    form->addRow(tr("&Name"), name_, tr("Left empty, the column is named after its filter."));

    QPushButton* save = makeButton(task == Task::Add ? tr("Add") : tr("Save"), ButtonKind::Primary, this);
    save->setDefault(true);
    QPushButton* cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    auto* buttons = new QHBoxLayout;
    theme.pad(buttons, 0, 0, 2);
    buttons->addWidget(preview_, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    layout->addWidget(form);
    layout->addLayout(buttons);
    setMinimumWidth(theme.scaled(460));
    words_->setFocus();

    connect(save, &QPushButton::clicked, this, [this] {
        accept();  // first: the focus goes back before whoever listens moves it on
        Q_EMIT chosen(column());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

DeskColumn ColumnEditor::column() const {
    DeskColumn column = column_;
    column.name = name_->text().trimmed();
    PostFilter& filter = column.filter;
    filter.words = words_->text().simplified();
    filter.alertsOnly = alerts_->isChecked();
    filter.state = untouched_->isChecked() ? std::optional(TriageState::Untouched) : std::nullopt;
    const int level = level_->current();
    filter.minimumLevel = level > 0 ? std::optional(levels[static_cast<size_t>(level) - 1]) : std::nullopt;
    if (filter.maximumLevel < filter.minimumLevel) {
        filter.maximumLevel = std::nullopt;
    }
    if (sourcesKnown_) {
        filter.sources.clear();
        for (int row = 0; row < sources_->count(); ++row) {
            if (sources_->item(row)->checkState() == Qt::Checked) {
                filter.sources.append(sources_->item(row)->data(Qt::UserRole).toString());
            }
        }
    }
    return column;
}

void ColumnEditor::showSources(const std::vector<Source>& sources) {
    const QSignalBlocker blocker(sources_);
    for (const Source& source : sources) {
        auto* item = new QListWidgetItem(cleanName(source.name), sources_);
        item->setData(Qt::UserRole, source.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(column_.filter.sources.contains(source.key) ? Qt::Checked : Qt::Unchecked);
    }
    sourcesKnown_ = true;
}

void ColumnEditor::preview() {
    const DeskColumn now = column();
    name_->setPlaceholderText(DeskWords::columnTitle({{}, now.filter, 0}));
    context_.store.read(CountPosts{now.filter}).then(this, [this, question = ++question_](const Result<qint64>& count) {
        if (question == question_) {
            preview_->setText(count ? tr("%1 posts pass now").arg(wholeNumber(*count)) : QString());
        }
    });
}

}  // namespace zhiban
