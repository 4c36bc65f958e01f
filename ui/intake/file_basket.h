// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QThreadPool>
#include <QUrl>
#include <QWidget>

#include "core/base/draft_folder.h"
#include "core/operations/intake/submit_by_hand.h"
#include "ui/intake/presentation/hand_draft.h"
#include "ui/kit/page.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace zhiban {

class PlainLabel;

// The files of a submission that is being written: added by choosing, pasting or dropping, kept beside the draft so
// that they survive a crash. Read, checked and made small away from the GUI thread; what is refused says why.
class FileBasket final : public QWidget {
    Q_OBJECT

  public:
    FileBasket(const PageContext& context, const QString& folder, QWidget* parent);
    ~FileBasket() override;

    void addFiles(const QList<QUrl>& urls);
    void addPicture(const QImage& picture);
    void chooseFiles();
    // The files of a draft come back.
    void restore(const std::vector<DraftFile>& files);
    // Everything is taken out; what lay beside the draft goes.
    void clear();

    std::vector<HandFile> files() const;
    std::vector<DraftFile> draftFiles() const;
    bool isReading() const { return reading_ > 0; }
    int count() const { return static_cast<int>(entries_.size()); }

  Q_SIGNALS:
    void changed();

  private:
    struct Entry {
        DraftFile draft;
        HandFile file;
        QWidget* row = nullptr;
    };
    struct ReadFile {
        HandFile file;
        QImage small;  // null for what is no picture
    };
    template <typename Read>
    void take(Read read, const QString& name, const QString& draftKey);
    void add(ReadFile read, const QString& draftKey);
    void remove(const QString& key);
    QWidget* makeRow(const ReadFile& read, const QString& key);
    void complain(const Error& error, const QString& name);
    qint64 totalBytes() const;

    const PageContext& context_;
    DraftFolder kept_;
    QThreadPool thread_;
    std::vector<Entry> entries_;
    QVBoxLayout* rows_;
    PlainLabel* problem_;
    QPushButton* choose_;
    int reading_ = 0;
    int pasted_ = 0;
};

}  // namespace zhiban
