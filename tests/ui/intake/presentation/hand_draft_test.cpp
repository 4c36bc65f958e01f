// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/presentation/hand_draft.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace zhiban {
namespace {

HandDraft fullDraft() {
    HandDraft draft;
    draft.id = QStringLiteral("0192-1");
    draft.channel = HandChannel::Letter;
    draft.text = QStringLiteral("路灯不亮\n\"三天了\"");
    draft.place = QStringLiteral("云溪路");
    draft.category = QStringLiteral("市政");
    draft.contact = QStringLiteral("13800000000");
    draft.url = QStringLiteral("https://a.example/1");
    draft.happened = QStringLiteral("昨天 21:00");
    draft.files = {{QStringLiteral("file-1"), QStringLiteral("灯.jpg"), QStringLiteral("image/jpeg")}};
    return draft;
}

TEST(HandDraft, ComesBackAsItWas) {
    EXPECT_EQ(HandDraft::fromBytes(fullDraft().toBytes()), fullDraft());
}

TEST(HandDraft, OfNothingIsNotKept) {
    HandDraft chosenOnly;
    chosenOnly.id = QStringLiteral("0192-2");
    chosenOnly.channel = HandChannel::Sms;
    EXPECT_TRUE(chosenOnly.isEmpty());
    EXPECT_TRUE(chosenOnly.toBytes().isEmpty());
}

TEST(HandDraft, WithAFileAloneIsWorthKeeping) {
    HandDraft draft;
    draft.files = fullDraft().files;
    EXPECT_EQ(HandDraft::fromBytes(draft.toBytes()).files, draft.files);
}

TEST(HandDraft, OfAnotherVersionOrBrokenBytesIsEmpty) {
    for (const char* bytes : {"", "{}", "[1]", "{\"version\":2,\"text\":\"x\"}", "\xff\xfe"}) {
        EXPECT_TRUE(HandDraft::fromBytes(bytes).isEmpty()) << bytes;
    }
}

TEST(HandChannels, EachHasAKeyOfItsOwnThatReadsBack) {
    QStringList keys;
    for (const HandChannel channel : kHandChannels) {
        EXPECT_EQ(handChannelFromKey(keyOf(channel)), channel);
        keys << keyOf(channel);
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
    EXPECT_FALSE(handChannelFromKey(QStringLiteral("telegraph")));
}

}  // namespace
}  // namespace zhiban
