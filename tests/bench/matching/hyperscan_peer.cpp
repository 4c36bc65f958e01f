// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/hyperscan_peer.h"

#ifdef ZHIBAN_HAS_HYPERSCAN
#include <hs/hs.h>

#include <vector>
#endif

namespace zhiban::bench {

#ifdef ZHIBAN_HAS_HYPERSCAN

struct HyperscanPeer::Parts {
    hs_database_t* database = nullptr;
    hs_scratch_t* scratch = nullptr;
};

HyperscanPeer::HyperscanPeer(const QStringList& literals) : parts_(std::make_unique<Parts>()) {
    QByteArrayList bytes;
    for (const QString& literal : literals) {
        bytes << literal.toUtf8();
    }
    std::vector<const char*> pointers;
    std::vector<size_t> lengths;
    std::vector<unsigned> ids;
    for (const QByteArray& literal : bytes) {
        pointers.push_back(literal.constData());
        lengths.push_back(static_cast<size_t>(literal.size()));
        ids.push_back(static_cast<unsigned>(ids.size()));
    }
    const std::vector<unsigned> flags(pointers.size(), 0);
    hs_compile_error_t* error = nullptr;
    if (hs_compile_lit_multi(pointers.data(), flags.data(), ids.data(), lengths.data(),
                             static_cast<unsigned>(pointers.size()), HS_MODE_BLOCK, nullptr, &parts_->database,
                             &error) == HS_SUCCESS) {
        hs_alloc_scratch(parts_->database, &parts_->scratch);
    }
    hs_free_compile_error(error);
}

HyperscanPeer::~HyperscanPeer() {
    hs_free_scratch(parts_->scratch);
    hs_free_database(parts_->database);
}

bool HyperscanPeer::isThere() const {
    return parts_->scratch != nullptr;
}

qint64 HyperscanPeer::countOccurrences(const QByteArrayList& texts) {
    qint64 count = 0;
    const auto onMatch = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
        ++*static_cast<qint64*>(context);
        return 0;
    };
    for (const QByteArray& text : texts) {
        hs_scan(parts_->database, text.constData(), static_cast<unsigned>(text.size()), 0, parts_->scratch, onMatch,
                &count);
    }
    return count;
}

#else

struct HyperscanPeer::Parts {};
HyperscanPeer::HyperscanPeer(const QStringList&) {}
HyperscanPeer::~HyperscanPeer() = default;
bool HyperscanPeer::isThere() const {
    return false;
}
qint64 HyperscanPeer::countOccurrences(const QByteArrayList&) {
    return 0;
}

#endif

}  // namespace zhiban::bench
