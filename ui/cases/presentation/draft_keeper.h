// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>

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

// Keeps drafts as small files, one per case, so that they survive a crash. Files are written and read on a thread
// of its own, in the order asked; a file is replaced whole or not at all.
class DraftKeeper final {
  public:
    explicit DraftKeeper(QString folder);
    DraftKeeper(const DraftKeeper&) = delete;
    DraftKeeper& operator=(const DraftKeeper&) = delete;
    ~DraftKeeper();  // what was asked for is written

    // An empty draft removes the file. `key` is letters, digits and dashes (an id); others are refused silently.
    void save(const QString& key, const CaseDraft& draft);
    // Empty when there is none or it does not read.
    QFuture<CaseDraft> load(const QString& key);

    // The folder of the program's own drafts.
    static QString defaultFolder();

  private:
    QString pathOf(const QString& key) const;

    QString folder_;
    QThreadPool thread_;
};

}  // namespace zhiban
