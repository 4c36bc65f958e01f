// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shortcut_registry.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include "tests/ui/kit/kit_fixture.h"

namespace zhiban::testing {
namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

Command command(const char* id, const char* key, const char* context = "") {
    return {.id = QString::fromLatin1(id),
            .category = QStringLiteral("Test"),
            .text = QString::fromLatin1(id),
            .keys = {keys(key)},
            .context = QString::fromLatin1(context)};
}

class Shortcuts : public KitTest {
  protected:
    Shortcuts() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&list);
        column->addWidget(&field);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }

    QWidget window;
    QListWidget list;
    QLineEdit field;
    ShortcutRegistry registry{theme};
    int runs = 0;
};

TEST_F(Shortcuts, RunTheirCommandByKey) {
    registry.add(command("case.open", "Ctrl+N"), &window, [this] { ++runs; });
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(runs, 1);
}

TEST_F(Shortcuts, OfAListAreLettersThatDoNotDisturbTyping) {
    registry.add(command("desk.next", "J", "desk.list"), &list, [this] { ++runs; });
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_J);
    EXPECT_EQ(runs, 0);
    EXPECT_EQ(field.text(), QStringLiteral("j"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_J);
    EXPECT_EQ(runs, 1);
}

TEST_F(Shortcuts, MayShareKeysInContextsApart) {
    registry.add(command("desk.open", "O", "desk"), &list, [] {});
    registry.add(command("cases.open", "O", "cases"), &field, [] {});
    EXPECT_EQ(registry.conflicts(), QStringList());
    registry.add(command("desk.list.open", "O", "desk.list"), &list, [] {});
    EXPECT_EQ(registry.conflicts().size(), 1);
    EXPECT_TRUE(registry.action(QStringLiteral("desk.list.open"))->shortcuts().isEmpty());
}

TEST_F(Shortcuts, AreTakenByTheFirstWhereContextsOverlap) {
    registry.add(command("one", "Ctrl+J"), &window, [] {});
    registry.add(command("two", "Ctrl+J", "desk"), &list, [] {});
    ASSERT_EQ(registry.conflicts().size(), 1);
    EXPECT_EQ(registry.conflicts().front(), QStringLiteral("Ctrl+J: two and one"));
}

TEST_F(Shortcuts, NeverTakeKeysOfInputMethods) {
    for (const char* taken : {"Ctrl+Space", "Alt+A", "Ctrl+Alt+A", "Ctrl+;", "Ctrl+.", "Ctrl+Shift+A"}) {
        EXPECT_TRUE(ShortcutRegistry::isTakenElsewhere(keys(taken))) << taken;
    }
    EXPECT_FALSE(ShortcutRegistry::isTakenElsewhere(keys("Ctrl+K")));
    registry.add(command("bad", "Ctrl+Space"), &window, [] {});
    EXPECT_TRUE(registry.action(QStringLiteral("bad"))->shortcuts().isEmpty());
    EXPECT_EQ(registry.conflicts().size(), 1);
}

TEST_F(Shortcuts, AreChangedByThePersonAndRemembered) {
    registry.add(command("one", "Ctrl+J"), &window, [this] { ++runs; });
    registry.add(command("two", "Ctrl+L"), &window, [] {});
    EXPECT_FALSE(registry.setKeys(QStringLiteral("one"), {keys("Ctrl+L")}));
    EXPECT_FALSE(registry.setKeys(QStringLiteral("one"), {keys("Ctrl+Space")}));
    EXPECT_TRUE(registry.setKeys(QStringLiteral("one"), {keys("Ctrl+M"), keys("F9")}));
    EXPECT_EQ(registry.changedKeys().value(QStringLiteral("one")), QStringLiteral("Ctrl+M; F9"));
    QTest::keyClick(&field, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(runs, 0);
    QTest::keyClick(&field, Qt::Key_F9);
    EXPECT_EQ(runs, 1);

    ShortcutRegistry later(theme);
    later.restoreChangedKeys(registry.changedKeys());
    EXPECT_EQ(later.add(command("one", "Ctrl+J"), &list, [] {})->shortcuts().size(), 2);

    registry.resetKeys(QStringLiteral("one"));
    EXPECT_TRUE(registry.changedKeys().isEmpty());
    EXPECT_EQ(registry.action(QStringLiteral("one"))->shortcut(), keys("Ctrl+J"));
}

TEST_F(Shortcuts, AreFreeAgainWhenTheirPageIsGone) {
    auto* page = new QWidget(&window);
    registry.add(command("one", "Ctrl+J"), page, [] {});
    delete page;
    EXPECT_TRUE(registry.commands().empty());
    registry.add(command("two", "Ctrl+J"), &window, [] {});
    EXPECT_EQ(registry.conflicts(), QStringList());
}

}  // namespace
}  // namespace zhiban::testing
