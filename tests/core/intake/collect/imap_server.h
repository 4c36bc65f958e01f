// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <atomic>
#include <future>
#include <map>
#include <thread>

namespace zhiban::testing {

// What an ImapServer holds and how it misbehaves.
struct ImapBox {
    enum class Fault {
        None,
        SilentGreeting,   // takes the connection and says nothing
        HangsInMail,      // stops in the middle of a mail
        CutsMail,         // closes the connection there
        HugeMail,         // announces more than anybody could keep
        NotImap,          // a web server's answer
        NeverEndingLine,  // and never a line end
        ByeAfterLogin
    };

    QByteArray user = "desk";
    QByteArray password = "p\"w\\d";
    QByteArray mailbox = "\"INBOX\"";  // as a client must write it
    quint32 validity = 7;
    std::map<quint32, QByteArray> mails;
    Fault fault = Fault::None;
    quint32 faultAt = 0;           // UID of the mail it concerns
    bool offersPlainLogin = true;  // else only AUTHENTICATE PLAIN
    bool showsOtherLines = false;  // unasked lines between the answers, as servers do
    std::vector<quint32> announcedButGone;
};

// A small IMAP4rev1 server on the loopback interface that serves one mailbox on a thread of its own: greeting,
// CAPABILITY, LOGIN, AUTHENTICATE PLAIN, EXAMINE, SELECT, UID SEARCH, UID FETCH with literals, LOGOUT.
class ImapServer {
  public:
    explicit ImapServer(ImapBox box) : box_(std::move(box)) {
        std::promise<quint16> port;
        std::future<quint16> listening = port.get_future();
        thread_ = std::thread([this, &port] { serve(port); });
        port_ = listening.get();
    }
    ~ImapServer() { stop(); }

    quint16 port() const { return port_; }
    // Ends the server; what it was asked may then be read.
    void stop() {
        over_ = true;
        if (thread_.joinable()) {
            thread_.join();
        }
    }
    const QByteArrayList& commands() const { return commands_; }
    bool marksAsRead() const { return marked_; }

  private:
    void serve(std::promise<quint16>& port) {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port.set_value(server.serverPort());
        while (!over_) {
            if (server.waitForNewConnection(20)) {
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                talk(*socket);
            }
        }
    }

    void talk(QTcpSocket& socket) {
        if (box_.fault == ImapBox::Fault::SilentGreeting) {
            hang(socket);
            return;
        }
        if (box_.fault == ImapBox::Fault::NotImap) {
            say(socket, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        say(socket, "* OK ready\r\n");
        while (!over_ && socket.state() == QAbstractSocket::ConnectedState) {
            const QByteArray line = read(socket);
            if (line.isEmpty()) {
                return;
            }
            commands_ << line.mid(line.indexOf(' ') + 1);
            if (!answer(socket, line.left(line.indexOf(' ')), commands_.last())) {
                return;
            }
        }
    }

    bool answer(QTcpSocket& socket, const QByteArray& tag, const QByteArray& command) {
        if (command == "CAPABILITY") {
            say(socket, QByteArray("* CAPABILITY IMAP4rev1") +
                            (box_.offersPlainLogin ? "\r\n" : " AUTH=PLAIN LOGINDISABLED\r\n") + tag + " OK\r\n");
        } else if (command.startsWith("LOGIN ") || command.startsWith("AUTHENTICATE PLAIN")) {
            const bool known = command.startsWith("LOGIN ") ? command == "LOGIN " + login() : authenticated(socket);
            say(socket, tag + (known ? " OK welcome\r\n" : " NO [AUTHENTICATIONFAILED] wrong\r\n"));
            if (known && box_.fault == ImapBox::Fault::ByeAfterLogin) {
                say(socket, "* BYE maintenance\r\n");
                return false;
            }
        } else if (command.startsWith("EXAMINE ") || command.startsWith("SELECT ")) {
            open(socket, tag, command);
        } else if (command.startsWith("UID SEARCH UID ")) {
            search(socket, tag, command.mid(15));
        } else if (command.startsWith("UID FETCH ")) {
            return fetch(socket, tag, command.mid(10));
        } else if (command == "LOGOUT") {
            say(socket, "* BYE\r\n" + tag + " OK\r\n");
            return false;
        } else {
            say(socket, tag + " BAD unknown\r\n");
        }
        return true;
    }

    QByteArray login() const {
        const auto quoted = [](QByteArray text) {
            const bool isAtom = !text.contains('"') && !text.contains('\\') && !text.contains(' ');
            return isAtom ? text : '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
        };
        return quoted(box_.user) + ' ' + quoted(box_.password);
    }
    bool authenticated(QTcpSocket& socket) {
        say(socket, "+ \r\n");
        return QByteArray::fromBase64(read(socket)) == QByteArray("\0", 1) + box_.user + '\0' + box_.password;
    }

    void open(QTcpSocket& socket, const QByteArray& tag, const QByteArray& command) {
        writable_ = command.startsWith("SELECT ");
        if (command.mid(command.indexOf(' ') + 1) != box_.mailbox) {
            say(socket, tag + " NO [NONEXISTENT] no such mailbox\r\n");
            return;
        }
        say(socket, "* FLAGS (\\Seen)\r\n* " + QByteArray::number(box_.mails.size()) + " EXISTS\r\n* OK [UIDVALIDITY " +
                        QByteArray::number(box_.validity) + "] valid\r\n" + tag + " OK [READ-ONLY] done\r\n");
    }

    void search(QTcpSocket& socket, const QByteArray& tag, const QByteArray& range) {
        if (box_.fault == ImapBox::Fault::NeverEndingLine) {
            while (!over_ && socket.state() == QAbstractSocket::ConnectedState) {
                say(socket, QByteArray(64 * 1024, '1'));
            }
            return;
        }
        const quint32 from = range.left(range.indexOf(':')).toUInt();
        QByteArray found;
        for (const auto& [uid, mail] : box_.mails) {
            // "n:*" always names the newest (RFC 3501, 9, seq-range).
            if (uid >= from || uid == box_.mails.rbegin()->first) {
                found += ' ' + QByteArray::number(uid);
            }
        }
        for (const quint32 uid : box_.announcedButGone) {
            found += ' ' + QByteArray::number(uid);
        }
        say(socket, (box_.showsOtherLines ? "* 99 EXISTS\r\n* OK still here\r\n" : "") + QByteArray("* SEARCH") +
                        found + "\r\n" + tag + " OK\r\n");
    }

    bool fetch(QTcpSocket& socket, const QByteArray& tag, const QByteArray& asked) {
        const QByteArray what = asked.mid(asked.indexOf(' ') + 1);
        marked_ = marked_ || (writable_ && !what.contains(".PEEK"));
        for (const QByteArray& word : asked.left(asked.indexOf(' ')).split(',')) {
            const quint32 uid = word.toUInt();
            const auto mail = box_.mails.find(uid);
            if (mail == box_.mails.end()) {
                continue;
            }
            const QByteArray begin = "* 1 FETCH (UID " + QByteArray::number(uid);
            if (box_.showsOtherLines) {
                say(socket, "* 2 FETCH (UID 999 FLAGS (\\Recent))\r\n");
            }
            if (what.contains("RFC822.SIZE")) {
                say(socket, begin + " RFC822.SIZE " + QByteArray::number(mail->second.size()) + ")\r\n");
                continue;
            }
            const qsizetype part = what.indexOf("<0.");
            const QByteArray bytes =
                part < 0 ? mail->second : mail->second.left(what.mid(part + 3, what.indexOf('>') - part - 3).toInt());
            if (uid == box_.faultAt && box_.fault != ImapBox::Fault::None) {
                misbehave(socket, begin, bytes);
                return false;
            }
            say(socket, begin + " BODY[]" + (part < 0 ? "" : "<0>") + " {" + QByteArray::number(bytes.size()) +
                            "}\r\n" + bytes + ")\r\n");
        }
        say(socket, tag + " OK\r\n");
        return true;
    }

    void misbehave(QTcpSocket& socket, const QByteArray& begin, const QByteArray& bytes) {
        const QByteArray size =
            box_.fault == ImapBox::Fault::HugeMail ? QByteArray("99999999999") : QByteArray::number(bytes.size());
        say(socket, begin + " BODY[] {" + size + "}\r\n" + bytes.left(bytes.size() / 2));
        if (box_.fault != ImapBox::Fault::CutsMail) {
            hang(socket);
        }
    }

    void hang(QTcpSocket& socket) const {
        while (!over_ && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(20);
            socket.readAll();
        }
    }
    QByteArray read(QTcpSocket& socket) const {
        while (!over_ && !socket.canReadLine() && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(20);
        }
        return socket.readLine().trimmed();
    }
    static void say(QTcpSocket& socket, const QByteArray& bytes) {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
        }
    }

    ImapBox box_;
    std::thread thread_;
    std::atomic<bool> over_ = false;
    quint16 port_ = 0;
    QByteArrayList commands_;
    bool writable_ = false;
    bool marked_ = false;
};

}  // namespace zhiban::testing
