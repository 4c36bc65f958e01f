// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace zhiban {

// Whether an address belongs to the public internet: not loopback, private, link-local, shared (100.64/10),
// documentation, benchmark, multicast or reserved, nor an IPv6 form that wraps an IPv4 address. By the IANA
// special-purpose registries (RFC 6890 and its updates).
bool isPublicAddress(const QHostAddress& address);

}  // namespace zhiban
