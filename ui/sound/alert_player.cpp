// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/alert_player.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <algorithm>

#include "ui/sound/alert_tones.h"

namespace zhiban {

namespace {

// What the device likes best, if it is one of the two layouts we write; else the commonest of all.
QAudioFormat formatFor(const QAudioDevice& device) {
    QAudioFormat format = device.preferredFormat();
    if (format.sampleFormat() != QAudioFormat::Int16 && format.sampleFormat() != QAudioFormat::Float) {
        format.setSampleFormat(QAudioFormat::Int16);
    }
    if (format.sampleRate() <= 0 || format.channelCount() <= 0) {
        format.setSampleRate(44'100);
        format.setChannelCount(2);
    }
    return format;
}

QByteArray bytesOf(const std::vector<float>& samples, const QAudioFormat& format) {
    QByteArray bytes;
    for (const float sample : samples) {
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            if (format.sampleFormat() == QAudioFormat::Float) {
                bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
            } else {
                const auto whole = static_cast<qint16>(std::clamp(sample, -1.0F, 1.0F) * 32'767.0F);
                bytes.append(reinterpret_cast<const char*>(&whole), sizeof whole);
            }
        }
    }
    return bytes;
}

}  // namespace

class AlertPlayer::Speaker final : public QObject {
  public:
    bool play(AlertSound sound, int volume) {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull() || sound == AlertSound::None) {
            return false;
        }
        sink_.reset();  // the one before is cut off
        const QAudioFormat format = formatFor(device);
        samples_.close();
        samples_.setData(bytesOf(alertTones(sound, format.sampleRate()), format));
        samples_.open(QIODevice::ReadOnly);
        sink_ = std::make_unique<QAudioSink>(device, format);
        sink_->setVolume(std::clamp(volume, 0, 100) / 100.0);
        sink_->start(&samples_);
        return sink_->error() == QAudio::NoError;
    }

  private:
    QBuffer samples_;
    std::unique_ptr<QAudioSink> sink_;
};

AlertPlayer::AlertPlayer(QObject* parent) : QObject(parent), speaker_(new Speaker) {
    speaker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, speaker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("alert sounds"));
    thread_.start();
}

AlertPlayer::~AlertPlayer() {
    thread_.quit();
    thread_.wait();
}

void AlertPlayer::play(AlertSound sound, int volume, std::function<void(bool heard)> then) {
    QMetaObject::invokeMethod(
        speaker_,
        [this, speaker = speaker_, sound, volume, then = std::move(then)] {
            const bool heard = speaker->play(sound, volume);
            // The player outlives its thread, so `this` is there; the call is dropped if it goes before the loop turns.
            QMetaObject::invokeMethod(
                this,
                [then, heard] {
                    if (then) {
                        then(heard);
                    }
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

}  // namespace zhiban
