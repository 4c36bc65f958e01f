// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connector.h"

namespace zhiban {

// How one page of an answer leads to the next, as far as the source's settings and kind say it.
struct PageForm {
    QString cursorParameter;  // the query parameter a cursor goes into; empty: what an answer names is an address
    QString numberParameter;  // the query parameter that counts pages from 1, where an answer names none
};

// The page after `page`, by what the answer says in its header or in itself; nothing when it was the last one. Denied
// "fetch.next-elsewhere" when it lies on another site than `page`.
Result<std::optional<QUrl>> nextPage(const QUrl& page, const QUrl& saidInHeader, const QString& saidInAnswer,
                                     const PageForm& form);

}  // namespace zhiban
