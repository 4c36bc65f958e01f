// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/folder/folder.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/intake/collect/outcome.h"
#include "core/intake/collect/watched_sink.h"
#include "core/intake/folder/take_files.h"
#include "core/intake/open_input.h"

namespace zhiban {
namespace {

constexpr qint64 kKeptRaw = 1024 * 1024;
constexpr qsizetype kMostTold = 1000;

QString kind() {
    return QStringLiteral("folder");
}

QSet<QString> toldBefore(const QString& position) {
    const QJsonArray names = QJsonDocument::fromJson(position.toUtf8()).object().value(QLatin1String("told")).toArray();
    QSet<QString> told;
    for (const QJsonValue& name : names) {
        told.insert(name.toString());
    }
    return told;
}

QString positionOf(const QSet<QString>& told) {
    if (told.isEmpty()) {
        return {};
    }
    QStringList names(told.begin(), told.end());
    names.sort();
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("told"), QJsonArray::fromStringList(names)}})
                                 .toJson(QJsonDocument::Compact));
}

// One look at one folder.
class FolderCollecting {
  public:
    FolderCollecting(const CollectRequest& request, ReadOptions options, ItemSink& sink,
                     const Cancellation& cancellation)
        : request_(request),
          options_(std::move(options)),
          sink_(sink),
          cancellation_(cancellation),
          deadline_(request.policy.deadline) {}

    Result<FolderLook> look() { return folder_.look(); }
    QString position() const { return positionOf(told_); }
    bool isOutOfTime() const { return outOfTime_; }

    // Beyond a thousand they stay in the folder without a word each.
    Result<Done> tell(const std::vector<UnfitFile>& unfit) {
        told_ = folder_.told();
        for (const UnfitFile& file : unfit) {
            told_.remove(file.name);
        }
        for (const UnfitFile& file : unfit) {
            if (told_.size() >= kMostTold) {
                break;
            }
            QuarantinedItem item;
            item.sourceKey = options_.sourceKey;
            item.connector = kind();
            item.origin = file.name;
            item.subject = file.subject;
            item.what = QStringLiteral("left where it is");
            item.at = options_.now;
            if (const Result<Done> told = sink_.refuse(std::move(item)); !told) {
                return told;
            }
            told_.insert(file.name);
        }
        return Done{};
    }

    FilesTaken take(const QStringList& complete) {
        return takeFiles(folder_, complete, [this](const QString& path) { return read(path); });
    }

  private:
    FileReading read(const QString& path) {
        if (cancellation_.isCancelled()) {
            return stop(
                {ErrorKind::Cancelled, QStringLiteral("reading was cancelled"), QStringLiteral("read.cancelled")});
        }
        if (deadline_.hasExpired()) {
            outOfTime_ = true;
            return stop({ErrorKind::Unavailable, QStringLiteral("the rest waits for the next look"), {}});
        }
        WatchedSink watched(sink_);
        ReadOptions options = options_;
        options.origin = QFileInfo(path).fileName();
        const Result<ReadSummary> summary = readFile(path, {}, options, watched, cancellation_);
        if (watched.fault()) {
            return stop(*watched.fault());
        }
        if (!summary && !isTheFilesFault(summary.error())) {
            return stop(summary.error());
        }
        if (!summary && watched.refused() == 0) {  // its connector said nothing of it
            if (const Result<Done> kept = sink_.refuse(wholeFile(path, summary.error())); !kept) {
                return stop(kept.error());
            }
        }
        if (const Result<Done> settled = sink_.settle(); !settled) {
            return stop(settled.error());
        }
        return {summary ? DropFolder::Fate::Done : DropFolder::Fate::Refused, {}};
    }

    static FileReading stop(Error error) { return {DropFolder::Fate::Refused, std::move(error)}; }

    QuarantinedItem wholeFile(const QString& path, const Error& error) const {
        QuarantinedItem item;
        item.sourceKey = options_.sourceKey;
        item.connector = kind();
        item.origin = QFileInfo(path).fileName();
        item.subject = error.subject;
        item.what = error.what;
        item.at = options_.now;
        QFile file(path);
        item.rawSize = file.size();
        if (file.open(QIODevice::ReadOnly)) {
            item.raw = file.read(kKeptRaw);
        }
        return item;
    }

    const CollectRequest& request_;
    ReadOptions options_;
    ItemSink& sink_;
    const Cancellation& cancellation_;
    QDeadlineTimer deadline_;
    DropFolder folder_{request_.source.address, toldBefore(request_.known.position)};
    QSet<QString> told_;
    bool outOfTime_ = false;
};

class FolderCollector final : public Collector {
  public:
    const CollectorTraits& traits() const override {
        static const CollectorTraits traits = [] {
            CollectorTraits own;
            own.kind = kind();
            own.place = CollectorTraits::Place::Folder;
            own.takesMapping = true;
            own.usualInterval = std::chrono::minutes(1);
            return own;
        }();
        return traits;
    }

    Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                      const Cancellation& cancellation) const override {
        const Result<ReadOptions> options = readOptionsOf(request.source, clock.now());
        if (!options) {
            return collectedWith(request.known, options.error(), clock.now());
        }
        FolderCollecting collecting(request, *options, sink, cancellation);
        const Result<FolderLook> look = collecting.look();
        if (!look) {
            return collectedWith(request.known, look.error(), clock.now());
        }
        if (const Result<Done> told = collecting.tell(look->unfit); !told) {
            return collectedWith(request.known, told.error(), clock.now());
        }
        const FilesTaken taken = collecting.take(look->complete);
        FetchState state = request.known;
        state.position = collecting.position();
        if (taken.stopped && !collecting.isOutOfTime()) {
            return collectedWith(std::move(state), *taken.stopped, clock.now());
        }
        const bool hasMore = collecting.isOutOfTime() || look->waiting > 0 || taken.left > 0;
        Collected collected = collectedUpTo(state, state.position, hasMore, clock.now());
        if (look->waiting > 0) {  // somebody is writing: soon, yet not again and again
            collected.retryAfter = std::chrono::ceil<std::chrono::seconds>(DropFolder::kUnchangedFor);
        }
        return collected;
    }
};

}  // namespace

std::unique_ptr<Collector> makeFolder() {
    return std::make_unique<FolderCollector>();
}

}  // namespace zhiban
