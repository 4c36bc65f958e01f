// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/search_words.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

struct Typed {
    const char* typed;
    QStringList words;
};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST(SearchWords, AreCutAtBlanksAndKeptInQuotes) {
    const std::vector<Typed> cases{
        {"", {}},
        {" \t　 ", {}},
        {"路灯", {text("路灯")}},
        {"路灯  晃动", {text("路灯"), text("晃动")}},
        {"\"noise at night\" 噪音", {text("noise at night"), text("噪音")}},
        {"“搅拌站 半夜”噪音", {text("搅拌站 半夜"), text("噪音")}},
        {"\"\" \" \"", {}},
        {"5\" 屏", {text("5\""), text("屏")}},
        {"\"没有 收尾", {text("\"没有"), text("收尾")}},
    };
    for (const Typed& given : cases) {
        EXPECT_EQ(cutIntoWords(text(given.typed)), given.words) << given.typed;
    }
}

TEST(SearchWords, AreFoundHoweverTheyAreWritten) {
    const auto found = [](const char* words, const char* written) {
        return SearchWords(text(words)).allOccurIn(searchFolding().fold(text(written)));
    };
    EXPECT_TRUE(found("互聯網", "互联网断了"));
    EXPECT_TRUE(found("互联网", "互聯網斷了"));
    EXPECT_TRUE(found("浙a12345", "车牌浙Ａ１２３４５"));
    EXPECT_TRUE(found("打人", "打\u200b人"));
    EXPECT_TRUE(found("𬱖 路", "𬱖某住在云溪路"));
    EXPECT_FALSE(found("打人", "打。人")) << "what is visible separates";
    EXPECT_FALSE(found("路灯 井盖", "路灯坏了"));
    EXPECT_TRUE(SearchWords(text("\u200b")).isEmpty());
}

}  // namespace
}  // namespace zhiban
