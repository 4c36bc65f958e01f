// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_posts_card.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/loaded_case.h"
#include "ui/kit/formats.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {
constexpr int shownLines = 6;
}

CasePostsCard::CasePostsCard(LoadedCase& loaded, QWidget* parent)
    : Card(loaded.context().theme, parent),
      loaded_(loaded),
      theme_(loaded.context().theme),
      header_(new PanelHeader(theme_, tr("Original post"), TextRole::Strong, this)) {
    header_->setIcon(IconName::Source);
    before_ = makeIconButton(theme_, IconName::ChevronLeft, tr("Earlier post of this case"), this);
    after_ = makeIconButton(theme_, IconName::ChevronRight, tr("Later post of this case"), this);
    connect(before_, &QToolButton::clicked, this, [this] { show(shown_ - 1); });
    connect(after_, &QToolButton::clicked, this, [this] { show(shown_ + 1); });
    header_->addWidget(before_);
    header_->addWidget(after_);
    body()->addWidget(header_);
    origin_ = new PlainLabel(theme_, TextRole::Small, ColorRole::TextMuted, this);
    origin_->setWordWrap(true);
    body()->addWidget(origin_);
    text_ = new SafeTextView(theme_, this);
    text_->setAccessibleName(tr("Original text"));
    text_->setFrameShape(QFrame::NoFrame);
    connect(&theme_, &Theme::changed, this, &CasePostsCard::fitText);
    body()->addWidget(text_);
    connect(&loaded_, &LoadedCase::changed, this, &CasePostsCard::refresh);
    refresh();
}

void CasePostsCard::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    if (!content || content->file.posts == posts_) {
        return;
    }
    posts_ = content->file.posts;
    show(0);
}

void CasePostsCard::fitText() {
    // Short posts leave the room to the history, long ones scroll.
    const int line = QFontMetrics(theme_.font(TextRole::Body)).lineSpacing();
    const QMargins margins = body()->contentsMargins();
    // Of the card: the text's own width is that of the last layout.
    const int textWidth = width() - margins.left() - margins.right() - theme_.space(6);
    const int wanted =
        textHeight(theme_.font(TextRole::Body), text_->originalText(), std::max(1, textWidth), shownLines);
    text_->setFixedHeight(std::max(wanted, line) + theme_.space(4));
}

void CasePostsCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitText();
}

void CasePostsCard::show(size_t index) {
    setVisible(!posts_.empty());
    if (index >= posts_.size()) {
        return;
    }
    shown_ = index;
    const Post& post = posts_[index];
    const bool many = posts_.size() > 1;
    before_->setVisible(many);
    after_->setVisible(many);
    before_->setEnabled(index > 0);
    after_->setEnabled(index + 1 < posts_.size());
    header_->setCount(many ? QStringLiteral("%1 / %2").arg(index + 1).arg(posts_.size()) : QString());
    QStringList origin{cleanName(post.sourceName)};
    if (!post.author.isEmpty()) {
        origin << cleanName(post.author);
    }
    origin << fullTime(post.shownAt);
    if (!post.place.isEmpty()) {
        origin << cleanName(post.place);
    }
    origin_->setText(origin.join(QStringLiteral(" · ")));
    text_->setText(post.title.isEmpty() ? post.body : matchText(post.title, post.body));
    fitText();
}

}  // namespace zhiban
