// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/gzip_device.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>
#include <array>

namespace zhiban {
namespace {
constexpr qint64 kRatioIsLookedAtAfter = 16LL * 1024 * 1024;
constexpr qint64 kMostAtOnce = 1LL << 30;
constexpr int kGzipOnly = 15 + 16;  // zlib: largest window, gzip wrapper required
}  // namespace

struct GzipDevice::Inflater {
    z_stream stream{};
    bool inMember = true;
    std::array<char, 64 * 1024> zipped;

    Inflater() { ready = inflateInit2(&stream, kGzipOnly) == Z_OK; }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    bool ready = false;
};

GzipDevice::GzipDevice(QIODevice& source, GzipLimits limits)
    : source_(source), limits_(limits), inflater_(std::make_unique<Inflater>()) {
    open(QIODevice::ReadOnly);
    if (!inflater_->ready) {
        failWith(ErrorKind::Internal, QStringLiteral("gzip.no-memory"), QStringLiteral("zlib does not start"));
    }
}

GzipDevice::~GzipDevice() = default;

bool GzipDevice::recognises(QByteArrayView head) {
    return head.startsWith(QByteArrayView("\x1f\x8b\x08", 3));
}

std::optional<Error> GzipDevice::fault() const {
    // While delivered bytes are still buffered the reader has not met the fault yet.
    return fault_;
}

bool GzipDevice::atEnd() const {
    return ended_ && !fault_ && bytesAvailable() == 0;
}

void GzipDevice::failWith(ErrorKind kind, const QString& subject, const QString& what) {
    fault_ = Error{kind, what, subject};
    setErrorString(what);
}

// False when the source has no more bytes.
bool GzipDevice::refill() {
    const qint64 got = source_.read(inflater_->zipped.data(), static_cast<qint64>(inflater_->zipped.size()));
    if (got < 0) {
        fault_ = inputFault(source_);
        setErrorString(fault_->what);
        return false;
    }
    read_ += got;
    inflater_->stream.next_in = reinterpret_cast<const Bytef*>(inflater_->zipped.data());
    inflater_->stream.avail_in = static_cast<uInt>(got);
    return got > 0;
}

// Behind a finished member: another one, padding with zeros (tapes, some tools), or the end.
bool GzipDevice::startNextMember() {
    z_stream& stream = inflater_->stream;
    for (;;) {
        while (stream.avail_in > 0 && *stream.next_in == 0) {
            ++stream.next_in;
            --stream.avail_in;
        }
        if (stream.avail_in > 0) {
            break;
        }
        if (!refill()) {
            return false;
        }
    }
    inflater_->inMember = true;
    return inflateReset(&stream) == Z_OK;
}

qint64 GzipDevice::readData(char* data, qint64 maximumSize) {
    z_stream& stream = inflater_->stream;
    maximumSize = std::min(maximumSize, kMostAtOnce);
    stream.next_out = reinterpret_cast<Bytef*>(data);
    stream.avail_out = static_cast<uInt>(maximumSize);
    while (stream.avail_out > 0 && !ended_ && !fault_) {
        if (!inflater_->inMember && !startNextMember()) {
            ended_ = true;
            break;
        }
        if (stream.avail_in == 0 && !refill()) {
            if (!fault_) {
                failWith(ErrorKind::Corrupt, QStringLiteral("gzip.truncated"),
                         QStringLiteral("the gzip data stops before its end"));
            }
            break;
        }
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            inflater_->inMember = false;
        } else if (status != Z_OK) {
            failWith(ErrorKind::Corrupt, QStringLiteral("gzip.damaged"),
                     QStringLiteral("the gzip data is damaged: %1")
                         .arg(QString::fromLatin1(stream.msg == nullptr ? "unknown" : stream.msg)));
        }
    }
    const qint64 made = maximumSize - stream.avail_out;
    written_ += made;
    if (written_ > limits_.maximumBytes ||
        (written_ > kRatioIsLookedAtAfter && written_ / std::max<qint64>(read_, 1) > limits_.maximumRatio)) {
        failWith(ErrorKind::Invalid, QStringLiteral("gzip.bomb"),
                 QStringLiteral("the gzip data unpacks to more than is allowed"));
    }
    return made > 0 ? made : (fault_ ? -1 : 0);
}

qint64 GzipDevice::writeData(const char*, qint64) {
    return -1;
}

}  // namespace zhiban
