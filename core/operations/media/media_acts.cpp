// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/media/media_acts.h"

#include "core/domain/acts.h"
#include "core/domain/media_acts.h"
#include "core/operations/cases/add_evidence.h"
#include "core/operations/rules/stored_posts.h"

namespace zhiban {
namespace {

constexpr qsizetype kLongestTranscript = 200'000;
constexpr qsizetype kLongestWord = 60;

LedgerDraft actOn(const ActContext& context, const QString& verb, const MediaKey& file, QJsonObject payload) {
    return draftOf(context, verb, QStringLiteral("media"), mediaSubject(file), std::move(payload));
}

// One act and the file as it is then.
Result<PostMedia> commitOn(WriteSession& session, const LedgerDraft& act, const MediaKey& file) {
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    if (const Result<LedgerHead> committed = (*work)->commit({act}); !committed) {
        return fail(committed.error());
    }
    return session.media().byKey(file);
}

Result<Done> commitAlone(WriteSession& session, const LedgerDraft& act) {
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return (*work)->commit({act}).map([](const LedgerHead&) { return Done{}; });
}

QString withoutNul(const QString& text) {
    return QString(text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

// What is said in all files of the post, with the new text in its place.
QStringList saidIn(const std::vector<PostMedia>& files, const MediaKey& changed, const QString& text) {
    QStringList said;
    for (const PostMedia& media : files) {
        const QString spoken = media.key == changed ? text : media.speech.text;
        if (!spoken.isEmpty()) {
            said << spoken;
        } else if (!media.file.transcript.isEmpty()) {
            said << media.file.transcript;
        }
    }
    return said;
}

Result<std::vector<Hit>> hitsOf(const ReadSession& session, const Transcribe& act, const QString& text, TimePoint now) {
    const Result<Post> post = session.posts().byId(act.file.post);
    const Result<std::vector<PostMedia>> files = session.media().ofPost(act.file.post);
    const Result<QHash<SourceId, QString>> keys = sourceKeys(session);
    if (!post || !files || !keys) {
        return fail(!post ? post.error() : !files ? files.error() : keys.error());
    }
    return matchWithSpeech(*act.rules, subjectOf(*post, keys->value(post->source), now),
                           saidIn(*files, act.file, text));
}

}  // namespace

std::vector<Hit> matchWithSpeech(const CompiledRules& rules, const MatchSubject& subject, const QStringList& said) {
    const QString body = subject.body.toString() + QLatin1Char('\n') + said.join(QLatin1Char('\n'));
    MatchSubject whole = subject;
    whole.body = body;
    std::vector<Hit> hits = rules.match(whole);
    const qsizetype end = subject.title.size() + 1 + subject.body.size();
    for (Hit& hit : hits) {
        std::erase_if(hit.spans, [end](const Span& span) { return span.start + span.length > end; });
    }
    return hits;
}

std::vector<Hit> matchIncoming(const CompiledRules& rules, const IncomingPost& post, TimePoint now) {
    QStringList said;
    for (const Enclosure& file : post.enclosures) {
        if (!file.transcript.isEmpty()) {
            said << file.transcript;
        }
    }
    return said.isEmpty() ? rules.match(subjectOf(post, now)) : matchWithSpeech(rules, subjectOf(post, now), said);
}

Result<Transcribe::Answer> Transcribe::run(WriteSession& session, const ActContext& context) const {
    const QString written = withoutNul(text.trimmed()).left(kLongestTranscript);
    if (written.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("nothing is written"), QStringLiteral("media.no-text"));
    }
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    Answer answer;
    if (rules) {
        Result<std::vector<Hit>> hits = hitsOf((*work)->read(), *this, written, context.now);
        const Result<qint64> added =
            hits ? (*work)->addHits({{file.post, std::move(*hits)}}) : Result<qint64>(fail(hits.error()));
        if (!added) {
            return fail(added.error());
        }
        answer.newHits = *added;
    }
    const MediaTranscribedPayload payload{written, withoutNul(dialect.simplified()), machine};
    const Result<LedgerHead> committed =
        (*work)->commit({actOn(context, verbs::MediaTranscribed, file, toJson(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    return session.media().byKey(file).map([&](const PostMedia& media) {
        answer.media = media;
        return answer;
    });
}

Result<PostMedia> ConfirmTranscript::run(WriteSession& session, const ActContext& context) const {
    const MediaTranscriptConfirmedPayload payload{text};
    return commitOn(session, actOn(context, verbs::MediaTranscriptConfirmed, file, toJson(payload)), file);
}

Result<PostMedia> TagDialect::run(WriteSession& session, const ActContext& context) const {
    const MediaDialectPayload payload{withoutNul(dialect.simplified()).left(kLongestWord)};
    return commitOn(session, actOn(context, verbs::MediaDialectTagged, file, toJson(payload)), file);
}

Result<PostMedia> KeepRedactedCopy::run(WriteSession& session, const ActContext& context) const {
    const Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    const Result<PostMedia> original = (*work)->read().media().byKey(file);
    if (!original) {
        return fail(original.error());
    }
    const Result<QByteArray> hash = (*work)->attach(bytes, mediaType);
    if (!hash) {
        return fail(hash.error());
    }
    const MediaRedactedPayload payload{*hash,     original->file.sha256, cleanFileName(fileName),
                                       mediaType, bytes.size(),          boxes};
    const Result<LedgerHead> committed = (*work)->commit({actOn(context, verbs::MediaRedacted, file, toJson(payload))});
    return committed ? session.media().byKey(file) : Result<PostMedia>(fail(committed.error()));
}

Result<QString> ShowContact::run(WriteSession& session, const ActContext& context) const {
    const Result<std::optional<Submission>> submission = session.media().submission(post);
    if (!submission) {
        return fail(submission.error());
    }
    if (!*submission || (*submission)->contact.isEmpty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("nobody left a number"),
                    QStringLiteral("submission.no-contact"));
    }
    const LedgerDraft act =
        draftOf(context, verbs::PostContactShown, QStringLiteral("post"), QString::number(post.value), {});
    return commitAlone(session, act).map([&](Done) { return (*submission)->contact; });
}

Result<Done> SaveGlossaryWord::run(WriteSession& session, const ActContext& context) const {
    const QString name = withoutNul(word.word.simplified()).left(kLongestWord);
    const GlossaryWordPayload payload{withoutNul(word.meaning.simplified()).left(500),
                                      withoutNul(word.dialect.simplified()).left(kLongestWord)};
    if (name.isEmpty() || payload.meaning.isEmpty()) {
        return fail(ErrorKind::Invalid, QStringLiteral("a word and its meaning"), QStringLiteral("glossary.empty"));
    }
    return commitAlone(session,
                       draftOf(context, verbs::GlossaryWordSaved, QStringLiteral("glossary"), name, toJson(payload)));
}

Result<Done> RemoveGlossaryWord::run(WriteSession& session, const ActContext& context) const {
    return commitAlone(session,
                       draftOf(context, verbs::GlossaryWordRemoved, QStringLiteral("glossary"), word, QJsonObject{}));
}

}  // namespace zhiban
