// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

#include "core/domain/post.h"

namespace zhiban::bench {

// Web servers on the loopback interface, one a board, each with an RSS feed of its own items. They live on a thread of
// their own, as the internet does.
class LoopbackBoards final {
  public:
    // `texts` are dealt out, each item once. Every board answers with all its items.
    LoopbackBoards(int boards, int itemsOfABoard, const std::vector<IncomingPost>& texts);
    ~LoopbackBoards();

    QString address(int board) const;
    int boards() const { return static_cast<int>(feeds_.size()); }
    // When a board first answered; nothing before.
    std::optional<TimePoint> answeredAt(int board) const;

  private:
    void answer(int board, class QTcpSocket& socket);

    std::vector<QByteArray> feeds_;
    std::vector<std::unique_ptr<QTcpServer>> servers_;
    std::vector<quint16> ports_;
    std::vector<std::atomic<qint64>> answered_;  // UTC milliseconds, 0 = not yet
    QThread thread_;
    QObject home_;
};

}  // namespace zhiban::bench
