// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/back_test_model.h"

#include "ui/kit/formats.h"

namespace zhiban {

namespace {

QVariant heading(const QStringList& titles, int section, Qt::Orientation orientation, int role) {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < titles.size()
               ? QVariant(titles[section])
               : QVariant();
}

}  // namespace

void BackTestModel::setReport(const BackTestReport& report) {
    beginResetModel();
    report_ = report;
    endResetModel();
}

int BackTestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !report_ ? 0 : RowCount;
}

int BackTestModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackTestModel::meaning(int row) const {
    switch (row) {
        case Looked:
            return tr("Posts of the period");
        case Hits:
            return tr("Hits of this rule");
        case Cased:
            return tr("Hits that belong to a case already");
        case Alerted:
            return tr("Hits that another rule alerted of");
        case Earlier:
            return tr("Cases caught earlier");
        case Minutes:
            return tr("Minutes of reading per shift");
        default:
            return {};
    }
}

QString BackTestModel::value(int row) const {
    const auto count = [](const auto& rows) { return wholeNumber(static_cast<qint64>(rows.size())); };
    switch (row) {
        case Looked:
            return wholeNumber(report_->looked);
        case Hits:
            return count(report_->hits);
        case Cased:
            return count(report_->cased);
        case Alerted:
            return count(report_->alerted);
        case Earlier:
            return report_->earlier.empty() ? count(report_->earlier)
                                            : tr("%1, half of them by %2 or more")
                                                  .arg(count(report_->earlier), durationText(report_->medianEarlier));
        case Minutes:
            return tr("%1, in %n shift(s)", nullptr, static_cast<int>(report_->shifts))
                .arg(decimalNumber(report_->minutesPerShift, 1));
        default:
            return {};
    }
}

QVariant BackTestModel::data(const QModelIndex& index, int role) const {
    if (!report_ || !index.isValid() || index.row() >= RowCount) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return index.column() == Meaning ? meaning(index.row()) : value(index.row());
    }
    if (role == Qt::AccessibleTextRole) {
        return meaning(index.row()) + QStringLiteral(": ") + value(index.row());
    }
    return {};
}

QVariant BackTestModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return heading({tr("What"), tr("Number")}, section, orientation, role);
}

std::optional<PostFilter> BackTestModel::postsOf(int row) const {
    if (!report_) {
        return std::nullopt;
    }
    PostFilter filter;
    switch (row) {
        case Looked:
            filter.from = report_->from;
            filter.to = report_->to;
            return filter;
        case Hits:
        case Minutes:
            filter.posts = report_->hits;
            return filter;
        case Cased:
            filter.posts = report_->cased;
            return filter;
        case Alerted:
            filter.posts = report_->alerted;
            return filter;
        case Earlier:
            filter.posts.emplace();
            for (const BackTestReport::EarlierCase& one : report_->earlier) {
                filter.posts->push_back(one.post);
            }
            return filter;
        default:
            return std::nullopt;
    }
}

void EarlierCaseModel::setCases(std::vector<BackTestReport::EarlierCase> cases) {
    beginResetModel();
    cases_ = std::move(cases);
    endResetModel();
}

const BackTestReport::EarlierCase* EarlierCaseModel::at(int row) const {
    return row >= 0 && row < static_cast<int>(cases_.size()) ? &cases_[static_cast<size_t>(row)] : nullptr;
}

int EarlierCaseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cases_.size());
}

int EarlierCaseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EarlierCaseModel::data(const QModelIndex& index, int role) const {
    const BackTestReport::EarlierCase* one = index.isValid() ? at(index.row()) : nullptr;
    if (!one || role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
        case Number:
            return one->theCase.number;
        case Title:
            return one->theCase.title.simplified();
        case Earlier:
            return durationText(one->earlier);
        default:
            return {};
    }
}

QVariant EarlierCaseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return heading({tr("Case"), tr("Title"), tr("Earlier by")}, section, orientation, role);
}

}  // namespace zhiban
