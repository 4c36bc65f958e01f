// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/domain/media.h"
#include "ui/kit/page.h"

namespace zhiban {

class ThumbnailLoader;

// The files of a post: a tile each, small pictures made away from the GUI thread, and below what is said in them with
// who stands behind it. A tile opens the picture or the voice desk. A file that is only named is never fetched: its
// address is shown.
class MediaStrip final : public QWidget {
    Q_OBJECT

  public:
    // `pictures` outlives this.
    MediaStrip(const PageContext& context, ThumbnailLoader& pictures, std::vector<PostMedia> media,
               QWidget* parent = nullptr);

    // Opens a file by its place in the list.
    void open(size_t index);

  private:
    void addTiles();
    void addSpeech(const PostMedia& media);

    const PageContext& context_;
    ThumbnailLoader& pictures_;
    const std::vector<PostMedia> media_;
};

}  // namespace zhiban
