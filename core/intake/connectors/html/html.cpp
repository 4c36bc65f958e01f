// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/html/html.h"

#include "core/intake/connectors/html/page_facts.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/whole_input.h"
#include "core/intake/text/charset.h"

namespace zhiban {
namespace {

constexpr qint64 kLargestPage = 8LL * 1024 * 1024;

class PageReading {
  public:
    PageReading(const ReadOptions& options, Delivery& delivery)
        : options_(options), cleaner_(options), delivery_(delivery) {}

    Result<ReadSummary> read(const QByteArray& bytes) {
        if (bytes.size() > kLargestPage) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("larger than 8 MiB"),
                                       QStringLiteral("page.too-large")});
        }
        const DecodedText decoded = decodeDocument(bytes, options_.charset, declaredHtmlCharset(bytes), u'<');
        delivery_.summary().charset = decoded.charset;
        if (!decoded.text.contains(u'<')) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("there is no markup"),
                                       QStringLiteral("page.not-a-page")});
        }
        PageFacts facts = readPage(decoded.text);
        delivery_.summary().title = facts.title;
        delivery_.summary().link = facts.address;
        delivery_.summary().language = facts.language;
        SourceItem item = itemFrom(std::move(facts), decoded.doubtful);
        if (item.post.title.isEmpty() && item.post.body.isEmpty()) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("neither title nor text"),
                                       QStringLiteral("page.no-text")});
        }
        if (const Result<Done> taken = delivery_.item(std::move(item)); !taken) {
            return fail(taken.error());
        }
        return delivery_.finish();
    }

  private:
    SourceItem itemFrom(PageFacts facts, bool doubtful) {
        SourceItem item;
        IncomingPost& post = item.post;
        post.sourceKey = options_.sourceKey;
        post.sourceName = options_.sourceName;
        post.url = facts.address;
        post.externalId = facts.address;
        post.title = facts.title;
        post.body = facts.text.isEmpty() ? facts.summary : facts.text;
        post.author = facts.author;
        post.doubts = doubtful ? Doubt::Encoding : Doubt::None;
        item.summary = facts.summary;
        item.language = facts.language;
        for (const QString& picture : facts.pictures) {
            item.enclosures.push_back({picture, {}, {}, 0});
        }
        cleaner_.clean(item, facts.published, facts.updated);
        return item;
    }

    Result<ReadSummary> refuse(const QByteArray& bytes, const Error& error) {
        const Result<Done> kept = delivery_.refuse(error.subject, error.what, {}, bytes, bytes.size());
        delivery_.finish();
        return fail(kept ? error : kept.error());
    }

    const ReadOptions& options_;
    PostCleaner cleaner_;
    Delivery& delivery_;
};

class HtmlConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits = [] {
            ConnectorTraits own;
            own.kind = QStringLiteral("html");
            own.suffixes = {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
            own.fetchedByUrl = true;
            own.isPage = true;
            return own;
        }();
        return traits;
    }
    // A page is read as one only where somebody says so: an address that should be a feed and answers with a page is
    // an error of the source.
    bool recognises(QByteArrayView) const override { return false; }
    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        const Result<QByteArray> bytes = readAtMost(input, kLargestPage + 1);
        if (!bytes) {
            return fail(bytes.error());
        }
        Delivery delivery(traits().kind, options, sink, cancellation);
        return PageReading(options, delivery).read(*bytes);
    }
};

}  // namespace

std::unique_ptr<Connector> makeHtml() {
    return std::make_unique<HtmlConnector>();
}

}  // namespace zhiban
