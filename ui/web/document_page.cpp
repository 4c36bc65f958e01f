// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/document_page.h"

#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEngineScript>

// Resources of a static library register themselves only when asked to, and only outside a namespace.
static void registerWebResources() {
    Q_INIT_RESOURCE(zhiban_web);
}

namespace zhiban {
namespace {

const QString done = QStringLiteral("zhiban:done ");
const QString trouble = QStringLiteral("zhiban:failed ");

QString paginationScript() {
    registerWebResources();
    QFile file(QStringLiteral(":/web/pagination.js"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    static_cast<void>(opened);
    return QString::fromUtf8(file.readAll());
}

// A literal of JavaScript holding any text.
QString quotedForScript(const QString& text) {
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    QString literal = array.mid(1, array.size() - 2);
    literal.replace(QChar(0x2028), QStringLiteral("\\u2028"));
    literal.replace(QChar(0x2029), QStringLiteral("\\u2029"));
    return literal;
}

}  // namespace

QString documentFont() {
    return QStringLiteral("LXGW WenKai");
}

QStringList missingDocumentFonts() {
    return QFontDatabase::hasFamily(documentFont()) ? QStringList() : QStringList{documentFont()};
}

void DocumentPage::show(const QString& html) {
    const int ticket = ++ticket_;
    pages_ = 0;
    places_.clear();
    navigating_ = true;
    // An empty page first: setHtml() passes its text through a data: URL, which ends at 2 MB.
    auto* once = new QObject(this);
    connect(this, &QWebEnginePage::loadFinished, once, [this, once, ticket, html](bool loaded) {
        once->deleteLater();
        navigating_ = false;
        if (ticket != ticket_) {
            return;
        }
        if (!loaded) {
            Q_EMIT failed(QStringLiteral("the empty page did not load"));
            return;
        }
        write(html, ticket);
    });
    load(QUrl(QStringLiteral("about:blank")));
}

void DocumentPage::write(const QString& html, int ticket) {
    const QString fill =
        QStringLiteral("document.open(); document.write(%1); document.close();").arg(quotedForScript(html));
    runJavaScript(fill, QWebEngineScript::ApplicationWorld, [this, ticket](const QVariant&) {
        if (ticket == ticket_) {
            runJavaScript(paginationScript(), QWebEngineScript::ApplicationWorld);
        }
    });
}

bool DocumentPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) {
    return type != NavigationTypeLinkClicked && navigating_ && isMainFrame &&
           url == QUrl(QStringLiteral("about:blank"));
}

void DocumentPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString& message, int,
                                            const QString&) {
    if (message.startsWith(done)) {
        readResult(message.mid(done.size()));
    } else if (message.startsWith(trouble)) {
        Q_EMIT failed(message.mid(trouble.size()));
    }
}

// {"pages":7,"places":[["n12",1,0,0.1,0.2,0.3,0.02],…]}: anchor, link or not, page, left, top, width, height.
void DocumentPage::readResult(const QString& json) {
    const QJsonObject result = QJsonDocument::fromJson(json.toUtf8()).object();
    pages_ = result[QStringLiteral("pages")].toInt();
    places_.clear();
    for (const QJsonValue& value : result[QStringLiteral("places")].toArray()) {
        const QJsonArray one = value.toArray();
        places_.push_back({one[0].toString(), one[1].toInt() != 0, one[2].toInt(),
                           QRectF(one[3].toDouble(), one[4].toDouble(), one[5].toDouble(), one[6].toDouble())});
    }
    Q_EMIT paginated(pages_);
}

QWebEnginePage* DocumentPage::createWindow(WebWindowType) {
    return nullptr;
}

}  // namespace zhiban
