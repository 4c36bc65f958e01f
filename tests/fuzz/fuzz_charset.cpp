// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "core/intake/text/charset.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    using namespace zhiban;
    const QByteArrayView view(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    for (const char* outside : {"", "gbk", "utf-8", "big5"}) {
        (void)decodeDocument(view, outside, {}, u'<');
    }
    (void)recoverText(view);
    return 0;
}
