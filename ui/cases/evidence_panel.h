// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QThreadPool>
#include <QUrl>

#include "core/domain/case.h"
#include "ui/kit/panels.h"
#include "ui/media/evidence_file.h"

class QGridLayout;
class QMimeData;

namespace zhiban {

class EvidenceTile;
class LoadedCase;
class SegmentedControl;
class ThumbnailLoader;

// The proofs of a case: what is there, and adding more by choosing, dropping or pasting. Files are read, hashed,
// stored and decoded away from the GUI thread.
class EvidencePanel final : public Card {
    Q_OBJECT

  public:
    EvidencePanel(LoadedCase& loaded, QWidget* parent = nullptr);
    ~EvidencePanel() override;

    void addFiles(const QList<QUrl>& files);
    void addPicture(const QImage& picture);
    void chooseFiles();

    // Files a person may drop anywhere on the case.
    static QList<QUrl> localFiles(const QMimeData* data);

  private:
    void refresh();
    void showTiles(const std::vector<Evidence>& evidence);
    void openTile(const Evidence& evidence);
    template <typename Read>
    void addFrom(Read read, const QString& fileName);
    EvidenceRole role() const;

    LoadedCase& loaded_;
    const Theme& theme_;
    PanelHeader* header_;
    PlainLabel* hint_;
    QWidget* tiles_;
    QGridLayout* grid_;
    SegmentedControl* roles_;
    QPushButton* add_;
    ThumbnailLoader* thumbnails_;
    QThreadPool thread_;
    CaseId shown_;
    std::vector<Evidence> evidence_;
};

}  // namespace zhiban
