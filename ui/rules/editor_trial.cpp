// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/editor_trial.h"

#include <QLineEdit>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/kit/notices.h"
#include "ui/rules/back_test_pane.h"
#include "ui/rules/presentation/rule_bench.h"
#include "ui/rules/rule_editor.h"
#include "ui/rules/rule_preview_pane.h"
#include "ui/rules/trial_panes.h"
#include "ui/rules/why_pane.h"

namespace zhiban {

namespace {

// A post with the key of its source, which conditions may ask for.
struct ReadPostToExplain {
    using Answer = PreviewPosts::One;
    PostId post;

    Result<Answer> run(const ReadSession& session) const {
        const Result<Post> found = session.posts().byId(post);
        const Result<std::vector<Source>> sources = session.sources().all();
        if (!found || !sources) {
            return fail(found ? sources.error() : found.error());
        }
        Answer one{*found, {}};
        for (const Source& source : *sources) {
            if (source.id == found->source) {
                one.sourceKey = source.key;
            }
        }
        return one;
    }
};

}  // namespace

EditorTrial::EditorTrial(const PageContext& context, RuleBench& bench, RuleEditor& editor, TrialPanes& panes,
                         QObject* parent)
    : QObject(parent), context_(context), bench_(bench), editor_(editor), panes_(panes) {
    connect(&bench.shelf(), &RuleShelfWatch::postsRead, &tries_, &RuleTrial::setPosts);
    connect(&tries_, &RuleTrial::checked, this, &EditorTrial::showChecked);
    connect(&tries_, &RuleTrial::previewed, this,
            [this](const RulePreview& preview) { panes_.preview().show(preview, editor_.name()->text()); });
    connect(&tries_, &RuleTrial::failed, this, [this](const Error& error) { panes_.preview().showFailure(error); });
    connect(&panes.preview(), &RulePreviewPane::refreshRequested, &bench.shelf(), &RuleShelfWatch::readPosts);
    connect(&panes.why(), &WhyPane::deskPostRequested, this, &EditorTrial::explainDeskPost);
}

void EditorTrial::tryRule() {
    const Rule rule = editor_.rule();
    panes_.why().setRule(rule, bench_.shelf().lists());
    if (rule.condition.trimmed().isEmpty()) {
        editor_.setDiagnostics({}, rule.condition);
        editor_.setSaveEnabled(false);
        panes_.backTest().setRule(rule, {}, false);
        panes_.preview().showNothingWritten();
        tries_.forget();
        return;
    }
    tries_.ask({rule, bench_.shelf().lists(), context_.clock.now()});
}

void EditorTrial::showChecked(const std::vector<Diagnostic>& found, const QString& text) {
    editor_.setDiagnostics(found, text);
    const bool broken = std::any_of(found.begin(), found.end(),
                                    [](const Diagnostic& one) { return one.severity == DiagnosticSeverity::Error; });
    editor_.setSaveEnabled(!broken);
    panes_.backTest().setRule(editor_.rule(), bench_.shelf().lists(), !broken);
    if (broken) {
        panes_.preview().showBroken();
    } else if (!tries_.posts()) {
        panes_.preview().showWaiting();
    }
}

void EditorTrial::explain(PostId post) {
    panes_.show(TrialPanes::Why);
    context_.store.read(ReadPostToExplain{post}).then(this, [this](const Result<PreviewPosts::One>& one) {
        if (one) {
            panes_.why().showPost(one->post, one->sourceKey);
        } else {
            context_.notices.postError(tr("The post could not be shown."), one.error());
        }
    });
}

void EditorTrial::explainDeskPost() {
    const std::optional<PostId> post = context_.currentPost ? context_.currentPost() : std::nullopt;
    if (post) {
        explain(*post);
    } else {
        context_.notices.post({.text = tr("No post is chosen on the desk."), .lifetime = Notices::undoTime});
    }
}

}  // namespace zhiban
