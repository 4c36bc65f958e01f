// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/report_reader.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/operations/cases/add_evidence.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/error_sentence.h"
#include "ui/publish/follow_up_pdf.h"
#include "ui/publish/presentation/report_text.h"
#include "ui/publish/wechat_copy.h"

namespace zhiban {

ReportReader::ReportReader(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), printer_(new FollowUpPdf(context, this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 6, 4, 3);
    auto* head = new QHBoxLayout;
    theme.pad(head, 0, 0, 2);
    issue_ = new PlainLabel(theme, TextRole::Strong, ColorRole::PublicAnswerText, this);
    head->addWidget(issue_);
    head->addStretch();
    auto* copy = makeIconTextButton(theme, IconName::Copy, tr("Copy for WeChat"), ButtonKind::Normal, this);
    connect(copy, &QPushButton::clicked, this, &ReportReader::copyForWeChat);
    pdf_ = makeIconTextButton(theme, IconName::Pdf, tr("Export as PDF"), ButtonKind::Normal, this);
    connect(pdf_, &QPushButton::clicked, this, &ReportReader::exportPdf);
    head->addWidget(copy);
    head->addWidget(pdf_);
    layout->addLayout(head);
    title_ = new PlainLabel(theme, TextRole::Title, ColorRole::Text, this);
    title_->setWordWrap(true);
    layout->addWidget(title_);
    about_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, this);
    layout->addWidget(about_);
    cases_ = new QWidget(this);
    caseLayout_ = new QHBoxLayout(cases_);
    theme.pad(caseLayout_, 0, 0, 2);
    layout->addWidget(cases_);
    auto* paper = new Card(theme, this);
    text_ = new SafeTextView(theme, paper);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("Text of the report"));
    paper->body()->addWidget(text_);
    layout->addWidget(paper, 1);
}

void ReportReader::show(const Publication& publication) {
    publication_ = publication;
    issue_->setText(tr("%1 · issue %2").arg(publication.columnName).arg(publication.issue));
    title_->setText(withVisibleMarks(publication.title));
    about_->setText(
        tr("Published %1 by %2").arg(fullTime(publication.publishedAt), cleanName(publication.publishedBy)));
    text_->setText(paragraphsOf(publication.text).join(QStringLiteral("\n\n")));
    showCases();
}

void ReportReader::showCases() {
    qDeleteAll(cases_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = caseLayout_->takeAt(0)) {
        delete item;
    }
    for (const CaseId& id : publication_.cases) {
        auto* link = makeIconTextButton(context_.theme, IconName::Case, tr("Case"), ButtonKind::Quiet, cases_);
        caseLayout_->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, id] {
            context_.navigate(QStringLiteral("cases"), {QStringLiteral("case"), id.text});
        });
        context_.store.read(ReadCaseFile{id}).then(link, [link](const Result<CaseWithTimeline>& file) {
            if (file) {
                link->setText(file->file.summary.number);
                link->setAccessibleName(file->file.summary.number + QLatin1Char(' ') + file->file.summary.title);
            }
        });
    }
    caseLayout_->addStretch();
    cases_->setVisible(!publication_.cases.empty());
}

void ReportReader::copyForWeChat() {
    QGuiApplication::clipboard()->setMimeData(weChatCopy(publication_).release());  // the clipboard owns it
    context_.notices.post({.severity = NoticeSeverity::Good,
                           .text = tr("Copied. Paste it into the editor of the official account."),
                           .lifetime = std::chrono::seconds(6)});
}

void ReportReader::exportPdf() {
    auto* dialog = new QFileDialog(this, tr("Export as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(cleanFileName(tr("%1 issue %2.pdf").arg(publication_.columnName).arg(publication_.issue)));
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] { exportPdfTo(dialog->selectedFiles().front()); });
    dialog->open();
}

void ReportReader::exportPdfTo(const QString& path) {
    pdf_->setEnabled(false);
    printer_->write(publication_, path, [this, path](const Result<PrintedPdf>& printed) {
        pdf_->setEnabled(true);
        if (!printed) {
            context_.notices.post(
                {.severity = NoticeSeverity::Problem,
                 .text = tr("The PDF was not written.") + QLatin1Char(' ') + sentenceFor(printed.error()),
                 .details = printed.error().what});
            return;
        }
        QString text = tr("%1 is written, %n page(s).", nullptr, printed->pages).arg(QFileInfo(path).fileName());
        if (!printed->missingFonts.isEmpty()) {
            text += QLatin1Char(' ') + tr("This machine lacks the font of documents; copied text may differ.");
        }
        context_.notices.post(
            {.severity = printed->missingFonts.isEmpty() ? NoticeSeverity::Good : NoticeSeverity::Warning,
             .text = text,
             .lifetime = std::chrono::seconds(10)});
    });
}

}  // namespace zhiban
