// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "core/intake/opml/read_opml.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    (void)zhiban::readOpml(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
