// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/domain/routing_report.h"
#include "core/domain/routing_rule.h"

namespace zhiban {

// A trained classifier; its bytes are the attachment of that hash.
struct SavedRoutingModel {
    int version = 0;  // counts trainings, from 1
    QByteArray sha256;
    QByteArray examples;  // the attachment of the labelled posts it was given from outside; empty = none
    QString from;  // what it was trained on: "cases", or a file
    RoutingReport report;
    TimePoint trainedAt;
    QString trainedBy;
    bool inForce = false;
    bool operator==(const SavedRoutingModel&) const = default;
};

// Where matters go. As the other readers: core/store/api/readers.h.
class RoutingReader {
  public:
    virtual ~RoutingReader() = default;
    // Retired ones too; groups first, then by position and name.
    virtual Result<std::vector<Category>> categories() const = 0;
    virtual Result<SavedRoutingRules> rules() const = 0;                      // the newest; version 0 before the first
    virtual Result<std::vector<SavedRoutingRules>> ruleVersions() const = 0;  // newest first
    virtual Result<std::vector<SavedRoutingModel>> models() const = 0;        // newest first
    virtual Result<std::optional<SavedRoutingModel>> modelInForce() const = 0;  // none before the first training
};

}  // namespace zhiban
