// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/hand_form.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
#include <chrono>

#include "core/operations/pending_answer.h"
#include "core/operations/rules/rules_in_force.h"
#include "core/operations/setup/save_setup.h"
#include "core/operations/store_threads.h"
#include "ui/intake/channel_words.h"
#include "ui/intake/file_basket.h"
#include "ui/intake/presentation/happened_time.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {
namespace {

const QString kDraftName = QStringLiteral("hand-post");
constexpr std::chrono::minutes kSameTextWithin{10};

QList<QUrl> localFiles(const QMimeData* data) {
    QList<QUrl> files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            files << url;
        }
    }
    return files;
}

}  // namespace

HandForm::HandForm(const PageContext& context, const QString& draftFolder, QWidget* parent)
    : QWidget(parent), context_(context), drafts_(draftFolder) {
    const Theme& theme = context.theme;
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* header = new PanelHeader(theme, tr("What somebody told us"), TextRole::Title, this);
    header->setIcon(IconName::Note);
    layout->addWidget(header);
    layout->addWidget(makeFields(draftFolder));
    problem_ = new PlainLabel(theme, TextRole::Body, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    layout->addWidget(makeFoot());
    layout->addStretch(1);
    id_ = makeSubmissionId(context.clock.now());
    keeping_.setSingleShot(true);
    keeping_.setInterval(std::chrono::seconds{1});
    connect(&keeping_, &QTimer::timeout, this, &HandForm::keepDraft);
    askForCategories();
    PendingAnswer<QByteArray>(drafts_.load(kDraftName)).then(this, [this](const QByteArray& bytes) {
        const HandDraft kept = HandDraft::fromBytes(bytes);
        if (!kept.isEmpty() && isEmpty()) {  // who began to write before it was read keeps what was written
            takeDraft(kept);
            Q_EMIT draftRestored();
        }
    });
}

HandForm::~HandForm() {
    if (keeping_.isActive()) {
        keepDraft();
    }
}

QWidget* HandForm::makeFields(const QString& draftFolder) {
    const Theme& theme = context_.theme;
    rows_ = new FormRows(theme, this);
    channel_ = new QComboBox(rows_);
    for (const HandChannel one : kHandChannels) {
        channel_->addItem(channelText(one), keyOf(one));
    }
    rows_->addRow(tr("&How it came"), channel_);
    text_ = new ComposerEditor(theme, tr("What was said"), rows_);
    text_->setFrameShape(QFrame::StyledPanel);
    text_->setPlaceholderText(tr("In their own words. A pasted chat is kept as it is."));
    text_->setMinimumHeight(theme.scaled(150));
    rows_->addRow(tr("&What was said"), text_);
    place_ = new QLineEdit(rows_);
    rows_->addRow(tr("&Place"), place_);
    category_ = new QComboBox(rows_);
    category_->setEditable(true);
    category_->addItem(QString());
    rows_->addRow(tr("&Category"), category_);
    contact_ = new QLineEdit(rows_);
    rows_->addRow(tr("&Telephone of the caller"), contact_,
                  tr("Stays inside: it is masked on the screen and in no report, copy or export."));
    happened_ = new QLineEdit(rows_);
    happened_->setPlaceholderText(tr("14:30 · yesterday's date and time · empty = not said"));
    rows_->addRow(tr("When it happe&ned"), happened_, tr("The post itself stands at the time of the call."));
    url_ = new QLineEdit(rows_);
    rows_->addRow(tr("&Link"), url_);
    basket_ = new FileBasket(context_, draftFolder + QStringLiteral("/files"), rows_);
    rows_->addRow(tr("Pictures, recordings and &files"), basket_);
    connect(text_, &ComposerEditor::submitRequested, this, &HandForm::submit);
    connect(text_, &ComposerEditor::imagePasted, basket_, &FileBasket::addPicture);
    connect(text_, &ComposerEditor::filesPasted, basket_, &FileBasket::addFiles);
    connect(text_, &QPlainTextEdit::textChanged, this, &HandForm::onEdited);
    connect(basket_, &FileBasket::changed, this, &HandForm::onEdited);
    connect(channel_, &QComboBox::currentIndexChanged, this, &HandForm::onEdited);
    connect(category_, &QComboBox::currentTextChanged, this, &HandForm::onEdited);
    for (QLineEdit* field : {place_, contact_, happened_, url_}) {
        field->setMaxLength(500);
        field->setAcceptDrops(false);  // files dropped here are the form's
        connect(field, &QLineEdit::textChanged, this, &HandForm::onEdited);
        watch(field);
    }
    watch(category_->lineEdit());
    watch(channel_);
    return rows_;
}

QWidget* HandForm::makeFoot() {
    const Theme& theme = context_.theme;
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    theme.pad(layout, 0, 0, 2);
    layout->addWidget(new PlainLabel(theme, tr("Ctrl+Enter"), TextRole::Small, ColorRole::TextMuted, foot));
    layout->addStretch();
    QPushButton* empty = makeButton(tr("Empty the form"), ButtonKind::Quiet, foot);
    connect(empty, &QPushButton::clicked, this, [this] {
        clear();
        begin();
    });
    layout->addWidget(empty);
    submit_ = makeIconTextButton(theme, IconName::Check, tr("Store"), ButtonKind::Primary, foot);
    submit_->setEnabled(false);
    connect(submit_, &QPushButton::clicked, this, &HandForm::submit);
    layout->addWidget(submit_);
    return foot;
}

void HandForm::watch(QWidget* field) {
    field->installEventFilter(this);
}

// The office's own words: what its departments answer for.
void HandForm::askForCategories() {
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
}

QWidget* HandForm::firstField() const {
    return text_;
}

void HandForm::begin() {
    text_->setFocus(Qt::ShortcutFocusReason);
}

HandChannel HandForm::channel() const {
    return handChannelFromKey(channel_->currentData().toString()).value_or(HandChannel::Hotline);
}

void HandForm::setChannel(HandChannel channel) {
    channel_->setCurrentIndex(channel_->findData(keyOf(channel)));
}

bool HandForm::takeFiles(const QMimeData* mime) {
    if (!mime) {
        return false;
    }
    if (const QList<QUrl> files = localFiles(mime); !files.isEmpty()) {
        basket_->addFiles(files);
        return true;
    }
    if (mime->hasImage() && !mime->hasText()) {
        basket_->addPicture(qvariant_cast<QImage>(mime->imageData()));
        return true;
    }
    return false;
}

bool HandForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod) {
        composing_ = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::FocusOut) {
        composing_ = false;
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
               takeFiles(QGuiApplication::clipboard()->mimeData())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HandForm::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasImage()) {
        event->acceptProposedAction();
    }
}

void HandForm::dropEvent(QDropEvent* event) {
    if (takeFiles(event->mimeData())) {
        event->acceptProposedAction();
    }
}

HandDraft HandForm::draft() const {
    HandDraft draft;
    draft.id = id_;
    draft.channel = channel();
    draft.text = text_->toPlainText();
    draft.place = place_->text();
    draft.category = category_->currentText();
    draft.contact = contact_->text();
    draft.url = url_->text();
    draft.happened = happened_->text();
    draft.files = basket_->draftFiles();
    return draft;
}

void HandForm::takeDraft(const HandDraft& draft) {
    loading_ = true;
    id_ = draft.id.isEmpty() ? id_ : draft.id;
    setChannel(draft.channel);
    text_->setPlainText(draft.text);
    place_->setText(draft.place);
    category_->setCurrentText(draft.category);
    contact_->setText(draft.contact);
    url_->setText(draft.url);
    happened_->setText(draft.happened);
    loading_ = false;
    basket_->restore(draft.files);
    onEdited();
}

void HandForm::keepDraft() {
    keeping_.stop();
    drafts_.save(kDraftName, draft().toBytes());
}

void HandForm::onEdited() {
    if (loading_) {
        return;
    }
    const bool something = !text_->toPlainText().trimmed().isEmpty() || basket_->count() > 0;
    submit_->setEnabled(something && !basket_->isReading() && !sending_);
    const QString typed = happened_->text();
    const auto happened = happenedAt(typed, context_.clock.now());
    rows_->setProblem(happened_, typed.trimmed().isEmpty() || happened
                                     ? QString()
                                     : tr("Not understood. Write 14:30, or 2026-03-02 14:30."));
    happened_->setToolTip(happened ? fullTime(*happened) : QString());
    if (!keeping_.isActive()) {
        keeping_.start();
    }
}

void HandForm::say(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
}

void HandForm::submit() {
    if (composing_ || (text_->hasFocus() && text_->isComposing()) || !submit_->isEnabled()) {
        return;
    }
    if (!happened_->text().trimmed().isEmpty() && !happenedAt(happened_->text(), context_.clock.now())) {
        happened_->setFocus(Qt::OtherFocusReason);
        return;
    }
    say({});
    keepDraft();
    const QString text = text_->toPlainText().trimmed();
    if (text.isEmpty() || text == acceptedTwice_) {
        send();
        return;
    }
    sending_ = true;
    onEdited();
    context_.store.read(FindSameText{text, context_.clock.now() - kSameTextWithin})
        .then(this, [this](const Result<std::vector<Post>>& same) {
            sending_ = false;
            onEdited();
            // A question that fails does not keep a call from being stored.
            if (same && !same->empty()) {
                warnOfSame(*same);
            } else {
                send();
            }
        });
}

void HandForm::warnOfSame(const std::vector<Post>& same) {
    acceptedTwice_ = text_->toPlainText().trimmed();
    say(tr("The same words were written down at %1 already (%2). Store once more to keep both.")
            .arg(clockTime(same.front().fetched), same.front().sourceName));
}

void HandForm::send() {
    SubmitByHand act;
    act.id = id_;
    act.channel = channel();
    act.channelName = channelText(act.channel);
    act.text = text_->toPlainText();
    act.place = place_->text();
    act.category = category_->currentText();
    act.url = url_->text();
    act.contact = contact_->text();
    act.happened = happenedAt(happened_->text(), context_.clock.now());
    act.files = basket_->files();
    act.rules = context_.rulesInForce ? context_.rulesInForce->current() : nullptr;
    sending_ = true;
    rows_->setEnabled(false);  // what is sent is what is seen
    onEdited();
    context_.store.write(std::move(act)).then(this, [this](const Result<SubmitByHand::Answer>& answer) {
        finish(answer);
    });
}

void HandForm::finish(const Result<SubmitByHand::Answer>& answer) {
    sending_ = false;
    rows_->setEnabled(true);
    onEdited();
    if (!answer) {
        say(tr("It was not stored. What you wrote is still here.") + QLatin1Char(' ') + sentenceFor(answer.error()));
        return;
    }
    clear();
    Q_EMIT stored(answer->post, answer->alert);
}

void HandForm::clear() {
    const HandDraft empty{makeSubmissionId(context_.clock.now()), channel(), {}, {}, {}, {}, {}, {}, {}};
    acceptedTwice_.clear();
    basket_->clear();
    takeDraft(empty);
    say({});
    keepDraft();  // it is none any more
}

}  // namespace zhiban
