// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/presentation/read_marks.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QSignalSpy>

namespace zhiban {
namespace {

TEST(ReadMarks, AreRememberedAndReadBack) {
    ReadMarks marks;
    std::vector<PostId> some;
    for (const int id : {1, 2, 5, 6, 7, 9, 200}) {
        some.push_back(PostId{id});
    }
    marks.markRead(some);
    ReadMarks again;
    again.fromJson(QJsonDocument::fromJson(QJsonDocument(marks.toJson()).toJson()).object());
    EXPECT_EQ(*again.snapshot(), *marks.snapshot());
    EXPECT_TRUE(again.isRead(PostId{6}));
    EXPECT_FALSE(again.isRead(PostId{8}));
}

TEST(ReadMarks, TellOnlyOfWhatIsNew) {
    ReadMarks marks;
    QSignalSpy told(&marks, &ReadMarks::changed);
    marks.markRead({PostId{4}});
    marks.markRead({PostId{4}});
    marks.markRead({});
    EXPECT_EQ(told.count(), 1);
}

TEST(ReadMarks, CanGoBack) {
    ReadMarks marks;
    marks.markRead({PostId{4}});
    const auto before = marks.snapshot();
    marks.markRead({PostId{9}});
    marks.goBackTo(before);
    EXPECT_TRUE(marks.isRead(PostId{4}));
    EXPECT_FALSE(marks.isRead(PostId{9}));
}

TEST(ReadMarks, ADamagedFileNeitherHangsNorInvents) {
    for (const char* json :
         {"{}", "{\"upTo\":-5,\"runs\":[[3]]}", "{\"runs\":[[9,2],[\"x\",4],7,null]}", "{\"runs\":[[-9,-2]]}"}) {
        ReadMarks marks;
        marks.fromJson(QJsonDocument::fromJson(json).object());
        EXPECT_FALSE(marks.isRead(PostId{3})) << json;
    }
    ReadMarks marks;
    marks.fromJson(QJsonDocument::fromJson("{\"runs\":[[5,999999999999]]}").object());
    EXPECT_LE(marks.snapshot()->beyond.size(), ReadMarks::most);
}

}  // namespace
}  // namespace zhiban
