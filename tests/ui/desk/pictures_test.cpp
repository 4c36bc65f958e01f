// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QInputMethodEvent>
#include <QLocale>
#include <QTranslator>

#include "core/operations/sample/fill_sample.h"
#include "desk_fixture.h"
#include "ui/desk/column_acts.h"
#include "ui/desk/search_view.h"
#include "ui/kit/search_field.h"

namespace zhiban {
namespace {

class DeskPictures : public testing::DeskTest {
  protected:
    void fill() {
        FillSample fillSample;
        fillSample.city = sampleCity(clock->now()).value();
        fillSample.work = sampleWork(fillSample.city.shift).value();
        fillSample.until = clock->now();
        fillSample.draw = [](const QString&) {
            QByteArray png;
            QBuffer buffer(&png);
            QImage(8, 8, QImage::Format_RGB32).save(&buffer, "PNG");
            return png;
        };
        auto answer = threads->write(fillSample);
        answer.waitForFinished();
        ASSERT_TRUE(answer.result().has_value()) << answer.result().error().what.toStdString();
    }
    // As an input method gives Chinese: no key types it.
    static void commit(QWidget& field, const QString& text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&field, &event);
    }
    void picture(const QString& name) { pictureOf(*page, name); }
    void pictureOf(QWidget& widget, const QString& name) {
        QApplication::processEvents();
        const QPixmap pixmap = widget.grab();
        ASSERT_FALSE(pixmap.isNull());
        // A picture of nothing has one colour.
        const QImage small = pixmap.toImage().scaled(60, 40);
        QSet<QRgb> colours;
        for (int i = 0; i < small.width() * small.height(); ++i) {
            colours.insert(small.pixel(i % small.width(), i / small.width()));
        }
        EXPECT_GT(colours.size(), 8);
        // ZHIBAN_SHOTS_DIR=… keeps the pictures, to be looked at.
        const QString shots = qEnvironmentVariable("ZHIBAN_SHOTS_DIR");
        if (!shots.isEmpty()) {
            EXPECT_TRUE(pixmap.save(shots + QLatin1Char('/') + name + QStringLiteral(".png")));
        }
    }
};

TEST_F(DeskPictures, ShowTheSampleInBothThemesAndLanguages) {
    fill();
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    for (const bool inChinese : {true, false}) {
        if (inChinese) {
            QApplication::installTranslator(&chinese);
            QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        } else {
            QApplication::removeTranslator(&chinese);
            QLocale::setDefault(QLocale(QLocale::English));
        }
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            open();
            view(0).setFocus();
            view(0).step(0);
            view(0).step(1);
            QTest::qWait(50);
            const QString suffix = (mode == ThemeMode::Dark ? QStringLiteral("dark-") : QStringLiteral("light-")) +
                                   (inChinese ? QStringLiteral("zh") : QStringLiteral("en"));
            picture(QStringLiteral("desk-") + suffix);
            page->startSearch();
            commit(page->search().field(), QStringLiteral("路灯"));
            QTest::qWait(600);
            QTest::keyClick(&page->search().field(), Qt::Key_Down);
            QTest::qWait(100);
            picture(QStringLiteral("search-") + suffix);
            page->leaveSearch();
            page->columnActs().edit(&column(0));
            QDialog* editor = page->findChild<QDialog*>();
            QTest::qWait(250);
            pictureOf(*editor, QStringLiteral("column-editor-") + suffix);
            editor->close();
            page->postActs().link(page->chosen());
            QTest::qWait(400);
            for (QDialog* dialog : page->findChildren<QDialog*>()) {
                if (dialog->isVisible()) {
                    pictureOf(*dialog, QStringLiteral("link-case-") + suffix);
                    dialog->close();
                }
            }
            page->postActs().askDismissReason(page->chosen(), page->mapToGlobal(QPoint(200, 200)));
            if (QWidget* menu = QApplication::activePopupWidget()) {
                pictureOf(*menu, QStringLiteral("dismiss-") + suffix);
                menu->close();
            }
            page.reset();
        }
    }
    for (const int scale : {150, 200}) {
        theme.setMode(ThemeMode::Light);
        theme.setScalePercent(scale);
        open();
        view(0).setFocus();
        view(0).step(0);
        QTest::qWait(50);
        picture(QStringLiteral("desk-scale-%1").arg(scale));
        page.reset();
    }
}

}  // namespace
}  // namespace zhiban
