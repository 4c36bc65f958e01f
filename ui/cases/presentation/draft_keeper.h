// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/draft_folder.h"

namespace zhiban {

// What an officer has typed for a case and not yet submitted. Each kind of text has its own field: what was
// written as an internal note never turns up in a public answer.
struct CaseDraft {
    QString note;
    QString answer;
    QString channel;
    QString action;
    int mode = 0;  // which of them was in front

    bool isEmpty() const { return note.isEmpty() && answer.isEmpty() && action.isEmpty(); }
    bool operator==(const CaseDraft&) const = default;
};

// The drafts of the cases, one file each; see DraftFolder.
class DraftKeeper final {
  public:
    explicit DraftKeeper(QString folder);

    // An empty draft removes the file. `key` is the case's id.
    void save(const QString& key, const CaseDraft& draft);
    // Empty when there is none or it does not read.
    QFuture<CaseDraft> load(const QString& key);

  private:
    DraftFolder files_;
};

}  // namespace zhiban
