// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>

#include "core/base/draft_folder.h"
#include "core/domain/media.h"
#include "core/media/sound.h"
#include "ui/kit/page.h"
#include "ui/media/recogniser.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace zhiban {

class ComposerEditor;
class GlossaryPanel;
class PlainLabel;
class SoundDecoding;
class SoundPlayer;
class WaveformView;

// Where the voice desk keeps what is not in the store.
struct VoiceDeskPlaces {
    QString drafts = DraftFolder::defaultFolder();
    QString recogniser = RecogniserCommand::defaultPath();
};

// Where a recording is listened to and written down: loudness, half to one and a half times the speed, a stretch over
// and over, the dialect, the text with local words explained, and another officer's confirmation. Works without a
// device, without a decoder and without a recogniser, and says what is missing. What is typed is kept as a draft.
class VoiceDesk final : public QDialog {
    Q_OBJECT

  public:
    VoiceDesk(const PageContext& context, const PostMedia& media, QWidget* parent, const VoiceDeskPlaces& places = {});
    ~VoiceDesk() override;  // keeps what was typed

    const PostMedia& media() const { return media_; }
    SoundPlayer& player() const { return *player_; }
    WaveformView& waveform() const { return *waveform_; }
    ComposerEditor& transcript() const { return *transcript_; }
    GlossaryPanel& glossary() const { return *glossary_; }
    QComboBox& dialect() const { return *dialect_; }
    QPushButton& saveButton() const { return *save_; }
    QPushButton& confirmButton() const { return *confirm_; }
    QPushButton& recogniseButton() const { return *recognise_; }
    QString standing() const;
    QString soundState() const;

    void setSpeed(double speed);
    void markLoopEnd();  // the first call marks A, the second B, the third lets go
    void save();
    void confirm();
    void recognise();

  Q_SIGNALS:
    void changed(const zhiban::PostMedia& media);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeListening();
    QWidget* makeWriting();
    QWidget* makeFoot();
    void readSound();
    void takeSound(const std::shared_ptr<const Sound>& sound);
    void saySound(const QString& text, bool problem);
    void takeMedia(const PostMedia& media);
    void takeText(const Result<QString>& text);
    void write(const QString& text, bool machine);
    void tagDialect();
    void keepDraft();
    void light();
    void refresh();
    QString draftName() const;
    bool hasUnsaved() const;

    const PageContext& context_;
    const VoiceDeskPlaces places_;
    PostMedia media_;
    DraftFolder drafts_;
    QTimer keeping_;
    QTimer lighting_;
    std::shared_ptr<const Sound> sound_;
    std::optional<double> loopStart_;
    SoundDecoding* decoding_;
    SoundPlayer* player_;
    Recogniser* recogniser_;
    WaveformView* waveform_;
    PlainLabel* soundState_;
    PlainLabel* time_;
    QPushButton* play_;
    QPushButton* loop_;
    QComboBox* speed_;
    QComboBox* dialect_;
    ComposerEditor* transcript_;
    PlainLabel* standing_;
    PlainLabel* problem_;
    GlossaryPanel* glossary_;
    QPushButton* save_;
    QPushButton* confirm_;
    QPushButton* recognise_;
    bool writing_ = false;
};

}  // namespace zhiban
