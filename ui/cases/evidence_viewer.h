// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/case.h"
#include "ui/kit/page.h"

namespace zhiban {

class ThumbnailLoader;

// One piece of evidence large, with where it came from and its whole hash.
class EvidenceViewer final : public QDialog {
    Q_OBJECT

  public:
    EvidenceViewer(const PageContext& context, ThumbnailLoader& pictures, const Evidence& evidence, QWidget* parent);
};

}  // namespace zhiban
