// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QXmlStreamAttributes>

namespace zhiban {

// Tells elements by meaning, not by the prefix a feed chose: "" for RSS and Atom themselves, "dc", "content",
// "media" … for the known extensions, "?" for others. A prefix that is used without being declared is taken for
// what it usually is, as browsers of feeds do.
class XmlNames {
  public:
    // Call for every element before asking its name.
    void declare(const QXmlStreamAttributes& attributes);
    // "title", "dc:creator", "?:other"; ASCII lower case.
    QString canonical(QStringView qualifiedName) const;

  private:
    QHash<QString, QString> prefixes_;  // as written -> canonical
};

}  // namespace zhiban
