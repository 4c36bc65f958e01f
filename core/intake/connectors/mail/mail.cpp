// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/mail/mail.h"

#include "core/intake/connectors/mail/mail_parts.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"
#include "core/intake/pipeline/whole_input.h"

namespace zhiban {
namespace {

constexpr qint64 kLargestMail = 32LL * 1024 * 1024;

class MailReading {
  public:
    MailReading(const ReadOptions& options, Delivery& delivery)
        : options_(options), cleaner_(options), delivery_(delivery) {}

    Result<ReadSummary> read(const QByteArray& bytes) {
        if (bytes.size() > kLargestMail) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("larger than 32 MiB"),
                                       QStringLiteral("mail.too-large")});
        }
        QByteArrayView body = bytes;
        const MailHeader header = MailHeader::takenFrom(body);
        if (header.raw("from").isEmpty() && header.raw("date").isEmpty() && header.raw("subject").isEmpty()) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("no header of a mail"),
                                       QStringLiteral("mail.not-a-mail")});
        }
        MailText text = readMailParts(header, body);
        if (text.tooDeep) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("too many parts within parts"),
                                       QStringLiteral("mail.too-deep")});
        }
        delivery_.summary().charset = text.charset;
        SourceItem item = itemFrom(header, std::move(text));
        if (!saysSomething(item)) {
            return refuse(bytes, Error{ErrorKind::Invalid, QStringLiteral("neither subject, text nor attachment"),
                                       QStringLiteral("mail.no-text")});
        }
        if (const Result<Done> taken = delivery_.item(std::move(item)); !taken) {
            return fail(taken.error());
        }
        return delivery_.finish();
    }

  private:
    SourceItem itemFrom(const MailHeader& header, MailText text) {
        SourceItem item;
        IncomingPost& post = item.post;
        post.sourceKey = options_.sourceKey;
        post.sourceName = options_.sourceName;
        post.externalId = idOf(header.raw("message-id"));
        post.title = header.text("subject");
        post.body = text.plain.isEmpty() ? std::move(text.fromHtml) : std::move(text.plain);
        post.author = mailboxName(header.text("from"));
        post.doubts = text.doubtful ? Doubt::Encoding : Doubt::None;
        item.language = header.text("content-language");
        item.enclosures = std::move(text.attachments);
        cleaner_.clean(item, QString::fromLatin1(header.raw("date")), {});
        return item;
    }

    static QString idOf(QByteArray id) {
        if (id.startsWith('<') && id.endsWith('>')) {
            id = id.mid(1, id.size() - 2);
        }
        return QString::fromLatin1(id);
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

class MailConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits = [] {
            ConnectorTraits own;
            own.kind = QStringLiteral("mail");
            own.suffixes = {QStringLiteral("eml")};
            return own;
        }();
        return traits;
    }
    bool recognises(QByteArrayView head) const override {
        const MailHeader header = MailHeader::takenFrom(head);
        return !header.raw("from").isEmpty() && (!header.raw("date").isEmpty() || !header.raw("subject").isEmpty());
    }
    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        const Result<QByteArray> bytes = readAtMost(input, kLargestMail + 1);
        if (!bytes) {
            return fail(bytes.error());
        }
        Delivery delivery(traits().kind, options, sink, cancellation);
        return MailReading(options, delivery).read(*bytes);
    }
};

}  // namespace

std::unique_ptr<Connector> makeMail() {
    return std::make_unique<MailConnector>();
}

}  // namespace zhiban
