// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/collecting/loopback_boards.h"

#include <QTcpSocket>

namespace zhiban::bench {
namespace {

QByteArray feedOf(int board, int items, const std::vector<IncomingPost>& texts) {
    QByteArray feed = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Board " +
                      QByteArray::number(board) + "</title>";
    for (int i = 0; i < items; ++i) {
        const int number = board * items + i;
        const IncomingPost& text = texts[static_cast<size_t>(number) % texts.size()];
        feed += "<item><guid>" + QByteArray::number(number) + "</guid><title>" + text.title.toHtmlEscaped().toUtf8() +
                "</title><description>" + text.body.toHtmlEscaped().toHtmlEscaped().toUtf8() +
                "</description><link>http://board.example/" + QByteArray::number(number) + "</link></item>";
    }
    return feed + "</channel></rss>";
}

}  // namespace

LoopbackBoards::LoopbackBoards(int boards, int itemsOfABoard, const std::vector<IncomingPost>& texts)
    : answered_(static_cast<size_t>(boards)) {
    for (int board = 0; board < boards; ++board) {
        feeds_.push_back(feedOf(board, itemsOfABoard, texts));
    }
    home_.moveToThread(&thread_);
    thread_.start();
    QMetaObject::invokeMethod(
        &home_,
        [this, boards] {
            for (int board = 0; board < boards; ++board) {
                auto server = std::make_unique<QTcpServer>();
                server->listen(QHostAddress::LocalHost);
                ports_.push_back(server->serverPort());
                QObject::connect(server.get(), &QTcpServer::newConnection, &home_, [this, board, at = server.get()] {
                    while (QTcpSocket* socket = at->nextPendingConnection()) {
                        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                         [this, board, socket] { answer(board, *socket); });
                        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                    }
                });
                servers_.push_back(std::move(server));
            }
        },
        Qt::BlockingQueuedConnection);
}

LoopbackBoards::~LoopbackBoards() {
    QMetaObject::invokeMethod(
        &home_, [this] { servers_.clear(); }, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

QString LoopbackBoards::address(int board) const {
    return QStringLiteral("http://127.0.0.1:%1/feed.xml").arg(ports_[static_cast<size_t>(board)]);
}

std::optional<TimePoint> LoopbackBoards::answeredAt(int board) const {
    const qint64 at = answered_[static_cast<size_t>(board)];
    return at == 0 ? std::nullopt : std::optional(fromMilliseconds(at));
}

void LoopbackBoards::answer(int board, QTcpSocket& socket) {
    if (!socket.readAll().contains("\r\n\r\n")) {
        return;  // the rest of the question is on its way
    }
    const QByteArray& feed = feeds_[static_cast<size_t>(board)];
    qint64 notYet = 0;
    answered_[static_cast<size_t>(board)].compare_exchange_strong(notYet, toMilliseconds(SystemClock().now()));
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(feed.size()) + "\r\n\r\n" + feed);
    socket.disconnectFromHost();
}

}  // namespace zhiban::bench
