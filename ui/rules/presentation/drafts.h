// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMap>
#include <QThreadPool>

#include "core/domain/rule.h"
#include "core/domain/word_list.h"

namespace zhiban {

// What stands in the editor and is not saved. `seenVersion` is the version it began from, 0 = new.
struct RuleDraft {
    Rule rule;
    int seenVersion = 0;
    bool operator==(const RuleDraft&) const = default;
};
struct WordListDraft {
    WordList list;
    int seenVersion = 0;
    bool operator==(const WordListDraft&) const = default;
};

// All of them, by key: the id of what is edited, or "new-…" for what was never saved.
struct RuleDrafts {
    QMap<QString, RuleDraft> rules;
    QMap<QString, WordListDraft> lists;

    bool isEmpty() const { return rules.isEmpty() && lists.isEmpty(); }
    bool operator==(const RuleDrafts&) const = default;
};

QByteArray toJson(const RuleDrafts& drafts);
// What does not read is left out: a broken file must not keep an officer from writing rules.
RuleDrafts ruleDraftsFromJson(const QByteArray& json);

// Keeps the drafts in one small file, so that they survive a crash. Written and read on a thread of its own, in the
// order asked; the file is replaced whole or not at all.
class RuleDraftFile final {
  public:
    explicit RuleDraftFile(QString path);
    RuleDraftFile(const RuleDraftFile&) = delete;
    RuleDraftFile& operator=(const RuleDraftFile&) = delete;
    ~RuleDraftFile();  // what was asked for is written

    void save(const RuleDrafts& drafts);  // none removes the file
    QFuture<RuleDrafts> load();

    static QString defaultPath();

  private:
    QString path_;
    QThreadPool thread_;
};

}  // namespace zhiban
