// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>

#include "core/intake/text/date_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    using namespace zhiban;
    static DateReader reader(QTimeZone("Asia/Shanghai"), fromMilliseconds(1'772'438'400'000));
    (void)reader.read(QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
