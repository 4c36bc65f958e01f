// SPDX-License-Identifier: GPL-3.0-or-later
// What feeds of 15 MiB made to be slow cost, in seconds of processor time each, and beside it an honest feed of that
// size.
#include <QBuffer>
#include <QCoreApplication>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/intake/open_input.h"

using namespace zhiban;

namespace {

constexpr qsizetype kSize = 15 * 1024 * 1024;
constexpr double kMost = 0.5;  // seconds, of RELIABILITY row 30

struct Document {
    const char* what;
    QByteArray bytes;
};

QByteArray feed(const QByteArray& inside) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title>" + inside + "</channel></rss>";
}

QByteArray filled(const QByteArray& piece) {
    return piece.repeated(kSize / piece.size());
}

QByteArray item(const QByteArray& description) {
    return "<item><title>t</title><description>" + description + "</description></item>";
}

QByteArray attributes(int count) {
    QByteArray tag = "<a";
    for (int i = 0; i < count; ++i) {
        tag += " a" + QByteArray::number(i) + "=\"\"";
    }
    return tag + "/>";
}

QByteArray numbered(const QByteArray& form, int count) {
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += QByteArray(form).replace("%1", QByteArray::number(i));
    }
    return all;
}

QByteArray escaped(QByteArray html) {
    return html.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
}

std::vector<Document> documents() {
    const QByteArray paragraph = "<p>some <b>words</b> of an article, and <a href=\"x\">a link</a> &amp; more</p>";
    return {
        {"honest: 4,900 articles", feed(item("<![CDATA[" + paragraph.repeated(40) + "]]>").repeated(4900))},
        {"escaped articles", feed(item(escaped(paragraph).repeated(26)).repeated(4900))},
        {"articles in one text", feed(item("<![CDATA[" + paragraph.repeated(3000) + "]]>").repeated(65))},
        {"named entities", feed(item(QByteArray("&eacute;&nbsp;&mdash;&hellip;").repeated(100)).repeated(4900))},
        {"named entities in titles",
         feed(("<item><title>" + QByteArray("&eacute;&nbsp;").repeated(210) + "</title></item>").repeated(4900))},
        {"named entities in HTML",
         feed(item("<![CDATA[" + QByteArray("&eacute;&nbsp;").repeated(210) + "]]>").repeated(4900))},
        {"entities nobody knows", feed(item("<![CDATA[" + numbered("&zz%1;", 400) + "]]>").repeated(4900))},
        {"references of XML", feed(item(QByteArray("&amp;&lt;&gt;").repeated(200)).repeated(4900))},
        {"flat elements", feed(filled("<a/>"))},
        {"empty items", feed(filled("<item/>"))},
        {"elements in one item", feed("<item><description>" + filled("<b/>") + "</description></item>")},
        {"nesting", "<rss>" + filled("<a>")},
        {"nesting up to the limit", feed(filled(QByteArray("<a>").repeated(58) + QByteArray("</a>").repeated(58)))},
        {"no end tags", "<rss><channel>" + filled(item("words"))},
        {"ampersands", feed(filled(item("a & b ")))},
        {"a fault at the end", feed(filled(item("words ")) + item("a & b"))},
        {"6,000 attributes a tag", feed(filled(attributes(6000)))},
        {"60 attributes a tag", feed(filled(attributes(60)))},
        {"one text", feed(item(QByteArray(kSize, 'x')))},
        {"control characters", feed(item(QByteArray("\x01\x02").repeated(1500)).repeated(4900))},
        {"control characters in Chinese", feed(item(QByteArray("路\x01灯\x02").repeated(380)).repeated(4900))},
        {"character references", feed(item(QByteArray("&#65;").repeated(600)).repeated(4900))},
        {"less-than signs", feed(item(filled("< ")))},
        {"open CDATA", "<rss><channel><item><title><![CDATA[" + QByteArray(kSize, 'x')},
    };
}

class ForgettingSink final : public ItemSink {
  public:
    Result<Done> post(IncomingPost) override { return Done{}; }
    Result<Done> refuse(QuarantinedItem) override { return Done{}; }
};

double seconds(const QByteArray& bytes, QString& outcome) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    ReadOptions options;
    options.sourceKey = QStringLiteral("bench");
    options.now = SystemClock().now();
    ForgettingSink sink;
    const std::clock_t start = std::clock();
    const auto read = readInput(buffer, QString(), QStringLiteral("feed"), options, sink, Cancellation());
    outcome = read ? QStringLiteral("%1 posts").arg(read->posts) : read.error().subject;
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    for (const Document& document : documents()) {
        QString outcome;
        const double took = seconds(document.bytes, outcome);
        std::printf("%-28s %6.2f s  %s  %s\n", document.what, took, took > kMost ? "OVER" : "    ",
                    qPrintable(outcome));
    }
    return 0;
}
