// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/evidence_panel.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QMimeData>
#include <QtConcurrentRun>
#include <algorithm>

#include "core/operations/cases/add_evidence.h"
#include "ui/cases/evidence_tile.h"
#include "ui/cases/evidence_viewer.h"
#include "ui/cases/loaded_case.h"
#include "ui/kit/notices.h"
#include "ui/kit/segmented_control.h"
#include "ui/media/thumbnail_loader.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

constexpr EvidenceRole rolesInOrder[] = {EvidenceRole::Before, EvidenceRole::After, EvidenceRole::Document,
                                         EvidenceRole::Other};
constexpr int tilesPerRow = 2;

}  // namespace

EvidencePanel::EvidencePanel(LoadedCase& loaded, QWidget* parent)
    : Card(loaded.context().theme, parent),
      loaded_(loaded),
      theme_(loaded.context().theme),
      header_(new PanelHeader(theme_, tr("Evidence"), TextRole::Strong, this)),
      thumbnails_(new ThumbnailLoader(loaded.context().store, this)) {
    thread_.setMaxThreadCount(1);
    header_->setIcon(IconName::Camera);
    body()->addWidget(header_);
    tiles_ = new QWidget(this);
    grid_ = new QGridLayout(tiles_);
    theme_.pad(grid_, 0, 0, 2);
    body()->addWidget(tiles_);
    hint_ = new PlainLabel(theme_, tr("Drop photos and documents here, or paste them. Each is kept with its hash."),
                           TextRole::Small, ColorRole::TextMuted, this);
    hint_->setWordWrap(true);
    body()->addWidget(hint_);
    roles_ = new SegmentedControl(theme_, tr("What the next file shows"), this);
    for (const EvidenceRole one : rolesInOrder) {
        roles_->addSegment(evidenceRoleText(one));
    }
    body()->addWidget(roles_);
    add_ = makeIconTextButton(theme_, IconName::Plus, tr("Add a file"), ButtonKind::Normal, this);
    connect(add_, &QPushButton::clicked, this, &EvidencePanel::chooseFiles);
    body()->addWidget(add_);
    connect(&loaded_, &LoadedCase::changed, this, &EvidencePanel::refresh);
    refresh();
}

EvidencePanel::~EvidencePanel() {
    thread_.waitForDone();
}

EvidenceRole EvidencePanel::role() const {
    return rolesInOrder[std::clamp(roles_->current(), 0, 3)];
}

void EvidencePanel::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    const bool may = loaded_.allows(CaseAct::AddEvidence);
    add_->setEnabled(may);
    roles_->setEnabled(may);
    if (!content) {
        showTiles({});
        return;
    }
    const std::vector<Evidence>& evidence = content->file.evidence;
    if (shown_ != content->file.summary.id) {
        shown_ = content->file.summary.id;
        // Once a department has been at it, the next picture most likely shows the result.
        roles_->setCurrent(content->file.dispatches.empty() ? 0 : 1);
    } else if (evidence == evidence_) {
        return;
    }
    showTiles(evidence);
}

void EvidencePanel::showTiles(const std::vector<Evidence>& evidence) {
    evidence_ = evidence;
    header_->setCount(evidence.empty() ? QString() : QString::number(evidence.size()));
    qDeleteAll(tiles_->findChildren<EvidenceTile*>(QString(), Qt::FindDirectChildrenOnly));
    int position = 0;
    for (const Evidence& one : evidence) {
        auto* tile = new EvidenceTile(theme_, one, tiles_);
        grid_->addWidget(tile, position / tilesPerRow, position % tilesPerRow, Qt::AlignLeft);
        ++position;
        connect(tile, &QAbstractButton::clicked, this, [this, one] { openTile(one); });
        if (one.mediaType.startsWith(QLatin1String("image/"))) {
            // Twice the size, for sharp screens and for filling the frame.
            thumbnails_->load(one.sha256, tile->pictureSize() * 2, tile, [tile](const Result<QImage>& picture) {
                if (picture) {
                    tile->setPicture(*picture);
                } else {
                    tile->setPictureRefused(tr("The picture is not shown: its format or size is not safe."));
                }
            });
        }
        tile->show();
    }
    tiles_->setVisible(!evidence.empty());
}

void EvidencePanel::openTile(const Evidence& evidence) {
    auto* viewer = new EvidenceViewer(loaded_.context(), *thumbnails_, evidence, window());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

QList<QUrl> EvidencePanel::localFiles(const QMimeData* data) {
    QList<QUrl> files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            files << url;
        }
    }
    return files;
}

void EvidencePanel::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Add evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"), tr("All files (*)")});
    dialog->selectNameFilter(tr("All files (*)"));
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] { addFiles(dialog->selectedUrls()); });
    dialog->open();
}

void EvidencePanel::addFiles(const QList<QUrl>& files) {
    for (const QUrl& url : files) {
        const QString path = url.toLocalFile();
        addFrom([path] { return readEvidenceFile(path); }, url.fileName());
    }
}

void EvidencePanel::addPicture(const QImage& picture) {
    const QString name =
        tr("Pasted %1.png").arg(toLocal(loaded_.context().clock.now()).toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    addFrom([picture, name] { return pictureAsFile(picture, name); }, name);
}

template <typename Read>
void EvidencePanel::addFrom(Read read, const QString& fileName) {
    if (!loaded_.allows(CaseAct::AddEvidence)) {
        return;
    }
    const QString failure = tr("“%1” was not added.").arg(fileName);
    const CaseId target = loaded_.id();
    PendingAnswer<Result<EvidenceFile>>(QtConcurrent::run(&thread_, std::move(read)))
        .then(this, [this, failure, target, as = role()](const Result<EvidenceFile>& file) {
            if (!file) {
                loaded_.report(failure, file.error());
                return;
            }
            loaded_.perform(AddEvidence{target, file->bytes, file->fileName, file->mediaType, as, {}}, failure);
        });
}

}  // namespace zhiban
