// SPDX-License-Identifier: GPL-3.0-or-later
// What was written down, as the desk shows it.
#include <QPushButton>
#include <QTest>

#include "core/operations/desk/post_detail.h"
#include "core/operations/intake/submit_by_hand.h"
#include "tests/ui/cases/support/page_fixture.h"
#include "ui/desk/post_drawer.h"
#include "ui/desk/post_view.h"
#include "ui/desk/submission_view.h"
#include "ui/kit/plain_label.h"
#include "ui/media/media_tile.h"

namespace zhiban::testing {
namespace {

class WrittenDown : public PageFixture {
  protected:
    FeedItem call() {
        SubmitByHand act;
        act.id = makeSubmissionId(clock->now());
        act.channelName = QStringLiteral("Hotline");
        act.text = QStringLiteral("the lamp is dark");
        act.contact = QStringLiteral("138 0000 4567");
        act.happened = clock->now() - std::chrono::hours(1);
        act.files = {{"said", QStringLiteral("call.wav"), QStringLiteral("audio/x-wav")}};
        return read(ReadPostDetail{write(act)->post})->item;
    }
};

TEST_F(WrittenDown, TheDrawerShowsItsFilesAndMasksTheNumber) {
    PostDrawer drawer(*context);
    drawer.resize(400, 900);
    drawer.QWidget::show();
    drawer.show(call(), {});
    ASSERT_TRUE(waitFor([&] { return drawer.view() && drawer.view()->findChild<SubmissionView*>(); }));
    EXPECT_EQ(drawer.view()->findChildren<MediaTile*>().size(), 1);
    auto* submission = drawer.view()->findChild<SubmissionView*>();
    EXPECT_EQ(submission->contact()->text(), QStringLiteral("138 **** ****"));
    EXPECT_EQ(unnamedWidgets(drawer.view()), QStringList());
}

TEST_F(WrittenDown, LookingAtTheNumberShowsItAndIsRecorded) {
    const FeedItem item = call();
    const PostDetail detail = *read(ReadPostDetail{item.post.id});
    SubmissionView view(*context, item.post.id, *detail.submission);
    view.show();
    QTest::mouseClick(view.showButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return view.contact()->text() == QStringLiteral("138 0000 4567"); }));
    EXPECT_FALSE(view.showButton()->isVisible());
}

TEST_F(WrittenDown, ANumberShorterThanItsBeginningIsNotLengthened) {
    EXPECT_EQ(maskedContact(QStringLiteral("12")), QStringLiteral("12"));
    EXPECT_EQ(maskedContact(QStringLiteral("0575-1234")), QStringLiteral("057******"));
    EXPECT_EQ(maskedContact({}), QString());
}

}  // namespace
}  // namespace zhiban::testing
