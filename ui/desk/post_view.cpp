// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/post_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/desk/desk_words.h"
#include "ui/desk/feed_delegate.h"
#include "ui/desk/lit_label.h"
#include "ui/desk/submission_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/media_strip.h"
#include "ui/messages/hit_text.h"

namespace zhiban {

PostView::PostView(const PageContext& context, ThumbnailLoader& pictures, const PostDetail& detail,
                   const QString& words, QWidget* parent)
    : QWidget(parent), context_(context), pictures_(pictures), detail_(detail), lit_(litSpans(detail.item, words)) {
    layout_ = new QVBoxLayout(this);
    context.theme.pad(layout_, 4, 3, 2);
    addChips();
    if (!detail_.item.post.title.isEmpty()) {
        layout_->addWidget(new LitLabel(context.theme, TextRole::Heading, litTitle(detail_.item.post, lit_), this));
    }
    addFacts();
    addText();
    addMedia();
    addReasons();
    addCases();
    addRevisions();
    layout_->addStretch(1);
}

void PostView::addChips() {
    auto* row = new QHBoxLayout;
    context_.theme.pad(row, 0, 0, 1);
    FeedItem item = detail_.item;
    item.hits.clear();  // the rules have their own section
    for (const Chip& chip : FeedDelegate::chipsOf(item)) {
        row->addWidget(new ChipView(context_.theme, chip, this));
    }
    if (row->count() > 0) {
        row->addStretch();
        layout_->addLayout(row);
    } else {
        delete row;
    }
}

void PostView::addFact(IconName icon, const QString& text, ColorRole color) {
    auto* row = new QHBoxLayout;
    context_.theme.pad(row, 0, 0, 2);
    row->addWidget(new IconView(context_.theme, icon, color, 14, this), 0, Qt::AlignTop);
    auto* label = new PlainLabel(context_.theme, text, TextRole::Small, color, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    layout_->addLayout(row);
}

void PostView::addFacts() {
    const Post& post = detail_.item.post;
    addFact(IconName::Source, DeskWords::origin(post));
    if (!post.author.isEmpty()) {
        addFact(IconName::User, cleanName(post.author));
    }
    if (post.published) {
        addFact(IconName::Clock, tr("Published %1").arg(fullTime(*post.published)));
    }
    addFact(IconName::Import, tr("Fetched %1").arg(fullTime(post.fetched)));
    if (post.likes > 0) {
        addFact(IconName::Like, tr("%n like(s)", nullptr, post.likes));
    }
    if (detail_.submission) {
        layout_->addWidget(new SubmissionView(context_, post.id, *detail_.submission, this));
    }
    for (const QString& doubt : DeskWords::doubts(post.doubts)) {
        addFact(IconName::Warning, doubt, ColorRole::SeverityYellow);
    }
}

void PostView::addText() {
    const Post& post = detail_.item.post;
    text_ = new SafeTextView(context_.theme, this);
    text_->setFitsText(true);
    text_->setAccessibleName(tr("Text of the post"));
    std::vector<Span> spans;
    const qsizetype before = post.title.size() + 1;
    for (const Span& span : lit_) {
        if (span.start + span.length > before) {
            const qsizetype start = std::max<qsizetype>(0, span.start - before);
            spans.push_back({start, span.start + span.length - before - start});
        }
    }
    text_->setText(post.body, spans);
    text_->setVisible(!post.body.isEmpty());
    layout_->addWidget(text_);
}

void PostView::addMedia() {
    if (detail_.media.empty()) {
        return;
    }
    addHeading(tr("Files"));
    layout_->addWidget(new MediaStrip(context_, pictures_, detail_.media, this));
}

void PostView::addHeading(const QString& text) {
    layout_->addSpacing(context_.theme.space(2));
    layout_->addWidget(new PlainLabel(context_.theme, text, TextRole::Strong, ColorRole::Text, this));
}

void PostView::addReasons() {
    if (detail_.item.hits.empty()) {
        return;
    }
    addHeading(tr("Why it matched"));
    for (const Hit& hit : detail_.item.hits) {
        addReason(hit);
    }
}

void PostView::addReason(const Hit& hit) {
    const Theme& theme = context_.theme;
    auto* card = new Card(theme, this);
    card->setEdge(levelColor(hit.level));
    auto* head = new QHBoxLayout;
    theme.pad(head, 0, 0, 2);
    auto* name = new PlainLabel(theme, cleanName(hit.ruleName), TextRole::Strong, ColorRole::Text, card);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    const Chip silent{std::nullopt, tr("Muted: no alert"), ColorRole::TextMuted, ColorRole::Sunken};
    head->addWidget(new ChipView(theme, hit.muted ? silent : severityChip(hit.level), card), 0, Qt::AlignTop);
    card->body()->addLayout(head);

    // One button per stretch of text found; the same word elsewhere is reached by its own button.
    const QString text = matchText(detail_.item.post.title, detail_.item.post.body);
    constexpr size_t mostButtons = 8;
    for (size_t i = 0; i < hit.spans.size() && i < mostButtons; ++i) {
        const Span span = hit.spans[i];
        const QString word = cleanName(text.mid(span.start, span.length)).left(60);
        QPushButton* found = makeIconTextButton(theme, IconName::Search, word, ButtonKind::Quiet, card);
        found->setAccessibleName(tr("Show “%1” in the text").arg(word));
        found->setToolTip(tr("Show in the text"));
        connect(found, &QPushButton::clicked, this, [this, span] { jumpTo(span); });
        card->body()->addWidget(found, 0, Qt::AlignLeft);
    }
    if (hit.spans.size() > mostButtons) {
        const int more = static_cast<int>(hit.spans.size() - mostButtons);
        card->body()->addWidget(new PlainLabel(theme, tr("and %n more place(s)", nullptr, more), TextRole::Small,
                                               ColorRole::TextMuted, card));
    }
    if (hit.spans.empty() && !detail_.media.empty()) {
        auto* where =
            new PlainLabel(theme, tr("Not in the text: in what is said in a file, or by something other than words."),
                           TextRole::Small, ColorRole::TextMuted, card);
        where->setWordWrap(true);
        card->body()->addWidget(where);
    }
    const QString layers = DeskWords::layers(hit.layersUsed);
    auto* how = new PlainLabel(theme, layers.isEmpty() ? tr("As written.") : tr("Found despite: %1.").arg(layers),
                               TextRole::Small, ColorRole::TextMuted, card);
    how->setWordWrap(true);
    card->body()->addWidget(how);
    layout_->addWidget(card);
}

void PostView::jumpTo(const Span& span) {
    const qsizetype start = span.start - (detail_.item.post.title.size() + 1);
    if (start >= 0) {
        QTextCursor cursor = text_->textCursor();
        cursor.setPosition(static_cast<int>(start));
        cursor.setPosition(static_cast<int>(start + span.length), QTextCursor::KeepAnchor);
        text_->setTextCursor(cursor);
    }
    text_->setFocus(Qt::OtherFocusReason);
    Q_EMIT jumped();
}

void PostView::addCases() {
    if (detail_.cases.empty()) {
        return;
    }
    addHeading(tr("Cases"));
    for (const Case& open : detail_.cases) {
        QPushButton* button = makeIconTextButton(
            context_.theme, IconName::Case, QStringLiteral("%1  %2").arg(open.number, cleanName(open.title).left(60)),
            ButtonKind::Quiet, this);
        connect(button, &QPushButton::clicked, this, [this, id = open.id.text] {
            context_.navigate(QStringLiteral("cases"), {QStringLiteral("case"), id});
        });
        layout_->addWidget(button, 0, Qt::AlignLeft);
    }
}

void PostView::addRevisions() {
    if (detail_.revisions.size() < 2) {
        return;
    }
    addHeading(tr("The text was changed"));
    // Newest of the others first: what was there just before matters most.
    for (auto revision = detail_.revisions.rbegin(); revision != detail_.revisions.rend(); ++revision) {
        if (revision->id == detail_.item.post.id) {
            continue;
        }
        auto* card = new Card(context_.theme, this);
        card->body()->addWidget(new PlainLabel(
            context_.theme, tr("Text %1, fetched %2").arg(revision->revision).arg(fullTime(revision->fetched)),
            TextRole::Small, ColorRole::TextMuted, card));
        auto* text = new SafeTextView(context_.theme, card);
        text->setFitsText(true);
        text->setAccessibleName(tr("Text %1 of the post").arg(revision->revision));
        text->setText(revision->title.isEmpty() ? revision->body : matchText(revision->title, revision->body));
        card->body()->addWidget(text);
        layout_->addWidget(card);
    }
}

}  // namespace zhiban
