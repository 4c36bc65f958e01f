// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_strip.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/media_tile.h"
#include "ui/media/media_words.h"
#include "ui/media/named_file_dialog.h"
#include "ui/media/picture_viewer.h"
#include "ui/media/thumbnail_loader.h"
#include "ui/media/voice_desk.h"

namespace zhiban {
namespace {

constexpr int kTilesPerRow = 2;

}  // namespace

MediaStrip::MediaStrip(const PageContext& context, ThumbnailLoader& pictures, std::vector<PostMedia> media,
                       QWidget* parent)
    : QWidget(parent), context_(context), pictures_(pictures), media_(std::move(media)) {
    auto* layout = new QVBoxLayout(this);
    context.theme.pad(layout, 0, 0, 2);
    addTiles();
    for (const PostMedia& each : media_) {
        addSpeech(each);
    }
}

void MediaStrip::addTiles() {
    auto* grid = new QGridLayout;
    context_.theme.pad(grid, 0, 0, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    for (size_t index = 0; index < media_.size(); ++index) {
        const PostMedia& media = media_[index];
        auto* tile = new MediaTile(context_.theme, media, this);
        const int place = static_cast<int>(index);
        grid->addWidget(tile, place / kTilesPerRow, place % kTilesPerRow, Qt::AlignLeft);
        connect(tile, &QAbstractButton::clicked, this, [this, index] { open(index); });
        if (!media.isKept() || !isPicture(media)) {
            continue;
        }
        // Twice the size, for sharp screens and for filling the frame.
        pictures_.load(media.file.sha256, tile->pictureSize() * 2, tile, [tile](const Result<QImage>& picture) {
            if (picture) {
                tile->setPicture(*picture);
            } else {
                tile->setPictureRefused(tr("The picture is not shown: its format or size is not safe."));
            }
        });
    }
    grid->setColumnStretch(kTilesPerRow, 1);
}

void MediaStrip::addSpeech(const PostMedia& media) {
    const bool written = !media.speech.text.isEmpty();
    const QString said = written ? media.speech.text : media.file.transcript;
    if (said.isEmpty()) {
        return;
    }
    const Theme& theme = context_.theme;
    auto* card = new Card(theme, this);
    const bool doubtful = written && !media.speech.isConfirmed();
    card->setEdge(doubtful ? ColorRole::ClockSoon : ColorRole::Border);
    auto* head = new PanelHeader(theme, tr("What is said: %1").arg(mediaName(media)), TextRole::Strong, card);
    head->setIcon(mediaIcon(media));
    card->body()->addWidget(head);
    auto* text = new SafeTextView(theme, card);
    text->setFitsText(true);
    text->setAccessibleName(tr("Transcript of %1").arg(mediaName(media)));
    text->setText(said);
    card->body()->addWidget(text);
    auto* standing = new PlainLabel(theme, written ? standingText(media.speech) : tr("As the source gives it"),
                                    TextRole::Small, doubtful ? ColorRole::ClockSoon : ColorRole::TextMuted, card);
    standing->setWordWrap(true);
    card->body()->addWidget(standing);
    layout()->addWidget(card);
}

void MediaStrip::open(size_t index) {
    const PostMedia& media = media_.at(index);
    QDialog* dialog = nullptr;
    if (media.isKept() && isPicture(media)) {
        dialog = new PictureViewer(context_, media_, index, window());
    } else if (isSound(media) || isFilm(media)) {
        dialog = new VoiceDesk(context_, media, window());
    } else {
        dialog = new NamedFileDialog(context_, media, window());
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace zhiban
