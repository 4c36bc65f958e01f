// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/conformance/reading_of_feed.h"

#include <QFile>
#include <QJsonDocument>

#include "tests/support/shared_data.h"

namespace zhiban::testing {
namespace {

class KeepingSink final : public ItemSink {
  public:
    Result<Done> item(SourceItem item) override {
        reading.items.push_back(std::move(item));
        return Done{};
    }
    Result<Done> post(IncomingPost) override { return Done{}; }
    Result<Done> refuse(QuarantinedItem) override { return Done{}; }
    Result<Done> refuseRead(QuarantinedItem, const SourceItem& read) override { return item(read); }
    void progress(const ReadSummary& summary) override { reading.heading = summary; }

    ReadingOfFeed reading;
};

}  // namespace

ReadingOfFeed readFeedFile(const QString& path, const QByteArray& charset, const QString& address) {
    ReadOptions options = testOptions();
    options.zone = QByteArrayLiteral("UTC");
    options.charset = charset;
    options.origin = address;
    KeepingSink sink;
    const auto result = readFile(path, QStringLiteral("feed"), options, sink, Cancellation());
    if (!result) {
        sink.reading.error = result.error();
    }
    return std::move(sink.reading);
}

std::vector<QJsonObject> casesOf(const QString& corpus) {
    std::vector<QJsonObject> cases;
    QFile file(sharedData(corpus + QStringLiteral("/cases.dev.jsonl")));
    if (!file.open(QIODevice::ReadOnly)) {
        return cases;
    }
    while (!file.atEnd()) {
        cases.push_back(QJsonDocument::fromJson(file.readLine()).object());
    }
    return cases;
}

}  // namespace zhiban::testing
