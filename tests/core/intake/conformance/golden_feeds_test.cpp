// SPDX-License-Identifier: GPL-3.0-or-later
// Every item of rss-parser's real feeds against the whole result that parser keeps beside them.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/intake/pipeline/gzip_device.h"
#include "core/intake/pipeline/whole_input.h"
#include "core/intake/text/charset.h"
#include "tests/core/intake/conformance/check.h"
#include "tests/core/intake/conformance/reading_of_feed.h"
#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

constexpr qint64 kLargest = 64LL * 1024 * 1024;

QJsonObject goldenOf(const QJsonObject& one) {
    QFile file(sharedData(QStringLiteral("feed_rss_parser/") + one[QLatin1String("expected_file")].toString()));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes;
    if (GzipDevice::recognises(file.peek(16))) {
        GzipDevice unzipped(file);
        bytes = readAtMost(unzipped, kLargest).value_or(QByteArray());
    } else {
        bytes = file.readAll();
    }
    // One of them is written in Latin-1.
    const QByteArray utf8 = isValidUtf8(bytes) ? bytes : QString::fromLatin1(bytes).toUtf8();
    return QJsonDocument::fromJson(utf8).object()[QLatin1String("feed")].toObject();
}

class GoldenChecks {
  public:
    GoldenChecks(std::string file, std::vector<Check>& checks) : file_(std::move(file)), checks_(checks) {}

    void feed(const QJsonObject& golden, const ReadingOfFeed& reading) {
        text(golden, "title", reading.heading.title);
        address(golden, "link", reading.heading.link);
        text(golden, "language", reading.heading.language);
        const QJsonArray items = golden[QLatin1String("items")].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            prefix_ = "item " + std::to_string(i) + ' ';
            const auto index = static_cast<size_t>(i);
            item(items[i].toObject(), index < reading.items.size() ? reading.items[index] : SourceItem{});
        }
    }

  private:
    void item(const QJsonObject& golden, const SourceItem& ours) {
        text(golden, "title", ours.post.title);
        address(golden, "link", ours.post.url);
        address(golden, "guid", ours.post.externalId);
        address(golden, "id", ours.post.externalId);
        if (const QJsonValue date = golden[QLatin1String("isoDate")]; date.isString()) {
            keep("isoDate", compareTime(date, ours.post.published));
        }
        text(golden, "content:encoded", ours.post.body);
        const QJsonObject file = golden[QLatin1String("enclosure")].toObject();
        const Enclosure first = ours.enclosures.empty() ? Enclosure{} : ours.enclosures.front();
        address(file, "url", first.url);
        address(file, "type", first.mediaType);
    }
    void text(const QJsonObject& object, const char* name, const QString& ours) {
        const QString expected = object[QLatin1String(name)].toString();
        // uolNoticias: the expected file lost its Latin letters; there is nothing to agree with.
        if (object[QLatin1String(name)].isString() && !expected.contains(QChar::ReplacementCharacter)) {
            keep(name, compareText(expected, ours));
        }
    }
    void address(const QJsonObject& object, const char* name, const QString& ours) {
        if (object[QLatin1String(name)].isString()) {
            keep(name, compareAddress(object[QLatin1String(name)].toString(), ours));
        }
    }
    void keep(const char* field, Check check) {
        check.file = file_;
        check.field = prefix_ + field;
        checks_.push_back(std::move(check));
    }

    std::string file_;
    std::string prefix_;
    std::vector<Check>& checks_;
};

TEST(FeedConformance, AgreesWithRssParserOnEveryItem) {
    std::vector<Check> checks;
    for (const QJsonObject& one : casesOf(QStringLiteral("feed_rss_parser"))) {
        if (one[QLatin1String("must_fail")].toBool()) {
            continue;
        }
        const QString path = sharedData(QStringLiteral("feed_rss_parser/") + one[QLatin1String("file")].toString());
        GoldenChecks(one[QLatin1String("id")].toString().toStdString(), checks)
            .feed(goldenOf(one), readFeedFile(path, {}, {}));
    }
    if (checks.empty()) {
        GTEST_SKIP() << "the shared feeds are not here";
    }
    report("feed_rss_parser, every item", checks, {}, 0.97);
}

}  // namespace
}  // namespace zhiban::testing
