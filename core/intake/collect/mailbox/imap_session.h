// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/intake/collect/mailbox/imap_stream.h"

namespace zhiban {

// One answer line of an IMAP server: what stands in it, with each literal taken out and "{n}" left in its place.
struct ImapAnswer {
    QByteArray text;
    std::vector<QByteArray> literals;
};

// The few questions that reading a mailbox takes (RFC 3501). Errors besides the stream's: NotFound "mail.no-mailbox"
// (details: its name), Invalid "mail.protocol" (the server says what IMAP does not), Unavailable "mail.refused"
// (details: what the server says).
class ImapSession {
  public:
    explicit ImapSession(std::unique_ptr<ImapStream> stream, qint64 mostLineBytes)
        : stream_(std::move(stream)), mostLineBytes_(mostLineBytes) {}

    // Opens a mailbox so that nothing in it can change; its UIDVALIDITY.
    Result<quint32> examine(const QString& mailbox);
    // The UIDs beyond `last`, ascending.
    Result<std::vector<quint32>> uidsAfter(quint32 last);
    Result<std::map<quint32, qint64>> sizesOf(const std::vector<quint32>& uids);
    // The mail whole, or its first bytes when `most` says so (0: whole); never marked as read. A literal announced as
    // longer than `limit` is Invalid "mail.too-large".
    Result<std::optional<QByteArray>> mail(quint32 uid, qint64 most, qint64 limit);
    void logOut();

  private:
    struct Command {
        QByteArray tag;
        bool ok = false;
        QByteArray said;  // after OK, NO or BAD
        std::vector<ImapAnswer> answers;
    };
    Result<Command> command(const QByteArray& text, qint64 mostLiteral = 0);
    Result<ImapAnswer> answer(qint64 mostLiteral);
    static Failure protocolFault(const QByteArray& said);
    static Failure refusal(const Command& command);

    std::unique_ptr<ImapStream> stream_;
    qint64 mostLineBytes_;
    int commands_ = 0;
};

// The numbers of "* SEARCH 2 84 882"; nothing for another line.
std::vector<quint32> searchedUids(const QByteArray& line);

// A number behind a word: 123 of "… UID 123 …".
std::optional<qint64> numberAfter(const QByteArray& line, const QByteArray& word);

}  // namespace zhiban
