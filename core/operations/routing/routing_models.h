// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/routing/routing_training.h"
#include "core/operations/act_context.h"

// Classifiers in the store. Training itself is trainRouting(): pure, to be run on a worker between the question for the
// examples and the act that keeps what came of them.
namespace zhiban {

// What a new classifier is trained on: the labelled posts the one in force was given from outside, and the posts of the
// office's own closed cases under the category of the case, the newest `limit` of them. Where a text is in both, the
// case counts.
struct ReadRoutingExamples {
    using Answer = std::vector<LabelledPost>;
    int limit = 20'000;
    Result<Answer> run(const ReadSession& session) const;
};

// Keeps a trained classifier as the next version, in force from now on. `given` are the labelled posts that came from
// outside, kept with it for the next training; none = those of the one in force go on to count.
struct KeepRoutingModel {
    using Answer = SavedRoutingModel;
    std::shared_ptr<const RoutingModel> model;
    RoutingReport report;
    QString from;  // "cases", or a file's name
    std::optional<std::vector<LabelledPost>> given;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// A former version is in force again. Conflict "routing.no-such-model" (details: the version).
struct ChooseRoutingModel {
    using Answer = Done;
    int version = 0;
    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

// The classifier in force; null before the first training. Errors besides the store's: as RoutingModel::fromBytes().
struct ReadRoutingModel {
    using Answer = std::shared_ptr<const RoutingModel>;
    Result<Answer> run(const ReadSession& session) const;
};

struct ListRoutingModels {
    using Answer = std::vector<SavedRoutingModel>;  // newest first
    Result<Answer> run(const ReadSession& session) const { return session.routing().models(); }
};

}  // namespace zhiban
