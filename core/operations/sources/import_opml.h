// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

namespace zhiban {

// What a list of subscriptions would bring, before anything is saved. Errors as readOpml().
struct OpmlPreview {
    struct Entry {
        Subscription source;    // as it would be saved: a feed, asked at the usual interval
        QString folder;         // the groups it lies in, "/" between them
        bool listened = false;  // its address is listened to already

        bool operator==(const Entry&) const = default;
    };
    QString title;
    std::vector<Entry> entries;
    int withoutAddress = 0;  // entries that say they are feeds but not where
};
struct PreviewOpml {
    using Answer = OpmlPreview;
    QByteArray bytes;

    Result<Answer> run(const ReadSession& session) const;
};

}  // namespace zhiban
