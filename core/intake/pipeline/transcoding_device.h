// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {

// Gives UTF-16 or UTF-32 text as UTF-8, as it streams: whoever splits bytes at commas and line ends can then
// read it. What does not decode becomes U+FFFD.
class TranscodingDevice final : public QIODevice, public FaultReporting {
    Q_OBJECT
  public:
    // The source must be open and outlive the device, which comes opened for reading.
    TranscodingDevice(QIODevice& source, QStringConverter::Encoding encoding);

    // The encoding a byte order mark announces, where it is not one of 8-bit units.
    static std::optional<QStringConverter::Encoding> wideEncoding(QByteArrayView head);

    std::optional<Error> fault() const override { return fault_; }
    bool isSequential() const override { return true; }

  protected:
    qint64 readData(char* data, qint64 maximumSize) override;
    qint64 writeData(const char* data, qint64 size) override;

  private:
    QIODevice& source_;
    QStringDecoder decoder_;
    QByteArray ready_;
    qsizetype taken_ = 0;
    std::optional<Error> fault_;
};

}  // namespace zhiban
