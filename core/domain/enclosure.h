// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zhiban {

// A file that came with a post: a picture, a sound, a film, a document. A source only names it; of one that was handed
// to the desk the bytes are kept as well.
struct Enclosure {
    QString url;
    QString mediaType;        // as the source says: "image/jpeg"; empty = it says none
    QString title;            // its caption, for those who cannot see it
    qint64 bytes = 0;         // 0 = the source does not say
    QString fileName = {};    // as it is shown and offered for saving; empty = from the address
    QByteArray sha256 = {};   // of the bytes in the store; empty = only named
    bool cover = false;       // the still picture a film is shown by
    QString transcript = {};  // what is said in it, as the source gives it

    bool operator==(const Enclosure&) const = default;
};

}  // namespace zhiban
