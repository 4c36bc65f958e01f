// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace zhiban {

// What a web page says of itself.
struct PageFacts {
    QString title;
    QString text;  // of its <article> or <main>, else of all
    QString summary;
    QString author;
    QString published;  // as written
    QString updated;    // as written
    QString address;
    QString language;
    QStringList pictures;
};

// Never fails, and takes time in proportion to the page (html_text.h).
PageFacts readPage(QStringView html);

}  // namespace zhiban
