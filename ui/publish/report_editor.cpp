// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/report_editor.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/operations/pending_answer.h"
#include "core/operations/store_threads.h"
#include "core/publishing/privacy/mask.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/confirm.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/case_words.h"
#include "ui/messages/error_sentence.h"
#include "ui/messages/private_words.h"
#include "ui/publish/presentation/report_text.h"

namespace zhiban {

namespace {

QString draftName(const ColumnId& column) {
    return QStringLiteral("report-") + column.text;
}

}  // namespace

ReportEditor::ReportEditor(const PageContext& context, const QString& draftFolder, QWidget* parent)
    : QWidget(parent), context_(context), drafts_(draftFolder) {
    auto* layout = new QHBoxLayout(this);
    context_.theme.pad(layout, 4, 4, 4);
    layout->addWidget(makeChoice(), 2);
    layout->addWidget(makeWriting(), 5);
    keeping_.setSingleShot(true);
    keeping_.setInterval(std::chrono::seconds{1});
    connect(&keeping_, &QTimer::timeout, this, &ReportEditor::keepDraft);
    updatePreview();
}

ReportEditor::~ReportEditor() {
    if (keeping_.isActive()) {
        keepDraft();
    }
}

QWidget* ReportEditor::makeChoice() {
    const Theme& theme = context_.theme;
    auto* card = new Card(theme, this);
    auto* header = new PanelHeader(theme, tr("1. Choose cases"), TextRole::Strong, card);
    header->setIcon(IconName::Case);
    card->body()->addWidget(header);
    auto* hint = new PlainLabel(theme, tr("Closed cases that no issue has told of come first."), TextRole::Small,
                                ColorRole::TextMuted, card);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    cases_ = new QListWidget(card);
    cases_->setAccessibleName(tr("Cases of the report"));
    cases_->setWordWrap(true);
    cases_->setFrameShape(QFrame::NoFrame);
    cases_->setSpacing(theme.space(1));
    connect(cases_, &QListWidget::itemChanged, this, &ReportEditor::draftFromCases);
    card->body()->addWidget(cases_, 1);
    return card;
}

QWidget* ReportEditor::makeWriting() {
    const Theme& theme = context_.theme;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    theme.pad(layout, 0, 0, 3);
    auto* header = new PanelHeader(theme, tr("2. Write"), TextRole::Strong, box);
    header->setIcon(IconName::Edit);
    redraft_ = makeButton(tr("Draft anew from the cases"), ButtonKind::Quiet, box);
    connect(redraft_, &QPushButton::clicked, this, [this] {
        drafted_ = text_->toPlainText();
        draftedTitle_ = title_->text();
        draftFromCases();
    });
    header->addWidget(redraft_);
    layout->addWidget(header);
    title_ = new QLineEdit(box);
    title_->setAccessibleName(tr("Title"));
    title_->setPlaceholderText(tr("Title"));
    title_->setMaxLength(120);
    layout->addWidget(title_);
    text_ = new ComposerEditor(theme, tr("Text of the report"), box);
    text_->setFrameShape(QFrame::StyledPanel);
    text_->setPlaceholderText(tr("Choose cases at the left: their story is drafted here. One paragraph per line."));
    layout->addWidget(text_, 3);
    auto* previewHeader = new PanelHeader(theme, tr("3. As it will be published"), TextRole::Strong, box);
    previewHeader->setIcon(IconName::Eye);
    layout->addWidget(previewHeader);
    warning_ = new PlainLabel(theme, TextRole::Body, ColorRole::ClockSoon, box);
    warning_->setWordWrap(true);
    layout->addWidget(warning_);
    auto* paper = new Card(theme, box);
    paper->setGround(ColorRole::PublicAnswer);
    paper->setEdge(ColorRole::PublicAnswerText);
    preview_ = new SafeTextView(theme, paper);
    preview_->setFrameShape(QFrame::NoFrame);
    preview_->setAccessibleName(tr("As it will be published"));
    paper->body()->addWidget(preview_);
    layout->addWidget(paper, 2);
    auto* foot = new QHBoxLayout;
    theme.pad(foot, 0, 0, 2);
    auto* cancel = makeButton(tr("Leave"), ButtonKind::Normal, box);
    connect(cancel, &QPushButton::clicked, this, &ReportEditor::leftAlone);
    publish_ = makeIconTextButton(theme, IconName::Megaphone, tr("Publish"), ButtonKind::Primary, box);
    connect(publish_, &QPushButton::clicked, this, &ReportEditor::publish);
    foot->addWidget(new PlainLabel(theme, tr("Everyone will read this."), TextRole::Small, ColorRole::TextMuted, box));
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(publish_);
    layout->addLayout(foot);
    connect(title_, &QLineEdit::textChanged, this, &ReportEditor::updatePreview);
    connect(text_, &QPlainTextEdit::textChanged, this, &ReportEditor::updatePreview);
    return box;
}

void ReportEditor::begin(const Column& column) {
    if (keeping_.isActive()) {
        keepDraft();
    }
    column_ = column;
    kept_.clear();
    drafted_.clear();
    draftedTitle_.clear();
    title_->clear();
    text_->clear();
    cases_->clear();
    const int question = ++question_;
    context_.store.read(ListReportableCases{column.id})
        .then(this, [this, question](const Result<std::vector<ReportableCase>>& answer) {
            if (question == question_ && answer) {
                takeCases(*answer);
            }
        });
    keeping_.stop();  // emptied by us
    PendingAnswer<QByteArray>(drafts_.load(draftName(column.id)))
        .then(this, [this, id = column.id](const QByteArray& bytes) {
            if (id == column_.id) {
                takeKept(ReportDraft::fromBytes(bytes));
            }
        });
}

// Who began to write before the draft was read keeps what was written.
void ReportEditor::takeKept(const ReportDraft& kept) {
    if (kept.isEmpty() || hasText()) {
        return;
    }
    title_->setText(kept.title);
    text_->setPlainText(kept.text);
    keeping_.stop();  // it is kept
    kept_ = kept.cases;
    check(kept_);
    updatePreview();
    context_.notices.post({.severity = NoticeSeverity::Info,
                           .text = tr("The report you had not published yet is back."),
                           .lifetime = std::chrono::seconds(6),
                           .key = QStringLiteral("report.draft")});
}

void ReportEditor::keepDraft() {
    keeping_.stop();
    if (column_.id) {
        const ReportDraft now{title_->text(), text_->toPlainText(), chosen()};
        drafts_.save(draftName(column_.id), hasText() ? now.toBytes() : QByteArray());
    }
}

void ReportEditor::check(const std::vector<CaseId>& cases) {
    const QSignalBlocker quiet(cases_);
    for (int row = 0; row < cases_->count(); ++row) {
        const CaseId id{cases_->item(row)->data(Qt::UserRole).toString()};
        if (std::find(cases.begin(), cases.end(), id) != cases.end()) {
            cases_->item(row)->setCheckState(Qt::Checked);
        }
    }
}

void ReportEditor::takeCases(const std::vector<ReportableCase>& cases) {
    {
        const QSignalBlocker quiet(cases_);
        cases_->clear();
        for (const ReportableCase& one : cases) {
            QString text = QStringLiteral("%1  %2").arg(one.summary.number, withVisibleMarks(one.summary.title));
            text += QStringLiteral("\n%1").arg(one.summary.closing ? closingText(*one.summary.closing)
                                                                   : stateText(one.summary.state));
            if (one.published) {
                text += tr(" · told of already");
            }
            auto* item = new QListWidgetItem(text, cases_);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(one.summary.id == wanted_ ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::UserRole, one.summary.id.text);
        }
    }
    check(kept_);
    if (wanted_) {
        wanted_ = {};
        draftFromCases();
    }
}

void ReportEditor::choose(const CaseId& id) {
    wanted_ = id;
    for (int row = 0; row < cases_->count(); ++row) {
        if (cases_->item(row)->data(Qt::UserRole).toString() == id.text) {
            wanted_ = {};
            cases_->item(row)->setCheckState(Qt::Checked);
        }
    }
}

std::vector<CaseId> ReportEditor::chosen() const {
    std::vector<CaseId> ids;
    for (int row = 0; row < cases_->count(); ++row) {
        if (cases_->item(row)->checkState() == Qt::Checked) {
            ids.push_back(CaseId{cases_->item(row)->data(Qt::UserRole).toString()});
        }
    }
    return ids;
}

void ReportEditor::draftFromCases() {
    const int question = ++question_;
    context_.store.read(GatherFollowUp{chosen()})
        .then(this, [this, question](const Result<std::vector<CaseFile>>& answer) {
            if (question == question_ && answer) {
                takeDraft(*answer);
            }
        });
}

void ReportEditor::takeDraft(const std::vector<CaseFile>& files) {
    // What the officer wrote is never overwritten.
    if (title_->text() == draftedTitle_) {
        draftedTitle_ = reportTitle(files).left(title_->maxLength());
        title_->setText(draftedTitle_);
    }
    if (text_->toPlainText() == drafted_) {
        drafted_ = reportDraft(files);
        text_->setPlainText(drafted_);
    }
    updatePreview();
}

bool ReportEditor::hasText() const {
    return (text_->toPlainText() != drafted_ || title_->text() != draftedTitle_) &&
           !text_->toPlainText().trimmed().isEmpty();
}

PublishFollowUp ReportEditor::act() const {
    return {column_.id, masked(title_->text().trimmed()),
            masked(paragraphsOf(text_->toPlainText()).join(QLatin1Char('\n'))), chosen()};
}

QString ReportEditor::preview() const {
    return preview_->originalText();
}

void ReportEditor::updatePreview() {
    const PublishFollowUp now = act();
    Publication publication;
    publication.columnName = column_.name;
    publication.issue = column_.nextIssue;
    publication.title = now.title;
    publication.text = now.text;
    const bool written = !now.title.isEmpty() && !now.text.isEmpty();
    preview_->setText(now.text.isEmpty() ? QString() : plainCopy(publication));
    const QString found = privateDataFound(title_->text() + QLatin1Char('\n') + text_->toPlainText());
    warning_->setText(found.isEmpty() ? QString() : tr("Masked before it leaves the office: %1.").arg(found));
    warning_->setVisible(!found.isEmpty());
    publish_->setEnabled(written && column_.id && !publishing_);
    publish_->setText(tr("Publish as issue %1").arg(column_.nextIssue));
    redraft_->setEnabled(!chosen().empty());
    if (!keeping_.isActive()) {
        keeping_.start();
    }
}

void ReportEditor::publish() {
    const PublishFollowUp now = act();
    const Question question{tr("Publish “%1”?").arg(now.title),
                            tr("It becomes issue %1 of %2. A number once given is not taken back.")
                                .arg(column_.nextIssue)
                                .arg(column_.name),
                            tr("Publish"), true};
    if (!confirm(context_.theme, question, this)) {
        return;
    }
    publishing_ = true;
    updatePreview();
    context_.store.write(now).then(this, [this](const Result<Publication>& answer) {
        publishing_ = false;
        updatePreview();
        if (!answer) {
            context_.notices.post({.severity = NoticeSeverity::Problem,
                                   .text = tr("The report was not published. Its text is still here.") +
                                           QLatin1Char(' ') + sentenceFor(answer.error()),
                                   .details = answer.error().what});
            return;
        }
        drafted_ = text_->toPlainText();
        draftedTitle_ = title_->text();
        keepDraft();  // it is none any more
        Q_EMIT published(*answer);
    });
}

}  // namespace zhiban
