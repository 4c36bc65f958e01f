// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace zhiban {

// Whether text was damaged before it reached us, so that every byte decodes and yet nobody can read it: UTF-8 that
// somebody read as GBK ("璺伅") or as Latin ("è·¯ç¯"), what is left of characters that were lost ("锟斤拷"), and
// characters a converter spelled out ("聯(lián)"). Text is never changed; the post is marked. Takes time in
// proportion to the text, and little for text that is in order.
bool looksLikeMojibake(QStringView text);

}  // namespace zhiban
