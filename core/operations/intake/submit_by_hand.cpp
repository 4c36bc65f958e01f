// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/intake/submit_by_hand.h"

#include <numeric>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/media/file_kind.h"
#include "core/operations/cases/add_evidence.h"

namespace zhiban {
namespace {

constexpr int kComparedPosts = 500;
const QString kConnector = QStringLiteral("manual");

Result<Done> check(const SubmitByHand& submission) {
    if (submission.text.trimmed().isEmpty() && submission.files.empty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("neither a text nor a file"),
                    QStringLiteral("submission.empty"));
    }
    if (submission.files.size() > kMostHandFiles) {
        return fail(ErrorKind::Invalid, QStringLiteral("more than 30 files"), QStringLiteral("media.too-many"));
    }
    const qint64 total = std::accumulate(submission.files.begin(), submission.files.end(), qint64{0},
                                         [](qint64 sum, const HandFile& file) { return sum + file.bytes.size(); });
    if (total > kLargestHandTotal) {
        return fail(ErrorKind::Invalid, QStringLiteral("more than 128 MiB together"), QStringLiteral("media.total"));
    }
    for (const HandFile& file : submission.files) {
        if (const Result<Done> allowed = checkHandFile(file); !allowed) {
            return allowed;
        }
    }
    return Done{};
}

QString withoutNul(QString text) {
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

IncomingPost postOf(const SubmitByHand& submission, const ActContext& context) {
    IncomingPost post;
    post.sourceKey = sourceKeyOf(submission.channel);
    post.sourceName = withoutNul(submission.channelName);
    post.externalId = submission.id;
    post.url = withoutNul(submission.url.trimmed());
    post.body = withoutNul(submission.text.trimmed());
    post.place = withoutNul(submission.place.simplified());
    post.category = withoutNul(submission.category.simplified());
    post.published = context.now;
    post.submission = Submission{withoutNul(submission.contact.simplified()), submission.happened, context.actor.name};
    if (post.body.isEmpty()) {
        post.title = cleanFileName(submission.files.front().fileName);
    }
    return post;
}

Result<std::vector<Enclosure>> attached(UnitOfWork& work, const std::vector<HandFile>& files) {
    std::vector<Enclosure> enclosures;
    for (const HandFile& file : files) {
        const Result<QByteArray> hash = work.attach(file.bytes, file.mediaType);
        if (!hash) {
            return fail(hash.error());
        }
        Enclosure enclosure;
        enclosure.mediaType = file.mediaType;
        enclosure.bytes = file.bytes.size();
        enclosure.fileName = cleanFileName(file.fileName);
        enclosure.sha256 = *hash;
        enclosures.push_back(std::move(enclosure));
    }
    return enclosures;
}

PostsReceivedPayload receiptOf(const ReceiptCounts& counts) {
    PostsReceivedPayload payload;
    payload.connector = kConnector;
    payload.stored = counts.stored;
    payload.duplicates = counts.duplicates;
    payload.revised = counts.revised;
    payload.alerts = counts.alerts;
    payload.firstPost = counts.first.value;
    payload.lastPost = counts.last.value;
    return payload;
}

}  // namespace

Result<Done> checkHandFile(const HandFile& file) {
    if (file.bytes.isEmpty() || file.bytes.size() > kLargestHandFile) {
        return fail(ErrorKind::Invalid, QStringLiteral("empty or larger than 64 MiB"), QStringLiteral("media.size"),
                    {cleanFileName(file.fileName)});
    }
    if (mayRun(cleanFileName(file.fileName), file.bytes.left(8))) {
        return fail(ErrorKind::Invalid, QStringLiteral("a program"), QStringLiteral("media.executable"),
                    {cleanFileName(file.fileName)});
    }
    return Done{};
}

QString makeSubmissionId(TimePoint now) {
    return makeUuid<Uuid<struct SubmissionTag>>(now).text;
}

Result<SubmitByHand::Answer> SubmitByHand::run(WriteSession& session, const ActContext& context) const {
    if (const Result<Done> sound = check(*this); !sound) {
        return fail(sound.error());
    }
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Result<std::vector<Enclosure>> enclosures = attached(**work, files);
    if (!enclosures) {
        return fail(enclosures.error());
    }
    MatchedPost matched{postOf(*this, context), {}};
    matched.post.enclosures = std::move(*enclosures);
    if (rules) {
        matched.hits = rules->match(subjectOf(matched.post, context.now));
    }
    const Result<ReceiptCounts> counts = (*work)->receive({matched}, kConnector, context.now);
    if (!counts) {
        return fail(counts.error());
    }
    const Result<LedgerHead> committed = (*work)->commit({draftOf(
        context, verbs::PostsReceived, QStringLiteral("intake"), matched.post.sourceKey, toJson(receiptOf(*counts)))});
    if (!committed) {
        return fail(committed.error());
    }
    return Answer{counts->last, counts->alerts > 0};
}

Result<FindSameText::Answer> FindSameText::run(const ReadSession& session) const {
    PostFilter recent;
    for (const HandChannel channel : kHandChannels) {
        recent.sources << sourceKeyOf(channel);
    }
    recent.from = since;
    const Result<std::vector<FeedItem>> items = session.posts().page(recent, std::nullopt, kComparedPosts);
    if (!items) {
        return fail(items.error());
    }
    Answer same;
    const QString wanted = text.simplified();
    for (const FeedItem& item : *items) {
        if (!wanted.isEmpty() && item.post.body.simplified() == wanted) {
            same.push_back(item.post);
        }
    }
    return same;
}

}  // namespace zhiban
