// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/public_address.h"

#include <algorithm>
#include <array>

namespace zhiban {
namespace {

struct Block {
    const char* network;
    int prefix;
};

constexpr std::array kNotPublicV4{Block{"0.0.0.0", 8},      Block{"10.0.0.0", 8},     Block{"100.64.0.0", 10},
                                  Block{"127.0.0.0", 8},    Block{"169.254.0.0", 16}, Block{"172.16.0.0", 12},
                                  Block{"192.0.0.0", 24},   Block{"192.0.2.0", 24},   Block{"192.88.99.0", 24},
                                  Block{"192.168.0.0", 16}, Block{"198.18.0.0", 15},  Block{"198.51.100.0", 24},
                                  Block{"203.0.113.0", 24}, Block{"224.0.0.0", 4},    Block{"240.0.0.0", 4}};

// Only 2000::/3 is given out; these parts of it are not, or wrap IPv4.
constexpr Block kGlobalV6{"2000::", 3};
constexpr std::array kNotPublicV6{Block{"2001::", 23}, Block{"2001:db8::", 32}, Block{"2002::", 16},
                                  Block{"3fff::", 20}};

bool isIn(const QHostAddress& address, const Block& block) {
    return address.isInSubnet(QHostAddress(QString::fromLatin1(block.network)), block.prefix);
}

}  // namespace

bool isPublicAddress(const QHostAddress& address) {
    const auto contains = [&](const Block& block) { return isIn(address, block); };
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return std::ranges::none_of(kNotPublicV4, contains);
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol && isIn(address, kGlobalV6) &&
           std::ranges::none_of(kNotPublicV6, contains);
}

}  // namespace zhiban
