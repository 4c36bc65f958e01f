// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/figure_rows.h"

#include <QLocale>

#include "core/operations/desk/feed_questions.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"

namespace zhiban {
namespace {

constexpr int pageSize = 100;

// Posts of a filter after a position: the first page when there is none.
struct ReadPage {
    using Answer = std::vector<FeedItem>;
    PostFilter filter;
    std::optional<FeedPosition> before;

    Result<Answer> run(const ReadSession& session) const { return session.posts().page(filter, before, pageSize); }
};

QString postText(const Post& post) {
    return (post.title.isEmpty() ? post.body : post.title).simplified();
}

}  // namespace

FigureRows::FigureRows(StoreThreads& store, const BriefingFacts& facts, const FigureBinding& binding, QObject* parent)
    : QAbstractTableModel(parent), store_(store), binding_(binding) {
    fillFrom(facts);
    if (binding_.kind == RowKind::Posts) {
        store_.read(CountPosts{binding_.posts}).then(this, [this](Result<qint64> now) {
            if (now) {
                Q_EMIT counted(*now);
            }
        });
    }
}

void FigureRows::fillFrom(const BriefingFacts& facts) {
    switch (binding_.kind) {
        case RowKind::Posts:
            titles_ = QStringList{tr("Time"), tr("Source"), tr("Level"), tr("Post")};
            more_ = true;
            break;
        case RowKind::Cases:
            addCases(facts);
            break;
        case RowKind::Dispatches:
            addDispatches(facts);
            break;
        case RowKind::Publications:
            addPublications(facts);
            break;
        case RowKind::Shifts:
            addShifts(facts);
            break;
        case RowKind::Sources:
            addSources(facts);
            break;
    }
}

void FigureRows::addCases(const BriefingFacts& facts) {
    titles_ = QStringList{tr("Number"), tr("Case"), tr("Opened"), tr("Due"), tr("Closed")};
    for (const Case& one : facts.cases) {
        if (binding_.rows.contains(one.id.text)) {
            rows_.push_back({{one.number, one.title, fullTime(one.openedAt), fullTime(one.resolutionDue),
                              one.closedAt ? fullTime(*one.closedAt) : QStringLiteral("—")},
                             QStringLiteral("case"),
                             one.id.text});
        }
    }
}

void FigureRows::addDispatches(const BriefingFacts& facts) {
    titles_ = QStringList{tr("Department"), tr("Case"), tr("Sent"), tr("Receipt due"), tr("Received"), tr("Done")};
    const auto when = [](const std::optional<TimePoint>& time) { return time ? fullTime(*time) : QStringLiteral("—"); };
    for (const Dispatch& one : facts.dispatches) {
        if (binding_.rows.contains(one.id.text)) {
            const auto found = std::find_if(facts.cases.begin(), facts.cases.end(),
                                            [&](const Case& file) { return file.id == one.caseId; });
            const QString title =
                found == facts.cases.end() ? QString() : found->number + QLatin1Char(' ') + found->title;
            rows_.push_back({{one.departmentName, title, fullTime(one.sentAt), fullTime(one.receiptDue),
                              when(one.receivedAt), when(one.doneAt)},
                             QStringLiteral("case"),
                             one.caseId.text});
        }
    }
}

void FigureRows::addPublications(const BriefingFacts& facts) {
    titles_ = QStringList{tr("Column"), tr("Issue"), tr("Title"), tr("Published")};
    for (const Publication& one : facts.publications) {
        if (binding_.rows.contains(one.id.text)) {
            rows_.push_back({{one.columnName, QString::number(one.issue), one.title, fullTime(one.publishedAt)},
                             QStringLiteral("publication"),
                             one.id.text});
        }
    }
}

void FigureRows::addShifts(const BriefingFacts& facts) {
    titles_ = QStringList{tr("Shift"), tr("Officer"), tr("Ended"), tr("Handover note")};
    for (const Shift& one : facts.handovers) {
        if (binding_.rows.contains(one.id.text)) {
            rows_.push_back(
                {{one.name, one.officer, one.endedAt ? fullTime(*one.endedAt) : QString(), one.handoverNote},
                 QStringLiteral("shift"),
                 one.id.text});
        }
    }
}

void FigureRows::addSources(const BriefingFacts& facts) {
    titles_ = QStringList{tr("Source"), tr("Posts so far"), tr("Newest post")};
    for (const Source& one : facts.sources) {
        if (binding_.rows.contains(one.key)) {
            rows_.push_back(
                {{one.name, wholeNumber(one.posts), one.lastPostAt ? fullTime(*one.lastPostAt) : QStringLiteral("—")},
                 {},
                 one.key});
        }
    }
}

int FigureRows::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int FigureRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(titles_.size());
}

QVariant FigureRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return row.cells.value(index.column());
        case SubjectKind:
            return row.kind;
        case SubjectId:
            return row.id;
        default:
            return {};
    }
}

QVariant FigureRows::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles_.value(section)) : QVariant();
}

bool FigureRows::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && more_ && !asking_;
}

void FigureRows::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    asking_ = true;
    store_.read(ReadPage{binding_.posts, last_}).then(this, [this](Result<std::vector<FeedItem>> items) {
        asking_ = false;
        if (!items) {
            more_ = false;
            Q_EMIT failed(items.error());
            return;
        }
        more_ = items->size() == pageSize;
        if (items->empty()) {
            return;
        }
        last_ = positionOf(items->back().post);
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items->size()) - 1);
        for (const FeedItem& item : *items) {
            rows_.push_back({{fullTime(item.post.shownAt), item.post.sourceName,
                              item.level ? levelText(*item.level) : QStringLiteral("—"), postText(item.post)},
                             QStringLiteral("post"),
                             QString::number(item.post.id.value)});
        }
        endInsertRows();
    });
}

}  // namespace zhiban
