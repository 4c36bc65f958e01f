// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

#include "core/operations/sources/read_sources.h"
#include "ui/kit/notices.h"

namespace zhiban {

// The silence alarm: tells when sources are not heard any more, once for each time they fall silent, and takes the
// notice back when all of them are heard again.
class ListeningAlarm final : public QObject {
    Q_OBJECT

  public:
    ListeningAlarm(Notices& notices, QObject* parent);

    void look(const ListeningSummary& listening);

  Q_SIGNALS:
    void sourceWanted(const QString& key);

  private:
    Notices& notices_;
    QSet<QString> told_;  // keys
};

}  // namespace zhiban
