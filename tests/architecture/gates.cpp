// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/gates.h"

#include <algorithm>

namespace zhiban::testing {

namespace {

// Paths.
const char product[] = R"(^(core|ui|app|resources)/.*\.(h|cpp)$)";
const char core[] = R"(^core/.*\.(h|cpp)$)";
const char screens[] = R"(^(ui|app)/.*\.(h|cpp)$)";
const char everyCpp[] = R"(^(core|ui|app|resources|tests)/.*\.(h|cpp)$)";

Gate gate(const char* name, const char* rule, const char* where, const char* pattern, const char* example,
          QStringList allowed = {}) {
    return {QString::fromLatin1(name),
            QString::fromUtf8(rule),
            QRegularExpression(QString::fromLatin1(where)),
            QRegularExpression(QString::fromLatin1(pattern)),
            std::move(allowed),
            QString::fromUtf8(example)};
}

std::vector<Gate> makeGates() {
    return {
        gate("core-without-gui", "core includes no Gui, Widgets, WebEngine or Charts", core,
             R"(#include <Q(tGui|tWidgets|Widget|Application|GuiApplication|Painter|Pixmap|Image|Color|Font|Icon|)"
             R"(Palette|Style|Action|Dialog|Label|Text(Document|Browser|Edit|Cursor)|WebEngine|Chart)\w*)",
             "#include <QTextDocument>"),
        gate("core-without-tr", "core has no sentences for people: tr() is for ui/ and app/", core,
             R"(\btr\(|QT_TR_NOOP|QT_TRANSLATE_NOOP|QCoreApplication::translate)", "return tr(\"Store is full\");"),
        gate("no-locator", "services come in through constructors: no qApp, no instance()", product,
             R"(\bqApp\b|\binstance\(\))", "qApp->setStyleSheet(text);",
             {QStringLiteral("ui/kit/shortcut_registry.cpp")}),  // watches the keys of every window
        gate("no-qsql-transaction", "QSqlDatabase::transaction() starts a deferred transaction: BEGIN IMMEDIATE", core,
             R"((\.|->)transaction\s*\(\s*\))", "database.transaction();"),
        gate("sql-in-the-store", "only core/store speaks SQL", R"(^(core/(?!store/)|ui/|app/).*\.(h|cpp)$)",
             R"(\bQSql\w+|\bsqlite3_\w+)", "QSqlQuery query(database);",
             {QStringLiteral("core/intake/collect/sql/")}),  // reads somebody else's database
        gate("store-file-only-by-sqlite",
             "a store file is opened and copied by SQLite alone: closing any other descriptor drops its locks",
             R"(^core/store/.*\.(h|cpp)$)",
             R"(\bQ(Save|Temporary)?File\s+\w+\s*[({;]|\bQFile::copy\(|\bfopen\(|\bstd::[io]?fstream\b)",
             "QFile::copy(store, backup);",
             {QStringLiteral("core/store/sql/connection/statements.cpp")}),  // reads compiled-in SQL
        gate("posts-as-plain-text", "untrusted text is never shown as rich text", screens,
             R"(\bsetHtml\(|\binsertHtml\(|\bappendHtml\(|\bsetMarkdown\(|Qt::(RichText|AutoText|MarkdownText))",
             "label->setTextFormat(Qt::RichText);",
             {QStringLiteral("ui/publish/wechat_copy.cpp")}),  // for the clipboard, escaped; shown nowhere
        gate("no-variant-map", "values are structs, not QVariantMap", product, R"(\bQVariant(Map|Hash)\b)",
             "QVariantMap post;"),
        gate(
            "no-mutex-in-features", "no mutex in feature code: immutable snapshots, or messages", product,
            R"(\bQ(Mutex|ReadWriteLock|WaitCondition|Semaphore)\b|\bstd::(recursive_|shared_|timed_)?mutex\b|\bstd::condition_variable)",
            "QMutex mutex_;",
            {QStringLiteral("core/base/bounded_queue.h"), QStringLiteral("core/operations/store_threads.cpp")}),
        gate("no-nested-event-loop", "the event loop is not pumped by hand", product,
             R"(\bprocessEvents\(|\bQEventLoop\b)", "QCoreApplication::processEvents();",
             // A program without a window, the tour's hand, and a worker thread that has nothing else to do.
             {QStringLiteral("app/zhiban/brief_pdf.cpp"), QStringLiteral("app/zhiban/tour/hand.cpp"),
              QStringLiteral("core/intake/fetch/read_url.cpp"), QStringLiteral("core/secrets/keyring.cpp")}),
        gate("no-waiting-in-screens", "the GUI thread does not wait", R"(^ui/.*\.(h|cpp)$)",
             R"(\bwaitFor(Finished|ReadyRead|Started|Connected)\(|\bmsleep\(|\bsleep_for\()",
             "future.waitForFinished();"),
        gate(
            "one-look", "colours come from ui/kit", R"(^ui/(?!kit/).*\.(h|cpp)$)",
            R"(\bQColor\(\s*[0-9"]|\bQColor\(QStringLiteral|\bQColor::fromRgb|\bQRgb\b|Qt::(red|green|blue|yellow|darkGray|lightGray|black|white)\b)",
            "painter->setPen(QColor(200, 0, 0));",
            // Paper is white and a box over a face is black in every theme.
            {QStringLiteral("ui/briefing/pages_view.cpp"), QStringLiteral("ui/media/picture_copy.cpp")}),
        gate("sources-in-english", "strings in the sources are English; the Chinese is in translations/", screens,
             R"(\btr\(\s*u?"[^"]*[\x{4e00}-\x{9fff}])", "button->setText(tr(\"办结\"));"),
        gate("result-hides-its-library", "tl:: is named in core/base/result.h alone", everyCpp, R"(\btl::)",
             "tl::expected<int, Error> answer;", {QStringLiteral("core/base/result.h")}),
        gate("no-sleeping-tests", "a test awaits a signal or a state, it does not sleep", R"(^tests/.*\.(h|cpp)$)",
             R"(\bqSleep\(|\bQThread::m?sleep\(|\bsleep_for\()", "QTest::qSleep(100);"),
        gate("no-vague-names", "a class says what it decides or holds", everyCpp,
             R"(^\s*(class|struct)\s+\w*(Manager|Helper|Utils?)\b)", "class CaseManager {"),
        gate("nothing-left-for-later", "no stub and no note to do it later",
             R"(^(core|ui|app|resources|tests|cmake|packaging)/|^dev$)", R"(\b(TODO|FIXME|XXX|HACK)\b)",
             "return {};  // TODO"),
        gate("no-machine-paths", "no path of one machine", R"(.)", R"((^|["'`\s=(:])/(wor[k]|home|root|mnt|Users)/\w)",
             "const char* data = \"/home/somebody/data\";"),
        gate("chinese-punctuation", "Chinese text has Chinese punctuation: ，！？；：",
             R"(^translations/zh_CN/.*\.ts$)", R"([\x{4e00}-\x{9fff}][,!?;:])",
             "<translation>已保存,没有丢失</translation>"),
        gate("translations-complete", "every string has its translation", R"(^translations/.*\.ts$)",
             R"re(type="(unfinished|vanished|obsolete)")re", "<translation type=\"unfinished\"></translation>"),
    };
}

bool isAllowed(const Gate& gate, const QString& path) {
    // The table itself must be able to name what is forbidden.
    if (path.startsWith(QLatin1String("tests/architecture/"))) {
        return true;
    }
    return std::any_of(gate.allowed.begin(), gate.allowed.end(), [&](const QString& entry) {
        return entry.endsWith(QLatin1Char('/')) ? path.startsWith(entry) : path == entry;
    });
}

bool isComment(const SourceFile& file, const QString& line) {
    const bool cpp = file.path.endsWith(QLatin1String(".cpp")) || file.path.endsWith(QLatin1String(".h"));
    return cpp && line.trimmed().startsWith(QLatin1String("//"));
}

}  // namespace

const std::vector<Gate>& gates() {
    static const std::vector<Gate> table = makeGates();
    return table;
}

std::vector<Finding> brokenRules(const Gate& gate, const std::vector<SourceFile>& files) {
    const bool looksAtComments = gate.name == QLatin1String("nothing-left-for-later");
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        if (!gate.where.match(file.path).hasMatch() || isAllowed(gate, file.path)) {
            continue;
        }
        for (int line = 0; line < file.lines.size(); ++line) {
            const QString& text = file.lines[line];
            if ((looksAtComments || !isComment(file, text)) && gate.pattern.match(text).hasMatch()) {
                findings.push_back({file.path, line + 1, gate.rule, text.trimmed()});
            }
        }
    }
    return findings;
}

std::vector<Finding> missingLicenceLines(const std::vector<SourceFile>& files) {
    static const QRegularExpression carries(
        QStringLiteral(R"((\.(h|cpp|cmake|sql|sh)|CMakeLists\.txt|^dev|^\.ci/run)$)"));
    std::vector<Finding> findings;
    for (const SourceFile& file : files) {
        if (!carries.match(file.path).hasMatch()) {
            continue;
        }
        const QString top = file.lines.mid(0, 2).join(QLatin1Char('\n'));
        if (!top.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) {
            findings.push_back({file.path, 1, QStringLiteral("the licence line stands at the top of every file"),
                                file.lines.value(0).trimmed()});
        }
    }
    return findings;
}

}  // namespace zhiban::testing
