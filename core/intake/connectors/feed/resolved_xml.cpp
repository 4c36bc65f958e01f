// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/feed/resolved_xml.h"

#include <algorithm>

#include "core/intake/connectors/feed/xml_scan.h"
#include "core/intake/text/html_entities.h"

namespace zhiban {
namespace {

constexpr int kMostRepairs = 20'000;
constexpr QLatin1String kEndOfCData("]]>");

bool isOneOfXml(const HtmlEntities::Reference& reference, QStringView written) {
    return (reference.isNumber && !reference.isImpossible) || written == u"&amp;" || written == u"&lt;" ||
           written == u"&gt;" || written == u"&quot;" || written == u"&apos;";
}

}  // namespace

// Goes through a document token by token and copies what needs no change in long stretches.
class ResolvedXml::Writer {
  public:
    explicit Writer(const QString& from) : from_(from) { xml_.original_ = from; }

    ResolvedXml write() {
        qsizetype textStart = 0;
        qsizetype at = from_.indexOf(u'<');
        while (at >= 0) {
            qsizetype end = behindOpaque(from_, at);
            const bool isOpaque = end >= 0;
            if (!isOpaque) {
                end = beginsTag(from_, at) ? behindTag(from_, at) : at;
            }
            if (end == at) {  // a bare '<' is text
                at = from_.indexOf(u'<', at + 1);
                continue;
            }
            words(textStart, at);
            if (end < 0) {  // a tag that never ends: the parser says so
                textStart = from_.size();
                break;
            }
            if (!isOpaque) {
                tag(at, end);
            }
            textStart = end;
            at = from_.indexOf(u'<', end);
        }
        words(textStart, from_.size());
        return finish();
    }

  private:
    void words(qsizetype from, qsizetype to) {
        const QStringView text = from_.sliced(from, to - from);
        const bool closesNothing = text.contains(kEndOfCData);
        if (!text.contains(u'&') && !text.contains(u'<') && !closesNothing) {
            return;
        }
        repairs_ += closesNothing ? 1 : 0;
        QString said;
        const HtmlEntities::Faults faults = entities_.appendDecoded(text, said);
        repairs_ += faults.unknown + faults.impossible + static_cast<int>(text.count(u'<'));
        xml_.hadControls_ = xml_.hadControls_ || faults.impossible > 0;
        const bool needsQuotes = said.contains(u'&') || said.contains(u'<') || said.contains(kEndOfCData);
        replace(from, to, needsQuotes ? quoted(said) : said);
    }

    void tag(qsizetype from, qsizetype to) {
        const QStringView text = from_.sliced(from, to - from);
        if (text.startsWith(u"<?")) {  // nothing is a reference there
            return;
        }
        for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
            const HtmlEntities::Reference reference = read(text.sliced(at));
            const qsizetype length = std::max<qsizetype>(reference.length, 1);
            if (reference.meaning.isEmpty()) {
                replace(from + at, from + at + 1, QStringLiteral("&amp;"));
                ++at;
                continue;
            }
            if (!isOneOfXml(reference, text.sliced(at, length))) {
                replace(from + at, from + at + length, reference.meaning.toHtmlEscaped());
            }
            at += length;
        }
    }

    HtmlEntities::Reference read(QStringView text) {
        HtmlEntities::Reference reference = entities_.read(text);
        repairs_ += reference.meaning.isEmpty() || reference.isImpossible ? 1 : 0;
        xml_.hadControls_ = xml_.hadControls_ || reference.isImpossible;
        return reference;
    }

    static QString quoted(QString text) {
        text.replace(kEndOfCData, QLatin1String("]]]]><![CDATA[>"));
        return QStringLiteral("<![CDATA[") + text + kEndOfCData;
    }

    void replace(qsizetype from, qsizetype to, const QString& by) {
        xml_.text_ += from_.sliced(copied_, from - copied_);
        xml_.text_ += by;
        copied_ = to;
        xml_.stretches_.push_back({xml_.text_.size(), to});
    }

    ResolvedXml finish() {
        if (copied_ == 0 || repairs_ > kMostRepairs) {
            return asItIs(xml_.original_);
        }
        xml_.text_ += from_.sliced(copied_);
        xml_.mended_ = repairs_ > 0;
        return std::move(xml_);
    }

    QStringView from_;
    ResolvedXml xml_;
    HtmlEntities entities_;
    qsizetype copied_ = 0;  // of from_
    int repairs_ = 0;
};

ResolvedXml ResolvedXml::asItIs(QString text) {
    ResolvedXml xml;
    xml.original_ = text;
    xml.text_ = std::move(text);
    return xml;
}

ResolvedXml ResolvedXml::resolved(const QString& text) {
    return text.contains(u'&') ? Writer(text).write() : asItIs(text);
}

qsizetype ResolvedXml::originalPosition(qsizetype here) const {
    const auto behind = std::ranges::upper_bound(stretches_, here, {}, &Stretch::here);
    const Stretch stretch = behind == stretches_.begin() ? Stretch{0, 0} : *std::prev(behind);
    return std::min(original_.size(), stretch.there + here - stretch.here);
}

QString ResolvedXml::original(qsizetype from, qsizetype to) const {
    const qsizetype start = originalPosition(from);
    return original_.mid(start, originalPosition(to) - start);
}

}  // namespace zhiban
