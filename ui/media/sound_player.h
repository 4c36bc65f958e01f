// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioDevice>
#include <QObject>
#include <QTimer>
#include <memory>

#include "core/media/playback.h"

class QAudioSink;
class QIODevice;

namespace zhiban {

// Lets a recording be heard, by the system's own device. Without one nothing is heard, which hasDevice() says; places,
// loops and speeds can be set all the same. GUI thread; looking for the device happens on a worker.
class SoundPlayer final : public QObject {
    Q_OBJECT

  public:
    explicit SoundPlayer(QObject* parent = nullptr);
    ~SoundPlayer() override;

    void setSound(const Sound& sound);
    Playback* playback() const { return playback_.get(); }  // none before there is a sound
    bool hasDevice() const { return !device_.isNull(); }
    bool isPlaying() const { return sink_ != nullptr; }
    void play();
    void pause();
    void toggle();
    void seek(double seconds);

  Q_SIGNALS:
    void deviceKnown(bool there);
    void stateChanged(bool playing);
    void moved(double seconds);

  private:
    void feed();

    QAudioDevice device_;
    std::unique_ptr<Playback> playback_;
    std::unique_ptr<QAudioSink> sink_;
    QIODevice* output_ = nullptr;  // the sink's
    QTimer feeding_;
};

}  // namespace zhiban
