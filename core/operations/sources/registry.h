// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/act_context.h"

// The office's register of accounts: whose each is, when it last said something, how long its people wait for an
// answer. About accounts the desk listens to, never about who writes there.
namespace zhiban {

struct RegisteredAccount {
    ListenedSource listened;
    bool silent = false;  // its last post is older than its days
    // From when the first post of a case was fetched to the first public answer: the median over the cases of this
    // account opened in the last 90 days that were answered. The number says what it is worth.
    std::optional<Milliseconds> answerTime = {};
    int answered = 0;
    int unanswered = 0;

    bool operator==(const RegisteredAccount&) const = default;
};
inline constexpr std::chrono::days kAnswersLookedAt{90};

// Those with an owner, by owner, then name.
struct ReadRegistry {
    using Answer = std::vector<RegisteredAccount>;
    TimePoint now;

    Result<Answer> run(const ReadSession& session) const;
};

// A line of the register as a table brings it.
struct RegistryLine {
    QString owner;
    QString name;
    QString address;
    QString kind;  // empty = feed
    int days = 0;

    bool operator==(const RegistryLine&) const = default;
};

// UTF-8 CSV with a byte order mark and a header: owner, name, address, kind, days.
QByteArray registryCsv(const std::vector<RegisteredAccount>& accounts);
// Columns in any order; kind and days may be missing. Headers are read in Chinese too (单位, 名称, 地址, 类型, 天数).
// Invalid "registry.column" (details: the column that is missing), "registry.line" (its number and what is wrong).
Result<std::vector<RegistryLine>> registryLines(const QByteArray& csv);

// What lines would change, before anything is saved.
struct RegistryPlan {
    std::vector<Subscription> added;
    std::vector<Subscription> changed;
    int same = 0;

    bool isEmpty() const { return added.empty() && changed.empty(); }
};
struct PlanRegistry {
    using Answer = RegistryPlan;
    std::vector<RegistryLine> lines;

    Result<Answer> run(const ReadSession& session) const;
};

// In one transaction. Each is checked as SaveSource does.
struct SaveRegistry {
    using Answer = int;
    RegistryPlan plan;

    Result<Answer> run(WriteSession& session, const ActContext& context) const;
};

}  // namespace zhiban
