// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/operations/desk/post_detail.h"
#include "ui/kit/page.h"

class QVBoxLayout;

namespace zhiban {

class SafeTextView;
class ThumbnailLoader;

// One post in full: the original text with hits lit, what its source says of it, what is doubtful, why it matched,
// earlier texts, the files that came with it, and the cases it belongs to. Built for one post and thrown away with it.
class PostView final : public QWidget {
    Q_OBJECT

  public:
    // `words` of a search are lit like hits. `pictures` outlives this.
    PostView(const PageContext& context, ThumbnailLoader& pictures, const PostDetail& detail, const QString& words,
             QWidget* parent = nullptr);

    SafeTextView& text() const { return *text_; }
    // Selects a stretch of matchText() in the body, if it lies there.
    void jumpTo(const Span& span);

  Q_SIGNALS:
    void jumped();  // to the text: scroll there

  private:
    void addChips();
    void addFacts();
    void addText();
    void addMedia();
    void addReasons();
    void addReason(const Hit& hit);
    void addCases();
    void addRevisions();
    void addFact(IconName icon, const QString& text, ColorRole color = ColorRole::TextMuted);
    void addHeading(const QString& text);

    const PageContext& context_;
    ThumbnailLoader& pictures_;
    const PostDetail detail_;
    const std::vector<Span> lit_;  // in matchText()
    QVBoxLayout* layout_;
    SafeTextView* text_ = nullptr;
};

}  // namespace zhiban
