// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/sound_decoding.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QAudioFormat>
#include <QtConcurrentRun>

#include "core/operations/pending_answer.h"

namespace zhiban {
namespace {

constexpr int kSpeechRate = 16'000;  // samples a second: all that speech needs

QAudioFormat speechFormat() {
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Int16);
    format.setSampleRate(kSpeechRate);
    format.setChannelCount(1);
    return format;
}

}  // namespace

SoundDecoding::SoundDecoding(QObject* parent) : QObject(parent) {}

SoundDecoding::~SoundDecoding() {
    if (decoder_) {
        decoder_->disconnect(this);
        decoder_->stop();
    }
}

void SoundDecoding::start(const QByteArray& bytes) {
    if (!looksLikeWave(bytes)) {
        askSystem(bytes);
        return;
    }
    PendingAnswer<Result<Sound>>(QtConcurrent::run([bytes] {
        return readWave(bytes);
    })).then(this, [this, bytes](const Result<Sound>& sound) {
        if (sound) {
            Q_EMIT decoded(std::make_shared<const Sound>(*sound));
        } else if (sound.error().subject == u"sound.format") {
            askSystem(bytes);  // a WAV with something compressed in it
        } else {
            Q_EMIT failed(sound.error());
        }
    });
}

void SoundDecoding::askSystem(const QByteArray& bytes) {
    decoder_ = std::make_unique<QAudioDecoder>();
    if (!decoder_->isSupported()) {
        Q_EMIT failed({ErrorKind::Unavailable, QStringLiteral("the system decodes no sound"),
                       QStringLiteral("sound.no-decoder")});
        return;
    }
    bytes_ = bytes;
    input_.close();
    input_.setBuffer(&bytes_);
    input_.open(QIODevice::ReadOnly);
    sound_ = std::make_shared<Sound>();
    sound_->rate = kSpeechRate;
    decoder_->setAudioFormat(speechFormat());
    decoder_->setSourceDevice(&input_);
    connect(decoder_.get(), &QAudioDecoder::bufferReady, this, &SoundDecoding::takeBuffers);
    connect(decoder_.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this, [this](QAudioDecoder::Error) {
        decoder_->disconnect(this);
        Q_EMIT failed({ErrorKind::Invalid, decoder_->errorString(), QStringLiteral("sound.format")});
    });
    connect(decoder_.get(), &QAudioDecoder::finished, this, [this] {
        if (sound_->samples.empty()) {
            Q_EMIT failed({ErrorKind::Invalid, QStringLiteral("no sound in it"), QStringLiteral("sound.format")});
        } else {
            Q_EMIT decoded(std::move(sound_));
        }
    });
    decoder_->start();
}

void SoundDecoding::takeBuffers() {
    while (decoder_->bufferAvailable()) {
        const QAudioBuffer buffer = decoder_->read();
        if (!buffer.isValid() || buffer.format().sampleFormat() != QAudioFormat::Int16) {
            continue;
        }
        const auto* samples = buffer.constData<qint16>();
        const int channels = std::max(1, buffer.format().channelCount());
        sound_->rate = buffer.format().sampleRate();
        for (qsizetype frame = 0; frame < buffer.frameCount(); ++frame) {
            sound_->samples.push_back(samples[frame * channels]);
        }
    }
    if (sound_->samples.size() > size_t{kLongestSound} * static_cast<size_t>(sound_->rate)) {
        decoder_->disconnect(this);
        decoder_->stop();
        Q_EMIT failed({ErrorKind::Invalid, QStringLiteral("longer than an hour"), QStringLiteral("sound.too-long")});
    }
}

}  // namespace zhiban
