// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/pipeline/transcoding_device.h"

#include <algorithm>
#include <cstring>

namespace zhiban {
namespace {
constexpr qint64 kChunk = 64 * 1024;
}

TranscodingDevice::TranscodingDevice(QIODevice& source, QStringConverter::Encoding encoding)
    : source_(source), decoder_(encoding) {
    open(QIODevice::ReadOnly);
}

std::optional<QStringConverter::Encoding> TranscodingDevice::wideEncoding(QByteArrayView head) {
    const auto encoding = QStringConverter::encodingForData(head);
    return encoding == QStringConverter::Utf8 ? std::nullopt : encoding;
}

qint64 TranscodingDevice::readData(char* data, qint64 maximumSize) {
    while (taken_ == ready_.size() && !fault_) {
        const QByteArray chunk = source_.read(kChunk);
        if (chunk.isEmpty()) {
            if (!source_.atEnd()) {
                fault_ = inputFault(source_);
                setErrorString(fault_->what);
            }
            break;
        }
        const QString text = decoder_.decode(chunk);
        ready_ = text.toUtf8();
        taken_ = 0;
    }
    const qint64 size = std::min<qint64>(maximumSize, ready_.size() - taken_);
    if (size == 0) {
        return fault_ ? -1 : 0;
    }
    std::memcpy(data, ready_.constData() + taken_, static_cast<size_t>(size));
    taken_ += size;
    return size;
}

qint64 TranscodingDevice::writeData(const char*, qint64) {
    return -1;
}

}  // namespace zhiban
