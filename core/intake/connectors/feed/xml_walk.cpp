// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/xml_walk.h"

#include <QUrl>

#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

// Atom 1.0 (RFC 4287, 4.1.3.3): media types other than text and XML are in base64.
bool isPacked(const QString& type) {
    return type.contains(u'/') && !type.startsWith(QLatin1String("text/")) && !type.endsWith(QLatin1String("/xml")) &&
           !type.endsWith(QLatin1String("+xml"));
}

}  // namespace

QString resolveLink(const QString& base, const QString& link) {
    if (base.isEmpty() || link.isEmpty()) {
        return link;
    }
    const QUrl address(link);
    return !address.isValid() || !address.isRelative() ? link : QUrl(base).resolved(address).toString();
}

XmlWalk::XmlWalk(const QString& text, const QString& address) : reader_(text), address_(address) {
    reader_.setNamespaceProcessing(false);  // XmlNames forgives undeclared prefixes
    reader_.setEntityExpansionLimit(FeedLimits::kDeepest);
}

XmlWalk::Step XmlWalk::next() {
    while (!reader_.atEnd()) {
        switch (reader_.readNext()) {
            case QXmlStreamReader::StartElement:
                enter();
                if (levelsLeft() < 0 || --elementsLeft_ < 0) {
                    reader_.raiseError(QStringLiteral("nested too deeply, or too many elements"));
                    return Step::Finished;
                }
                return Step::Start;
            case QXmlStreamReader::EndElement:
                leave();
                return Step::End;
            case QXmlStreamReader::Characters:
            case QXmlStreamReader::EntityReference:
                return Step::Characters;
            case QXmlStreamReader::DTD:
                sawDocumentType_ = true;
                return Step::Finished;
            default:
                break;
        }
    }
    return Step::Finished;
}

void XmlWalk::enter() {
    const QXmlStreamAttributes attributes = reader_.attributes();
    Frame frame = frames_.empty() ? Frame{{}, address_, {}} : Frame{{}, base(), language()};
    if (!attributes.isEmpty()) {
        names_.declare(attributes);
        const QString ownBase = attribute(QLatin1String("xml:base"));
        frame.base = ownBase.isEmpty() ? frame.base : resolveLink(frame.base, ownBase);
        if (attributes.hasAttribute(QLatin1String("xml:lang"))) {
            frame.language = attribute(QLatin1String("xml:lang")).replace(u'_', u'-');
        }
    }
    frame.name = names_.canonical(reader_.qualifiedName());
    frames_.push_back(std::move(frame));
}

const QString& XmlWalk::parentName() const {
    static const QString none;
    return frames_.size() < 2 ? none : frames_[frames_.size() - 2].name;
}

QString XmlWalk::attribute(QLatin1String name) const {
    for (const QXmlStreamAttribute& attribute : reader_.attributes()) {
        // Feeds write isPermalink and HREF as well; elements are told apart without case too.
        if (attribute.qualifiedName().compare(name, Qt::CaseInsensitive) == 0) {
            return attribute.value().trimmed().toString();
        }
    }
    return {};
}

int XmlWalk::levelsLeft() const {
    return FeedLimits::kDeepest - static_cast<int>(frames_.size());
}

XmlContent XmlWalk::content() {
    XmlContent read = readXmlContent(reader_, levelsLeft(), elementsLeft_);
    leave();
    return read;
}

void XmlWalk::skip() {
    skipXmlContent(reader_, levelsLeft(), elementsLeft_);
    leave();
}

QString XmlWalk::readableText() {
    const QString type = attribute(QLatin1String("type")).toLower();
    const QString mode = attribute(QLatin1String("mode")).toLower();
    const bool isAtom = rootName() == QLatin1String("feed") || rootName() == QLatin1String("entry");
    const bool isPlain = (isAtom && type.isEmpty() && mode.isEmpty()) || type == QLatin1String("text") ||
                         type == QLatin1String("text/plain");
    XmlContent read = content();
    if (read.text.size() > FeedLimits::kLongestField) {
        return read.text;
    }
    if (read.isMarkup) {
        return texts_.read(read.text);
    }
    if (mode == QLatin1String("base64") || isPacked(type)) {
        const QByteArray unpacked = QByteArray::fromBase64(read.text.toLatin1());
        read.text = isValidUtf8(unpacked) ? QString::fromUtf8(unpacked) : read.text;  // else it was not packed
    }
    return isPlain ? read.text.trimmed() : texts_.readOrPlain(read.text);
}

std::optional<Error> XmlWalk::fault() const {
    if (sawDocumentType_) {
        return Error{ErrorKind::Invalid, QStringLiteral("the document declares a document type"),
                     QStringLiteral("feed.dtd")};
    }
    if (!reader_.hasError()) {
        return std::nullopt;
    }
    if (elementsLeft_ < 0) {
        return Error{ErrorKind::Invalid, QStringLiteral("more than %1 elements").arg(FeedLimits::kMostElements),
                     QStringLiteral("feed.too-large")};
    }
    if (reader_.error() == QXmlStreamReader::CustomError) {
        return Error{ErrorKind::Invalid, QStringLiteral("nested deeper than %1 levels").arg(FeedLimits::kDeepest),
                     QStringLiteral("feed.too-deep")};
    }
    return Error{ErrorKind::Invalid, QStringLiteral("line %1: %2").arg(reader_.lineNumber()).arg(reader_.errorString()),
                 QStringLiteral("feed.broken")};
}

}  // namespace zhiban
