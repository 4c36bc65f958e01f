// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/read_whole.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    zhiban::fuzz::readWhole("mastodon", bytes, size);
    return 0;
}
