// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include "core/domain/alert.h"
#include "ui/desk/presentation/desk_layout.h"

namespace zhiban {

// The desk's sentences for people, in one place. Pure functions of their arguments and the language.
class DeskWords final {
    Q_DECLARE_TR_FUNCTIONS(zhiban::DeskWords)

  public:
    // The officer's name for it, else what it filters: "Alerts", "All posts", "noise".
    static QString columnTitle(const DeskColumn& column);
    // "Alerts · untouched · at least Major"; for a filter without conditions "Everything, newest first".
    static QString filterSummary(const DeskColumn& column);
    static QString stateText(TriageState state);        // "not decided yet"
    static QString daysText(const DeskColumn& column);  // "the last 7 days"; empty = any time
    // What a screen reader says of a row.
    static QString describe(const FeedItem& item, bool unread, TimePoint now);
    // "1,203 · 37 unread": what is not known is left out.
    static QString counts(std::optional<qint64> total, std::optional<int> unread, bool more);
    // "Source · place", names cleaned.
    static QString origin(const Post& post);
    // "The date is missing …": one sentence per doubt.
    static QStringList doubts(Doubt doubts);
    // "traditional characters, separators between characters": empty when it matched as written.
    static QString layers(FoldLayer layers);
    // "37 new", "5,000+ new".
    static QString newRows(int count, bool orMore);
    // The reasons offered for a dismissal, the first with the key 1.
    static QStringList dismissReasons();
};

}  // namespace zhiban
