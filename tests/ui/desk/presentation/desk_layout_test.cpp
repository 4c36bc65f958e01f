// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/desk_layout.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

TEST(DeskLayout, ReadsBackExactlyAsWritten) {
    DeskLayout layout = defaultDeskLayout();
    PostFilter everything;
    everything.words = QStringLiteral("路灯 \"晃动\"");
    everything.sources = {QStringLiteral("board"), QStringLiteral("微博")};
    everything.alertsOnly = true;
    everything.state = TriageState::Untouched;
    everything.minimumLevel = Level::Yellow;
    everything.maximumLevel = Level::Red;
    everything.rule = RuleId{QStringLiteral("r-1")};
    everything.from = fromMilliseconds(1'772'438'400'123);
    everything.to = fromMilliseconds(-5);
    everything.posts = {PostId{3}, PostId{9'007'199'254'740'993}};
    everything.categories = {QStringLiteral("投诉")};
    everything.places = {QStringLiteral("云溪"), QStringLiteral("east")};
    layout.columns.push_back({QStringLiteral("夜间"), everything, 412, RecentDays::SevenDays});
    layout.drawerWidth = 377;
    layout.searchOrder = FeedOrder::BestFirst;
    layout.readMarks = {{QStringLiteral("upTo"), 12}};
    const Result<DeskLayout> read = deskLayoutFromJson(toJson(layout));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, layout);
}

TEST(DeskLayout, RefusesWhatIsNotADeskAndWhatANewerProgramWrote) {
    for (const char* json : {"", "[]", "{}", "{\"version\":1}", "{\"version\":2,\"columns\":[]}",
                             "{\"version\":\"1\",\"columns\":[]}", "{\"version\":1,\"columns\":{}}"}) {
        const Result<DeskLayout> read = deskLayoutFromJson(json);
        ASSERT_FALSE(read.has_value()) << json;
        EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
    }
}

TEST(DeskLayout, ADeskWithoutColumnsStaysOne) {
    const Result<DeskLayout> read = deskLayoutFromJson(toJson(DeskLayout{}));
    ASSERT_TRUE(read.has_value());
    EXPECT_TRUE(read->columns.empty());
}

TEST(DeskLayout, DoesNotOpenAThousandColumns) {
    DeskLayout layout;
    layout.columns.resize(1'000);
    EXPECT_LE(deskLayoutFromJson(toJson(layout))->columns.size(), 40u);
}

}  // namespace
}  // namespace zhiban
