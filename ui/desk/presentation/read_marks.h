// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include "core/operations/desk/unread.h"

namespace zhiban {

// Which posts were read at this desk. Remembered with the window. GUI thread.
class ReadMarks final : public QObject {
    Q_OBJECT

  public:
    static constexpr size_t most = 5'000;  // remembered one by one

    explicit ReadMarks(QObject* parent = nullptr) : QObject(parent) {}

    bool isRead(PostId id) const { return read_->contains(id); }
    // As it stands now, for questions and to go back to.
    std::shared_ptr<const ReadSet> snapshot() const { return read_; }

    void markRead(const std::vector<PostId>& posts);
    void goBackTo(std::shared_ptr<const ReadSet> snapshot);

    // Runs of ids that follow each other take one entry. What cannot be read marks nothing.
    QJsonObject toJson() const;
    void fromJson(const QJsonObject& json);

  Q_SIGNALS:
    void changed();

  private:
    std::shared_ptr<const ReadSet> read_ = std::make_shared<const ReadSet>();
};

}  // namespace zhiban
