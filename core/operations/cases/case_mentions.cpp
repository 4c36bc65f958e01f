// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cases/case_mentions.h"

#include <algorithm>

#include "core/rules/compiled_rules.h"
#include "core/rules/language/condition_names.h"

namespace zhiban {
namespace {

// One rule for each account: what hits a post is mentioned in it, by the same reading as everywhere.
std::vector<Rule> rulesFor(const QStringList& accounts) {
    std::vector<Rule> rules;
    for (const QString& account : accounts) {
        Rule rule;
        rule.id.text = account;
        rule.name = account;
        rule.condition = QLatin1Char('@') + account;
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace

Result<QStringList> officeAccounts(const ReadSession& session) {
    return session.rules().active().map([](const std::vector<Rule>& rules) {
        QStringList accounts;
        for (const Rule& rule : rules) {
            accounts << accountsNamedIn(rule.condition);
        }
        accounts.removeDuplicates();
        accounts.sort();
        return accounts;
    });
}

Result<QStringList> mentionedAccounts(const ReadSession& session, const std::vector<PostId>& posts) {
    const Result<QStringList> accounts = officeAccounts(session);
    if (!accounts || accounts->isEmpty()) {
        return accounts;
    }
    const Result<std::shared_ptr<const CompiledRules>> compiled = CompiledRules::compile(rulesFor(*accounts));
    if (!compiled) {
        return fail(compiled.error());
    }
    QStringList mentioned;
    for (const PostId id : posts) {
        const Result<Post> post = session.posts().byId(id);
        if (!post) {
            return fail(post.error());
        }
        for (const Hit& hit : (*compiled)->match(post->title, post->body)) {
            mentioned << hit.rule.text;
        }
    }
    mentioned.removeDuplicates();
    return mentioned;
}

}  // namespace zhiban
