// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/open_case_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include "core/operations/cases/open_case.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/setup/save_setup.h"
#include "core/operations/store_threads.h"
#include "ui/cases/department_chooser.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/segmented_control.h"
#include "ui/messages/case_words.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

constexpr qsizetype longestTitle = 60;
constexpr Level levels[] = {Level::Blue, Level::Yellow, Level::Orange, Level::Red};

// The post's own title, or the beginning of its text up to the first full stop.
QString titleFrom(const Post& post) {
    QString title = post.title.simplified();
    if (title.isEmpty()) {
        title = post.body.simplified();
        const qsizetype stop = title.indexOf(QChar(0x3002));
        if (stop > 0) {
            title.truncate(stop);
        }
    }
    return title.size() > longestTitle ? title.left(longestTitle - 1) + QChar(0x2026) : title;
}

}  // namespace

OpenCaseDialog::OpenCaseDialog(const PageContext& context, std::vector<Post> posts, QWidget* parent, Level level)
    : QDialog(parent), context_(context), posts_(std::move(posts)) {
    const Theme& theme = context.theme;
    setWindowTitle(tr("Open a case"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* about = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    about->setText(posts_.size() == 1 ? tr("From a post of %1").arg(cleanName(posts_.front().sourceName))
                                      : tr("From %n posts", nullptr, static_cast<int>(posts_.size())));
    layout->addWidget(about);
    existing_ = new PlainLabel(theme, TextRole::Body, ColorRole::ClockSoon, this);
    existing_->setWordWrap(true);
    existing_->hide();
    layout->addWidget(existing_);
    layout->addWidget(makeForm(level));
    problem_ = new PlainLabel(theme, TextRole::Body, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    submit_ = addDialogButtons(theme, this, tr("Open the case"), layout);
    disconnect(submit_, &QPushButton::clicked, this, &QDialog::accept);
    connect(submit_, &QPushButton::clicked, this, &OpenCaseDialog::file);
    connect(title_, &QLineEdit::textChanged, this, &OpenCaseDialog::updateSubmit);
    connect(request_, &ComposerEditor::submitRequested, submit_, &QPushButton::click);
    title_->setFocus();
    title_->selectAll();
    updateSubmit();
    askForExistingCases();
}

QWidget* OpenCaseDialog::makeForm(Level level) {
    const Theme& theme = context_.theme;
    auto* form = new FormRows(theme, this);
    title_ = new QLineEdit(posts_.empty() ? QString() : titleFrom(posts_.front()), form);
    title_->setMaxLength(200);
    title_->setMinimumWidth(theme.scaled(460));
    form->addRow(tr("&Title"), title_);
    level_ = new SegmentedControl(theme, tr("Level"), form);
    for (const Level one : levels) {
        level_->addSegment(levelText(one), levelIcon(one));
    }
    level_->setCurrent(static_cast<int>(level));
    form->addRow(tr("&Level"), level_, tr("It sets how soon the first answer is due."));
    category_ = new QComboBox(form);
    category_->setEditable(true);
    category_->addItem(QString());
    form->addRow(tr("&Category"), category_);
    place_ = new QLineEdit(posts_.empty() ? QString() : cleanName(posts_.front().place), form);
    form->addRow(tr("&Place"), place_);
    department_ = new DepartmentChooser(context_.store, tr("Later"), form);
    form->addRow(tr("&Dispatch to"), department_);
    phone_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, form);
    form->addWide(phone_);
    request_ = new ComposerEditor(theme, tr("What is asked of them"), form);
    request_->setFrameShape(QFrame::StyledPanel);
    request_->setPlaceholderText(tr("Left empty, the title is sent."));
    request_->setMinimumHeight(theme.scaled(64));
    form->addRow(tr("&Request"), request_);
    connect(department_, &DepartmentChooser::chosenChanged, this, [this] {
        const Department* chosen = department_->chosen();
        phone_->setText(chosen && !chosen->dutyPhone.isEmpty() ? tr("Duty phone: %1").arg(chosen->dutyPhone)
                                                               : QString());
        request_->setEnabled(chosen != nullptr);
        updateSubmit();
    });
    connect(category_, &QComboBox::currentTextChanged, department_, &DepartmentChooser::preferCategory);
    // The office's own words: what its departments answer for.
    context_.store.read(ListDepartments{}).then(this, [this](const Result<std::vector<Department>>& departments) {
        QSet<QString> known;
        for (const Department& department : departments.value_or(std::vector<Department>{})) {
            for (const QString& category : department.categories) {
                if (!known.contains(category)) {
                    known.insert(category);
                    category_->addItem(category);
                }
            }
        }
    });
    return form;
}

void OpenCaseDialog::askForExistingCases() {
    for (const Post& post : posts_) {
        context_.store.read(CasesOfPost{post.id}).then(this, [this](const Result<std::vector<Case>>& cases) {
            if (cases && !cases->empty()) {
                warnOfExisting(*cases);
            }
        });
    }
}

void OpenCaseDialog::warnOfExisting(const std::vector<Case>& cases) {
    const Case& first = cases.front();
    existing_->setText(
        tr("A post is in case %1 already: “%2” (%3). Link to it instead, or open a second one knowingly.")
            .arg(first.number, withVisibleMarks(first.title), stateText(first.state)));
    existing_->show();
}

void OpenCaseDialog::updateSubmit() {
    submit_->setEnabled(!filing_ && !posts_.empty() && !title_->text().trimmed().isEmpty());
    submit_->setText(department_->chosen() ? tr("Open and dispatch") : tr("Open the case"));
}

void OpenCaseDialog::file() {
    OpenCase act;
    for (const Post& post : posts_) {
        act.posts.push_back(post.id);
    }
    act.title = title_->text();
    act.level = levels[std::clamp(level_->current(), 0, 3)];
    act.category = category_->currentText();
    act.place = place_->text();
    if (const Department* chosen = department_->chosen()) {
        act.department = chosen->id;
        act.request = request_->toPlainText();
    }
    filing_ = true;
    updateSubmit();
    context_.store.write(act).then(this, [this](const Result<CaseId>& answer) {
        filing_ = false;
        updateSubmit();
        if (!answer) {
            problem_->setText(tr("The case was not opened.") + QLatin1Char(' ') + sentenceFor(answer.error()));
            problem_->show();
            return;
        }
        opened_ = *answer;
        Q_EMIT caseOpened(opened_);
        accept();
    });
}

}  // namespace zhiban
