// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <memory>

#include "core/intake/pipeline/input_fault.h"

namespace zhiban {

// What unzipping may cost. A real export shrinks 3 to 20 times; deflate can reach 1,032.
struct GzipLimits {
    qint64 maximumBytes = 16LL * 1024 * 1024 * 1024;  // unzipped
    int maximumRatio = 200;                           // unzipped : zipped, looked at after 16 MiB
};

// Reads gzip (RFC 1952, several members too) as it streams. Everything before a fault is delivered first; then
// reading fails and fault() says Corrupt "gzip.truncated" or "gzip.damaged", or Invalid "gzip.bomb".
class GzipDevice final : public QIODevice, public FaultReporting {
    Q_OBJECT
  public:
    // The source must be open and outlive the device, which comes opened for reading.
    explicit GzipDevice(QIODevice& source, GzipLimits limits = {});
    ~GzipDevice() override;

    // Whether a file that begins like this is gzip.
    static bool recognises(QByteArrayView head);

    std::optional<Error> fault() const override;
    bool isSequential() const override { return true; }
    bool atEnd() const override;

  protected:
    qint64 readData(char* data, qint64 maximumSize) override;
    qint64 writeData(const char* data, qint64 size) override;

  private:
    struct Inflater;
    bool refill();
    bool startNextMember();
    void failWith(ErrorKind kind, const QString& subject, const QString& what);

    QIODevice& source_;
    GzipLimits limits_;
    std::unique_ptr<Inflater> inflater_;
    std::optional<Error> fault_;
    qint64 read_ = 0;     // zipped
    qint64 written_ = 0;  // unzipped
    bool ended_ = false;
};

}  // namespace zhiban
