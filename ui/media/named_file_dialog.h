// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/domain/media.h"
#include "ui/kit/page.h"

namespace zhiban {

// A file that is not shown here: what is known of it, its address to copy, and, where its bytes are kept, saving them
// to a disk. It is neither fetched nor run.
class NamedFileDialog final : public QDialog {
    Q_OBJECT

  public:
    NamedFileDialog(const PageContext& context, const PostMedia& media, QWidget* parent);

  private:
    void save();

    const PageContext& context_;
    const PostMedia media_;
};

}  // namespace zhiban
