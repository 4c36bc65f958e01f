// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/picture_viewer.h"

#include <QBuffer>
#include <QImageReader>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include "core/operations/cases/read_cases.h"
#include "core/operations/media/media_acts.h"
#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/media/media_words.h"
#include "ui/media/picture_canvas.h"
#include "ui/media/picture_copy.h"
#include "ui/media/safe_image.h"
#include "ui/media/save_copy.h"

namespace zhiban {
namespace {

constexpr QSize kShownSize(4096, 4096);  // more points than a screen has

// Of the upright picture.
QSize fullSize(const QByteArray& bytes) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
}

}  // namespace

PictureViewer::PictureViewer(const PageContext& context, std::vector<PostMedia> media, size_t index, QWidget* parent)
    : QDialog(parent), context_(context) {
    const MediaKey wanted = media.at(index).key;
    std::erase_if(media, [](const PostMedia& each) { return !each.isKept() || !isPicture(each); });
    media_ = std::move(media);
    const Theme& theme = context.theme;
    resize(theme.scaled(1040), theme.scaled(720));
    setHelpTopic(this, QStringLiteral("files#files"));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    name_ = new PlainLabel(theme, TextRole::Heading, ColorRole::Text, this);
    layout->addWidget(name_);
    auto* middle = new QHBoxLayout;
    theme.pad(middle, 0, 0, 3);
    canvas_ = new PictureCanvas(theme);
    state_ = new StateView(theme, canvas_, this);
    middle->addWidget(state_, 1);
    middle->addWidget(makeSide());
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    connect(canvas_, &PictureCanvas::boxesChanged, this, &PictureViewer::updateButtons);
    const auto found = std::ranges::find(media_, wanted, &PostMedia::key);
    show(found == media_.end() ? 0 : static_cast<size_t>(found - media_.begin()));
    canvas_->setFocus();
}

QWidget* PictureViewer::makeSide() {
    const Theme& theme = context_.theme;
    auto* side = new QWidget(this);
    side->setFixedWidth(theme.scaled(260));
    auto* layout = new QVBoxLayout(side);
    theme.pad(layout, 0, 0, 2);
    auto* card = new Card(theme, side);
    card->setGround(ColorRole::InternalNote);
    card->setEdge(ColorRole::InternalNoteText);
    auto* head = new PanelHeader(theme, tr("Inside the office only"), TextRole::Strong, card);
    head->setIcon(IconName::Lock, ColorRole::InternalNoteText);
    card->body()->addWidget(head);
    facts_ = new PlainLabel(theme, TextRole::Small, ColorRole::Text, card);
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts_->setAccessibleName(tr("What the camera wrote into the picture"));
    card->body()->addWidget(facts_);
    layout->addWidget(card);
    hash_ = new PlainLabel(theme, TextRole::Mono, ColorRole::TextMuted, side);
    hash_->setWordWrap(true);
    hash_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    hash_->setAccessibleName(tr("Hash of the picture"));
    layout->addWidget(hash_);
    copies_ = new QVBoxLayout;
    theme.pad(copies_, 0, 0, 1);
    layout->addLayout(copies_);
    layout->addStretch(1);
    hint_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, side);
    hint_->setWordWrap(true);
    layout->addWidget(hint_);
    return side;
}

QWidget* PictureViewer::makeFoot() {
    const Theme& theme = context_.theme;
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    theme.pad(layout, 0, 0, 2);
    const auto button = [&](IconName icon, const QString& text, auto run) {
        QPushButton* made = makeIconTextButton(theme, icon, text, ButtonKind::Normal, foot);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        layout->addWidget(made);
        return made;
    };
    previous_ = button(IconName::ChevronLeft, tr("Previous"), [this] { step(-1); });
    next_ = button(IconName::ChevronRight, tr("Next"), [this] { step(1); });
    connect(new QShortcut(QKeySequence(Qt::Key_PageUp), this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence(Qt::Key_PageDown), this), &QShortcut::activated, this, [this] { step(1); });
    layout->addStretch(1);
    boxes_ = button(IconName::EyeOff, tr("Black out a part"), [this] {
        canvas_->setDrawing(true);
        canvas_->addBox();
        canvas_->setFocus(Qt::OtherFocusReason);
    });
    keep_ = button(IconName::Check, tr("Keep the blacked-out copy"), [this] { keepRedacted(); });
    button(IconName::Export, tr("Save a copy without traces"), [this] {
        const PostMedia& media = media_.at(index_);
        const bool jpeg = media.file.mediaType == QLatin1String("image/jpeg");
        askAndSave(context_, this, media.file.sha256,
                   copyName(mediaName(media), tr("copy"), jpeg ? QStringLiteral("jpg") : QStringLiteral("png")),
                   Traces::Removed);
    });
    button(IconName::Close, tr("Close"), [this] { reject(); });
    return foot;
}

void PictureViewer::step(int by) {
    const auto to = static_cast<std::ptrdiff_t>(index_) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(media_.size())) {
        show(static_cast<size_t>(to));
    }
}

Result<PictureViewer::Reading> PictureViewer::readingOf(const QByteArray& bytes) {
    Result<QImage> picture = decodeSafely(bytes, kShownSize);
    if (!picture) {
        return fail(picture.error());
    }
    return Reading{std::move(*picture), fullSize(bytes), readPictureFacts(bytes)};
}

void PictureViewer::show(size_t index) {
    index_ = index;
    settled_ = false;
    const PostMedia& media = media_.at(index_);
    setWindowTitle(mediaName(media));
    name_->setText(tr("%1 · %2 of %3").arg(mediaName(media)).arg(index_ + 1).arg(media_.size()));
    canvas_->setAccessibleName(mediaName(media));
    canvas_->setDrawing(false);
    hash_->setText(QStringLiteral("SHA-256 ") + QString::fromLatin1(media.file.sha256.toHex(' ')).toUpper());
    facts_->clear();
    showCopies();
    updateButtons();
    state_->showLoading();
    context_.store.read(ReadAttachment{media.file.sha256})
        .then(this, [this, question = ++question_](const Result<QByteArray>& bytes) {
            if (question != question_) {
                return;
            }
            if (!bytes) {
                settled_ = true;
                state_->showError(tr("The picture is not shown."), bytes.error());
                return;
            }
            PendingAnswer<Result<Reading>>(QtConcurrent::run([data = *bytes] {
                return readingOf(data);
            })).then(this, [this, question](const Result<Reading>& reading) {
                if (question != question_) {
                    return;
                }
                settled_ = true;
                if (reading) {
                    take(*reading);
                } else {
                    state_->showError(tr("The picture is not shown."), reading.error());
                }
            });
        });
}

void PictureViewer::take(const Reading& reading) {
    full_ = reading.full;
    canvas_->setPicture(reading.picture);
    state_->showContent();
    showFacts(reading.facts);
    updateButtons();
}

void PictureViewer::showFacts(const Result<PictureFacts>& facts) {
    QStringList lines{tr("%1 × %2 points, %3")
                          .arg(full_.width())
                          .arg(full_.height())
                          .arg(fileSizeText(media_.at(index_).file.bytes))};
    if (!facts) {
        lines << tr("What the camera wrote into it cannot be read.");
    } else if (facts->tags == 0) {
        lines << tr("Nothing else is written into it.");
    } else {
        if (facts->taken) {
            lines
                << tr("Taken %1 by the camera's clock").arg(facts->taken->toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        }
        if (!facts->camera.isEmpty()) {
            lines << tr("Camera: %1").arg(cleanName(facts->camera));
        }
        // Where a stranger's camera stood may be where a stranger lives: that there is a place is said, not which.
        lines << (facts->hasPlace() ? tr("It says where it was taken.") : tr("It does not say where it was taken."));
        lines << tr("%n entry(ies) in all; none goes along with a copy", nullptr, facts->tags);
    }
    facts_->setText(lines.join(QLatin1Char('\n')));
}

QString PictureViewer::factsText() const {
    return facts_->text();
}

void PictureViewer::showCopies() {
    while (QLayoutItem* item = copies_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RedactedCopy& copy : media_.at(index_).copies) {
        QPushButton* save =
            makeIconTextButton(context_.theme, IconName::EyeOff, cleanName(copy.fileName), ButtonKind::Quiet, this);
        save->setAutoDefault(false);
        save->setToolTip(tr("Blacked out by %1, %2. Save it …").arg(copy.madeBy, fullTime(copy.madeAt)));
        connect(save, &QPushButton::clicked, this,
                [this, copy] { askAndSave(context_, this, copy.sha256, copy.fileName, Traces::Removed); });
        copies_->addWidget(save);
    }
}

void PictureViewer::updateButtons() {
    previous_->setEnabled(index_ > 0);
    next_->setEnabled(index_ + 1 < media_.size());
    boxes_->setEnabled(!canvas_->picture().isNull());
    keep_->setEnabled(!canvas_->boxes().empty());
    hint_->setText(canvas_->isDrawing()
                       ? tr("Drag with the mouse to cover a part. The arrow keys move the chosen box, with Shift they "
                            "resize it, Delete takes it away. The original stays as it is.")
                       : tr("+ and - zoom, 0 shows all of it, 1 its own size, the arrow keys move it."));
}

void PictureViewer::keepRedacted() {
    const PostMedia media = media_.at(index_);
    std::vector<QRect> boxes;
    const QSize shown = canvas_->picture().size();
    for (const QRect& box : canvas_->boxes()) {
        const double x = static_cast<double>(full_.width()) / shown.width();
        const double y = static_cast<double>(full_.height()) / shown.height();
        boxes.push_back(QRectF(box.x() * x, box.y() * y, box.width() * x, box.height() * y).toAlignedRect());
    }
    keep_->setEnabled(false);
    const auto failed = [this](const Error& error) {
        context_.notices.postError(tr("The blacked-out copy was not kept."), error);
        updateButtons();
    };
    context_.store.read(ReadAttachment{media.file.sha256})
        .then(this, [this, media, boxes, failed](const Result<QByteArray>& bytes) {
            if (!bytes) {
                failed(bytes.error());
                return;
            }
            PendingAnswer<Result<PictureCopy>>(QtConcurrent::run([data = *bytes, boxes] {
                return withBoxes(data, boxes);
            })).then(this, [this, media, boxes, failed](const Result<PictureCopy>& copy) {
                if (!copy) {
                    failed(copy.error());
                    return;
                }
                const KeepRedactedCopy act{media.key, copy->bytes,
                                           copyName(mediaName(media), tr("blacked-out"), copy->suffix), copy->mediaType,
                                           static_cast<int>(boxes.size())};
                context_.store.write(act).then(this, [this, failed](const Result<PostMedia>& kept) {
                    if (!kept) {
                        failed(kept.error());
                        return;
                    }
                    const auto place = std::ranges::find(media_, kept->key, &PostMedia::key);
                    *place = *kept;
                    canvas_->setDrawing(false);
                    canvas_->clearBoxes();
                    showCopies();
                    Q_EMIT redacted(*kept);
                });
            });
        });
}

}  // namespace zhiban
