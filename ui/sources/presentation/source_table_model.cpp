// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/presentation/source_table_model.h"

#include <algorithm>

#include "ui/kit/formats.h"
#include "ui/messages/error_sentence.h"
#include "ui/sources/presentation/source_words.h"

namespace zhiban {

namespace {

// The gravest first.
int rankOf(const Listening& listening) {
    if (listening.alarm) {
        return 0;
    }
    switch (listening.state) {
        case ListeningState::Failing:
            return 1;
        case ListeningState::NotYet:
            return 2;
        case ListeningState::Paused:
            return 3;
        default:
            return 4;
    }
}

qint64 millisecondsOf(const std::optional<TimePoint>& time) {
    return time ? toMilliseconds(*time) : -1;
}

qint64 lastHour(const SourceHealth& health) {
    return health.day.size() < 2 ? 0 : health.day[health.day.size() - 2].posts;
}

std::optional<TimePoint> lastPost(const SourceHealth& health) {
    return health.listened.source ? health.listened.source->lastPostAt : health.listened.state.lastNew;
}

}  // namespace

int SourceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int SourceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

const SourceHealth* SourceTableModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &shown_[static_cast<size_t>(row)] : nullptr;
}

int SourceTableModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find(shown_, key, [](const auto& one) { return one.listened.subscription.key; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

QString SourceTableModel::text(const SourceHealth& health, int column) const {
    const CollectionState& state = health.listened.state;
    switch (column) {
        case Name:
            return health.listened.subscription.name;
        case State:
            return SourceWords::state(health.listening.state);
        case LastSuccess:
            return state.lastSuccess ? relativeTime(*state.lastSuccess, now_) : tr("never");
        case LastPost:
            return lastPost(health) ? relativeTime(*lastPost(health), now_) : tr("never");
        case NextLook:
            return SourceWords::nextLook(health, now_);
        case Failures:
            return state.failure ? tr("%1× %2").arg(state.failures).arg(sentenceFor(*state.failure)) : QString();
        case Volume:
            return wholeNumber(lastHour(health));
        case Refused:
            return health.refused > 0 ? wholeNumber(health.refused) : QString();
        default:
            return {};
    }
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const {
    const SourceHealth* health = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!health) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(*health, index.column());
    }
    if (role == Qt::AccessibleTextRole) {
        return index.column() == Name ? SourceWords::spoken(*health, now_) : text(*health, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() == Refused) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Name:
            return tr("Source");
        case State:
            return tr("State");
        case LastSuccess:
            return tr("Answered last");
        case LastPost:
            return tr("Last post");
        case NextLook:
            return tr("Next look");
        case Failures:
            return tr("What went wrong");
        case Volume:
            return tr("Posts by the hour, 24 h");
        case Refused:
            return tr("Refused");
        default:
            return {};
    }
}

void SourceTableModel::setSources(std::vector<SourceHealth> sources, TimePoint now) {
    all_ = std::move(sources);
    now_ = now;
    show();
}

void SourceTableModel::setFilter(const SourceFilter& filter) {
    filter_ = filter;
    show();
}

void SourceTableModel::sort(int column, Qt::SortOrder order) {
    column_ = column;
    order_ = order;
    show();
}

bool SourceTableModel::isShown(const SourceHealth& health) const {
    const Subscription& source = health.listened.subscription;
    const bool paused = health.listening.state == ListeningState::Paused;
    const bool fits = filter_.show == SourceFilter::Show::All ||
                      (filter_.show == SourceFilter::Show::Heard && health.listening.heard) ||
                      (filter_.show == SourceFilter::Show::Paused && paused) ||
                      (filter_.show == SourceFilter::Show::Trouble && !health.listening.heard && !paused);
    if (!fits || (!filter_.kind.isEmpty() && source.kind != filter_.kind) ||
        (!filter_.owner.isEmpty() && source.owner != filter_.owner)) {
        return false;
    }
    const QString text = QStringList{source.name, source.address, source.owner, source.place}.join(u'\n');
    return std::ranges::all_of(filter_.words,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool SourceTableModel::comesBefore(const SourceHealth& one, const SourceHealth& other) const {
    const auto ordered = [&](const auto& key) -> std::optional<bool> {
        const auto first = key(one);
        const auto second = key(other);
        if (first == second) {
            return std::nullopt;
        }
        return (order_ == Qt::AscendingOrder) == (first < second);
    };
    std::optional<bool> before;
    switch (column_) {
        case State:
            before = ordered([](const SourceHealth& health) { return rankOf(health.listening); });
            break;
        case LastSuccess:
            before = ordered([](const SourceHealth& h) { return millisecondsOf(h.listened.state.lastSuccess); });
            break;
        case LastPost:
            before = ordered([](const SourceHealth& health) { return millisecondsOf(lastPost(health)); });
            break;
        case NextLook:
            before = ordered([](const SourceHealth& h) { return millisecondsOf(h.listened.state.dueAt); });
            break;
        case Failures:
            before = ordered([](const SourceHealth& health) { return -health.listened.state.failures; });
            break;
        case Volume:
            before = ordered([](const SourceHealth& health) { return -lastHour(health); });
            break;
        case Refused:
            before = ordered([](const SourceHealth& health) { return -health.refused; });
            break;
        default:
            break;
    }
    if (before) {
        return *before;
    }
    const int names = QString::localeAwareCompare(one.listened.subscription.name, other.listened.subscription.name);
    if (names != 0) {
        return (column_ == Name && order_ == Qt::DescendingOrder) ? names > 0 : names < 0;
    }
    return one.listened.subscription.key < other.listened.subscription.key;
}

void SourceTableModel::show() {
    std::vector<SourceHealth> wanted;
    std::ranges::copy_if(all_, std::back_inserter(wanted), [this](const auto& health) { return isShown(health); });
    std::ranges::sort(wanted, [this](const auto& one, const auto& other) { return comesBefore(one, other); });
    const auto keyOf = [](const SourceHealth& health) -> const QString& { return health.listened.subscription.key; };
    const auto isIn = [&keyOf](const std::vector<SourceHealth>& rows, const SourceHealth& health) {
        return std::ranges::find(rows, keyOf(health), keyOf) != rows.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isIn(wanted, shown_[static_cast<size_t>(row)])) {
            beginRemoveRows({}, row, row);
            shown_.erase(shown_.begin() + row);
            endRemoveRows();
        }
    }
    for (const SourceHealth& health : wanted) {
        if (!isIn(shown_, health)) {
            beginInsertRows({}, rowCount(), rowCount());
            shown_.push_back(health);
            endInsertRows();
        }
    }
    arrange(std::move(wanted));
}

// The same rows in another order, with what is newer about each.
void SourceTableModel::arrange(std::vector<SourceHealth> wanted) {
    const auto keyOf = [](const SourceHealth& health) -> const QString& { return health.listened.subscription.key; };
    if (!std::ranges::equal(wanted, shown_, {}, keyOf, keyOf)) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QStringList keys;
        for (const QModelIndex& one : before) {
            keys << keyOf(shown_[static_cast<size_t>(one.row())]);
        }
        shown_ = std::move(wanted);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            after << index(rowOf(keys[i]), before[i].column());
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    } else {
        shown_ = std::move(wanted);
    }
    if (!shown_.empty()) {
        // Times are told against now, so every row may read otherwise.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

}  // namespace zhiban
