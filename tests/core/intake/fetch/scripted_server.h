// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <vector>

namespace zhiban::testing {

// A real HTTP server on the loopback interface that answers each request by a script. Lives in the test's thread.
class ScriptedServer final : public QObject {
  public:
    struct Request {
        QByteArray path;
        QByteArray head;  // all header lines

        QByteArray header(const QByteArray& name) const {
            for (const QByteArray& line : head.split('\n')) {
                if (line.toLower().startsWith(name.toLower() + ':')) {
                    return line.mid(name.size() + 1).trimmed();
                }
            }
            return {};
        }
    };
    using Answer = std::function<void(const Request&, QTcpSocket&)>;

    explicit ScriptedServer(Answer answer) : answer_(std::move(answer)) {
        server_.listen(QHostAddress::LocalHost);
        connect(&server_, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = server_.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { serve(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QUrl url(const QString& path) const {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server_.serverPort()).arg(path));
    }
    quint16 port() const { return server_.serverPort(); }

    // A whole answer that closes the connection.
    static void reply(QTcpSocket& socket, const QByteArray& status, const QByteArray& headers, const QByteArray& body) {
        socket.write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                     "\r\nConnection: close\r\n\r\n" + body);
        socket.disconnectFromHost();
    }
    // Writes a chunk again and again, as fast as it is taken or every few milliseconds, until the other side leaves.
    static void stream(QTcpSocket& socket, const QByteArray& chunk, int everyMilliseconds) {
        auto* timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, chunk] {
            if (socket.bytesToWrite() < 1024 * 1024) {
                socket.write(chunk);
            }
        });
        timer->start(everyMilliseconds);
    }

    std::vector<Request> requests;
    int connections = 0;

  private:
    void serve(QTcpSocket& socket) {
        QByteArray& received = pending_[&socket];
        received += socket.readAll();
        if (!received.contains("\r\n\r\n")) {
            return;
        }
        const QList<QByteArray> words = received.split(' ');
        requests.push_back({words.value(1), received});
        received.clear();
        answer_(requests.back(), socket);
    }

    QTcpServer server_;
    Answer answer_;
    QHash<QTcpSocket*, QByteArray> pending_;
};

}  // namespace zhiban::testing
