// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/media.h"
#include "ui/kit/icons.h"

namespace zhiban {

// What a file is called on the screen: its name, the last part of its address, or what it is.
QString mediaName(const PostMedia& media);
// "Picture", "Recording", "Film", "Document", "File".
QString mediaKindText(const PostMedia& media);
IconName mediaIcon(const PostMedia& media);
bool isPicture(const PostMedia& media);
bool isSound(const PostMedia& media);
bool isFilm(const PostMedia& media);

// Who stands behind a transcript, in words that cannot be mistaken: "Machine-made, not confirmed".
QString standingText(const Speech& speech);

}  // namespace zhiban
