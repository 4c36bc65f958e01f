// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/why_pane.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include "ui/kit/composer_editor.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/messages/error_sentence.h"
#include "ui/rules/presentation/explanation_words.h"

namespace zhiban {

WhyPane::WhyPane(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTop());
    auto* below = new QWidget(splitter);
    auto* rows = new QVBoxLayout(below);
    theme.pad(rows, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    icon_ = new IconView(theme, IconName::Help, ColorRole::TextMuted, 16, below);
    line->addWidget(icon_);
    verdict_ = new PlainLabel(theme, TextRole::Strong, ColorRole::Text, below);
    verdict_->setWordWrap(true);
    line->addWidget(verdict_, 1);
    rows->addLayout(line);
    model_ = new QStandardItemModel(this);
    tree_ = new QTreeView(below);
    tree_->setModel(model_);
    tree_->setHeaderHidden(true);
    tree_->setWordWrap(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setAccessibleName(tr("The parts of the rule on this post"));
    rows->addWidget(tree_, 1);
    splitter->addWidget(below);
    layout->addWidget(splitter);
    explainNow();
}

QWidget* WhyPane::makeTop() {
    const Theme& theme = context_.theme;
    auto* top = new QWidget(this);
    auto* rows = new QVBoxLayout(top);
    theme.pad(rows, 3, 2, 2);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    auto* take = makeIconTextButton(theme, IconName::Desk, tr("The post chosen on the desk"), ButtonKind::Normal, top);
    connect(take, &QPushButton::clicked, this, &WhyPane::deskPostRequested);
    line->addWidget(take);
    auto* paste = makeButton(tr("Paste a text"), ButtonKind::Quiet, top);
    connect(paste, &QPushButton::clicked, this, &WhyPane::pasteInstead);
    paste_ = paste;
    line->addWidget(paste);
    line->addStretch();
    rows->addLayout(line);
    of_ = new PlainLabel(theme, TextRole::Small, ColorRole::TextMuted, top);
    of_->setWordWrap(true);
    rows->addWidget(of_);
    texts_ = new QStackedWidget(top);
    text_ = new ComposerEditor(theme, tr("Text to explain"), texts_);
    text_->setFrameShape(QFrame::StyledPanel);
    text_->setPlaceholderText(tr("Paste the text of a post here."));
    connect(text_, &QPlainTextEdit::textChanged, this, &WhyPane::explainNow);
    original_ = new SafeTextView(theme, texts_);
    texts_->addWidget(text_);
    texts_->addWidget(original_);
    rows->addWidget(texts_, 1);
    return top;
}

void WhyPane::setRule(const Rule& rule, const std::vector<WordList>& lists) {
    rule_ = rule;
    lists_ = lists;
    explainNow();
}

void WhyPane::showPost(const Post& post, const QString& sourceKey) {
    post_ = post;
    sourceKey_ = sourceKey;
    of_->setText(tr("%1 · %2", "source, title of a post").arg(cleanName(post.sourceName), cleanName(post.title)));
    texts_->setCurrentWidget(original_);
    explainNow();
}

void WhyPane::pasteInstead() {
    post_.reset();
    of_->clear();
    texts_->setCurrentWidget(text_);
    text_->setFocus(Qt::OtherFocusReason);
    explainNow();
}

// Explaining compiles the rule with all its lists: on a worker, and not for nobody to see.
void WhyPane::explainNow() {
    const int asked = ++asked_;
    if (waiting_) {
        waiting_->cancel();
        waiting_.reset();
    }
    if (!isVisible()) {
        return;
    }
    const QString pasted = text_ && !post_ ? text_->toPlainText() : QString();
    paste_->setVisible(post_.has_value());
    if (rule_.condition.trimmed().isEmpty() || (!post_ && pasted.trimmed().isEmpty())) {
        model_->clear();
        icon_->setIcon(IconName::Help, ColorRole::TextMuted);
        verdict_->setText(tr("Choose a post or paste a text: every part of the rule says whether it holds."));
        if (post_) {
            original_->setText(matchText(post_->title, post_->body));
        }
        return;
    }
    // A subject only points to its texts: the worker has its own.
    const auto work = [rule = rule_, lists = lists_, post = post_, key = sourceKey_, pasted,
                       now = context_.clock.now()] {
        if (post) {
            return explain(rule, lists, subjectOf(*post, key, now));
        }
        MatchSubject subject;
        subject.body = pasted;
        subject.writtenAt = now;
        subject.now = now;
        return explain(rule, lists, subject);
    };
    waiting_.emplace(QtConcurrent::run(work));
    waiting_->then(this, [this, asked](const Result<RuleExplanation>& answer) {
        if (asked == asked_) {
            say(answer);
        }
    });
}

void WhyPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    explainNow();
}

void WhyPane::say(const Result<RuleExplanation>& answer) {
    model_->clear();
    if (!answer) {
        icon_->setIcon(IconName::Error, ColorRole::Danger);
        verdict_->setText(sentenceFor(answer.error()));
        if (post_) {
            original_->setText(matchText(post_->title, post_->body));
        }
        return;
    }
    const bool alerts = answer->matches && !answer->hasExpired;
    icon_->setIcon(alerts ? IconName::CheckCircle : IconName::Dismiss, alerts ? ColorRole::Good : ColorRole::ClockSoon);
    verdict_->setText(ExplanationWords::verdict(*answer));
    addPart(model_->invisibleRootItem(), answer->condition);
    tree_->expandAll();
    if (post_) {
        original_->setText(matchText(post_->title, post_->body), ExplanationWords::places(answer->condition));
    }
}

void WhyPane::addPart(QStandardItem* parent, const ConditionFinding& finding) {
    const QString text = cleanName(ExplanationWords::part(finding));
    auto* item = new QStandardItem(makeIcon(context_.theme, finding.holds ? IconName::Check : IconName::Close,
                                            finding.holds ? ColorRole::Good : ColorRole::Danger),
                                   text);
    item->setEditable(false);
    parent->appendRow(item);
    for (const ConditionFinding& part : finding.parts) {
        addPart(item, part);
    }
}

}  // namespace zhiban
