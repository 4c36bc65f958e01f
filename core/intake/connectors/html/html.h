// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/intake/connector.h"

namespace zhiban {

// One saved web page: its title, what a reader sees of its article (else of its body), what its <meta> elements say of
// author, time, address and pictures. Errors, the page whole in quarantine: Invalid "page.not-a-page", "page.too-large"
// (8 MiB), "page.no-text".
std::unique_ptr<Connector> makeHtml();

}  // namespace zhiban
