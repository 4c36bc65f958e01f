// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/opml_dialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {

OpmlDialog::OpmlDialog(const Theme& theme, const OpmlPreview& preview, QWidget* parent)
    : QDialog(parent), preview_(preview) {
    setWindowTitle(tr("Take in a list of feeds"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    QString said = tr("%n feed(s) in the list.", nullptr, static_cast<int>(preview.entries.size()));
    if (preview.withoutAddress > 0) {
        said += u' ' + tr("%n entry(ies) without an address are left out.", nullptr, preview.withoutAddress);
    }
    layout->addWidget(new PlainLabel(theme, said, TextRole::Body, ColorRole::Text, this));
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Feeds of the list"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const OpmlPreview::Entry& entry : preview.entries) {
        const QString name = entry.folder.isEmpty()
                                 ? cleanName(entry.source.name)
                                 : tr("%1 / %2").arg(cleanName(entry.folder), cleanName(entry.source.name));
        auto* item = new QListWidgetItem(entry.listened ? tr("%1 — listened to already").arg(name)
                                                        : tr("%1 — %2").arg(name, cleanName(entry.source.address)),
                                         list_);
        item->setFlags(entry.listened ? Qt::ItemIsSelectable
                                      : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.listened ? Qt::Unchecked : Qt::Checked);
    }
    layout->addWidget(list_, 1);
    submit_ = addDialogButtons(theme, this, tr("Take in"), layout);
    connect(list_, &QListWidget::itemChanged, this, &OpmlDialog::count);
    count();
    resize(theme.scaled(640), theme.scaled(480));
    list_->setFocus();
}

std::vector<Subscription> OpmlDialog::chosen() const {
    std::vector<Subscription> chosen;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked) {
            chosen.push_back(preview_.entries[static_cast<size_t>(row)].source);
        }
    }
    return chosen;
}

void OpmlDialog::count() {
    const auto count = static_cast<int>(chosen().size());
    submit_->setEnabled(count > 0);
    submit_->setText(tr("Take in %n feed(s)", nullptr, count));
}

}  // namespace zhiban
