// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/rows_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"

namespace zhiban {

RowsDialog::RowsDialog(const PageContext& context, const BriefingFacts& facts, const briefing::Document& document,
                       const QString& figure, QWidget* parent)
    : QDialog(parent),
      context_(context),
      facts_(facts),
      note_(new PlainLabel(context.theme, TextRole::Small, ColorRole::TextMuted, this)),
      table_(new QTableView),
      state_(new StateView(context.theme, table_, this)) {
    const Figure& chosen = document.figures.at(figure);
    setWindowTitle(tr("Rows behind a number"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(context.theme.scaled(860), context.theme.scaled(560));
    auto* column = new QVBoxLayout(this);
    context.theme.pad(column, 4, 4, 3);
    const QString unit = chosen.unit == QStringLiteral("%") ? QString() : chosen.unit;
    auto* title = new PlainLabel(
        context.theme,
        tr("%1: %2", "meaning of a number, the number").arg(chosen.label, briefing::displayOf(chosen) + unit),
        TextRole::Title, ColorRole::Text, this);
    title->setWordWrap(true);
    column->addWidget(title);

    if (chosen.binding) {
        counts_ = {chosen};
    } else {
        auto* choice = new SegmentedControl(context.theme, tr("The two counts of this ratio"), this);
        for (const QString& id : chosen.derivedFrom) {
            counts_.push_back(document.figures.at(id));
            choice->addSegment(QStringLiteral("%1 %2").arg(counts_.back().label, briefing::displayOf(counts_.back())));
        }
        connect(choice, &SegmentedControl::currentChanged, this,
                [this](int index) { showRowsOf(counts_[static_cast<std::size_t>(index)]); });
        column->addWidget(choice, 0, Qt::AlignLeft);
    }
    note_->setWordWrap(true);
    column->addWidget(note_);
    column->addWidget(state_, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Normal, this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);

    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->setAccessibleName(tr("Rows behind the number"));
    connect(table_, &QTableView::activated, this, &RowsDialog::open);
    showRowsOf(counts_.front());
    table_->setFocus();
}

void RowsDialog::showRowsOf(const Figure& figure) {
    note_->setText(tr("Digest of the rows: %1").arg(figure.binding->digest));
    auto* before = rows_;
    rows_ = new FigureRows(context_.store, facts_, *figure.binding, this);
    table_->setModel(rows_);
    delete before;
    table_->horizontalHeader()->setStretchLastSection(true);
    const auto fit = [this] {
        for (int column = 0; column + 1 < rows_->columnCount(); ++column) {
            table_->resizeColumnToContents(column);
            table_->setColumnWidth(column, std::min(table_->columnWidth(column), context_.theme.scaled(320)));
        }
    };
    connect(rows_, &QAbstractItemModel::rowsInserted, this, fit);
    connect(rows_, &FigureRows::failed, this,
            [this](const Error& error) { state_->showError(tr("The rows could not be read."), error); });
    connect(rows_, &FigureRows::counted, this, [this, figure](qint64 now) {
        if (now != figure.binding->count) {
            note_->setRole(TextRole::Small, ColorRole::Danger);
            note_->setText(tr("Rows came later: the briefing counts %1, there are %2 now. Refresh the briefing.")
                               .arg(wholeNumber(figure.binding->count), wholeNumber(now)));
        }
    });
    if (figure.binding->count == 0) {
        state_->showEmpty({.icon = IconName::Inbox, .title = tr("No rows: the number is zero")});
    } else {
        state_->showContent();
        fit();
    }
}

void RowsDialog::open(const QModelIndex& index) {
    const QString kind = index.data(FigureRows::SubjectKind).toString();
    const Subject subject{kind, index.data(FigureRows::SubjectId).toString()};
    const QString page = kind == QStringLiteral("post")          ? QStringLiteral("desk")
                         : kind == QStringLiteral("case")        ? QStringLiteral("cases")
                         : kind == QStringLiteral("publication") ? QStringLiteral("publish")
                         : kind == QStringLiteral("shift")       ? QStringLiteral("shifts")
                                                                 : QString();
    if (!page.isEmpty()) {
        context_.navigate(page, subject);
    }
}

}  // namespace zhiban
