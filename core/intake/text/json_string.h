// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace zhiban {

// Decodes what stands between the quotes of a JSON string: UTF-8 and escapes. A backslash is never the last byte.
// False for an escape JSON does not know. `loneSurrogate` becomes true when a \u escape named half a character,
// which is read as U+FFFD.
bool decodeJsonString(QByteArrayView raw, QString& text, bool& loneSurrogate);

// Replaces each half of a surrogate pair that lacks its other half by U+FFFD. Whether there was one.
bool replaceLoneSurrogates(QString& text);

}  // namespace zhiban
