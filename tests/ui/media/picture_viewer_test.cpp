// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/picture_viewer.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

#include "core/media/picture_facts.h"
#include "core/operations/cases/read_cases.h"
#include "core/operations/media/media_acts.h"
#include "tests/ui/media/media_fixture.h"
#include "ui/media/media_strip.h"
#include "ui/media/media_tile.h"
#include "ui/media/picture_canvas.h"
#include "ui/media/save_copy.h"
#include "ui/media/thumbnail_loader.h"

namespace zhiban::testing {
namespace {

class PictureViewerTest : public MediaFixture {
  protected:
    std::vector<PostMedia> photographs() {
        return submit({{photographBytes({640, 480}), QStringLiteral("one.jpg"), QStringLiteral("image/jpeg")},
                       {"text", QStringLiteral("a.txt"), QStringLiteral("text/plain")},
                       {pictureBytes({300, 200}, "PNG"), QStringLiteral("two.png"), QStringLiteral("image/png")}});
    }
    std::unique_ptr<PictureViewer> open(const std::vector<PostMedia>& media, size_t index = 0) {
        auto viewer = std::make_unique<PictureViewer>(*context, media, index, nullptr);
        viewer->open();
        EXPECT_TRUE(waitFor([&] { return viewer->isSettled() && QApplication::activeWindow() == viewer.get(); }));
        return viewer;
    }
};

TEST_F(PictureViewerTest, ShowsWhatTheCameraWroteButNotWhere) {
    auto viewer = open(photographs());
    EXPECT_EQ(viewer->canvas()->picture().size(), QSize(480, 640)) << "it stands upright";
    const QString facts = viewer->factsText();
    EXPECT_TRUE(facts.contains(QStringLiteral("Orchard Phone 7")));
    EXPECT_TRUE(facts.contains(QStringLiteral("2026-03-02 14:32")));
    EXPECT_TRUE(facts.contains(QStringLiteral("It says where it was taken.")));
    EXPECT_FALSE(facts.contains(QStringLiteral("30.2")));
}

TEST_F(PictureViewerTest, GoesThroughThePicturesOfThePostByKey) {
    auto viewer = open(photographs(), 2);
    EXPECT_EQ(viewer->windowTitle(), QStringLiteral("two.png"));
    QTest::keyClick(viewer.get(), Qt::Key_PageUp);
    ASSERT_TRUE(waitFor([&] { return viewer->isSettled(); }));
    EXPECT_EQ(viewer->windowTitle(), QStringLiteral("one.jpg"));
    QTest::keyClick(viewer.get(), Qt::Key_PageUp);
    EXPECT_EQ(viewer->windowTitle(), QStringLiteral("one.jpg"));
}

TEST_F(PictureViewerTest, ZoomsAndMovesByKey) {
    auto viewer = open(photographs(), 2);
    PictureCanvas* canvas = viewer->canvas();
    const double whole = canvas->zoom();
    QTest::keyClick(canvas, Qt::Key_Plus);
    QTest::keyClick(canvas, Qt::Key_Plus);
    EXPECT_GT(canvas->zoom(), whole);
    QTest::keyClick(canvas, Qt::Key_1);
    EXPECT_EQ(canvas->zoom(), 1);
    QTest::keyClick(canvas, Qt::Key_0);
    EXPECT_EQ(canvas->zoom(), whole);
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(canvas, Qt::Key_Plus);
    }
    EXPECT_LE(canvas->zoom(), 16);
}

TEST_F(PictureViewerTest, KeepsABlackedOutCopyAndTheOriginal) {
    const std::vector<PostMedia> media = photographs();
    auto viewer = open(media);
    PictureCanvas* canvas = viewer->canvas();
    EXPECT_FALSE(viewer->keepButton()->isEnabled());
    canvas->setDrawing(true);
    canvas->addBox();  // by keyboard: in the middle, then moved and resized
    const QRect before = canvas->boxes().at(0);
    QTest::keyClick(canvas, Qt::Key_Left);
    QTest::keyClick(canvas, Qt::Key_Down, Qt::ShiftModifier);
    const QRect box = canvas->boxes().at(0);
    EXPECT_LT(box.left(), before.left());
    EXPECT_GT(box.height(), before.height());
    ASSERT_TRUE(viewer->keepButton()->isEnabled());
    QTest::mouseClick(viewer->keepButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !read(ReadMedia{media[0].key})->copies.empty(); }));
    const PostMedia now = *read(ReadMedia{media[0].key});
    EXPECT_EQ(now.file.sha256, media[0].file.sha256);
    const QByteArray copy = *read(ReadAttachment{now.copies.at(0).sha256});
    EXPECT_EQ(readPictureFacts(copy)->tags, 0);
    const QImage picture = QImage::fromData(copy);
    EXPECT_EQ(picture.size(), QSize(480, 640));
    EXPECT_EQ(picture.pixelColor(box.center()), QColor(Qt::black));
    EXPECT_NE(picture.pixelColor(2, 2), QColor(Qt::black));
}

TEST_F(PictureViewerTest, DrawsBoxesWithTheMouseAndForgetsSlips) {
    auto viewer = open(photographs(), 2);
    PictureCanvas* canvas = viewer->canvas();
    canvas->setDrawing(true);
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    const QPointF to = middle + QPoint(40, 30);
    QMouseEvent drag(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas, &drag);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(40, 30));
    EXPECT_EQ(canvas->boxes().size(), 1U);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, middle - QPoint(60, 60));
    EXPECT_EQ(canvas->boxes().size(), 1U);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, middle + QPoint(10, 10));  // chooses it
    QTest::keyClick(canvas, Qt::Key_Delete);
    EXPECT_TRUE(canvas->boxes().empty());
}

TEST_F(PictureViewerTest, SavesACopyWithoutTracesAndSaysWhenItCannot) {
    const std::vector<PostMedia> media = photographs();
    QObject receiver;
    std::optional<bool> saved;
    const QString path = folder.filePath(QStringLiteral("copy.jpg"));
    saveCopy(*context, &receiver, media[0].file.sha256, path, Traces::Removed, [&](bool ok) { saved = ok; });
    ASSERT_TRUE(waitFor([&] { return saved.has_value(); }));
    EXPECT_TRUE(*saved);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(readPictureFacts(file.readAll())->tags, 0);

    saved.reset();
    saveCopy(*context, &receiver, media[0].file.sha256, QStringLiteral("/no/such/folder/x.jpg"), Traces::Removed,
             [&](bool ok) { saved = ok; });
    ASSERT_TRUE(waitFor([&] { return saved.has_value(); }));
    EXPECT_FALSE(*saved);
    EXPECT_EQ(notices.entries().back().notice.severity, NoticeSeverity::Problem);
}

TEST_F(PictureViewerTest, SaysWhyAPictureIsNotShown) {
    auto viewer = open(submit({{"no picture", QStringLiteral("x.png"), QStringLiteral("image/png")}}));
    EXPECT_TRUE(viewer->canvas()->picture().isNull());
}

TEST_F(PictureViewerTest, TheStripMakesSmallPicturesAndNamesEveryFile) {
    ThumbnailLoader pictures(*store);
    std::vector<PostMedia> media = photographs();
    PostMedia named;
    named.key = {media[0].key.post, 3};
    named.file.url = QStringLiteral("https://v.example/clip.mp4");
    named.file.transcript = QStringLiteral("大家看,灯杆在晃");
    media.push_back(named);
    MediaStrip strip(*context, pictures, media);
    strip.resize(384, strip.sizeHint().height());
    strip.show();
    QStringList names;
    for (const MediaTile* tile : strip.findChildren<MediaTile*>()) {
        names << tile->accessibleName();
    }
    EXPECT_EQ(names, (QStringList{QStringLiteral("Picture: one.jpg"), QStringLiteral("Document: a.txt"),
                                  QStringLiteral("Picture: two.png"), QStringLiteral("Film: clip.mp4")}));
    EXPECT_EQ(unnamedWidgets(&strip), QStringList());
}

TEST_F(PictureViewerTest, Pictures) {
    for (const bool chinese : {false, true}) {
        useChinese(chinese);
        for (const bool dark : {false, true}) {
            theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
            const std::vector<PostMedia> media = photographs();
            auto viewer = open(media);
            EXPECT_EQ(unnamedWidgets(viewer.get()), QStringList());
            viewer->canvas()->setDrawing(true);
            viewer->canvas()->addBox();
            QApplication::processEvents();  // the layout follows its texts
            keepPicture(viewer.get(),
                        QStringLiteral("picture-%1-%2")
                            .arg(QLatin1String(chinese ? "zh" : "en"), QLatin1String(dark ? "dark" : "light")));
        }
    }
    theme.setMode(ThemeMode::Light);
    theme.setScalePercent(200);
    auto large = open(photographs());
    QApplication::processEvents();
    keepPicture(large.get(), QStringLiteral("picture-zh-200"));
    useChinese(false);
}

}  // namespace
}  // namespace zhiban::testing
