// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace zhiban {

// What somebody has typed and not yet submitted, as small files that survive a crash and that their owner alone may
// read. Written and read on a thread of its own, in the order asked; a file is replaced whole or not at all.
class DraftFolder final {
  public:
    // What one draft may hold when it is read back: more than a person types. Larger for files that wait with one.
    static constexpr qint64 kLargestText = 4 * 1024 * 1024;
    explicit DraftFolder(QString folder, qint64 largest = kLargestText);
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;
    ~DraftFolder();  // what was asked for is written

    // Nothing to keep removes the file. A name is letters, digits and dashes; others are refused silently.
    void save(const QString& name, const QByteArray& bytes);
    // Empty when there is none, or when it is too large.
    QFuture<QByteArray> load(const QString& name);

    // The folder of the program's own drafts.
    static QString defaultFolder();

  private:
    QString pathOf(const QString& name) const;

    QString folder_;
    qint64 largest_;
    QThreadPool thread_;
};

}  // namespace zhiban
