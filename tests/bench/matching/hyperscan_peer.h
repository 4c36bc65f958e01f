// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>
#include <memory>

namespace zhiban::bench {

// The same literals in hyperscan's literal engine, on UTF-8. `isThere()` is false where the library was not
// found when this was built.
class HyperscanPeer final {
  public:
    explicit HyperscanPeer(const QStringList& literals);
    ~HyperscanPeer();

    bool isThere() const;
    qint64 countOccurrences(const QByteArrayList& texts);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace zhiban::bench
