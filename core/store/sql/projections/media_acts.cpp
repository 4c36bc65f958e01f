// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/media_acts.h"
#include "core/domain/acts.h"
#include "core/store/sql/projections/act.h"

namespace zhiban::sql {
namespace {

// The file the act is about, which the post must have.
Result<MediaKey> knownFile(const Act& act) {
    const Result<MediaKey> key = mediaKeyOf(act.entry.subjectId);
    if (!key) {
        return key;
    }
    const Result<qint64> known = act.session.number(
        QStringLiteral("SELECT count(*) FROM post_media WHERE post_id = :post AND position = :position"),
        {{u":post", key->post}, {u":position", key->position}});
    if (!known) {
        return fail(known.error());
    }
    if (*known == 0) {
        return fail(ErrorKind::Invalid, QStringLiteral("no file %1").arg(act.entry.subjectId),
                    QStringLiteral("media.unknown"));
    }
    act.touched(QStringLiteral("posts"), QString::number(key->post.value));
    return key;
}

Result<Done> transcribe(const Act& act, const MediaTranscribedPayload& payload) {
    const Result<MediaKey> key = knownFile(act);
    if (!key) {
        return fail(key.error());
    }
    return act.run(
        QStringLiteral("INSERT INTO media_speech (post_id, position, dialect, text, machine, written_by, written_at, "
                       "confirmed_by, confirmed_at) VALUES (:post, :position, :dialect, :text, :machine, :by, :at, '', "
                       "NULL) ON CONFLICT (post_id, position) DO UPDATE SET dialect = excluded.dialect, "
                       "text = excluded.text, machine = excluded.machine, written_by = excluded.written_by, "
                       "written_at = excluded.written_at, confirmed_by = '', confirmed_at = NULL"),
        {{u":post", key->post},
         {u":position", key->position},
         {u":dialect", payload.dialect},
         {u":text", payload.text},
         {u":machine", payload.machine},
         {u":by", act.entry.actor.name},
         {u":at", act.entry.at}});
}

// The second pair of eyes is another's. A program's text has had none yet, so that whoever ran it may be the first.
Result<Done> confirm(const Act& act, const MediaTranscriptConfirmedPayload& payload) {
    const Result<MediaKey> key = knownFile(act);
    if (!key) {
        return fail(key.error());
    }
    const Result<qint64> confirmed = act.session.run(
        QStringLiteral("UPDATE media_speech SET confirmed_by = :by, confirmed_at = :at WHERE post_id = :post AND "
                       "position = :position AND text = :text AND text <> '' AND confirmed_at IS NULL AND "
                       "(machine = 1 OR written_by <> :same)"),
        {{u":by", act.entry.actor.name},
         {u":at", act.entry.at},
         {u":post", key->post},
         {u":position", key->position},
         {u":text", payload.text},
         {u":same", act.entry.actor.name}});
    if (!confirmed) {
        return fail(confirmed.error());
    }
    if (*confirmed == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("written by the same officer, confirmed, or changed meanwhile"),
                    QStringLiteral("media.not-to-confirm"));
    }
    return Done{};
}

Result<Done> tagDialect(const Act& act, const MediaDialectPayload& payload) {
    const Result<MediaKey> key = knownFile(act);
    if (!key) {
        return fail(key.error());
    }
    return act.run(QStringLiteral("INSERT INTO media_speech (post_id, position, dialect, text, machine, written_by, "
                                  "written_at, confirmed_by, confirmed_at) VALUES (:post, :position, :dialect, '', 0, "
                                  "'', NULL, '', NULL) ON CONFLICT (post_id, position) DO UPDATE SET "
                                  "dialect = excluded.dialect"),
                   {{u":post", key->post}, {u":position", key->position}, {u":dialect", payload.dialect}});
}

Result<Done> keepCopy(const Act& act, const MediaRedactedPayload& payload) {
    const Result<MediaKey> key = knownFile(act);
    if (!key) {
        return fail(key.error());
    }
    return act.run(QStringLiteral("INSERT INTO media_copy (sequence, post_id, position, sha256, file_name, media_type, "
                                  "bytes, made_at, made_by) VALUES (:sequence, :post, :position, :hash, :name, :type, "
                                  ":bytes, :at, :by)"),
                   {{u":sequence", act.entry.sequence},
                    {u":post", key->post},
                    {u":position", key->position},
                    {u":hash", payload.sha256},
                    {u":name", payload.fileName},
                    {u":type", payload.mediaType},
                    {u":bytes", payload.bytes},
                    {u":at", act.entry.at},
                    {u":by", act.entry.actor.name}});
}

Result<Done> saveWord(const Act& act, const GlossaryWordPayload& payload) {
    return act.run(QStringLiteral("INSERT INTO glossary_word (word, meaning, dialect) VALUES (:word, :meaning, "
                                  ":dialect) ON CONFLICT (word) DO UPDATE SET meaning = excluded.meaning, "
                                  "dialect = excluded.dialect"),
                   {{u":word", act.entry.subjectId}, {u":meaning", payload.meaning}, {u":dialect", payload.dialect}});
}

Result<Done> removeWord(const Act& act) {
    const Result<qint64> removed = act.session.run(QStringLiteral("DELETE FROM glossary_word WHERE word = :word"),
                                                   {{u":word", act.entry.subjectId}});
    if (!removed) {
        return fail(removed.error());
    }
    if (*removed == 0) {
        return fail(ErrorKind::Conflict, QStringLiteral("not in the list"), QStringLiteral("glossary.unknown"));
    }
    return Done{};
}

Error unknownVerb(const Act& act) {
    return {ErrorKind::Invalid,
            QStringLiteral("no act is called %1").arg(act.entry.verb),
            QStringLiteral("ledger.unknown-verb"),
            {act.entry.verb}};
}

}  // namespace

Result<Done> applyMediaAct(const Act& act) {
    if (act.entry.verb == verbs::MediaTranscribed) {
        return applyAs<MediaTranscribedPayload>(act, transcribe);
    }
    if (act.entry.verb == verbs::MediaTranscriptConfirmed) {
        return applyAs<MediaTranscriptConfirmedPayload>(act, confirm);
    }
    if (act.entry.verb == verbs::MediaDialectTagged) {
        return applyAs<MediaDialectPayload>(act, tagDialect);
    }
    if (act.entry.verb == verbs::MediaRedacted) {
        return applyAs<MediaRedactedPayload>(act, keepCopy);
    }
    return fail(unknownVerb(act));
}

Result<Done> applyGlossaryAct(const Act& act) {
    act.touched(QStringLiteral("glossary"), act.entry.subjectId);
    if (act.entry.verb == verbs::GlossaryWordSaved) {
        return applyAs<GlossaryWordPayload>(act, saveWord);
    }
    if (act.entry.verb == verbs::GlossaryWordRemoved) {
        return removeWord(act);
    }
    return fail(unknownVerb(act));
}

}  // namespace zhiban::sql
