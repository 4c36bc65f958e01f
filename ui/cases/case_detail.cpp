// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_detail.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/operations/cases/act_on_case.h"
#include "core/operations/cases/tell_source.h"
#include "ui/cases/case_header.h"
#include "ui/cases/case_posts_card.h"
#include "ui/cases/close_dialog.h"
#include "ui/cases/departments_card.h"
#include "ui/cases/dispatch_dialog.h"
#include "ui/cases/evidence_panel.h"
#include "ui/cases/loaded_case.h"
#include "ui/cases/time_card.h"
#include "ui/cases/words_dialog.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"
#include "ui/messages/case_words.h"

namespace zhiban {

CaseDetail::CaseDetail(LoadedCase& loaded, std::shared_ptr<DraftKeeper> drafts, QWidget* parent)
    : QWidget(parent), loaded_(loaded), theme_(loaded.context().theme) {
    setAcceptDrops(true);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    header_ = new CaseHeader(loaded_, content);
    connect(header_, &CaseHeader::actRequested, this, &CaseDetail::begin);
    layout->addWidget(header_);
    layout->addWidget(makeSeparator(theme_, Qt::Horizontal, content));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeMain(std::move(drafts)), 1);
    columns->addWidget(makeSeparator(theme_, Qt::Vertical, content));
    columns->addWidget(makeSide());
    layout->addLayout(columns, 1);
    view_ = new StateView(theme_, content, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(view_);
    connect(&loaded_, &LoadedCase::changed, this, &CaseDetail::refresh);
    connect(&loaded_, &LoadedCase::failed, this, [this](const Error& error) {
        view_->showError(tr("The case could not be read."), error, [this] { loaded_.reload(); });
    });
    refresh();
}

QWidget* CaseDetail::makeMain(std::shared_ptr<DraftKeeper> drafts) {
    auto* main = new QWidget(this);
    auto* layout = new QVBoxLayout(main);
    theme_.pad(layout, 4, 3, 3);
    layout->addWidget(new CasePostsCard(loaded_, main));
    timeline_ = new TimelineList(theme_, tr("History of the case"), main);
    timeline_->setFrameShape(QFrame::NoFrame);
    timeline_->setMinimumHeight(theme_.scaled(120));
    layout->addWidget(timeline_, 1);
    composer_ = new Composer(theme_, std::move(drafts), main);
    connect(composer_, &Composer::submitted, this, &CaseDetail::submit);
    connect(composer_, &Composer::filesPasted, this, [this](const QList<QUrl>& files) { evidence_->addFiles(files); });
    connect(composer_, &Composer::imagePasted, this, [this](const QImage& picture) { evidence_->addPicture(picture); });
    connect(composer_, &Composer::draftRestored, this, [this] {
        loaded_.context().notices.post({.severity = NoticeSeverity::Info,
                                        .text = tr("The text you had not recorded yet is back."),
                                        .lifetime = std::chrono::seconds(6),
                                        .key = QStringLiteral("case.draft")});
    });
    layout->addWidget(composer_);
    return main;
}

QWidget* CaseDetail::makeSide() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(scroll);
    auto* layout = new QVBoxLayout(side);
    theme_.pad(layout, 3, 3, 3);
    time_ = new TimeCard(loaded_, side);
    departments_ = new DepartmentsCard(loaded_, side);
    evidence_ = new EvidencePanel(loaded_, side);
    layout->addWidget(time_);
    layout->addWidget(departments_);
    layout->addWidget(evidence_);
    layout->addStretch();
    scroll->setWidget(side);
    const auto fit = [this, scroll] { scroll->setFixedWidth(theme_.scaled(340)); };
    fit();
    connect(&theme_, &Theme::changed, scroll, fit);
    return scroll;
}

void CaseDetail::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    if (!content) {
        composer_->setCase({});
        view_->showEmpty({IconName::Case, tr("No case chosen"), tr("Choose one at the left to see and handle it.")});
        return;
    }
    view_->showContent();
    composer_->setCase(content->file.summary.id.text);
    composer_->setAccounts(content->file.summary.mentions);
    composer_->setModeEnabled(ComposerMode::PublicAnswer, loaded_.allows(CaseAct::TellSource));
    composer_->setModeEnabled(ComposerMode::Action, loaded_.allows(CaseAct::LogAction));
    composer_->setBusy(!loaded_.allows(CaseAct::AddNote));
    const std::vector<HistoryLine> history = caseHistory(content->timeline);
    std::vector<TimelineRow> rows;
    rows.reserve(history.size());
    // Newest first: what happened last is what one wants to know.
    for (auto line = history.rbegin(); line != history.rend(); ++line) {
        rows.push_back(timelineRow(line->last, line->words));
    }
    timeline_->setRows(rows);
}

void CaseDetail::submit(ComposerMode mode, const QString& text) {
    const qint64 version = 0;  // words are never refused because somebody else wrote too
    const CaseId id = loaded_.id();
    const auto recorded = [this, id, mode](const Done&) {
        if (loaded_.id() == id) {
            composer_->clear(mode);
        }
    };
    switch (mode) {
        case ComposerMode::InternalNote:
            loaded_.perform(ActOnCase{id, CaseAct::AddNote, text, {}, version}, tr("The note was not saved."),
                            recorded);
            return;
        case ComposerMode::PublicAnswer:
            loaded_.perform(TellSource{id, composer_->channel(), text, version, composer_->account()},
                            tr("The answer was not recorded."), recorded);
            return;
        case ComposerMode::Action:
            loaded_.perform(ActOnCase{id, CaseAct::LogAction, text, {}, version}, tr("The action was not logged."),
                            recorded);
            return;
    }
}

void CaseDetail::begin(CaseAct act) {
    if (!loaded_.content() || !loaded_.allows(act)) {
        return;
    }
    switch (act) {
        case CaseAct::Dispatch:
            askDispatch();
            return;
        case CaseAct::Close:
            askClose();
            return;
        case CaseAct::TellSource:
        case CaseAct::AddNote:
        case CaseAct::LogAction:
            composer_->setMode(act == CaseAct::TellSource ? ComposerMode::PublicAnswer
                               : act == CaseAct::AddNote  ? ComposerMode::InternalNote
                                                          : ComposerMode::Action);
            composer_->focusEditor();
            return;
        case CaseAct::AddEvidence:
            evidence_->chooseFiles();
            return;
        case CaseAct::Verify:
        case CaseAct::Receive:
        case CaseAct::Return:
        case CaseAct::Urge:
        case CaseAct::Reopen:
            askWords(act);
            return;
        case CaseAct::Open:
        case CaseAct::LinkPost:
            return;
    }
}

QString CaseDetail::urgeText() const {
    const CaseFile& file = loaded_.content()->file;
    for (const Dispatch& dispatch : file.dispatches) {
        if (dispatch.state == DispatchState::Sent) {
            return tr("To %1: case %2, “%3”, is waiting for your signature, due %4.")
                .arg(dispatch.departmentName, file.summary.number, file.summary.title, fullTime(dispatch.receiptDue));
        }
        if (dispatch.state == DispatchState::Received) {
            return tr("To %1: case %2, “%3”, is to be solved by %4. Please report how it stands.")
                .arg(dispatch.departmentName, file.summary.number, file.summary.title,
                     fullTime(dispatch.resolutionDue));
        }
    }
    return {};
}

void CaseDetail::askWords(CaseAct act) {
    const Case& summary = loaded_.content()->file.summary;
    auto* dialog = new WordsDialog(theme_, act, summary.number, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (act == CaseAct::Urge) {
        dialog->setWords(urgeText());
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, act, id = summary.id, version = summary.version] {
        loaded_.perform(ActOnCase{id, act, dialog->words(), {}, version},
                        tr("“%1” was not recorded.").arg(actText(act)));
    });
    dialog->open();
}

void CaseDetail::askDispatch() {
    auto* dialog = new DispatchDialog(loaded_.context(), loaded_.content()->file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { loaded_.perform(dialog->act(), tr("The case was not dispatched.")); });
    dialog->open();
}

void CaseDetail::askClose() {
    auto* dialog = new CloseDialog(theme_, loaded_.content()->file.summary, loaded_.facts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { loaded_.perform(dialog->act(), tr("The case was not closed.")); });
    dialog->open();
}

void CaseDetail::tick() {
    header_->tick();
    departments_->tick();
    time_->refresh();
}

void CaseDetail::dragEnterEvent(QDragEnterEvent* event) {
    const bool wanted = !EvidencePanel::localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage();
    if (wanted && loaded_.allows(CaseAct::AddEvidence)) {
        event->acceptProposedAction();
    }
}

void CaseDetail::dropEvent(QDropEvent* event) {
    const QList<QUrl> files = EvidencePanel::localFiles(event->mimeData());
    if (!files.isEmpty()) {
        evidence_->addFiles(files);
    } else if (event->mimeData()->hasImage()) {
        evidence_->addPicture(qvariant_cast<QImage>(event->mimeData()->imageData()));
    }
    event->acceptProposedAction();
}

}  // namespace zhiban
