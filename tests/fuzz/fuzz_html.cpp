// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "core/intake/text/html_text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    (void)zhiban::htmlToText(QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
