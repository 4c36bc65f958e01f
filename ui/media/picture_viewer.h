// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

#include "core/domain/media.h"
#include "core/media/picture_facts.h"
#include "ui/kit/page.h"

class QPushButton;
class QVBoxLayout;

namespace zhiban {

class PictureCanvas;
class PlainLabel;
class StateView;

// The kept pictures of a post, one at a time: zoomed and moved by keys or mouse, with what the camera wrote into it
// (inside the office only) and the hash of its bytes. From here a copy without traces is saved, and parts are blacked
// out in a copy that stands beside the original from then on.
class PictureViewer final : public QDialog {
    Q_OBJECT

  public:
    PictureViewer(const PageContext& context, std::vector<PostMedia> media, size_t index, QWidget* parent);

    PictureCanvas* canvas() const { return canvas_; }
    QString factsText() const;
    void keepRedacted();
    QPushButton* keepButton() const { return keep_; }
    // The picture was read and decoded, or refused.
    bool isSettled() const { return settled_; }

  Q_SIGNALS:
    void redacted(const zhiban::PostMedia& media);

  private:
    struct Reading {
        QImage picture;
        QSize full;
        Result<PictureFacts> facts = PictureFacts{};
    };
    static Result<Reading> readingOf(const QByteArray& bytes);
    QWidget* makeSide();
    QWidget* makeFoot();
    void step(int by);
    void show(size_t index);
    using QDialog::show;
    void take(const Reading& reading);
    void showFacts(const Result<PictureFacts>& facts);
    void showCopies();
    void updateButtons();

    const PageContext& context_;
    std::vector<PostMedia> media_;  // pictures that are kept
    size_t index_ = 0;
    quint64 question_ = 0;  // the latest one wins
    bool settled_ = false;
    QSize full_;
    PictureCanvas* canvas_;
    StateView* state_;
    PlainLabel* name_;
    PlainLabel* facts_;
    PlainLabel* hash_;
    PlainLabel* hint_;
    QVBoxLayout* copies_;
    QPushButton* previous_;
    QPushButton* next_;
    QPushButton* boxes_;
    QPushButton* keep_;
};

}  // namespace zhiban
