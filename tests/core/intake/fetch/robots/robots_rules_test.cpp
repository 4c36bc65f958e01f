// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fetch/robots/robots_rules.h"

#include <gtest/gtest.h>

namespace zhiban::testing {
namespace {

using std::chrono::seconds;

bool allows(const char* rules, const char* path) {
    return RobotsRules::read(rules, "Zhiban/0.1")
        .allow(QUrl(QStringLiteral("https://example.org") + QString::fromUtf8(path)));
}

TEST(RobotsRules, DecideByTheLongestPatternThatFits) {
    const struct {
        const char* rules;
        const char* path;
        bool allowed;
    } table[] = {
        {"", "/a", true},
        {"User-agent: *\nDisallow: /", "/a", false},
        {"User-agent: *\nDisallow: /", "/robots.txt", true},
        {"User-agent: *\nDisallow:", "/a", true},
        {"User-agent: *\nDisallow: /a", "/about", false},
        {"User-agent: *\nDisallow: /a\nAllow: /about", "/about", true},
        {"User-agent: *\nAllow: /a\nDisallow: /a", "/a", true},
        {"User-agent: *\nDisallow: /*.php$", "/x/y.php", false},
        {"User-agent: *\nDisallow: /*.php$", "/x/y.php?z", true},
        {"User-agent: *\nDisallow: /a*b*c", "/a-b-c-d", false},
        {"User-agent: *\nDisallow: /a*b*c", "/a-c-b", true},
        {"User-agent: *\nDisallow: /a$", "/a", false},
        {"User-agent: *\nDisallow: /a$", "/ab", true},
        {"User-agent: *\nDisallow: /*a*$", "/bab", false},
        {"User-agent: *\nDisallow: /?q=", "/?q=1", false},
        {"User-agent: *\nDisallow: /", "", false},
        {"User-agent: *\nDisallow: /%E5%85%AC", "/公告", false},
        {"User-agent: *\nDisallow: /公", "/%E5%85%AC%E5%91%8A", false},
        {"User-agent: *\nDisallow: /~joe", "/%7Ejoe/", false},
        {"User-agent: *\nDisallow: /a%2Fb", "/a/b", true},
    };
    for (const auto& row : table) {
        EXPECT_EQ(allows(row.rules, row.path), row.allowed) << row.rules << " -> " << row.path;
    }
}

TEST(RobotsRules, AreThoseOfOurNameElseThoseForEverybody) {
    const char* const rules =
        "User-agent: Other\nDisallow: /\n\nUser-agent: *\nDisallow: /all\n\n"
        "user-AGENT: first\nUser-agent: zhiban  # us\nDisallow: /ours\n\nUser-agent: Zhiban\nDisallow: /more";
    EXPECT_FALSE(allows(rules, "/ours"));
    EXPECT_FALSE(allows(rules, "/more")) << "two groups of one name are one";
    EXPECT_TRUE(allows(rules, "/all")) << "which is then not ours";
    EXPECT_TRUE(allows(rules, "/other"));
    EXPECT_FALSE(allows("User-agent: Zhibanx\nDisallow: /a\nUser-agent: *\nDisallow: /b", "/b"));
}

TEST(RobotsRules, PassOverWhatTheyDoNotUnderstand) {
    EXPECT_FALSE(allows("\xEF\xBB\xBFUser-agent: *\r\nSitemap: https://x\r\nDisallow: /a\r\n", "/a"));
    EXPECT_FALSE(allows("User-agent: *\rDisallow: /a", "/a"));
    EXPECT_FALSE(allows("User-agent: a\nSitemap: x\nUser-agent: *\nDisallow: /a", "/a")) << "one group";
    EXPECT_TRUE(allows("Disallow: /a", "/a")) << "a rule of no group";
    EXPECT_TRUE(allows("<!DOCTYPE html><p>User-agent: *</p>", "/a"));
    EXPECT_TRUE(allows("\0\xFF:::\n:\nUser-agent", "/a"));
}

TEST(RobotsRules, SayHowLongToWait) {
    EXPECT_EQ(RobotsRules::read("User-agent: *\nCrawl-delay: 2.5", "Zhiban").delay(), seconds(3));
    EXPECT_EQ(RobotsRules::read("User-agent: *\nCrawl-delay: 1e99", "Zhiban").delay(), seconds(86'400));
    EXPECT_EQ(RobotsRules::read("User-agent: *\nCrawl-delay: soon", "Zhiban").delay(), std::nullopt);
    EXPECT_EQ(RobotsRules::read("User-agent: x\nCrawl-delay: 9", "Zhiban").delay(), std::nullopt);
}

TEST(RobotsRules, AreReadInTimeWhateverThePatterns) {
    QByteArray stars = "User-agent: *\nDisallow: /";
    for (int i = 0; i < 100'000; ++i) {
        stars += "a*";
    }
    const QUrl address(QStringLiteral("https://example.org/") + QString(5'000, u'a') + u'b');
    EXPECT_TRUE(RobotsRules::read(stars + "c$", "Zhiban").allow(address));
}

}  // namespace
}  // namespace zhiban::testing
