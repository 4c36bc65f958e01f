// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/domain/post.h"

namespace zhiban {

// Names the store knows, for completing what an officer types.
struct CompletionWords {
    QStringList lists;
    QStringList sources;
    QStringList categories;
    QStringList accounts;  // the office's own, for @…
};

struct Completion {
    QString text;    // what is put in
    QString detail;  // key of an explanation in ui/messages, e.g. "operator.near"; empty for plain names
    bool operator==(const Completion&) const = default;
};

struct Completions {
    Span replaces;  // the piece before the cursor that a choice takes the place of
    std::vector<Completion> choices;
};

// What may stand at the cursor, the likeliest first, at most 50.
Completions completionsAt(QStringView text, qsizetype cursor, const CompletionWords& words);

}  // namespace zhiban
