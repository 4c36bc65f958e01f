// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QScrollBar>
#include <QTableView>
#include <QTranslator>

#include "core/briefing/renderer.h"
#include "tests/ui/briefing/briefing_fixture.h"
#include "ui/briefing/figure_panel.h"
#include "ui/briefing/outline_panel.h"
#include "ui/briefing/presentation/figure_model.h"
#include "ui/briefing/presentation/outline_model.h"
#include "ui/briefing/presentation/remembered_layout.h"
#include "ui/briefing/rows_dialog.h"
#include "ui/briefing/week_chart.h"

namespace zhiban::testing {
namespace {

const QString total = QStringLiteral("posts.total");

RowsDialog* dialogOf(BriefingPage& page) {
    const QList<RowsDialog*> dialogs = page.findChildren<RowsDialog*>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

}  // namespace

TEST_F(BriefingScreen, OpensOnTheWeekThatHoldsYesterday) {
    open();
    EXPECT_EQ(page->draft().from(), QDate(2026, 3, 2));
    EXPECT_EQ(page->draft().to(), QDate(2026, 3, 9));
    EXPECT_GT(page->draft().document()->figures.at(total).value.value_or(0), 100);
    EXPECT_GE(page->preview()->pages()->pageCount(), 4);
}

TEST_F(BriefingScreen, ANumberInTheListOpensAsManyRowsAsItSays) {
    open();
    page->figures()->select(total);
    page->figures()->table()->setFocus();
    QTest::keyClick(page->figures()->table(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialogOf(*page) != nullptr; }));
    QTableView* table = dialogOf(*page)->table();
    const auto expected = static_cast<int>(page->draft().document()->figures.at(total).value.value_or(0));
    // More pages come as one scrolls down.
    EXPECT_TRUE(waitUntil([&] {
        table->scrollToBottom();
        return table->model()->rowCount() == expected;
    })) << table->model()->rowCount();
}

TEST_F(BriefingScreen, NamesTheDaysOfTheCurveInFullWhereTheyFit) {
    open();
    WeekChart chart(theme);
    chart.setDocument(page->draft().document());
    chart.resize(900, 200);
    chart.show();
    const QStringList inFull{QStringLiteral("3.2"), QStringLiteral("3.3"), QStringLiteral("3.4"), QStringLiteral("3.5"),
                             QStringLiteral("3.6"), QStringLiteral("3.7"), QStringLiteral("3.8")};
    EXPECT_EQ(chart.dayLabels(), inFull);
    chart.resize(200, 200);
    QStringList daysAlone;
    for (const QString& day : inFull) {
        daysAlone << day.mid(2);
    }
    EXPECT_EQ(chart.dayLabels(), daysAlone);
}

TEST_F(BriefingScreen, ComesBackAsItWasArranged) {
    const RememberedLayout arranged{{QStringLiteral("b"), QStringLiteral("a")}, {QStringLiteral("a")}, {300, 700, 320}};
    EXPECT_EQ(RememberedLayout::fromBytes(arranged.toBytes()), arranged);
    EXPECT_EQ(RememberedLayout::fromBytes("{\"version\":2}"), std::nullopt);
    EXPECT_EQ(RememberedLayout::fromBytes({}), std::nullopt);
}

TEST_F(BriefingScreen, ARowOpensItsPostOnTheDesk) {
    open();
    page->figures()->select(total);
    QTest::keyClick(page->figures()->table(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialogOf(*page) != nullptr; }));
    QTableView* table = dialogOf(*page)->table();
    ASSERT_TRUE(waitUntil([&] { return table->model()->rowCount() > 0; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(visited.size(), 1U);
    EXPECT_EQ(visited[0].first, QStringLiteral("desk"));
    EXPECT_EQ(visited[0].second.kind, QStringLiteral("post"));
}

TEST_F(BriefingScreen, AClickOnANumberOnPaperOpensItsRows) {
    open();
    PagesView* pages = page->preview()->pages();
    const QString anchor = briefing::anchorOf(*page->draft().document(), total);
    ASSERT_TRUE(waitUntil([&] {
        pages->reveal(anchor);
        return !pages->areaOf(anchor).isEmpty();
    }));
    const QPoint middle = pages->areaOf(anchor).center();
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, middle);
    ASSERT_TRUE(waitUntil([&] { return dialogOf(*page) != nullptr; }));
}

TEST_F(BriefingScreen, ARatioShowsBothItsCounts) {
    open();
    page->figures()->select(QStringLiteral("alerts.share"));
    QTest::keyClick(page->figures()->table(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return dialogOf(*page) != nullptr; }));
    int segments = 0;
    for (const QAbstractButton* button : dialogOf(*page)->findChildren<QAbstractButton*>()) {
        segments += button->isCheckable() ? 1 : 0;
    }
    EXPECT_EQ(segments, 2);
}

TEST_F(BriefingScreen, SpaceHidesASectionAndAltUpMovesOne) {
    open();
    QListView* list = page->outline()->list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    ASSERT_EQ(list->currentIndex().data(OutlineModel::SectionId).toString(), QStringLiteral("hot_topics"));
    const QString hidden = reprinted([&] { QTest::keyClick(list, Qt::Key_Space); });
    EXPECT_FALSE(hidden.contains(QStringLiteral("hot_topics")));
    // Over the hidden one nothing changes on paper; over the next one it does.
    list->setCurrentIndex(list->model()->index(3, 0));
    shortcuts.action(QStringLiteral("briefing.section_up"))->trigger();
    EXPECT_EQ(list->currentIndex().row(), 2);
    const QString moved = reprinted([&] { shortcuts.action(QStringLiteral("briefing.section_up"))->trigger(); });
    EXPECT_TRUE(moved.startsWith(QStringLiteral("overview handling situation"))) << qPrintable(moved);
}

TEST_F(BriefingScreen, ExportsThePdfThatThePreviewShows) {
    open();
    QString written;
    QObject::connect(&page->exporter(), &Exporter::written, page.get(), [&](const QString& path) { written = path; });
    shortcuts.action(QStringLiteral("briefing.export_pdf"))->trigger();
    ASSERT_TRUE(waitUntil([&] { return !written.isEmpty(); }));
    QPdfDocument pdf;
    pdf.load(written);
    EXPECT_EQ(pdf.pageCount(), page->preview()->pages()->pageCount());
    EXPECT_TRUE(pdf.getAllText(0).text().contains(QStringLiteral("云溪市网络民情值班室")));
    ASSERT_EQ(notices.entries().size(), 1U);
    EXPECT_EQ(notices.entries()[0].notice.actions.size(), 2U);
    EXPECT_TRUE(tasks.entries().empty());
}

TEST_F(BriefingScreen, ExportsEveryOtherFormat) {
    open();
    for (const ExportFormat format :
         {ExportFormat::Odt, ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json}) {
        QString written;
        const auto connection = QObject::connect(&page->exporter(), &Exporter::written, page.get(),
                                                 [&](const QString& path) { written = path; });
        page->exporter().exportAs(format, *page->draft().document(), QStringLiteral("week"));
        EXPECT_TRUE(waitUntil([&] { return !written.isEmpty(); }));
        EXPECT_GT(QFileInfo(written).size(), 1000) << qPrintable(written);
        QObject::disconnect(connection);
    }
}

TEST_F(BriefingScreen, SaysSoWhenTheFolderIsNotThere) {
    open();
    exportFolder = folder.filePath(QStringLiteral("nowhere"));
    shortcuts.action(QStringLiteral("briefing.export_pdf"))->trigger();
    ASSERT_TRUE(waitUntil([&] { return !notices.entries().empty(); }));
    EXPECT_EQ(notices.entries()[0].notice.severity, NoticeSeverity::Problem);
    EXPECT_TRUE(tasks.entries().empty());
}

TEST_F(BriefingScreen, OfAWeekBeforeTheStoreBeganIsEmptyAndWhole) {
    open();
    reprinted([&] { page->activate({QStringLiteral("briefing"), QStringLiteral("2020-05-06")}); });
    EXPECT_EQ(page->draft().from(), QDate(2020, 5, 4));
    EXPECT_EQ(page->draft().document()->figures.at(total).value, 0);
    EXPECT_GE(page->preview()->pages()->pageCount(), 2);
}

TEST_F(BriefingScreen, RemembersItsSections) {
    open();
    reprinted([&] { page->outline()->model().move(1, 1); });
    const QByteArray state = page->saveState();
    const QStringList order = page->outline()->model().order();
    page = std::make_unique<BriefingPage>(*context, Exporter::ChoosePath());
    EXPECT_TRUE(page->restoreState(state));
    EXPECT_EQ(page->outline()->model().order(), order);
    EXPECT_FALSE(page->restoreState("somebody else's"));
    EXPECT_TRUE(page->restoreState({}));
}

TEST_F(BriefingScreen, NamesEverythingThatTakesTheFocus) {
    open();
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()) {
            EXPECT_TRUE(named) << widget->metaObject()->className() << " in "
                               << widget->parentWidget()->metaObject()->className();
        }
    }
    EXPECT_TRUE(shortcuts.conflicts().isEmpty()) << qPrintable(shortcuts.conflicts().join(QLatin1Char('\n')));
}

TEST(OutlineModelTest, KeepsTheRulesOfModelsWhileSectionsMove) {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.move(0, -1), 0);
    EXPECT_EQ(model.move(0, 1), 1);
    EXPECT_EQ(model.move(model.rowCount() - 1, 1), model.rowCount() - 1);
    const QStringList order = model.order();
    model.restore(order, {order.first()});
    EXPECT_EQ(model.order(), order);
    EXPECT_EQ(model.layout().sections, order.mid(1));
}

TEST(FigureModelTest, FindsByWords) {
    FigureModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const briefing::Document document = *briefing::composeWeekly(BriefingFacts{});
    model.setDocument(&document);
    EXPECT_EQ(model.rowCount(), static_cast<int>(document.figures.size()));
    model.setWords(QStringLiteral("签收率"));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.indexOf(QStringLiteral("dispatches.received_in_time.share")).isValid());
    EXPECT_FALSE(model.indexOf(total).isValid());
}

// ZHIBAN_SHOTS_DIR=… keeps pictures of the page, to be looked at.
class BriefingPictures : public BriefingScreen {
  protected:
    void keep(QWidget& widget, const QString& name) {
        QTest::qWait(100);
        const QPixmap picture = widget.grab();
        EXPECT_FALSE(picture.isNull());
        const QString pictures = qEnvironmentVariable("ZHIBAN_SHOTS_DIR");
        if (!pictures.isEmpty()) {
            EXPECT_TRUE(picture.save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
        }
    }

    void paint(const QString& language) {
        open();
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            const QString name =
                language + (mode == ThemeMode::Light ? QStringLiteral("-light") : QStringLiteral("-dark"));
            page->figures()->select(total);
            keep(*page, QStringLiteral("briefing-") + name);
            QTest::keyClick(page->figures()->table(), Qt::Key_Return);
            ASSERT_TRUE(
                waitUntil([&] { return dialogOf(*page) && dialogOf(*page)->table()->model()->rowCount() > 0; }));
            keep(*dialogOf(*page), QStringLiteral("rows-") + name);
            delete dialogOf(*page);
        }
    }
};

TEST_F(BriefingPictures, IsPaintedInEnglishInBothThemes) {
    paint(QStringLiteral("en"));
}

TEST_F(BriefingPictures, IsPaintedInChineseInBothThemes) {
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    QApplication::installTranslator(&chinese);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    paint(QStringLiteral("zh"));
    EXPECT_EQ(shortcuts.action(QStringLiteral("briefing.export_pdf"))->text(), QStringLiteral("导出 PDF"));
    QLocale::setDefault(before);
}

}  // namespace zhiban::testing
