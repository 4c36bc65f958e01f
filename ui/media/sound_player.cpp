// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/sound_player.h"

#include <QAudioSink>
#include <QMediaDevices>
#include <QtConcurrentRun>

#include "core/operations/pending_answer.h"

namespace zhiban {
namespace {

constexpr int kFeedMilliseconds = 20;
constexpr int kAheadMilliseconds = 120;  // what the device holds: less stutters, more is late to stop

QAudioFormat formatOf(const Sound& sound) {
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Int16);
    format.setSampleRate(sound.rate);
    format.setChannelCount(1);
    return format;
}

}  // namespace

SoundPlayer::SoundPlayer(QObject* parent) : QObject(parent) {
    feeding_.setInterval(kFeedMilliseconds);
    connect(&feeding_, &QTimer::timeout, this, &SoundPlayer::feed);
    PendingAnswer<QAudioDevice>(QtConcurrent::run([] {
        return QMediaDevices::defaultAudioOutput();
    })).then(this, [this](const QAudioDevice& device) {
        device_ = device;
        Q_EMIT deviceKnown(hasDevice());
    });
}

SoundPlayer::~SoundPlayer() = default;

void SoundPlayer::setSound(const Sound& sound) {
    pause();
    playback_ = std::make_unique<Playback>(sound);
    Q_EMIT moved(0);
}

void SoundPlayer::play() {
    if (!playback_ || !hasDevice() || sink_) {
        return;
    }
    if (playback_->atEnd()) {
        playback_->seek(0);
    }
    const QAudioFormat format = formatOf(playback_->sound());
    sink_ = std::make_unique<QAudioSink>(device_, format);
    sink_->setBufferSize(format.bytesForDuration(kAheadMilliseconds * 1000));
    output_ = sink_->start();
    if (!output_ || sink_->error() != QAudio::NoError) {
        sink_.reset();
        return;
    }
    feeding_.start();
    Q_EMIT stateChanged(true);
}

void SoundPlayer::pause() {
    if (sink_) {
        feeding_.stop();
        sink_.reset();
        output_ = nullptr;
        Q_EMIT stateChanged(false);
    }
}

void SoundPlayer::toggle() {
    if (isPlaying()) {
        pause();
    } else {
        play();
    }
}

void SoundPlayer::seek(double seconds) {
    if (playback_) {
        playback_->seek(seconds);
        Q_EMIT moved(playback_->position());
    }
}

void SoundPlayer::feed() {
    const std::vector<qint16> samples = playback_->next(static_cast<size_t>(sink_->bytesFree()) / sizeof(qint16));
    output_->write(reinterpret_cast<const char*>(samples.data()), static_cast<qint64>(samples.size() * sizeof(qint16)));
    Q_EMIT moved(playback_->position());
    if (playback_->atEnd() && sink_->state() == QAudio::IdleState) {
        pause();
    }
}

}  // namespace zhiban
