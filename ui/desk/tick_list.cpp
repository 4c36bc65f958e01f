// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/tick_list.h"

#include <QListWidget>

#include "ui/kit/safe_text_view.h"
#include "ui/kit/theme.h"

namespace zhiban {

namespace {

QListWidgetItem* itemOf(const QListWidget& list, const QString& key) {
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::UserRole).toString() == key) {
            return list.item(row);
        }
    }
    return nullptr;
}

}  // namespace

QListWidget* makeTickList(const Theme& theme, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setFixedHeight(theme.scaled(84));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QObject::connect(&theme, &Theme::changed, list, [list, &theme] { list->setFixedHeight(theme.scaled(84)); });
    return list;
}

void offerTick(QListWidget& list, const QString& key, const QString& name) {
    QListWidgetItem* item = itemOf(list, key);
    if (!item) {
        item = new QListWidgetItem(&list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    item->setText(name);
}

void showTicks(QListWidget& list, const QStringList& keys) {
    for (const QString& key : keys) {
        if (!itemOf(list, key)) {
            offerTick(list, key, cleanName(key));
        }
    }
    for (int row = 0; row < list.count(); ++row) {
        QListWidgetItem* item = list.item(row);
        item->setCheckState(keys.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList tickedIn(const QListWidget& list) {
    QStringList keys;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked) {
            keys.append(list.item(row)->data(Qt::UserRole).toString());
        }
    }
    return keys;
}

}  // namespace zhiban
