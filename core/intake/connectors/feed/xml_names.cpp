// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_names.h"

#include <array>

namespace zhiban {
namespace {

struct Namespace {
    QLatin1String address;  // lower case, without trailing slash
    QLatin1String prefix;
};

constexpr std::array kNamespaces{
    Namespace{QLatin1String("http://www.w3.org/2005/atom"), QLatin1String("")},
    Namespace{QLatin1String("http://purl.org/atom/ns#"), QLatin1String("")},
    Namespace{QLatin1String("http://example.com/newformat#"), QLatin1String("")},
    Namespace{QLatin1String("http://purl.org/rss/1.0"), QLatin1String("")},
    Namespace{QLatin1String("http://my.netscape.com/rdf/simple/0.9"), QLatin1String("")},
    Namespace{QLatin1String("http://channel.netscape.com/rdf/simple/0.9"), QLatin1String("")},
    Namespace{QLatin1String("http://backend.userland.com/rss"), QLatin1String("")},
    Namespace{QLatin1String("http://backend.userland.com/rss2"), QLatin1String("")},
    Namespace{QLatin1String("http://blogs.law.harvard.edu/tech/rss"), QLatin1String("")},
    Namespace{QLatin1String("http://cyber.law.harvard.edu/rss"), QLatin1String("")},
    Namespace{QLatin1String("http://purl.org/net/rss1.1#"), QLatin1String("")},
    Namespace{QLatin1String("http://www.w3.org/1999/02/22-rdf-syntax-ns#"), QLatin1String("rdf")},
    Namespace{QLatin1String("http://purl.org/dc/elements/1.1"), QLatin1String("dc")},
    Namespace{QLatin1String("http://purl.org/dc/elements/1.0"), QLatin1String("dc")},
    Namespace{QLatin1String("http://purl.org/dc/terms"), QLatin1String("dcterms")},
    Namespace{QLatin1String("http://purl.org/rss/1.0/modules/content"), QLatin1String("content")},
    Namespace{QLatin1String("http://www.itunes.com/dtds/podcast-1.0.dtd"), QLatin1String("itunes")},
    Namespace{QLatin1String("http://search.yahoo.com/mrss"), QLatin1String("media")},
    Namespace{QLatin1String("http://www.w3.org/1999/xhtml"), QLatin1String("xhtml")},
    Namespace{QLatin1String("http://www.w3.org/xml/1998/namespace"), QLatin1String("xml")}};

QString canonicalPrefix(QString address) {
    address = address.trimmed().toLower();
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    for (const Namespace& known : kNamespaces) {
        if (address == known.address) {
            return known.prefix;
        }
    }
    return QStringLiteral("?");
}

}  // namespace

void XmlNames::declare(const QXmlStreamAttributes& attributes) {
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name.startsWith(u"xmlns:")) {
            prefixes_[name.sliced(6).toString()] = canonicalPrefix(attribute.value().toString());
        }
    }
}

QString XmlNames::canonical(QStringView qualifiedName) const {
    const qsizetype colon = qualifiedName.indexOf(u':');
    if (colon < 0) {
        return qualifiedName.toString().toLower();
    }
    const QString written = qualifiedName.first(colon).toString();
    QString usual = written.toLower();
    if (usual == QLatin1String("atom") || usual == QLatin1String("rss")) {
        usual.clear();
    }
    const QString prefix = prefixes_.value(written, usual);
    const QString local = qualifiedName.sliced(colon + 1).toString().toLower();
    return prefix.isEmpty() ? local : prefix + u':' + local;
}

}  // namespace zhiban
