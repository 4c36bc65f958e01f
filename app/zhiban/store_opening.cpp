// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/store_opening.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

#include "app/zhiban/sample_pictures.h"
#include "core/operations/sample/fill_sample.h"
#include "core/operations/setup/set_up_office.h"
#include "core/store/sql/open_store.h"

namespace zhiban {

namespace {

Result<bool> fillWithSample(WriteSession& session, const ActContext& context, bool leaveRoomForReplay) {
    Result<SampleCity> city = sampleCity(context.now);
    if (!city) {
        return fail(city.error());
    }
    Result<SampleWork> work = sampleWork(city->shift);
    if (!work) {
        return fail(work.error());
    }
    FillSample fill;
    fill.city = std::move(*city);
    fill.work = std::move(*work);
    fill.until = leaveRoomForReplay ? context.now - replayLength : context.now;
    fill.draw = samplePicture;
    const Result<qint64> filled = fill.run(session, context);
    return filled ? Result<bool>(true) : fail(filled.error());
}

}  // namespace

void makeFolderOf(const QString& storeAddress) {
    constexpr QLatin1String scheme("sqlite:");
    if (storeAddress.startsWith(scheme)) {
        QDir().mkpath(QFileInfo(storeAddress.mid(scheme.size())).absolutePath());
    }
}

Result<std::shared_ptr<const Store>> openDeskStore(const Options& options, const Clock& clock) {
    makeFolderOf(options.storeAddress);
    Result<std::shared_ptr<const Store>> store = openSqlStore(options.storeAddress, Missing::Create, clock);
    if (!store) {
        return store;
    }
    const Result<std::unique_ptr<ReadSession>> reader = (*store)->openReader();
    if (!reader) {
        return fail(reader.error());
    }
    const Result<LedgerHead> head = (*reader)->ledger().head();
    if (!head) {
        return fail(head.error());
    }
    if (head->sequence > 0) {
        return store;
    }
    const Result<std::unique_ptr<WriteSession>> writer = (*store)->openWriter();
    if (!writer) {
        return fail(writer.error());
    }
    const ActContext context{{QStringLiteral("system"), QSysInfo::machineHostName()}, clock.now()};
    const Result<bool> ready =
        options.sample ? fillWithSample(**writer, context, options.replay > 0) : SetUpOffice{}.run(**writer, context);
    return ready ? store : fail(ready.error());
}

}  // namespace zhiban
