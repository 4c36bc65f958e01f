// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace zhiban {

TEST(Uuid7, HasTheShapeOfTheStandard) {
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    EXPECT_TRUE(shape.match(newUuid7(fromMilliseconds(1'772'438'400'000))).hasMatch());
}

TEST(Uuid7, SortsByTimeAcrossMilliseconds) {
    EXPECT_LT(newUuid7(fromMilliseconds(1000)), newUuid7(fromMilliseconds(1001)));
}

TEST(Uuid7, DoesNotRepeatWithinOneMillisecond) {
    QSet<QString> seen;
    for (int i = 0; i < 10'000; ++i) {
        seen.insert(newUuid7(fromMilliseconds(5)));
    }
    EXPECT_EQ(seen.size(), 10'000);
}

}  // namespace zhiban
