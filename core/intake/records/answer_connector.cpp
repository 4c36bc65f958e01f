// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/records/answer_connector.h"

#include <algorithm>
#include <utility>

namespace zhiban {
namespace {

class AnswerConnector final : public Connector {
  public:
    AnswerConnector(ConnectorTraits traits, ItemMapping mapping, std::vector<QByteArray> recognisedBy)
        : traits_(std::move(traits)), mapping_(std::move(mapping)), recognisedBy_(std::move(recognisedBy)) {}

    const ConnectorTraits& traits() const override { return traits_; }
    bool recognises(QByteArrayView head) const override {
        return !recognisedBy_.empty() &&
               std::ranges::all_of(recognisedBy_, [&](const QByteArray& word) { return head.contains(word); });
    }
    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        return readAnswer(mapping_, traits_.kind, input, options, sink, cancellation);
    }

  private:
    ConnectorTraits traits_;
    ItemMapping mapping_;
    std::vector<QByteArray> recognisedBy_;
};

}  // namespace

std::unique_ptr<Connector> makeAnswerConnector(ConnectorTraits traits, ItemMapping mapping,
                                               std::vector<QByteArray> recognisedBy) {
    return std::make_unique<AnswerConnector>(std::move(traits), std::move(mapping), std::move(recognisedBy));
}

}  // namespace zhiban
