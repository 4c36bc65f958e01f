// SPDX-License-Identifier: GPL-3.0-or-later
// Import of real posts end to end (gunzip, parse, fold, match, deduplicate, durable, alerts) against plain inserts
// of the same rows in the same run, turn by turn.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "core/intake/open_input.h"
#include "core/operations/intake/import_file.h"

#include "core/operations/setup/initialise_store.h"
#include "core/sample/sample_city.h"
#include "core/store/sql/open_store.h"
#include "tests/bench/import/plain_inserts.h"
#include "tests/bench/support/bench_files.h"
#include "tests/bench/support/measure.h"

using namespace zhiban;
using namespace zhiban::bench;

namespace {

struct DataSet {
    const char* name;
    const char* path;
    QStringList mapping;
};

class KeepingSink final : public ItemSink {
  public:
    Result<Done> post(IncomingPost post) override {
        posts.push_back(std::move(post));
        return Done{};
    }
    Result<Done> refuse(QuarantinedItem) override { return Done{}; }
    std::vector<IncomingPost> posts;
};

ImportRequest requestFor(const DataSet& set, const Clock& clock) {
    ImportRequest request;
    request.path = sharedFile(QLatin1String(set.path));
    request.options.now = clock.now();
    request.options.sourceKey = QStringLiteral("bench");
    request.options.mapping = parseMapping(set.mapping).value();
    return request;
}

double importSeconds(const DataSet& set, const SampleCity& city, ImportSummary& summary) {
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto store =
        openSqlStore(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.db")), Missing::Create, clock);
    const auto session = (*store)->openWriter();
    const ActContext context{{QStringLiteral("bench"), QStringLiteral("bench")}, clock.now()};
    if (!InitialiseStore{city.rules, city.departments, city.columns}.run(**session, context)) {
        std::abort();
    }
    const auto rules = CompiledRules::compile((*session)->rules().active().value());
    const ImportRequest request = requestFor(set, clock);
    QElapsedTimer timer;
    timer.start();
    const ImportOutcome outcome = importFile(
        request, *rules, [&](const ReceivePosts& batch) { return batch.run(**session, context); }, {}, Cancellation());
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (outcome.stopped) {
        std::fprintf(stderr, "import stopped: %s\n", qPrintable(outcome.stopped->what));
        std::abort();
    }
    summary = outcome.summary;
    return seconds;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void benchImport(const DataSet& set, const SampleCity& city) {
    const SystemClock clock;
    const ImportRequest request = requestFor(set, clock);
    if (request.path.isEmpty()) {
        std::printf("%s: skipped, the shared data is not here\n", set.name);
        return;
    }
    KeepingSink sink;
    if (!readFile(request.path, {}, request.options, sink, Cancellation())) {
        std::abort();
    }
    std::vector<double> plain;
    std::vector<double> ours;
    ImportSummary summary;
    for (int round = 0; round < 5; ++round) {
        plain.push_back(plainInsertSeconds(sink.posts));
        ours.push_back(importSeconds(set, city, summary));
    }
    const auto rows = static_cast<double>(sink.posts.size());
    std::printf("%s: %lld posts, %lld alerts, %lld duplicates, %lld revised\n", set.name,
                static_cast<long long>(summary.read), static_cast<long long>(summary.alerts),
                static_cast<long long>(summary.duplicates), static_cast<long long>(summary.revised));
    reportRatio(QLatin1String(set.name) + QStringLiteral(" import end to end"), rows / median(ours),
                rows / median(plain), QStringLiteral("plain inserts"), QStringLiteral("posts/s"));
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const Result<SampleCity> city = sampleCity(SystemClock().now());
    if (!city) {
        return 1;
    }
    benchImport({"citizens' messages",
                 "taidi2020_gov_messages/f3_messages.dev.jsonl.gz",
                 {QStringLiteral("author=user"), QStringLiteral("published=time"), QStringLiteral("likes=up")}},
                *city);
    benchImport({"short posts",
                 "weibo_posts_bulk/posts.sample150k.dev.jsonl.gz",
                 {QStringLiteral("author=u"), QStringLiteral("published=time"), QStringLiteral("body=text")}},
                *city);
    return 0;
}
