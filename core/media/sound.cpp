// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/sound.h"

#include <QtEndian>
#include <algorithm>

namespace zhiban {
namespace {

constexpr qsizetype kHead = 12;      // "RIFF", size, "WAVE"
constexpr qsizetype kChunkHead = 8;  // four letters, size
constexpr quint16 kPcm = 1;
constexpr quint16 kExtensible = 0xFFFE;

struct WaveFormat {
    int channels = 0;
    int rate = 0;
    int bits = 0;

    bool isRead() const {
        return channels >= 1 && channels <= 32 && rate >= 4'000 && rate <= 192'000 &&
               (bits == 8 || bits == 16 || bits == 24 || bits == 32);
    }
    int frameBytes() const { return channels * bits / 8; }
};

template <typename Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

// A sample of any width as the upper 16 bits of it.
int sampleAt(const uchar* at, int bits) {
    switch (bits) {
        case 8:
            return (int{*at} - 128) * 256;
        case 16:
            return qFromLittleEndian<qint16>(at);
        case 24:
            return qFromLittleEndian<qint16>(at + 1);
        default:
            return qFromLittleEndian<qint16>(at + 2);
    }
}

Sound mixed(const QByteArray& bytes, qsizetype start, qsizetype size, const WaveFormat& format) {
    Sound sound;
    sound.rate = format.rate;
    const qsizetype frames = size / format.frameBytes();
    sound.samples.reserve(static_cast<size_t>(frames));
    const auto* at = reinterpret_cast<const uchar*>(bytes.constData() + start);
    for (qsizetype frame = 0; frame < frames; ++frame) {
        int sum = 0;
        for (int channel = 0; channel < format.channels; ++channel, at += format.bits / 8) {
            sum += sampleAt(at, format.bits);
        }
        sound.samples.push_back(static_cast<qint16>(sum / format.channels));
    }
    return sound;
}

auto notWave(const char* why) {
    return fail(ErrorKind::Invalid, QString::fromLatin1(why), QStringLiteral("sound.format"));
}

void append(QByteArray& bytes, quint32 number) {
    char buffer[4];
    qToLittleEndian(number, buffer);
    bytes.append(buffer, 4);
}

void append(QByteArray& bytes, quint16 number) {
    char buffer[2];
    qToLittleEndian(number, buffer);
    bytes.append(buffer, 2);
}

}  // namespace

bool looksLikeWave(const QByteArray& bytes) {
    return bytes.size() > kHead && bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE";
}

Result<Sound> readWave(const QByteArray& bytes) {
    if (!looksLikeWave(bytes)) {
        return notWave("no RIFF WAVE file");
    }
    WaveFormat format;
    for (qsizetype at = kHead; at + kChunkHead <= bytes.size();) {
        const QByteArray name = bytes.mid(at, 4);
        const qsizetype start = at + kChunkHead;
        const qsizetype size = std::min<qsizetype>(numberAt<quint32>(bytes, at + 4), bytes.size() - start);
        if (name == "fmt " && size >= 16) {
            const auto coding = numberAt<quint16>(bytes, start);
            if (coding != kPcm && coding != kExtensible) {
                return notWave("compressed samples");
            }
            format = {numberAt<quint16>(bytes, start + 2), static_cast<int>(numberAt<quint32>(bytes, start + 4)),
                      numberAt<quint16>(bytes, start + 14)};
            if (!format.isRead()) {
                return notWave("a rate, width or number of channels that is not read");
            }
        } else if (name == "data") {
            if (!format.isRead()) {
                return notWave("samples before their format");
            }
            if (size / format.frameBytes() > qsizetype{kLongestSound} * format.rate) {
                return fail(ErrorKind::Invalid, QStringLiteral("longer than an hour"),
                            QStringLiteral("sound.too-long"));
            }
            return mixed(bytes, start, size, format);
        }
        at = start + size + size % 2;
    }
    return notWave("no samples");
}

QByteArray writeWave(const Sound& sound) {
    const auto size = static_cast<quint32>(sound.samples.size() * 2);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(size) + 44);
    bytes.append("RIFF");
    append(bytes, quint32{size + 36});
    bytes.append("WAVEfmt ");
    append(bytes, quint32{16});
    append(bytes, kPcm);
    append(bytes, quint16{1});
    append(bytes, static_cast<quint32>(sound.rate));
    append(bytes, static_cast<quint32>(sound.rate * 2));
    append(bytes, quint16{2});
    append(bytes, quint16{16});
    bytes.append("data");
    append(bytes, size);
    for (const qint16 sample : sound.samples) {
        append(bytes, static_cast<quint16>(sample));
    }
    return bytes;
}

std::vector<Peak> peaksOf(const Sound& sound, int pieces) {
    std::vector<Peak> peaks(static_cast<size_t>(std::max(0, pieces)));
    const size_t count = sound.samples.size();
    for (size_t piece = 0; piece < peaks.size(); ++piece) {
        const size_t from = count * piece / peaks.size();
        const size_t to = std::max(count * (piece + 1) / peaks.size(), std::min(from + 1, count));
        if (from < to) {
            const auto [low, high] = std::minmax_element(sound.samples.begin() + static_cast<std::ptrdiff_t>(from),
                                                         sound.samples.begin() + static_cast<std::ptrdiff_t>(to));
            peaks[piece] = {static_cast<float>(*low) / 32768.0F, static_cast<float>(*high) / 32768.0F};
        }
    }
    return peaks;
}

}  // namespace zhiban
