// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/briefing/weekly.h"
#include "core/operations/store_threads.h"

namespace zhiban {

// The briefing being looked at: a period, the sections chosen, and what came of them. Asks the store off the GUI
// thread; the newest question wins. Owned by the page.
class BriefingDraft final : public QObject {
    Q_OBJECT

  public:
    explicit BriefingDraft(StoreThreads& store, QObject* parent = nullptr);

    // Gathers anew. `office` is printed on the masthead.
    void setPeriod(const QDate& from, const QDate& to, const QString& office);
    void gatherAgain();
    // Composes anew from the facts that are there; a layout without any section is taken as it is.
    void setLayout(const briefing::Layout& layout);

    QDate from() const { return from_; }
    QDate to() const { return to_; }  // exclusive
    const briefing::Layout& layout() const { return layout_; }
    bool isGathering() const { return gathering_; }
    // Something was committed since the facts were gathered.
    bool isStale() const { return stale_; }

    // None before the first answer and after a failure.
    const BriefingFacts* facts() const { return facts_ ? &*facts_ : nullptr; }
    const briefing::Document* document() const { return document_ ? &*document_ : nullptr; }

  Q_SIGNALS:
    void gathering();
    void changed();  // document() is another one
    void failed(const Error& error);
    void staleChanged();

  private:
    void compose();
    void setStale(bool stale);

    StoreThreads& store_;
    QDate from_;
    QDate to_;
    QString office_;
    briefing::Layout layout_ = briefing::standardLayout();
    std::optional<BriefingFacts> facts_;
    std::optional<briefing::Document> document_;
    int ticket_ = 0;
    bool gathering_ = false;
    bool stale_ = false;
};

// The week a person means when none was said: the one that holds yesterday. On a Monday that is last week.
QDate mondayOfBriefingWeek(const QDate& today);

}  // namespace zhiban
