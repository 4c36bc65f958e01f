// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/open_input.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/intake/pipeline/gzip_device.h"

namespace zhiban {
namespace {

constexpr qint64 kHeadSize = 4096;

// "a.JSONL.GZ" → "jsonl".
QString suffixOf(QString name) {
    name = name.toLower();
    if (name.endsWith(QLatin1String(".gz"))) {
        name.chop(3);
    }
    return QFileInfo(name).suffix();
}

using Connectors = std::vector<std::unique_ptr<Connector>>;

const Connector* find(const Connectors& all, const auto& accepts) {
    const auto found = std::ranges::find_if(all, accepts);
    return found == all.end() ? nullptr : found->get();
}

const Connector* choose(const Connectors& all, const QString& name, const QString& kind, QByteArrayView head) {
    if (!kind.isEmpty()) {
        return find(all, [&](const auto& one) { return one->traits().kind == kind; });
    }
    const QString suffix = suffixOf(name);
    if (const Connector* named = find(all, [&](const auto& one) { return one->traits().suffixes.contains(suffix); })) {
        return named;
    }
    return find(all, [&](const auto& one) { return one->recognises(head); });
}

// Adds to each report how far into the stored bytes reading has come.
class ProgressInBytes final : public ItemSink {
  public:
    ProgressInBytes(ItemSink& sink, const QIODevice& stored) : sink_(sink), stored_(stored) {}
    void opened(const ConnectorTraits& traits) override { sink_.opened(traits); }
    Result<Done> item(SourceItem item) override { return sink_.item(std::move(item)); }
    Result<Done> post(IncomingPost post) override { return sink_.post(std::move(post)); }
    Result<Done> refuse(QuarantinedItem item) override { return sink_.refuse(std::move(item)); }
    Result<Done> refuseRead(QuarantinedItem item, const SourceItem& read) override {
        return sink_.refuseRead(std::move(item), read);
    }
    void progress(const ReadSummary& summary) override { sink_.progress(withBytes(summary)); }
    ReadSummary withBytes(ReadSummary summary) const {
        if (!stored_.isSequential()) {
            summary.bytes = stored_.pos();
            summary.totalBytes = stored_.size();
        }
        return summary;
    }

  private:
    ItemSink& sink_;
    const QIODevice& stored_;
};

Result<ReadSummary> readPlain(QIODevice& input, const QIODevice& stored, const QString& name, const QString& kind,
                              const ReadOptions& options, ItemSink& sink, const Cancellation& cancellation) {
    const QByteArray head = input.peek(kHeadSize);
    const Connectors all = connectors();
    const Connector* const connector = choose(all, name, kind, head);
    if (connector == nullptr) {
        return fail(ErrorKind::Invalid, QStringLiteral("no connector reads this kind of input"),
                    QStringLiteral("input.unknown-kind"), {kind.isEmpty() ? name : kind});
    }
    sink.opened(connector->traits());
    ProgressInBytes counted(sink, stored);
    return connector->read(input, options, counted, cancellation).map([&](const ReadSummary& summary) {
        return counted.withBytes(summary);
    });
}

}  // namespace

struct InputFile::Devices {
    QFile file;
    std::unique_ptr<GzipDevice> unzipped;
};

InputFile::InputFile() : devices_(std::make_unique<Devices>()) {}
InputFile::~InputFile() = default;

QIODevice& InputFile::bytes() {
    return devices_->unzipped ? static_cast<QIODevice&>(*devices_->unzipped) : devices_->file;
}

const QIODevice& InputFile::stored() const {
    return devices_->file;
}

Result<std::unique_ptr<InputFile>> InputFile::open(const QString& path) {
    const QFileInfo about(path);
    if (!about.exists()) {
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), QStringLiteral("file.missing"),
                    {path});
    }
    if (!about.isFile()) {
        return fail(ErrorKind::Invalid, QStringLiteral("not a regular file"), QStringLiteral("file.not-a-file"),
                    {path});
    }
    std::unique_ptr<InputFile> input(new InputFile);
    QFile& file = input->devices_->file;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool denied = file.error() == QFileDevice::PermissionsError || !about.isReadable();
        return fail(denied ? ErrorKind::Denied : ErrorKind::Unavailable, file.errorString(),
                    QStringLiteral("file.unreadable"), {path});
    }
    if (GzipDevice::recognises(file.peek(kHeadSize))) {
        input->devices_->unzipped = std::make_unique<GzipDevice>(file);
    }
    return input;
}

Result<ReadSummary> readInput(QIODevice& input, const QString& name, const QString& kind, const ReadOptions& options,
                              ItemSink& sink, const Cancellation& cancellation) {
    if (GzipDevice::recognises(input.peek(kHeadSize))) {
        GzipDevice unzipped(input);
        return readPlain(unzipped, input, name, kind, options, sink, cancellation);
    }
    return readPlain(input, input, name, kind, options, sink, cancellation);
}

Result<ReadSummary> readFile(const QString& path, const QString& kind, ReadOptions options, ItemSink& sink,
                             const Cancellation& cancellation) {
    const auto file = InputFile::open(path);
    if (!file) {
        return fail(file.error());
    }
    const QString name = QFileInfo(path).fileName();
    if (options.origin.isEmpty()) {
        options.origin = name;
    }
    if (options.sourceKey.isEmpty()) {
        options.sourceKey = name;
    }
    Result<ReadSummary> result =
        readPlain((*file)->bytes(), (*file)->stored(), name, kind, options, sink, cancellation);
    if (!result && result.error().details.empty()) {
        result.error().details.push_back(path);
    }
    return result;
}

}  // namespace zhiban
