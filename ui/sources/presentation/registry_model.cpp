// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/presentation/registry_model.h"

#include <algorithm>

#include "ui/kit/formats.h"
#include "ui/sources/presentation/source_words.h"

namespace zhiban {

namespace {

std::optional<TimePoint> lastPost(const RegisteredAccount& account) {
    return account.listened.source ? account.listened.source->lastPostAt : std::nullopt;
}

// A number to sort by; texts are compared as texts.
std::optional<qint64> measureOf(const RegisteredAccount& account, int column) {
    switch (column) {
        case RegistryModel::LastPost:
            return lastPost(account) ? toMilliseconds(*lastPost(account)) : -1;
        case RegistryModel::AnswerTime:
            return account.answerTime ? account.answerTime->count() : -1;
        case RegistryModel::SilentAfter:
            return account.listened.subscription.silentAfterDays;
        default:
            return std::nullopt;
    }
}

}  // namespace

int RegistryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RegistryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

const RegisteredAccount* RegistryModel::accountAt(int row) const {
    return row >= 0 && row < rowCount() ? &shown_[static_cast<size_t>(row)] : nullptr;
}

QString RegistryModel::text(const RegisteredAccount& account, int column) const {
    const Subscription& source = account.listened.subscription;
    switch (column) {
        case Owner:
            return source.owner;
        case Name:
            return source.name;
        case Platform:
            return SourceWords::kind(source.kind);
        case LastPost: {
            const QString last = lastPost(account) ? relativeTime(*lastPost(account), now_) : tr("never");
            return account.silent ? tr("⚠ %1, silent for too long").arg(last) : last;
        }
        case AnswerTime:
            if (!account.answerTime) {
                return account.unanswered > 0 ? tr("none answered of %n", nullptr, account.unanswered) : tr("no cases");
            }
            return tr("%1 (median of %2, %3 unanswered)")
                .arg(durationText(*account.answerTime))
                .arg(account.answered)
                .arg(account.unanswered);
        case SilentAfter:
            return source.silentAfterDays > 0 ? tr("%n day(s)", nullptr, source.silentAfterDays) : tr("never told");
        default:
            return {};
    }
}

QVariant RegistryModel::data(const QModelIndex& index, int role) const {
    const RegisteredAccount* account = index.isValid() ? accountAt(index.row()) : nullptr;
    if (!account || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return text(*account, index.column());
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Owner:
            return tr("Owner");
        case Name:
            return tr("Account");
        case Platform:
            return tr("Platform");
        case LastPost:
            return tr("Last post");
        case AnswerTime:
            return tr("Time to the first answer");
        case SilentAfter:
            return tr("Told when silent for");
        default:
            return {};
    }
}

void RegistryModel::setAccounts(std::vector<RegisteredAccount> accounts, TimePoint now) {
    all_ = std::move(accounts);
    now_ = now;
    show();
}

void RegistryModel::setWords(const QString& words) {
    words_ = words.split(u' ', Qt::SkipEmptyParts);
    show();
}

void RegistryModel::setSilentOnly(bool only) {
    silentOnly_ = only;
    show();
}

void RegistryModel::sort(int column, Qt::SortOrder order) {
    column_ = column;
    order_ = order;
    show();
}

int RegistryModel::silent() const {
    return static_cast<int>(std::ranges::count_if(all_, &RegisteredAccount::silent));
}

void RegistryModel::show() {
    beginResetModel();
    shown_.clear();
    for (const RegisteredAccount& account : all_) {
        const Subscription& source = account.listened.subscription;
        const QString text = QStringList{source.owner, source.name, source.address}.join(u'\n');
        const bool fits = std::ranges::all_of(
            words_, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (fits && (!silentOnly_ || account.silent)) {
            shown_.push_back(account);
        }
    }
    std::ranges::stable_sort(shown_, [this](const RegisteredAccount& one, const RegisteredAccount& other) {
        const RegisteredAccount& first = order_ == Qt::AscendingOrder ? one : other;
        const RegisteredAccount& second = order_ == Qt::AscendingOrder ? other : one;
        if (const std::optional<qint64> measure = measureOf(first, column_)) {
            return *measure < *measureOf(second, column_);
        }
        return QString::localeAwareCompare(text(first, column_), text(second, column_)) < 0;
    });
    endResetModel();
}

}  // namespace zhiban
