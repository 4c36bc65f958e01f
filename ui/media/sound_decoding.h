// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QObject>
#include <memory>

#include "core/media/sound.h"

class QAudioDecoder;

namespace zhiban {

// Turns the bytes of a recording, or of a film's sound, into samples. WAV is read by ourselves on a worker; everything
// else by what the system brings, which may be nothing. One at a time, on the GUI thread; never blocks it.
class SoundDecoding final : public QObject {
    Q_OBJECT

  public:
    explicit SoundDecoding(QObject* parent = nullptr);
    ~SoundDecoding() override;

    void start(const QByteArray& bytes);

  Q_SIGNALS:
    void decoded(const std::shared_ptr<const zhiban::Sound>& sound);
    // Invalid "sound.format" | "sound.too-long", Unavailable "sound.no-decoder".
    void failed(const zhiban::Error& error);

  private:
    void askSystem(const QByteArray& bytes);
    void takeBuffers();

    QByteArray bytes_;
    QBuffer input_;
    std::unique_ptr<QAudioDecoder> decoder_;
    std::shared_ptr<Sound> sound_;
};

}  // namespace zhiban
