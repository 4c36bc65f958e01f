// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace zhiban {

// A tag as it stands in markup, before anybody understands the markup.
struct HtmlTag {
    QStringView name;  // empty: no tag begins there
    bool closing = false;
    qsizetype end = 0;  // behind it
};

// The tag that begins at `at`, where the character is '<'.
HtmlTag htmlTagAt(QStringView html, qsizetype at);

// Whether gumbo can read this in time and memory in proportion to its length.
bool isHarmlessMarkup(QStringView html);

}  // namespace zhiban
