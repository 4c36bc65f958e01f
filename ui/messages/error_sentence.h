// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/result.h"

namespace zhiban {

// What a person reads of an error, in their language: what happened, what is safe, what to do next. Chosen by the
// error's subject; an unknown subject falls back on its kind. Plain text: details may hold anything.
QString sentenceFor(const Error& error);

// The subjects that have a sentence of their own, for the test that none is missing.
QStringList subjectsWithSentence();

}  // namespace zhiban
