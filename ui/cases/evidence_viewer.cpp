// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/evidence_viewer.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/media/thumbnail_loader.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// A picture as large as fits, never larger than it is.
class PictureView final : public QWidget {
  public:
    using QWidget::QWidget;
    void setPicture(const QImage& picture) {
        picture_ = picture;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        if (picture_.isNull()) {
            return;
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSize size = picture_.size();
        if (size.width() > width() || size.height() > height()) {
            size.scale(this->size(), Qt::KeepAspectRatio);
        }
        QRect target(QPoint(), size);
        target.moveCenter(rect().center());
        painter.drawImage(target, picture_);
    }

  private:
    QImage picture_;
};

}  // namespace

EvidenceViewer::EvidenceViewer(const PageContext& context, ThumbnailLoader& pictures, const Evidence& evidence,
                               QWidget* parent)
    : QDialog(parent) {
    const Theme& theme = context.theme;
    const QString name = cleanName(evidence.fileName);
    setWindowTitle(tr("Evidence: %1").arg(name));
    resize(theme.scaled(880), theme.scaled(640));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 2);
    auto* picture = new PictureView(this);
    picture->setAccessibleName(name);
    auto* view = new StateView(theme, picture, this);
    layout->addWidget(view, 1);
    if (evidence.mediaType.startsWith(QLatin1String("image/"))) {
        view->showLoading();
        pictures.load(evidence.sha256, QSize(1920, 1440), this, [view, picture](const Result<QImage>& loaded) {
            if (loaded) {
                picture->setPicture(*loaded);
                view->showContent();
            } else {
                view->showError(tr("The picture is not shown."), loaded.error());
            }
        });
    } else {
        view->showEmpty({IconName::Attach, name, tr("Only pictures are shown here. The file is kept as it came.")});
    }
    layout->addWidget(new PlainLabel(theme,
                                     QStringLiteral("%1 · %2 · %3 · %4")
                                         .arg(evidenceRoleText(evidence.role), fileSizeText(evidence.size),
                                              evidence.addedBy, fullTime(evidence.addedAt)),
                                     TextRole::Body, ColorRole::Text, this));
    auto* hash = new PlainLabel(theme, QStringLiteral("SHA-256 ") + QString::fromLatin1(evidence.sha256.toHex()),
                                TextRole::Mono, ColorRole::TextMuted, this);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hash->setWordWrap(true);
    layout->addWidget(hash);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

}  // namespace zhiban
