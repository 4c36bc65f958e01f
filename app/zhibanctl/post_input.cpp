// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/post_input.h"

#include <QFile>
#include <cstdio>

#include "core/intake/open_input.h"

namespace zhiban::ctl {

namespace {

class TakingSink final : public ItemSink {
  public:
    TakingSink(const Invocation& invocation, const std::function<Result<Done>(const IncomingPost&)>& take)
        : invocation_(invocation), take_(take) {}

    Result<Done> post(IncomingPost post) override { return take_(post); }
    Result<Done> refuse(QuarantinedItem item) override {
        invocation_.say(Words::tr("%1 was left out: %2").arg(item.origin, item.what));
        return Done{};
    }

  private:
    const Invocation& invocation_;
    const std::function<Result<Done>(const IncomingPost&)>& take_;
};

}  // namespace

Result<Done> readPosts(const Invocation& invocation, const QString& path,
                       const std::function<Result<Done>(const IncomingPost&)>& take) {
    ReadOptions options;
    options.now = invocation.clock().now();
    options.origin = path;
    options.sourceKey = QStringLiteral("input");
    TakingSink sink(invocation, take);
    const auto done = [](const ReadSummary&) { return Done{}; };
    if (path != u"-") {
        return readFile(path, {}, options, sink, Cancellation()).map(done);
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, input.errorString(), QStringLiteral("input.unreadable"));
    }
    return readInput(input, path, QStringLiteral("jsonl"), options, sink, Cancellation()).map(done);
}

}  // namespace zhiban::ctl
