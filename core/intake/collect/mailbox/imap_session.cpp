// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/mailbox/imap_session.h"

#include <algorithm>

namespace zhiban {
namespace {

constexpr qsizetype kShownOfServer = 200;
constexpr qint64 kNoLiteral = 64 * 1024;  // beside mails a server may still write names as literals

// How long the literal is that an answer line ends with; -1 without one.
qint64 literalAtEnd(const QByteArray& line) {
    const qsizetype open = line.endsWith('}') ? line.lastIndexOf('{') : -1;
    if (open < 0) {
        return -1;
    }
    bool isNumber = false;
    const qint64 size = line.mid(open + 1, line.size() - open - 2).toLongLong(&isNumber);
    return isNumber && size >= 0 ? size : -1;
}

// The text of `BODY[] "…"`, as a server may write a short one.
QByteArray quotedAfter(const QByteArray& line, qsizetype at) {
    QByteArray text;
    for (qsizetype i = line.indexOf('"', at) + 1; i > 0 && i < line.size() && line[i] != '"'; ++i) {
        i += line[i] == '\\' && i + 1 < line.size() ? 1 : 0;
        text += line[i];
    }
    return text;
}

}  // namespace

std::vector<quint32> searchedUids(const QByteArray& line) {
    std::vector<quint32> uids;
    if (!line.toUpper().startsWith("* SEARCH")) {
        return uids;
    }
    for (const QByteArray& word : line.mid(8).split(' ')) {
        bool isNumber = false;
        const quint32 uid = word.trimmed().toUInt(&isNumber);
        if (isNumber) {
            uids.push_back(uid);
        }
    }
    return uids;
}

std::optional<qint64> numberAfter(const QByteArray& line, const QByteArray& word) {
    const QByteArray upper = line.toUpper();
    for (qsizetype at = upper.indexOf(word + ' '); at >= 0; at = upper.indexOf(word + ' ', at + 1)) {
        const bool isWord = at == 0 || upper[at - 1] == ' ' || upper[at - 1] == '(' || upper[at - 1] == '[';
        qsizetype end = at + word.size() + 1;
        const qsizetype begin = end;
        while (end < upper.size() && upper[end] >= '0' && upper[end] <= '9') {
            ++end;
        }
        if (isWord && end > begin) {
            return upper.mid(begin, end - begin).toLongLong();
        }
    }
    return std::nullopt;
}

Failure ImapSession::protocolFault(const QByteArray& said) {
    const QString shown = QString::fromUtf8(said.left(kShownOfServer));
    return fail(ErrorKind::Invalid, QStringLiteral("not what IMAP says: ") + shown, QStringLiteral("mail.protocol"),
                {shown});
}

Failure ImapSession::refusal(const Command& command) {
    const QString said = QString::fromUtf8(command.said.left(kShownOfServer));
    return fail(ErrorKind::Unavailable, said, QStringLiteral("mail.refused"), {said});
}

Result<ImapAnswer> ImapSession::answer(qint64 mostLiteral) {
    ImapAnswer answer;
    for (;;) {
        const Result<QByteArray> line = stream_->line(mostLineBytes_);
        if (!line) {
            return fail(line.error());
        }
        answer.text += *line;
        const qint64 size = literalAtEnd(*line);
        if (size < 0) {
            return answer;
        }
        if (size > std::max(mostLiteral, kNoLiteral)) {
            return fail(ErrorKind::Invalid, QStringLiteral("%1 bytes are announced").arg(size),
                        QStringLiteral("mail.too-large"));
        }
        Result<QByteArray> bytes = stream_->bytes(size);
        if (!bytes) {
            return fail(bytes.error());
        }
        answer.literals.push_back(std::move(*bytes));
        if (answer.text.size() > mostLineBytes_) {
            return protocolFault(answer.text);
        }
    }
}

Result<ImapSession::Command> ImapSession::command(const QByteArray& text, qint64 mostLiteral) {
    Command command;
    command.tag = "Z" + QByteArray::number(++commands_);
    if (const Result<Done> sent = stream_->write(command.tag + ' ' + text + "\r\n"); !sent) {
        return fail(sent.error());
    }
    for (qint64 told = 0;;) {
        Result<ImapAnswer> next = answer(mostLiteral);
        if (!next) {
            return fail(next.error());
        }
        const QByteArray& line = next->text;
        if (line.startsWith(command.tag + ' ')) {
            const QByteArray outcome = line.mid(command.tag.size() + 1);
            command.ok = outcome.toUpper().startsWith("OK");
            command.said = outcome.mid(outcome.indexOf(' ') + 1);
            return command;
        }
        if (line.toUpper().startsWith("* BYE")) {
            command.said = line.mid(5).trimmed();
            return refusal(command);
        }
        if (!line.startsWith("* ") && !line.startsWith("+")) {
            return protocolFault(line);
        }
        told += line.size();
        if (told > mostLineBytes_) {
            return protocolFault("talks without end");
        }
        command.answers.push_back(std::move(*next));
    }
}

Result<quint32> ImapSession::examine(const QString& mailbox) {
    const Result<Command> examined = command("EXAMINE " + quotedMailbox(mailbox));
    if (!examined) {
        return fail(examined.error());
    }
    if (!examined->ok) {
        return fail(ErrorKind::NotFound, QString::fromUtf8(examined->said.left(kShownOfServer)),
                    QStringLiteral("mail.no-mailbox"), {mailbox});
    }
    for (const ImapAnswer& answer : examined->answers) {
        if (const std::optional<qint64> validity = numberAfter(answer.text, "UIDVALIDITY")) {
            return static_cast<quint32>(*validity);
        }
    }
    return protocolFault("no UIDVALIDITY");
}

Result<std::vector<quint32>> ImapSession::uidsAfter(quint32 last) {
    const Result<Command> found = command("UID SEARCH UID " + QByteArray::number(qint64{last} + 1) + ":*");
    if (!found) {
        return fail(found.error());
    }
    if (!found->ok) {
        return refusal(*found);
    }
    std::vector<quint32> uids;
    for (const ImapAnswer& answer : found->answers) {
        for (const quint32 uid : searchedUids(answer.text)) {
            if (uid > last) {  // "*" is the newest, even where the range lies beyond it
                uids.push_back(uid);
            }
        }
    }
    std::ranges::sort(uids);
    uids.erase(std::ranges::unique(uids).begin(), uids.end());
    return uids;
}

Result<std::map<quint32, qint64>> ImapSession::sizesOf(const std::vector<quint32>& uids) {
    QByteArrayList wanted;
    for (const quint32 uid : uids) {
        wanted << QByteArray::number(uid);
    }
    const Result<Command> told = command("UID FETCH " + wanted.join(',') + " (UID RFC822.SIZE)");
    if (!told) {
        return fail(told.error());
    }
    if (!told->ok) {
        return refusal(*told);
    }
    std::map<quint32, qint64> sizes;
    for (const ImapAnswer& answer : told->answers) {
        const std::optional<qint64> uid = numberAfter(answer.text, "UID");
        const std::optional<qint64> size = numberAfter(answer.text, "RFC822.SIZE");
        if (uid && size) {
            sizes[static_cast<quint32>(*uid)] = *size;
        }
    }
    return sizes;
}

Result<std::optional<QByteArray>> ImapSession::mail(quint32 uid, qint64 most, qint64 limit) {
    const QByteArray part = most > 0 ? "<0." + QByteArray::number(most) + '>' : QByteArray();
    Result<Command> fetched = command("UID FETCH " + QByteArray::number(uid) + " (UID BODY.PEEK[]" + part + ")", limit);
    if (!fetched) {
        return fail(fetched.error());
    }
    if (!fetched->ok) {
        return refusal(*fetched);
    }
    for (ImapAnswer& answer : fetched->answers) {
        const qsizetype body = answer.text.toUpper().indexOf("BODY[]");
        if (body < 0 || numberAfter(answer.text, "UID") != qint64{uid}) {
            continue;
        }
        return answer.literals.empty() ? quotedAfter(answer.text, body) : std::move(answer.literals.front());
    }
    return std::nullopt;
}

void ImapSession::logOut() {
    // Whether the server says good-bye in return does not matter to anybody.
    static_cast<void>(stream_->write("Z0 LOGOUT\r\n"));
}

}  // namespace zhiban
