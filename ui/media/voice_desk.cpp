// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/voice_desk.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QToolTip>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <chrono>

#include "core/operations/cases/read_cases.h"
#include "core/operations/media/media_acts.h"
#include "core/operations/rules/rules_in_force.h"
#include "core/operations/store_threads.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/composer_editor.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/glossary_lookup.h"
#include "ui/media/glossary_panel.h"
#include "ui/media/media_words.h"
#include "ui/media/recogniser_dialog.h"
#include "ui/media/sound_decoding.h"
#include "ui/media/sound_player.h"
#include "ui/media/waveform_view.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {
namespace {

constexpr int kPeaks = 4000;  // more than a screen is wide
constexpr double kSpeeds[] = {0.5, 0.75, 1.0, 1.25, 1.5};
constexpr int kUsualSpeed = 2;

QString clockOf(double seconds) {
    const auto whole = static_cast<int>(seconds);
    return QStringLiteral("%1:%2.%3")
        .arg(whole / 60)
        .arg(whole % 60, 2, 10, QLatin1Char('0'))
        .arg(static_cast<int>((seconds - whole) * 10));
}

}  // namespace

VoiceDesk::VoiceDesk(const PageContext& context, const PostMedia& media, QWidget* parent, const VoiceDeskPlaces& places)
    : QDialog(parent), context_(context), places_(places), media_(media), drafts_(places.drafts) {
    const Theme& theme = context.theme;
    setWindowTitle(tr("Voice desk: %1").arg(mediaName(media)));
    resize(theme.scaled(980), theme.scaled(680));
    setHelpTopic(this, QStringLiteral("files#voice"));
    decoding_ = new SoundDecoding(this);
    player_ = new SoundPlayer(this);
    recogniser_ = new Recogniser(this);
    auto* layout = new QHBoxLayout(this);
    theme.pad(layout, 4, 4, 4);
    auto* left = new QVBoxLayout;
    theme.pad(left, 0, 0, 3);
    left->addWidget(makeListening());
    left->addWidget(makeWriting(), 1);
    left->addWidget(makeFoot());
    layout->addLayout(left, 3);
    glossary_ = new GlossaryPanel(context, this);
    layout->addWidget(glossary_, 1);
    connect(glossary_, &GlossaryPanel::wordsChanged, this, &VoiceDesk::light);
    connect(decoding_, &SoundDecoding::decoded, this, &VoiceDesk::takeSound);
    connect(decoding_, &SoundDecoding::failed, this,
            [this](const Error& error) { saySound(sentenceFor(error), true); });
    connect(recogniser_, &Recogniser::finished, this, &VoiceDesk::takeText);
    keeping_.setSingleShot(true);
    keeping_.setInterval(std::chrono::seconds{1});
    connect(&keeping_, &QTimer::timeout, this, &VoiceDesk::keepDraft);
    lighting_.setSingleShot(true);
    lighting_.setInterval(std::chrono::milliseconds{150});
    connect(&lighting_, &QTimer::timeout, this, &VoiceDesk::light);
    takeMedia(media);
    readSound();
    PendingAnswer<QByteArray>(drafts_.load(draftName())).then(this, [this](const QByteArray& bytes) {
        if (!bytes.isEmpty() && !hasUnsaved()) {
            transcript_->setPlainText(QString::fromUtf8(bytes));
            transcript_->document()->setModified(true);  // typed, though not now
        }
    });
    transcript_->setFocus();
}

VoiceDesk::~VoiceDesk() {
    if (keeping_.isActive()) {
        keepDraft();
    }
}

QString VoiceDesk::draftName() const {
    return QStringLiteral("speech-%1-%2").arg(media_.key.post.value).arg(media_.key.position);
}

QWidget* VoiceDesk::makeListening() {
    const Theme& theme = context_.theme;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    theme.pad(layout, 0, 0, 2);
    waveform_ = new WaveformView(theme, box);
    layout->addWidget(waveform_);
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    play_ = makeIconTextButton(theme, IconName::Play, tr("Play"), ButtonKind::Normal, box);
    play_->setAutoDefault(false);
    connect(play_, &QPushButton::clicked, player_, &SoundPlayer::toggle);
    connect(new QShortcut(QKeySequence(Qt::Key_F4), this), &QShortcut::activated, player_, &SoundPlayer::toggle);
    row->addWidget(play_);
    loop_ = makeIconTextButton(theme, IconName::Refresh, {}, ButtonKind::Normal, box);
    loop_->setAutoDefault(false);
    connect(loop_, &QPushButton::clicked, this, &VoiceDesk::markLoopEnd);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this, &VoiceDesk::markLoopEnd);
    row->addWidget(loop_);
    speed_ = new QComboBox(box);
    speed_->setAccessibleName(tr("Speed"));
    for (const double speed : kSpeeds) {
        speed_->addItem(tr("%1 × speed").arg(QLocale().toString(speed, 'f', 2)), speed);
    }
    speed_->setCurrentIndex(kUsualSpeed);
    connect(speed_, &QComboBox::currentIndexChanged, this, [this] {
        if (Playback* playback = player_->playback()) {
            playback->setSpeed(speed_->currentData().toDouble());
        }
    });
    row->addWidget(speed_);
    time_ = new PlainLabel(theme, TextRole::Digits, ColorRole::TextMuted, box);
    row->addWidget(time_);
    row->addStretch(1);
    layout->addLayout(row);
    soundState_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, box);
    soundState_->setWordWrap(true);
    layout->addWidget(soundState_);
    connect(waveform_, &WaveformView::seekRequested, player_, &SoundPlayer::seek);
    connect(player_, &SoundPlayer::moved, this, [this](double seconds) {
        waveform_->setPosition(seconds);
        time_->setText(QStringLiteral("%1 / %2").arg(clockOf(seconds), clockOf(sound_ ? sound_->seconds() : 0)));
    });
    connect(player_, &SoundPlayer::stateChanged, this, &VoiceDesk::refresh);
    connect(player_, &SoundPlayer::deviceKnown, this, &VoiceDesk::refresh);
    return box;
}

QWidget* VoiceDesk::makeWriting() {
    const Theme& theme = context_.theme;
    auto* rows = new FormRows(theme, this);
    dialect_ = new QComboBox(rows);
    dialect_->setEditable(true);
    dialect_->addItem(QString());
    for (const QString& common : {tr("Mandarin"), tr("Local dialect"), tr("Cantonese"), tr("Wu"), tr("Min")}) {
        dialect_->addItem(common);
    }
    connect(dialect_->lineEdit(), &QLineEdit::editingFinished, this, &VoiceDesk::tagDialect);
    connect(dialect_, &QComboBox::activated, this, &VoiceDesk::tagDialect);
    rows->addRow(tr("&Dialect"), dialect_);
    transcript_ = new ComposerEditor(theme, tr("What is said"), rows);
    transcript_->setFrameShape(QFrame::StyledPanel);
    transcript_->setMinimumHeight(theme.scaled(160));
    transcript_->viewport()->installEventFilter(this);
    connect(transcript_, &ComposerEditor::submitRequested, this, &VoiceDesk::save);
    connect(transcript_, &QPlainTextEdit::textChanged, this, [this] {
        if (!keeping_.isActive()) {
            keeping_.start();
        }
        lighting_.start();
        refresh();
    });
    rows->addRow(tr("&What is said"), transcript_,
                 tr("F4 plays and pauses, F6 marks a stretch to repeat. Hover a local word for its meaning."));
    standing_ = new PlainLabel(theme, TextRole::Strong, ColorRole::TextMuted, rows);
    standing_->setWordWrap(true);
    rows->addWide(standing_);
    problem_ = new PlainLabel(theme, TextRole::Small, ColorRole::Danger, rows);
    problem_->setWordWrap(true);
    problem_->hide();
    rows->addWide(problem_);
    return rows;
}

QWidget* VoiceDesk::makeFoot() {
    const Theme& theme = context_.theme;
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    theme.pad(layout, 0, 0, 2);
    const auto button = [&](IconName icon, const QString& text, ButtonKind kind, auto run) {
        QPushButton* made = makeIconTextButton(theme, icon, text, kind, foot);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        layout->addWidget(made);
        return made;
    };
    recognise_ = button(IconName::Sound, tr("Let a program write it"), ButtonKind::Normal, [this] { recognise(); });
    button(IconName::Settings, tr("Program …"), ButtonKind::Quiet, [this] {
        auto* dialog = new RecogniserDialog(context_.theme, places_.recogniser, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] { refresh(); });
        dialog->open();
    });
    layout->addStretch(1);
    button(IconName::Close, tr("Close"), ButtonKind::Normal, [this] { reject(); });
    confirm_ = button(IconName::CheckCircle, tr("Confirm"), ButtonKind::Normal, [this] { confirm(); });
    save_ = button(IconName::Check, tr("Save what is said"), ButtonKind::Primary, [this] { save(); });
    for (const char* key : {"Ctrl+Return", "Ctrl+Enter"}) {
        connect(new QShortcut(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText), this),
                &QShortcut::activated, this, &VoiceDesk::save);
    }
    return foot;
}

void VoiceDesk::readSound() {
    if (!media_.isKept()) {
        saySound(tr("The source only names this recording: listen to it there, and write down here what is said. %1")
                     .arg(withVisibleMarks(media_.file.url)),
                 false);
        return;
    }
    saySound(tr("Reading the recording …"), false);
    context_.store.read(ReadAttachment{media_.file.sha256}).then(this, [this](const Result<QByteArray>& bytes) {
        if (bytes) {
            decoding_->start(*bytes);
        } else {
            saySound(sentenceFor(bytes.error()), true);
        }
    });
}

void VoiceDesk::takeSound(const std::shared_ptr<const Sound>& sound) {
    sound_ = sound;
    player_->setSound(*sound);
    saySound({}, false);
    waveform_->setPeaks({}, sound->seconds());  // places can be gone to before the loudness is known
    PendingAnswer<std::vector<Peak>>(QtConcurrent::run([sound] {
        return peaksOf(*sound, kPeaks);
    })).then(this, [this, sound](const std::vector<Peak>& peaks) { waveform_->setPeaks(peaks, sound->seconds()); });
    setSpeed(speed_->currentData().toDouble());
    refresh();
}

void VoiceDesk::saySound(const QString& text, bool problem) {
    soundState_->setRole(TextRole::Small, problem ? ColorRole::Danger : ColorRole::TextMuted);
    soundState_->setText(text);
    soundState_->setVisible(!text.isEmpty());
}

QString VoiceDesk::soundState() const {
    return soundState_->text();
}

QString VoiceDesk::standing() const {
    return standing_->text();
}

void VoiceDesk::setSpeed(double speed) {
    speed_->setCurrentIndex(speed_->findData(speed));
    if (Playback* playback = player_->playback()) {
        playback->setSpeed(speed);
    }
}

void VoiceDesk::markLoopEnd() {
    Playback* playback = player_->playback();
    if (!playback) {
        return;
    }
    if (playback->loop()) {
        playback->clearLoop();
    } else if (loopStart_) {
        playback->setLoop(*std::exchange(loopStart_, std::nullopt), playback->position());
    } else {
        loopStart_ = playback->position();
    }
    waveform_->setLoop(playback->loop());
    refresh();
}

bool VoiceDesk::hasUnsaved() const {
    return transcript_->toPlainText().trimmed() != media_.speech.text;
}

// What the officer has typed is never overwritten.
void VoiceDesk::takeMedia(const PostMedia& media) {
    media_ = media;
    if (hasUnsaved() && !transcript_->document()->isModified()) {
        transcript_->setPlainText(media.speech.text);
    }
    if (!dialect_->lineEdit()->hasFocus()) {
        dialect_->setCurrentText(media.speech.dialect);
    }
    refresh();
}

void VoiceDesk::refresh() {
    const Speech& speech = media_.speech;
    const bool unsaved = hasUnsaved();
    const QString me = context_.store.actor().name;
    const bool playable = sound_ && player_->hasDevice();
    play_->setEnabled(playable);
    play_->setText(player_->isPlaying() ? tr("Pause") : tr("Play"));
    play_->setIcon(makeIcon(context_.theme, player_->isPlaying() ? IconName::Pause : IconName::Play));
    loop_->setEnabled(sound_ != nullptr);
    const bool looping = player_->playback() && player_->playback()->loop();
    loop_->setText(looping ? tr("Let go of A–B") : loopStart_ ? tr("Mark B here") : tr("Mark A here"));
    if (sound_ && !player_->hasDevice()) {
        saySound(tr("This computer has no sound device: nothing can be heard. The loudness above and the text below "
                    "work all the same."),
                 false);
    } else if (sound_) {
        saySound({}, false);
    }
    const bool doubtful = !speech.text.isEmpty() && !speech.isConfirmed();
    standing_->setRole(TextRole::Strong, doubtful ? ColorRole::ClockSoon : ColorRole::TextMuted);
    standing_->setText(unsaved && !speech.text.isEmpty() ? tr("Changed, not saved yet.") : standingText(speech));
    save_->setEnabled(unsaved && !writing_ && !transcript_->toPlainText().trimmed().isEmpty());
    const bool another = speech.machine || speech.writtenBy != me;
    confirm_->setEnabled(doubtful && another && !unsaved && !writing_);
    confirm_->setToolTip(doubtful && !another ? tr("Another officer has to listen and confirm it.")
                                              : tr("You listened and this is what is said."));
    const bool configured = !RecogniserCommand::load(places_.recogniser).program.isEmpty();
    const bool mayReplace = speech.text.isEmpty() || (speech.machine && !speech.isConfirmed());
    recognise_->setText(recogniser_->isRunning() ? tr("Stop the program") : tr("Let a program write it"));
    recognise_->setEnabled(recogniser_->isRunning() || (configured && sound_ && mayReplace && !unsaved));
    recognise_->setToolTip(configured ? tr("Its text is marked as machine-made.")
                                      : tr("No program is set up. None is needed."));
}

void VoiceDesk::write(const QString& text, bool machine) {
    writing_ = true;
    problem_->hide();
    refresh();
    Transcribe act{media_.key, text, dialect_->currentText(), machine,
                   context_.rulesInForce ? context_.rulesInForce->current() : nullptr};
    context_.store.write(std::move(act)).then(this, [this, text](const Result<Transcribe::Answer>& answer) {
        writing_ = false;
        if (!answer) {
            problem_->setText(tr("It was not saved; the text is still here.") + QLatin1Char(' ') +
                              sentenceFor(answer.error()));
            problem_->show();
            refresh();
            return;
        }
        if (transcript_->toPlainText() == text) {
            transcript_->document()->setModified(false);
        }
        takeMedia(answer->media);
        keepDraft();
        if (answer->newHits > 0) {
            context_.notices.post(
                {.severity = NoticeSeverity::Warning,
                 .text = tr("%n rule(s) match what is said.", nullptr, static_cast<int>(answer->newHits))});
        }
        Q_EMIT changed(media_);
    });
}

void VoiceDesk::save() {
    if (save_->isEnabled() && !transcript_->isComposing()) {
        write(transcript_->toPlainText(), false);
    }
}

void VoiceDesk::confirm() {
    if (!confirm_->isEnabled()) {
        return;
    }
    context_.store.write(ConfirmTranscript{media_.key, media_.speech.text})
        .then(this, [this](const Result<PostMedia>& media) {
            if (media) {
                takeMedia(*media);
                Q_EMIT changed(media_);
            } else {
                problem_->setText(sentenceFor(media.error()));
                problem_->show();
            }
        });
}

void VoiceDesk::tagDialect() {
    const QString dialect = dialect_->currentText().simplified();
    glossary_->setDialect(dialect);
    if (dialect == media_.speech.dialect) {
        return;
    }
    context_.store.write(TagDialect{media_.key, dialect}).then(this, [this](const Result<PostMedia>& media) {
        if (media) {
            takeMedia(*media);
            Q_EMIT changed(media_);
        } else {
            problem_->setText(sentenceFor(media.error()));
            problem_->show();
        }
    });
}

void VoiceDesk::recognise() {
    if (recogniser_->isRunning()) {
        recogniser_->cancel();
        return;
    }
    const RecogniserCommand command = RecogniserCommand::load(places_.recogniser);
    if (command.program.isEmpty() || !sound_) {
        return;
    }
    problem_->hide();
    PendingAnswer<QByteArray>(QtConcurrent::run([sound = sound_] {
        return writeWave(*sound);
    })).then(this, [this, command](const QByteArray& wave) {
        recogniser_->start(command, wave);
        refresh();
    });
}

void VoiceDesk::takeText(const Result<QString>& text) {
    if (text) {
        write(*text, true);
    } else if (text.error().kind != ErrorKind::Cancelled) {
        problem_->setText(sentenceFor(text.error()));
        problem_->show();
    }
    refresh();
}

void VoiceDesk::keepDraft() {
    keeping_.stop();
    drafts_.save(draftName(), hasUnsaved() ? transcript_->toPlainText().toUtf8() : QByteArray());
}

// Local words are underlined with dots.
void VoiceDesk::light() {
    QList<QTextEdit::ExtraSelection> selections;
    for (const Span& span : glossarySpans(transcript_->toPlainText(), glossary_->words())) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(transcript_->document());
        selection.cursor.setPosition(static_cast<int>(span.start));
        selection.cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
        selection.format.setUnderlineColor(context_.theme.color(ColorRole::Accent));
        selections << selection;
    }
    transcript_->setExtraSelections(selections);
}

bool VoiceDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QDialog::eventFilter(watched, event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QTextCursor cursor = transcript_->cursorForPosition(help->pos());
    // The cursor stands between two letters: the one under the mouse is before or after it.
    const bool before = transcript_->cursorRect(cursor).left() > help->pos().x();
    const auto word = wordAt(transcript_->toPlainText(), cursor.position() - (before ? 1 : 0), glossary_->words());
    if (word) {
        QToolTip::showText(help->globalPos(), plainToolTip(tr("%1: %2").arg(word->word, word->meaning)), transcript_);
    } else {
        QToolTip::hideText();
    }
    return true;
}

}  // namespace zhiban
