// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/hit_list_model.h"

#include "ui/kit/safe_text_view.h"
#include "ui/messages/fold_words.h"
#include "ui/messages/hit_text.h"

namespace zhiban {

void HitListModel::setItems(std::vector<FeedItem> items) {
    beginResetModel();
    items_ = std::move(items);
    endResetModel();
}

const FeedItem* HitListModel::at(int row) const {
    return row >= 0 && row < static_cast<int>(items_.size()) ? &items_[static_cast<size_t>(row)] : nullptr;
}

int HitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QString HitListModel::why(const FeedItem& item) {
    if (item.hits.empty()) {
        return {};
    }
    const Hit& hit = item.hits.front();
    const QString words = cleanName(wordsFound(item.post, hit).join(tr(", ", "between the items of a list")));
    const QString layers = foldNames(hit.layersUsed);
    if (words.isEmpty()) {
        return layers.isEmpty() ? tr("no word of it: by its other facts") : layers;
    }
    return layers.isEmpty() ? tr("“%1”, as written").arg(words) : tr("“%1”, by %2").arg(words, layers);
}

QVariant HitListModel::data(const QModelIndex& index, int role) const {
    const FeedItem* item = index.isValid() ? at(index.row()) : nullptr;
    if (!item) {
        return {};
    }
    const QString text = item->post.title.isEmpty() ? item->post.body.left(120) : item->post.title;
    if (role == Qt::DisplayRole) {
        return cleanName(text);
    }
    if (role == Qt::AccessibleTextRole) {
        return QStringList{cleanName(text), cleanName(item->post.sourceName), why(*item)}.join(QStringLiteral(", "));
    }
    return {};
}

}  // namespace zhiban
