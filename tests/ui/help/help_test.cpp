// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTest>
#include <QTextDocumentFragment>

#include "core/rules/language/parse_condition.h"
#include "core/rules/operators/operators.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_pages.h"
#include "ui/kit/help_topic.h"

namespace zhiban {
namespace {

class HelpTest : public ::testing::Test {
  protected:
    HelpTest() { theme.install(*static_cast<QApplication*>(QApplication::instance())); }
    ~HelpTest() override {
        speak(QLocale::C);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    static void speak(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    QStringList found(const QString& page, const char* pattern) {
        QStringList all;
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::DotMatchesEverythingOption);
        for (auto match = expression.globalMatch(helpPage(page, shortcuts)); match.hasNext();) {
            all << match.next().captured(1);
        }
        return all;
    }
    QStringList names() {
        QStringList names;
        for (const HelpPage& page : helpPages()) {
            names << page.name;
        }
        names.sort();
        return names;
    }

    Theme theme;
    ShortcutRegistry shortcuts{theme};
};

TEST_F(HelpTest, HasTheSamePagesAndPlacesInBothLanguages) {
    speak(QLocale::English);
    const QStringList english = names();
    QMap<QString, QStringList> places;
    for (const QString& name : english) {
        places[name] = found(name, "<a name=\"([^\"]+)\"");
    }
    speak(QLocale::Chinese);
    EXPECT_EQ(names(), english);
    EXPECT_TRUE(english.contains(QStringLiteral("rules")));
    for (const QString& name : english) {
        EXPECT_EQ(found(name, "<a name=\"([^\"]+)\""), places[name]) << name.toStdString();
    }
}

TEST_F(HelpTest, LinksOnlyToPagesThatAreThere) {
    for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
        speak(language);
        for (const HelpPage& page : helpPages()) {
            EXPECT_FALSE(page.title.isEmpty()) << page.name.toStdString();
            for (const QString& link : found(page.name, "href=\"([^\"]+)\"")) {
                EXPECT_FALSE(helpPage(link.section(QLatin1Char('.'), 0, 0), shortcuts).isEmpty())
                    << page.name.toStdString() << " links to " << link.toStdString();
            }
        }
    }
}

TEST_F(HelpTest, ShowsOnlyRulesThatTheLanguageReads) {
    for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
        speak(language);
        const QStringList rules = found(QStringLiteral("rules"), "<pre class=\"rule\">(.*?)</pre>");
        EXPECT_GT(rules.size(), 15);
        for (const QString& rule : rules) {
            const QString text = QTextDocumentFragment::fromHtml(QStringLiteral("<pre>%1</pre>").arg(rule))
                                     .toPlainText()
                                     .replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
            const ParsedCondition parsed = parseCondition(text);
            EXPECT_TRUE(parsed.condition)
                << text.toStdString() << ": "
                << (parsed.diagnostics.empty() ? std::string() : parsed.diagnostics.front().subject.toStdString());
        }
    }
}

TEST_F(HelpTest, ShowsTheExamplesOfEveryOperator) {
    speak(QLocale::Chinese);
    const QString page = helpPage(QStringLiteral("rules"), shortcuts);
    EXPECT_FALSE(page.contains(QStringLiteral("<!--examples")));
    for (const auto& one : conditionOperators()) {
        for (const OperatorExample& example : one->examples()) {
            EXPECT_TRUE(page.contains(example.condition.toHtmlEscaped()))
                << one->key().toStdString() << ": " << example.condition.toStdString();
        }
    }
}

TEST_F(HelpTest, OpensATopicAndFollowsLinksByKeyboard) {
    speak(QLocale::English);
    HelpBrowser browser(theme, shortcuts, nullptr);
    browser.showTopic(QStringLiteral("rules#near"));
    EXPECT_EQ(browser.view()->topic(), QStringLiteral("rules#near"));
    EXPECT_EQ(browser.pages()->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("rules"));
    EXPECT_TRUE(browser.view()->toPlainText().contains(QStringLiteral("NEAR")));
    browser.showTopic(QStringLiteral("no-such-page"));
    EXPECT_EQ(browser.view()->topic(), QStringLiteral("index"));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&browser));
    QTest::keyClick(browser.view(), Qt::Key_Tab);
    QTest::keyClick(browser.view(), Qt::Key_Return);
    EXPECT_EQ(browser.view()->topic(), QStringLiteral("rules"));
    QTest::keyClick(&browser, Qt::Key_Escape);
    EXPECT_FALSE(browser.isVisible());
}

TEST_F(HelpTest, LoadsNothingButItsOwnPages) {
    HelpView view(theme, shortcuts, nullptr);
    EXPECT_FALSE(
        view.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());
    const QString passwd =
        view.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("help:/../../etc/passwd"))).toString();
    EXPECT_TRUE(passwd.isEmpty());
}

TEST_F(HelpTest, ATopicIsThatOfTheNearestWidgetThatNamesOne) {
    QWidget page;
    setHelpTopic(&page, QStringLiteral("laboratory"));
    auto* pane = new QWidget(&page);
    auto* field = new QWidget(pane);
    EXPECT_EQ(helpTopicOf(field), QStringLiteral("laboratory"));
    setHelpTopic(field, QStringLiteral("rules#near"));
    EXPECT_EQ(helpTopicOf(field), QStringLiteral("rules#near"));
    EXPECT_EQ(helpTopicOf(nullptr), QString());
}

}  // namespace
}  // namespace zhiban
