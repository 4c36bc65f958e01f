// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/add_evidence.h"

#include <QRegularExpression>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/cases/case_at_hand.h"

namespace zhiban {

namespace {
constexpr qsizetype longestName = 120;
constexpr qsizetype largestFile = 64LL * 1024 * 1024;
}  // namespace

QString cleanFileName(const QString& name) {
    // Control, bidirectional, zero-width and soft-hyphen characters can make a name look like another.
    static const QRegularExpression invisible(
        QStringLiteral("[\\x{0000}-\\x{001F}\\x{007F}\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
                       "\\x{FEFF}]"));
    static const QRegularExpression reserved(QStringLiteral("^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])(\\.|$)"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression forbidden(QStringLiteral("[<>:\"|?*]"));
    static const QRegularExpression trailing(QStringLiteral("[. ]+$"));

    QString clean = name;
    clean.replace(QLatin1Char('\\'), QLatin1Char('/'));
    clean = clean.section(QLatin1Char('/'), -1);
    clean.remove(invisible);
    clean.replace(forbidden, QStringLiteral("_"));
    clean.remove(trailing);
    if (clean.isEmpty() || reserved.match(clean).hasMatch()) {
        clean.prepend(QStringLiteral("file_"));
    }
    if (clean.size() > longestName) {
        const qsizetype dot = clean.lastIndexOf(QLatin1Char('.'));
        const QString extension = dot > 0 && clean.size() - dot <= 12 ? clean.mid(dot) : QString();
        clean = clean.left(longestName - extension.size()) + extension;
    }
    return clean;
}

Result<EvidenceId> AddEvidence::run(WriteSession& session, const ActContext& context) const {
    if (bytes.isEmpty() || bytes.size() > largestFile) {
        return fail(ErrorKind::Invalid, QStringLiteral("evidence is empty or larger than 64 MiB"),
                    QStringLiteral("evidence.size"), {fileName});
    }
    Result<CaseAtHand> hand = takeCase(session, id, 0, context.now);
    if (!hand) {
        return fail(hand.error());
    }
    if (const Result<CaseState> allowed = next(hand->summary().state, CaseAct::AddEvidence, hand->facts); !allowed) {
        return fail(allowed.error());
    }
    const Result<QByteArray> hash = hand->work->attach(bytes, mediaType);
    if (!hash) {
        return fail(hash.error());
    }
    CaseEvidencePayload payload;
    payload.evidence = makeUuid<EvidenceId>(context.now);
    payload.sha256 = *hash;
    payload.fileName = cleanFileName(fileName);
    payload.mediaType = mediaType;
    payload.size = bytes.size();
    payload.role = role;
    payload.note = note.trimmed();
    if (const Result<Done> done = hand->commit(context, verbs::CaseEvidenceAdded, toJson(payload)); !done) {
        return fail(done.error());
    }
    return payload.evidence;
}

}  // namespace zhiban
