// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "core/rules/operators/operators.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

const QString keysName = QStringLiteral("keys");

QString folder() {
    return QLocale().language() == QLocale::Chinese ? QStringLiteral(":/help/zh_CN/") : QStringLiteral(":/help/en/");
}

QString fileText(const QString& name) {
    static const QRegularExpression plain(QStringLiteral("^[a-z_-]+$"));
    QFile file(folder() + name + QStringLiteral(".html"));
    if (!plain.match(name).hasMatch() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

QString titleOf(const QString& html) {
    static const QRegularExpression title(QStringLiteral("<title>([^<]*)</title>"));
    return title.match(html).captured(1);
}

// What the operators themselves give as examples, where the page asks for it: <!--examples near-->.
QString withExamples(QString html) {
    static const QRegularExpression place(QStringLiteral("<!--examples ([a-z_]+)-->"));
    for (QRegularExpressionMatch asked = place.match(html); asked.hasMatch(); asked = place.match(html)) {
        QString rows;
        for (const auto& one : conditionOperators()) {
            if (one->key() != asked.captured(1)) {
                continue;
            }
            for (const OperatorExample& example : one->examples()) {
                rows += QStringLiteral("<tr><td><code>%1</code></td><td>✓ %2</td><td>✗ %3</td></tr>")
                            .arg(example.condition.toHtmlEscaped(), example.matches.toHtmlEscaped(),
                                 example.misses.toHtmlEscaped());
            }
        }
        const QString head = QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                                 .arg(Words::tr("Rule"), Words::tr("finds"), Words::tr("does not find"));
        html.replace(asked.capturedStart(), asked.capturedLength(),
                     QStringLiteral("<table cellspacing=\"0\" cellpadding=\"4\">%1</table>").arg(head + rows));
    }
    return html;
}

QString keysPage(const ShortcutRegistry& shortcuts) {
    QString rows;
    QString category;
    std::vector<ShortcutRegistry::Entry> commands = shortcuts.commands();
    std::stable_sort(commands.begin(), commands.end(),
                     [](const auto& one, const auto& other) { return one.command.category < other.command.category; });
    for (const ShortcutRegistry::Entry& entry : commands) {
        if (entry.keys.isEmpty()) {
            continue;
        }
        if (entry.command.category != category) {
            category = entry.command.category;
            rows += QStringLiteral("<tr><td colspan=\"2\"><h2>%1</h2></td></tr>").arg(category.toHtmlEscaped());
        }
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(QKeySequence::listToString(entry.keys, QKeySequence::NativeText).toHtmlEscaped(),
                         entry.command.text.toHtmlEscaped());
    }
    return QStringLiteral("<html><body><h1>%1</h1><table cellspacing=\"0\" cellpadding=\"4\">%2</table></body></html>")
        .arg(Words::tr("Keys").toHtmlEscaped(), rows);
}

}  // namespace

std::vector<HelpPage> helpPages() {
    std::vector<HelpPage> pages{{keysName, Words::tr("Keys")}};
    for (const QString& file : QDir(folder()).entryList({QStringLiteral("*.html")}, QDir::Files)) {
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        pages.push_back({name, titleOf(fileText(name))});
    }
    const auto first = [](const HelpPage& page) { return page.name != QLatin1String("index"); };
    std::sort(pages.begin(), pages.end(), [first](const HelpPage& one, const HelpPage& other) {
        return first(one) != first(other) ? !first(one) : one.title.localeAwareCompare(other.title) < 0;
    });
    return pages;
}

QString helpPage(const QString& name, const ShortcutRegistry& shortcuts) {
    return name == keysName ? keysPage(shortcuts) : withExamples(fileText(name));
}

QString helpStyle(const Theme& theme) {
    const auto colour = [&theme](ColorRole role) { return theme.color(role).name(); };
    return QStringLiteral(
               "body { color: %1; } h1 { font-size: x-large; } h2 { font-size: large; } a { color: %2; }"
               "pre { background-color: %3; color: %1; font-weight: 600; } td { color: %1; }")
        .arg(colour(ColorRole::Text), colour(ColorRole::Accent), colour(ColorRole::Sunken));
}

}  // namespace zhiban
