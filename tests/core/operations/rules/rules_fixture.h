// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/act_payloads.h"
#include "core/domain/acts.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/rules/save_rules.h"
#include "tests/support/store_fixture.h"

// GoogleTest prints a text as text.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

namespace zhiban::testing {

// A rule for any of these words.
inline Rule ruleFor(const QString& name, const QStringList& words, Level level = Level::Yellow) {
    Rule rule;
    rule.name = name;
    rule.level = level;
    rule.condition = words.join(u'\n');
    return rule;
}

inline WordList listOf(const QString& name, const QStringList& words) {
    WordList list;
    list.name = name;
    list.words = words;
    return list;
}

// What officers do with rules, on a real SQLite store.
class RulesTest : public StoreTest {
  protected:
    Rule save(const Rule& rule, int seenVersion = 0) {
        return valueOf(SaveRule{rule, seenVersion}.run(*session_, context()));
    }
    Error refused(const Rule& rule, int seenVersion = 0) {
        const Result<Rule> saved = SaveRule{rule, seenVersion}.run(*session_, context());
        EXPECT_FALSE(saved.has_value());
        return saved ? Error() : saved.error();
    }
    // A post that arrives now, written a minute before, with these hits.
    PostId receive(const QString& body, std::vector<Hit> hits = {}, const QString& source = QStringLiteral("board")) {
        ReceivePosts batch;
        MatchedPost matched;
        matched.post.sourceKey = source;
        matched.post.externalId = QString::number(++received_);
        matched.post.body = body;
        matched.post.published = clock_.now() - std::chrono::minutes(1);
        matched.hits = std::move(hits);
        batch.posts.push_back(std::move(matched));
        return valueOf(batch.run(*session_, context())).last;
    }
    static Hit hitOf(const Rule& rule) {
        Hit hit;
        hit.rule = rule.id;
        hit.ruleVersion = rule.version;
        hit.ruleName = rule.name;
        hit.level = rule.level;
        return hit;
    }
    // An hour around everything that happens in a test.
    TimePoint begin_ = clock_.now() - std::chrono::hours(1);
    int received_ = 0;
};

}  // namespace zhiban::testing
