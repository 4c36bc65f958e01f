// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/sources/registry.h"

#include <QUrl>
#include <algorithm>
#include <map>

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/insight/volume/listening.h"
#include "core/operations/intake/import_address.h"
#include "core/operations/sources/save_source.h"

namespace zhiban {
namespace {

constexpr int pageSize = 200;

struct Answers {
    std::vector<Milliseconds> times;
    int unanswered = 0;
};

// Cases by the source of the post they began with.
Result<std::map<QString, Answers>> answersBySource(const ReadSession& session, TimePoint now) {
    const Result<std::vector<Source>> sources = session.sources().all();
    if (!sources) {
        return fail(sources.error());
    }
    std::map<qint64, QString> keys;
    for (const Source& source : *sources) {
        keys.emplace(source.id.value, source.key);
    }
    std::map<QString, Answers> answers;
    CaseFilter filter;
    filter.openOnly = false;
    filter.openedFrom = now - kAnswersLookedAt;
    std::optional<CaseId> after;
    while (true) {
        const Result<std::vector<Case>> page = session.cases().page(filter, after, pageSize);
        if (!page) {
            return fail(page.error());
        }
        for (const Case& one : *page) {
            if (one.posts.empty()) {
                continue;
            }
            const Result<Post> first = session.posts().byId(one.posts.front());
            if (!first) {
                return fail(first.error());
            }
            Answers& of = answers[keys[first->source.value]];
            if (one.respondedAt) {
                of.times.push_back(*one.respondedAt - one.detectedAt);
            } else {
                ++of.unanswered;
            }
        }
        if (static_cast<int>(page->size()) < pageSize) {
            return answers;
        }
        after = page->back().id;
    }
}

Milliseconds medianOf(std::vector<Milliseconds> times) {
    std::ranges::sort(times);
    const size_t middle = times.size() / 2;
    return times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

}  // namespace

Result<std::vector<RegisteredAccount>> ReadRegistry::run(const ReadSession& session) const {
    const Result<std::vector<ListenedSource>> listened = session.sources().listened();
    if (!listened) {
        return fail(listened.error());
    }
    Result<std::map<QString, Answers>> answers = answersBySource(session, now);
    if (!answers) {
        return fail(answers.error());
    }
    std::vector<RegisteredAccount> accounts;
    for (const ListenedSource& one : *listened) {
        if (one.subscription.owner.isEmpty()) {
            continue;
        }
        RegisteredAccount account;
        account.listened = one;
        account.silent = isSilentForDays(one, now);
        const Answers& of = (*answers)[one.subscription.key];
        account.answered = static_cast<int>(of.times.size());
        account.unanswered = of.unanswered;
        if (!of.times.empty()) {
            account.answerTime = medianOf(of.times);
        }
        accounts.push_back(std::move(account));
    }
    std::ranges::stable_sort(accounts, {},
                             [](const RegisteredAccount& one) { return one.listened.subscription.owner; });
    return accounts;
}

Result<RegistryPlan> PlanRegistry::run(const ReadSession& session) const {
    const Result<std::vector<ListenedSource>> listened = session.sources().listened();
    if (!listened) {
        return fail(listened.error());
    }
    std::map<QString, Subscription> known;
    for (const ListenedSource& one : *listened) {
        const Subscription& source = one.subscription;
        known.emplace(source.address.isEmpty() ? source.key : source.address, source);
    }
    RegistryPlan plan;
    for (const RegistryLine& line : lines) {
        const auto found = known.find(line.address);
        Subscription source = found == known.end() ? Subscription{} : found->second;
        source.owner = line.owner;
        source.name = line.name;
        source.silentAfterDays = line.days;
        if (found == known.end()) {
            source.address = line.address;
            source.kind = line.kind.isEmpty() ? QStringLiteral("feed") : line.kind;
            plan.added.push_back(source);
            known.emplace(line.address, source);
        } else if (source == found->second) {
            ++plan.same;
        } else if (source.key.isEmpty()) {
            continue;  // the same address on an earlier line of this table
        } else {
            plan.changed.push_back(source);
        }
    }
    return plan;
}

Result<int> SaveRegistry::run(WriteSession& session, const ActContext& context) const {
    const std::vector<std::unique_ptr<Collector>> kinds = collectors();
    Result<std::unique_ptr<UnitOfWork>> work = session.begin();
    if (!work) {
        return fail(work.error());
    }
    std::vector<LedgerDraft> acts;
    for (const std::vector<Subscription>* part : {&plan.changed, &plan.added}) {
        for (const Subscription& source : *part) {
            Result<Subscription> checked = checkedSubscription(source, kinds);
            if (!checked) {
                return fail(checked.error());
            }
            checked->key = checked->key.isEmpty() ? newSourceKey(*checked) : checked->key;
            acts.push_back(
                draftOf(context, verbs::SourceSaved, QStringLiteral("source"), checked->key, toJson(*checked)));
        }
    }
    if (acts.empty()) {
        return 0;
    }
    return (*work)->commit(acts).map([&](const LedgerHead&) { return static_cast<int>(acts.size()); });
}

}  // namespace zhiban
