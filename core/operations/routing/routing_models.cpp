// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/routing_models.h"

#include <QBuffer>
#include <QSet>

#include "core/domain/acts.h"
#include "core/domain/routing_acts.h"
#include "core/operations/routing/labelled_file.h"

namespace zhiban {
namespace {

constexpr int casesAtOnce = 200;

// Posts of closed cases, newest case first.
Result<std::vector<LabelledPost>> closedCases(const ReadSession& session, int limit) {
    std::vector<LabelledPost> posts;
    CaseFilter filter;
    filter.openOnly = false;
    std::optional<CaseId> after;
    for (;;) {
        const Result<std::vector<Case>> page = session.cases().page(filter, after, casesAtOnce);
        if (!page) {
            return fail(page.error());
        }
        for (const Case& each : *page) {
            const bool counts = each.closedAt && !each.category.isEmpty() && each.closing != ClosingKind::Duplicate;
            for (size_t i = 0; counts && i < each.posts.size(); ++i) {
                const Result<Post> post = session.posts().byId(each.posts[i]);
                if (!post) {
                    return fail(post.error());
                }
                posts.push_back({post->title, post->body, each.category});
                if (posts.size() >= static_cast<size_t>(limit)) {
                    return posts;
                }
            }
        }
        if (page->size() < casesAtOnce) {
            return posts;
        }
        after = page->back().id;
    }
}

// What the classifier in force was given from outside.
Result<std::vector<LabelledPost>> givenPosts(const ReadSession& session) {
    const auto model = session.routing().modelInForce();
    if (!model) {
        return fail(model.error());
    }
    if (!*model || (*model)->examples.isEmpty()) {
        return std::vector<LabelledPost>();
    }
    Result<QByteArray> bytes = session.attachments().bytes((*model)->examples);
    if (!bytes) {
        return fail(bytes.error());
    }
    QByteArray lines = qUncompress(*bytes);
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    return readLabelledPosts(buffer);
}

// Where the labelled posts that go on to count are kept; empty when there are none.
Result<QByteArray> keptExamples(UnitOfWork& work, const std::optional<std::vector<LabelledPost>>& given) {
    if (given) {
        return work.attach(qCompress(writeLabelledPosts(*given)), QStringLiteral("application/x-zhiban-examples"));
    }
    return work.read().routing().modelInForce().map(
        [](const std::optional<SavedRoutingModel>& model) { return model ? model->examples : QByteArray(); });
}

}  // namespace

Result<std::vector<LabelledPost>> ReadRoutingExamples::run(const ReadSession& session) const {
    Result<std::vector<LabelledPost>> posts = closedCases(session, limit);
    if (!posts) {
        return posts;
    }
    Result<std::vector<LabelledPost>> given = givenPosts(session);
    if (!given) {
        return given;
    }
    QSet<QString> known;
    for (const LabelledPost& post : *posts) {
        known.insert(post.title + QLatin1Char('\n') + post.body);
    }
    for (LabelledPost& post : *given) {
        if (!known.contains(post.title + QLatin1Char('\n') + post.body)) {
            posts->push_back(std::move(post));
        }
    }
    return posts;
}

Result<SavedRoutingModel> KeepRoutingModel::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    RoutingTrainedPayload payload;
    payload.from = from;
    payload.report = report;
    const Result<QByteArray> kept = (*work)->attach(model->toBytes(), QStringLiteral("application/x-zhiban-routing"));
    if (!kept) {
        return fail(kept.error());
    }
    payload.sha256 = *kept;
    const Result<QByteArray> examples = keptExamples(**work, given);
    if (!examples) {
        return fail(examples.error());
    }
    payload.examples = *examples;
    const Result<LedgerHead> committed =
        (*work)->commit({draftOf(context, verbs::RoutingTrained, QStringLiteral("routing"), {}, toJson(payload))});
    if (!committed) {
        return fail(committed.error());
    }
    const Result<std::vector<SavedRoutingModel>> models = session.routing().models();
    return models ? Result<SavedRoutingModel>(models->front()) : fail(models.error());
}

Result<Done> ChooseRoutingModel::run(WriteSession& session, const ActContext& context) const {
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    return (*work)
        ->commit({draftOf(context, verbs::RoutingModelChosen, QStringLiteral("routing"), {},
                          toJson(RoutingModelChosenPayload{version}))})
        .map([](const LedgerHead&) { return Done{}; });
}

Result<std::shared_ptr<const RoutingModel>> ReadRoutingModel::run(const ReadSession& session) const {
    const auto model = session.routing().modelInForce();
    if (!model) {
        return fail(model.error());
    }
    if (!*model) {
        return std::shared_ptr<const RoutingModel>();
    }
    const Result<QByteArray> bytes = session.attachments().bytes((*model)->sha256);
    return bytes ? RoutingModel::fromBytes(*bytes) : fail(bytes.error());
}

}  // namespace zhiban
