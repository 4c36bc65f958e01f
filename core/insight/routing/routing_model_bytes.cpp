// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a classifier: a word to know it by, a form number, then zlib over its parts in the order below.
#include <QBuffer>
#include <QDataStream>
#include <cmath>

#include "core/insight/routing/routing_model.h"

namespace zhiban {
namespace {

constexpr quint32 knownBy = 0x5a42524d;  // "ZBRM"
constexpr quint32 form = 1;
constexpr quint32 mostRows = 20'000'000;
constexpr quint32 mostLabels = 2'000;

void prepare(QDataStream& stream) {
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

Failure damaged() {
    return fail(ErrorKind::Corrupt, QStringLiteral("these bytes are not a classifier"),
                QStringLiteral("routing.model-damaged"));
}

bool readRows(QDataStream& stream, quint32 count, std::vector<GramWeighting::Row>& rows) {
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        GramWeighting::Row row;
        stream >> row.gram >> row.weight;
        rows.push_back(row);
    }
    return stream.status() == QDataStream::Ok;
}

bool readNumbers(QDataStream& stream, quint64 count, std::vector<float>& numbers) {
    for (quint64 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        float number = 0;
        stream >> number;
        numbers.push_back(number);
    }
    return stream.status() == QDataStream::Ok &&
           std::all_of(numbers.begin(), numbers.end(), [](float number) { return std::isfinite(number); });
}

}  // namespace

QByteArray RoutingModel::toBytes() const {
    QByteArray parts;
    QDataStream inner(&parts, QIODevice::WriteOnly);
    prepare(inner);
    inner << parts_.labels << static_cast<quint32>(parts_.weighting.rows().size());
    for (const GramWeighting::Row& row : parts_.weighting.rows()) {
        inner << row.gram << row.weight;
    }
    for (const std::vector<float>* numbers : {&parts_.weights.rows, &parts_.weights.bias}) {
        for (const float number : *numbers) {
            inner << number;
        }
    }
    inner.setFloatingPointPrecision(QDataStream::DoublePrecision);
    inner << parts_.calibration.sharpness << parts_.calibration.sureFrom;
    QByteArray bytes;
    QDataStream outer(&bytes, QIODevice::WriteOnly);
    prepare(outer);
    outer << knownBy << form << qCompress(parts);
    return bytes;
}

Result<std::shared_ptr<const RoutingModel>> RoutingModel::fromBytes(const QByteArray& bytes) {
    QDataStream outer(bytes);
    prepare(outer);
    quint32 word = 0;
    quint32 written = 0;
    QByteArray packed;
    outer >> word >> written;
    if (outer.status() != QDataStream::Ok || word != knownBy) {
        return damaged();
    }
    if (written != form) {
        return fail(ErrorKind::Invalid, QStringLiteral("a classifier of form %1").arg(written),
                    QStringLiteral("routing.model-newer"));
    }
    outer >> packed;
    const QByteArray parts = outer.status() == QDataStream::Ok ? qUncompress(packed) : QByteArray();
    QDataStream inner(parts);
    prepare(inner);
    RoutingParts read;
    quint32 rowCount = 0;
    inner >> read.labels >> rowCount;
    const auto labels = static_cast<quint32>(read.labels.size());
    std::vector<GramWeighting::Row> rows;
    read.weights.labels = labels;
    const bool whole = inner.status() == QDataStream::Ok && labels >= 2 && labels <= mostLabels &&
                       rowCount <= mostRows && readRows(inner, rowCount, rows) &&
                       readNumbers(inner, quint64(rowCount) * labels, read.weights.rows) &&
                       readNumbers(inner, labels, read.weights.bias);
    inner.setFloatingPointPrecision(QDataStream::DoublePrecision);
    inner >> read.calibration.sharpness >> read.calibration.sureFrom;
    if (!whole || inner.status() != QDataStream::Ok || !inner.atEnd()) {
        return damaged();
    }
    read.weighting = GramWeighting(std::move(rows));
    return std::make_shared<const RoutingModel>(std::move(read));
}

}  // namespace zhiban
