// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/mailbox/mailbox.h"

#include <QBuffer>
#include <algorithm>

#include "core/intake/collect/mailbox/imap_session.h"
#include "core/intake/collect/outcome.h"
#include "core/intake/collect/position.h"
#include "core/intake/collect/watched_sink.h"
#include "core/intake/folder/take_files.h"
#include "core/intake/open_input.h"

namespace zhiban {
namespace {

constexpr size_t kMostMails = 500;        // at one look
constexpr qint64 kKeptRaw = 1024 * 1024;  // of a mail too large to be read
constexpr qint64 kMostLine = 16LL * 1024 * 1024;

QString mailKind() {
    return QStringLiteral("mail");
}

// UIDVALIDITY and the last UID delivered.
struct MailPosition {
    quint32 validity = 0;
    quint32 last = 0;

    static MailPosition read(const QString& text) {
        return {text.section(u':', 0, 0).toUInt(), text.section(u':', 1, 1).toUInt()};
    }
    QString written() const { return QStringLiteral("%1:%2").arg(validity).arg(last); }
};

// One look at one mailbox.
class MailCollecting {
  public:
    MailCollecting(const MailServer& server, const FetchPolicy& policy, const ReadOptions& options, ItemSink& sink,
                   const Cancellation& cancellation)
        : server_(server),
          options_(options),
          sink_(sink),
          cancellation_(cancellation),
          largestMail_(2 * policy.maximumBytes),
          mostBytes_(policy.maximumBytes),
          deadline_(policy.deadline),
          halfTime_(policy.deadline / 2) {}

    MailPosition position;
    bool hasMore = false;

    Result<Done> run(const FetchPolicy& policy) {
        Result<std::unique_ptr<ImapStream>> stream = ImapStream::open(server_, policy, deadline_, cancellation_);
        if (!stream) {
            return fail(stream.error());
        }
        ImapSession session(std::move(*stream), kMostLine);
        const Result<quint32> validity = session.examine(server_.mailbox);
        if (!validity) {
            return fail(validity.error());
        }
        if (*validity != position.validity) {
            position = {*validity, 0};
        }
        const Result<Done> taken = takeNew(session);
        if (taken) {
            session.logOut();
        }
        return taken;
    }

  private:
    Result<Done> takeNew(ImapSession& session) {
        Result<std::vector<quint32>> uids = session.uidsAfter(position.last);
        if (!uids) {
            return fail(uids.error());
        }
        hasMore = uids->size() > kMostMails;
        uids->resize(std::min(uids->size(), kMostMails));
        if (uids->empty()) {
            return Done{};
        }
        const Result<std::map<quint32, qint64>> sizes = session.sizesOf(*uids);
        if (!sizes) {
            return fail(sizes.error());
        }
        for (const quint32 uid : *uids) {
            if (bytes_ >= mostBytes_ || halfTime_.hasExpired()) {
                hasMore = true;
                return Done{};
            }
            const auto size = sizes->find(uid);
            if (size != sizes->end()) {  // else it has gone meanwhile
                if (const Result<Done> taken = take(session, uid, size->second); !taken) {
                    return taken;
                }
            }
            position.last = uid;
        }
        return Done{};
    }

    Result<Done> take(ImapSession& session, quint32 uid, qint64 size) {
        const bool isTooLarge = size > largestMail_;
        const Result<std::optional<QByteArray>> mail = session.mail(uid, isTooLarge ? kKeptRaw : 0, 2 * largestMail_);
        if (!mail) {
            return fail(mail.error());
        }
        if (!*mail) {
            return Done{};
        }
        bytes_ += (*mail)->size();
        return isTooLarge ? refuse(uid, **mail, size) : read(uid, **mail);
    }

    Result<Done> read(quint32 uid, const QByteArray& mail) {
        ReadOptions options = options_;
        options.origin = originOf(uid);
        QBuffer buffer;
        buffer.setData(mail);
        buffer.open(QIODevice::ReadOnly);
        WatchedSink watched(sink_);
        const Result<ReadSummary> summary = readInput(buffer, {}, mailKind(), options, watched, cancellation_);
        if (watched.fault()) {
            return fail(*watched.fault());
        }
        // The connector has put the mail into quarantine.
        return summary || isTheFilesFault(summary.error()) ? Result<Done>(Done{}) : fail(summary.error());
    }

    Result<Done> refuse(quint32 uid, const QByteArray& beginning, qint64 size) {
        QuarantinedItem item;
        item.sourceKey = options_.sourceKey;
        item.connector = mailKind();
        item.origin = originOf(uid);
        item.subject = QStringLiteral("mail.too-large");
        item.what = QStringLiteral("larger than %1 bytes").arg(largestMail_);
        item.raw = beginning;
        item.rawSize = size;
        item.at = options_.now;
        return sink_.refuse(std::move(item));
    }

    QString originOf(quint32 uid) const {
        return QStringLiteral("%1://%2/%3;UID=%4").arg(server_.scheme(), server_.host, server_.mailbox).arg(uid);
    }

    const MailServer& server_;
    const ReadOptions& options_;
    ItemSink& sink_;
    const Cancellation& cancellation_;
    qint64 largestMail_;
    qint64 mostBytes_;
    qint64 bytes_ = 0;
    QDeadlineTimer deadline_;
    QDeadlineTimer halfTime_;  // beyond it no further mail is begun
};

class MailboxCollector final : public Collector {
  public:
    const CollectorTraits& traits() const override {
        static const CollectorTraits traits = [] {
            CollectorTraits own;
            own.kind = mailKind();
            own.settings = mailSettings();
            return own;
        }();
        return traits;
    }

    Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                      const Cancellation& cancellation) const override {
        const Result<MailServer> server = mailServerOf(request.source, request.secrets);
        if (!server) {
            return collectedWith(request.known, server.error(), clock.now());
        }
        const Result<ReadOptions> options = readOptionsOf(request.source, clock.now());
        if (!options) {
            return collectedWith(request.known, options.error(), clock.now());
        }
        const QString mark = Position::markOf({server->host, server->user, server->mailbox});
        MailCollecting collecting(*server, request.policy, *options, sink, cancellation);
        collecting.position = MailPosition::read(Position::read(request.known.position, mark).value_or(QString()));
        const Result<Done> ran = collecting.run(request.policy);
        FetchState state = request.known;
        state.position = Position::written(mark, collecting.position.written());
        return ran ? collectedUpTo(state, state.position, collecting.hasMore, clock.now())
                   : collectedWith(state, ran.error(), clock.now());
    }
};

}  // namespace

std::unique_ptr<Collector> makeMailbox() {
    return std::make_unique<MailboxCollector>();
}

}  // namespace zhiban
