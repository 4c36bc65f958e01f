// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/category.h"
#include "core/domain/claim.h"
#include "core/domain/routing_report.h"
#include "core/domain/routing_rule.h"

// What the ledger keeps of routing and claims; see act_payloads.h.
namespace zhiban {

// verbs::CategorySaved and ClaimSaved: subject "category" | "claim" and its id; the payload is the whole value.
QJsonObject toJson(const Category& category);
QJsonObject toJson(const Claim& claim);
Result<Category> categoryFromJson(const QJsonObject& json);
Result<Claim> claimFromJson(const QJsonObject& json);

QJsonObject toJson(const RoutingReport& report);
Result<Done> fromJson(const QJsonObject& json, RoutingReport& report);

// verbs::RoutingRulesSaved; subject "routing": all rules, in their order.
struct RoutingRulesPayload {
    std::vector<RoutingRule> rules;
};

// verbs::RoutingTrained; subject "routing". The bytes are an attachment; the new model is in force from now on.
struct RoutingTrainedPayload {
    QByteArray sha256;
    QByteArray examples;  // the attachment of the labelled posts given from outside; empty = none
    QString from;  // "cases", or the file it was trained on
    RoutingReport report;
};

// verbs::RoutingModelChosen; subject "routing": a former version is in force again.
struct RoutingModelChosenPayload {
    int version = 0;
};

// verbs::ClaimsMarked; subject "claims": the witness of a piece of comparing posts with claims. What it found are rows
// of their own.
struct ClaimsMarkedPayload {
    qint64 looked = 0;     // posts
    qint64 found = 0;      // matches that are new
    qint64 firstPost = 0;  // of those looked at
    qint64 lastPost = 0;
    bool isLookBack = false;  // older posts were gone through again, for claims that came later
};

// verbs::ClaimJudged; subject "claim", id = the claim's.
struct ClaimJudgedPayload {
    PostId post;
    bool same = false;
};

#define ZHIBAN_PAYLOAD(Type)         \
    QJsonObject toJson(const Type&); \
    Result<Done> fromJson(const QJsonObject&, Type&)
ZHIBAN_PAYLOAD(RoutingRulesPayload);
ZHIBAN_PAYLOAD(RoutingTrainedPayload);
ZHIBAN_PAYLOAD(RoutingModelChosenPayload);
ZHIBAN_PAYLOAD(ClaimsMarkedPayload);
ZHIBAN_PAYLOAD(ClaimJudgedPayload);
#undef ZHIBAN_PAYLOAD

}  // namespace zhiban
