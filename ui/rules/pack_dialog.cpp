// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pack_dialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/dialog_buttons.h"
#include "ui/kit/panels.h"
#include "ui/rules/diff_view.h"
#include "ui/rules/presentation/pack_preview_model.h"

namespace zhiban {

PackDialog::PackDialog(const Theme& theme, const QString& file, const RulePackPreview& preview, QWidget* parent)
    : QDialog(parent), model_(new PackPreviewModel(preview, this)) {
    setWindowTitle(tr("Take in a rule pack"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.scaled(760), theme.scaled(560));
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* title = new PlainLabel(theme, file, TextRole::Heading, ColorRole::Text, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    const QString count = tr("%n line(s) would be new or changed.", nullptr, model_->taken());
    auto* note = new PlainLabel(
        theme,
        model_->refused() > 0
            ? tr("%n line(s) are refused, so nothing can be taken in: mend the file first.", nullptr, model_->refused())
            : count + QLatin1Char(' ') + tr("All of it is taken in at once, or nothing."),
        TextRole::Body, model_->refused() > 0 ? ColorRole::Danger : ColorRole::TextMuted, this);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    table_ = new QTableView(splitter);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Lines of the rule pack"));
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(PackPreviewModel::What, QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(PackPreviewModel::Name, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(PackPreviewModel::Remark, QHeaderView::Stretch);
    splitter->addWidget(table_);
    diff_ = new DiffView(theme, tr("What would change"), splitter);
    splitter->addWidget(diff_);
    layout->addWidget(splitter, 1);
    QPushButton* take = addDialogButtons(theme, this, tr("Take in"), layout);
    take->setEnabled(model_->refused() == 0 && model_->taken() > 0);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showLine(now.row()); });
    table_->setCurrentIndex(model_->index(0, 0));
    table_->setFocus();
}

void PackDialog::showLine(int row) {
    if (const RulePackPreview::Line* line = model_->at(row)) {
        const auto lines = [](const QString& text) {
            return text.isEmpty() ? QStringList{} : text.split(QLatin1Char('\n'));
        };
        diff_->show(lineDiff(lines(line->before), lines(line->after)));
    }
}

}  // namespace zhiban
