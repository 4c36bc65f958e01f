// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/presentation/quarantine_model.h"

#include <QStringDecoder>
#include <algorithm>
#include <map>

#include "ui/kit/formats.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {

namespace {

std::vector<std::pair<QString, int>> counted(const std::map<QString, int>& counts) {
    std::vector<std::pair<QString, int>> all(counts.begin(), counts.end());
    std::ranges::stable_sort(all, [](const auto& one, const auto& other) { return one.second > other.second; });
    return all;
}

bool isText(const QString& text) {
    return std::ranges::none_of(text, [](QChar c) {
        const bool space = c == u'\n' || c == u'\r' || c == u'\t';
        return c == QChar::ReplacementCharacter || (c.category() == QChar::Other_Control && !space);
    });
}

QString hexadecimal(const QByteArray& bytes) {
    constexpr qsizetype perLine = 16;
    constexpr qsizetype most = 16 * 1024;  // more of it nobody reads
    QStringList lines;
    for (qsizetype at = 0; at < std::min(bytes.size(), most); at += perLine) {
        const QByteArray part = bytes.mid(at, perLine);
        QString letters;
        for (const char byte : part) {
            letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        }
        lines << QStringLiteral("%1  %2  %3")
                     .arg(at, 8, 16, QLatin1Char('0'))
                     .arg(QString::fromLatin1(part.toHex(' ')), -47)
                     .arg(letters);
    }
    return lines.join(u'\n');
}

}  // namespace

QString reasonOf(const QuarantinedItem& item) {
    return sentenceFor(Error{ErrorKind::Invalid, item.what, item.subject});
}

QString shownBytes(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    // A character that was cut off at the end of what is shown is no reason to show digits.
    const QString text = decoder.decode(bytes);
    return isText(text) ? text : hexadecimal(bytes);
}

int QuarantineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int QuarantineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

const QuarantinedItem* QuarantineModel::itemAt(int row) const {
    return row >= 0 && row < rowCount() ? &shown_[static_cast<size_t>(row)] : nullptr;
}

std::vector<QuarantineId> QuarantineModel::shownIds() const {
    std::vector<QuarantineId> ids;
    for (const QuarantinedItem& item : shown_) {
        ids.push_back(item.id);
    }
    return ids;
}

QVariant QuarantineModel::data(const QModelIndex& index, int role) const {
    const QuarantinedItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (index.column()) {
        case Source:
            return nameOf(item->sourceKey);
        case Reason:
            return reasonOf(*item);
        case Where:
            return item->origin;
        case Since:
            return relativeTime(item->at, now_);
        case Size:
            return fileSizeText(item->rawSize);
        default:
            return {};
    }
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Source:
            return tr("Source");
        case Reason:
            return tr("Why it is no post");
        case Where:
            return tr("Where it stood");
        case Since:
            return tr("Since");
        case Size:
            return tr("Size");
        default:
            return {};
    }
}

void QuarantineModel::setItems(std::vector<QuarantinedItem> items, const QHash<QString, QString>& names,
                               TimePoint now) {
    all_ = std::move(items);
    names_ = names;
    now_ = now;
    show();
}

void QuarantineModel::setSource(const QString& key) {
    source_ = key;
    show();
}

void QuarantineModel::setReason(const QString& subject) {
    reason_ = subject;
    show();
}

std::vector<std::pair<QString, int>> QuarantineModel::sources() const {
    std::map<QString, int> counts;
    for (const QuarantinedItem& item : all_) {
        ++counts[item.sourceKey];
    }
    return counted(counts);
}

std::vector<std::pair<QString, int>> QuarantineModel::reasons() const {
    std::map<QString, int> counts;
    for (const QuarantinedItem& item : all_) {
        if (source_.isEmpty() || item.sourceKey == source_) {
            ++counts[item.subject];
        }
    }
    return counted(counts);
}

void QuarantineModel::show() {
    beginResetModel();
    shown_.clear();
    for (const QuarantinedItem& item : all_) {
        if ((source_.isEmpty() || item.sourceKey == source_) && (reason_.isEmpty() || item.subject == reason_)) {
            shown_.push_back(item);
        }
    }
    std::ranges::stable_sort(shown_, [](const QuarantinedItem& one, const QuarantinedItem& other) {
        return std::tie(one.sourceKey, one.subject) < std::tie(other.sourceKey, other.subject);
    });
    endResetModel();
}

}  // namespace zhiban
