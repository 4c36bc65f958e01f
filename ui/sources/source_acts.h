// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/domain/subscription.h"
#include "core/operations/sources/import_opml.h"
#include "ui/kit/page.h"

namespace zhiban {

// What an officer does with sources: each act says what became of it, and where it can be taken back, how.
class SourceActs final : public QObject {
    Q_OBJECT

  public:
    SourceActs(const PageContext& context, QWidget* window);

    void addNew();
    void edit(const Subscription& source);
    void askNow(const Subscription& source);
    void askPause(const Subscription& source);  // or resumes, when it is paused
    void pause(const QString& key, const QString& reason);
    void resume(const Subscription& source);
    void retire(const Subscription& source);  // with an undo
    void importOpml();                        // asks for a file
    void importOpml(const QString& path);

  Q_SIGNALS:
    void saved(const QString& key);  // to be shown

  private:
    void saveFeeds(const std::vector<Subscription>& sources);

    const PageContext& context_;
    QWidget* window_;
};

}  // namespace zhiban
