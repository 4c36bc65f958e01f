// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

#include "core/insight/routing/category_suggestion.h"
#include "core/insight/routing/gram_weighting.h"
#include "core/insight/routing/linear_weights.h"
#include "core/insight/routing/routing_calibration.h"

namespace zhiban {

// The parts of a classifier, as training leaves them.
struct RoutingParts {
    QStringList labels;
    GramWeighting weighting;
    LinearWeights weights;
    RoutingCalibration calibration;
};

// Suggests a category for a post. Immutable; any thread. Some 20 µs a post of 250 characters.
class RoutingModel final {
  public:
    explicit RoutingModel(RoutingParts parts) : parts_(std::move(parts)) {}

    CategorySuggestion suggest(QStringView title, QStringView body) const;
    const QStringList& labels() const { return parts_.labels; }

    // As it is kept in the store: a few hundred kilobytes. The same model gives the same bytes.
    QByteArray toBytes() const;
    // Corrupt "routing.model-damaged" for anything that toBytes() did not write, Invalid "routing.model-newer" for a
    // model of a later program.
    static Result<std::shared_ptr<const RoutingModel>> fromBytes(const QByteArray& bytes);

  private:
    QStringList reasonsFor(size_t label, const RoutingText& text, const std::vector<KnownGram>& known,
                           const std::vector<Feature>& features, const QString& written) const;

    RoutingParts parts_;
};

}  // namespace zhiban
