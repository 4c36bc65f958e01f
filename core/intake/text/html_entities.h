// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>
#include <unordered_map>

namespace zhiban {

// The references of HTML and XML: "&eacute;", "&#8217;", "&#x4E2D;". One per document, for it remembers the names it
// met; not for several threads at once.
class HtmlEntities {
  public:
    struct Reference {
        qsizetype length = 0;       // units with '&' and ';'; 0 = no reference begins here
        QString meaning;            // empty: it has the form of one, but nobody knows the name
        bool isNumber = false;      // "&#…;"
        bool isImpossible = false;  // a number of no character; its meaning is U+FFFD
    };
    // Of a text that begins with '&'.
    Reference read(QStringView text);
    struct Faults {
        int unknown = 0;     // '&' that begins no reference anybody knows
        int impossible = 0;  // numbers of no character
    };
    // Appends the text with its references replaced; what is none stays as it is.
    Faults appendDecoded(QStringView text, QString& to);

  private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QStringView name) const { return qHash(name); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    QString named(QStringView name);

    std::unordered_map<QString, QString, Hash, Equal> known_;
    int unknown_ = 0;
};

// What one HTML entity stands for ("nbsp", "eacute", "#8217"); empty when there is none of this name.
QString htmlEntity(QStringView name);

}  // namespace zhiban
