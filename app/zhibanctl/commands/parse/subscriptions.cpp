// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhibanctl/commands/parse/subscriptions.h"

#include "core/intake/open_input.h"
#include "core/intake/opml/read_opml.h"
#include "core/intake/pipeline/whole_input.h"

namespace zhiban::ctl {

namespace {
constexpr qint64 kRead = 17LL * 1024 * 1024;  // one more than the reader allows, so that it can say so
}

ExitCode printSubscriptions(const Invocation& invocation, const QString& path) {
    const auto file = InputFile::open(path);
    if (!file) {
        return invocation.report(file.error());
    }
    const Result<QByteArray> bytes = readAtMost((*file)->bytes(), kRead);
    if (!bytes) {
        return invocation.report(bytes.error());
    }
    const Result<FeedList> list = readOpml(*bytes);
    if (!list) {
        return invocation.report(list.error());
    }
    invocation.printJson({{QStringLiteral("kind"), QStringLiteral("opml")}, {QStringLiteral("title"), list->title}});
    for (const ListedFeed& one : list->subscriptions) {
        invocation.printJson({{QStringLiteral("title"), one.title},
                              {QStringLiteral("url"), one.address},
                              {QStringLiteral("page"), one.page},
                              {QStringLiteral("folder"), one.folder}});
    }
    return ExitCode::Done;
}

}  // namespace zhiban::ctl
