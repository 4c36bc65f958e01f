// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publish_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

#include "core/operations/changes/store_changes.h"
#include "core/operations/store_threads.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/shortcut_registry.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/publish/report_editor.h"
#include "ui/publish/report_reader.h"

namespace zhiban {

PublishPage::PublishPage(const PageContext& context, const QString& draftFolder, QWidget* parent)
    : QWidget(parent), context_(context) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(makeSeparator(context.theme, Qt::Vertical, this));
    right_ = new QStackedWidget(this);
    reader_ = new ReportReader(context, right_);
    editor_ = new ReportEditor(context, draftFolder, right_);
    right_->addWidget(reader_);
    right_->addWidget(editor_);
    rightView_ = new StateView(context.theme, right_, this);
    layout->addWidget(rightView_, 1);
    connect(editor_, &ReportEditor::published, this, [this](const Publication& publication) {
        wantedIssue_ = publication.id.text;
        readColumns();
    });
    connect(editor_, &ReportEditor::leftAlone, this, [this] { showIssue(wantedIssue_); });
    auto* changes = new StoreChanges(context.store, this);
    connect(changes, &StoreChanges::changed, this, [this](const ChangedKinds& kinds) {
        if (kinds.any({QLatin1String("publication"), QLatin1String("column")})) {
            readColumns();
        }
    });
    context.shortcuts.add({QStringLiteral("report.new"),
                           tr("Report"),
                           tr("Write a report"),
                           {Qt::Key_N},
                           QStringLiteral("publish"),
                           IconName::Plus},
                          this, [this] { beginReport(); });
    showNothing();
    readColumns();
}

QWidget* PublishPage::makeSide() {
    const Theme& theme = context_.theme;
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    theme.pad(layout, 3, 3, 3);
    auto* header = new PanelHeader(theme, tr("Reports"), TextRole::Title, side);
    header->setIcon(IconName::Publish);
    layout->addWidget(header);
    columnBox_ = new QComboBox(side);
    columnBox_->setAccessibleName(tr("Column"));
    connect(columnBox_, &QComboBox::activated, this, [this] {
        wantedIssue_.clear();
        readIssues();
    });
    layout->addWidget(columnBox_);
    new_ = makeIconTextButton(theme, IconName::Plus, tr("Write a report"), ButtonKind::Primary, side);
    connect(new_, &QPushButton::clicked, this, &PublishPage::beginReport);
    layout->addWidget(new_);
    issues_ = new TimelineList(theme, tr("Issues of the column"), side);
    issues_->setFrameShape(QFrame::NoFrame);
    connect(issues_, &TimelineList::rowActivated, this, &PublishPage::showIssue);
    connect(issues_, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const std::vector<TimelineRow>& rows = issues_->rows();
        if (index.isValid() && static_cast<size_t>(index.row()) < rows.size()) {
            showIssue(rows[static_cast<size_t>(index.row())].id);
        }
    });
    issueView_ = new StateView(theme, issues_, side);
    layout->addWidget(issueView_, 1);
    const auto fit = [side, &theme] { side->setFixedWidth(theme.scaled(340)); };
    fit();
    connect(&theme, &Theme::changed, side, fit);
    return side;
}

const Column* PublishPage::column() const {
    const QString id = columnBox_->currentData().toString();
    const auto found =
        std::find_if(columns_.begin(), columns_.end(), [&id](const Column& one) { return one.id.text == id; });
    return found == columns_.end() ? nullptr : &*found;
}

void PublishPage::readColumns() {
    context_.store.read(ListColumns{}).then(this, [this](const Result<std::vector<Column>>& answer) {
        if (!answer) {
            rightView_->showError(tr("The columns could not be read."), answer.error(), [this] { readColumns(); });
            return;
        }
        takeColumns(*answer);
    });
}

void PublishPage::takeColumns(const std::vector<Column>& columns) {
    const QString chosen = columnBox_->currentData().toString();
    columns_ = columns;
    {
        const QSignalBlocker quiet(columnBox_);
        columnBox_->clear();
        for (const Column& one : columns_) {
            columnBox_->addItem(one.name, one.id.text);
        }
        // At first the column with the longest history.
        const auto used =
            std::max_element(columns_.begin(), columns_.end(),
                             [](const Column& one, const Column& other) { return one.nextIssue < other.nextIssue; });
        const int first = static_cast<int>(used - columns_.begin());
        const int before = chosen.isEmpty() ? -1 : columnBox_->findData(chosen);
        columnBox_->setCurrentIndex(before >= 0 ? before : first);
    }
    new_->setEnabled(!columns_.empty());
    if (columns_.empty()) {
        rightView_->showEmpty({IconName::Publish, tr("There is no column yet"),
                               tr("Add a column in the settings; its reports are then numbered from one.")});
        return;
    }
    readIssues();
}

void PublishPage::readIssues() {
    const Column* shown = column();
    if (!shown) {
        return;
    }
    context_.store.read(ListPublications{shown->id})
        .then(this, [this, id = shown->id](const Result<std::vector<Publication>>& answer) {
            if (!answer || !column() || column()->id != id) {
                return;
            }
            publications_ = *answer;
            std::vector<TimelineRow> rows;
            for (const Publication& one : publications_) {
                TimelineRow row;
                row.id = one.id.text;
                row.at = one.publishedAt;
                row.who = tr("Issue %1").arg(one.issue);
                row.what = withVisibleMarks(one.title);
                row.icon = IconName::Megaphone;
                row.color = ColorRole::PublicAnswerText;
                rows.push_back(row);
            }
            issues_->setRows(rows);
            if (rows.empty()) {
                issueView_->showEmpty({IconName::Megaphone, tr("No issue yet"),
                                       tr("The first report becomes issue %1.").arg(column()->nextIssue)});
            } else {
                issueView_->showContent();
            }
            if (wantedCase_) {
                beginReport();
            } else if (right_->currentWidget() != editor_ || !wantedIssue_.isEmpty()) {
                showIssue(wantedIssue_);
            }
        });
}

void PublishPage::showNothing() {
    rightView_->showEmpty({IconName::Publish, tr("Tell people what became of it"),
                           tr("A report tells of closed cases: what was reported, what was done, how it ended."),
                           tr("Write a report"), [this] { beginReport(); }});
}

void PublishPage::showIssue(const QString& id) {
    const auto found = std::find_if(publications_.begin(), publications_.end(),
                                    [&id](const Publication& one) { return id.isEmpty() || one.id.text == id; });
    if (found == publications_.end()) {
        right_->setCurrentWidget(reader_);
        showNothing();
        return;
    }
    wantedIssue_.clear();
    reader_->show(*found);
    right_->setCurrentWidget(reader_);
    rightView_->showContent();
}

void PublishPage::beginReport() {
    const Column* into = column();
    if (!into) {
        return;
    }
    // A report half written is gone on with.
    const bool underWay = right_->currentWidget() == editor_ && editor_->column() == into->id;
    if (!underWay && !editor_->hasText()) {
        editor_->begin(*into);
    }
    if (wantedCase_) {
        editor_->choose(wantedCase_);
        wantedCase_ = {};
    }
    right_->setCurrentWidget(editor_);
    rightView_->showContent();
}

void PublishPage::activate(const Subject& subject) {
    if (subject.kind == QLatin1String("publication") && !subject.id.isEmpty()) {
        wantedIssue_ = subject.id;
        right_->setCurrentWidget(reader_);
        readColumns();
    } else if (subject.kind == QLatin1String("case") && !subject.id.isEmpty()) {
        wantedCase_ = CaseId{subject.id};
        readColumns();
    }
}

std::vector<QWidget*> PublishPage::panes() {
    return {issues_, right_};
}

}  // namespace zhiban
