// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/outline_panel.h"

#include <QListView>
#include <QVBoxLayout>

#include "ui/briefing/presentation/outline_model.h"
#include "ui/kit/panels.h"
#include "ui/kit/shortcut_registry.h"

namespace zhiban {
namespace {
const QString context = QStringLiteral("briefing.outline");
}

OutlinePanel::OutlinePanel(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent)
    : QWidget(parent), model_(new OutlineModel(this)), list_(new QListView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PanelHeader(theme, tr("Sections"), TextRole::Heading, this);
    theme.pad(header->layout(), 3, 1, 1);
    column->addWidget(header);
    column->addWidget(makeSeparator(theme, Qt::Horizontal, this));
    column->addWidget(list_, 1);

    list_->setModel(model_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setDropIndicatorShown(true);
    list_->setSpacing(theme.space(1) / 2);
    list_->setUniformItemSizes(true);
    list_->setAccessibleName(tr("Sections of the briefing"));
    list_->setMinimumHeight(theme.scaled(210));
    list_->setCurrentIndex(model_->index(0, 0));
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT sectionChosen(index.data(OutlineModel::SectionId).toString()); });
    connect(list_, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT sectionChosen(index.data(OutlineModel::SectionId).toString()); });

    QAction* up = shortcuts.add({.id = QStringLiteral("briefing.section_up"),
                                 .category = tr("Briefing"),
                                 .text = tr("Move the section up"),
                                 .keys = {QKeySequence(Qt::ALT | Qt::Key_Up)},
                                 .context = context,
                                 .icon = IconName::ChevronUp},
                                list_, [this] { moveCurrent(-1); });
    QAction* down = shortcuts.add({.id = QStringLiteral("briefing.section_down"),
                                   .category = tr("Briefing"),
                                   .text = tr("Move the section down"),
                                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Down)},
                                   .context = context,
                                   .icon = IconName::ChevronDown},
                                  list_, [this] { moveCurrent(1); });
    header->addWidget(makeActionButton(theme, up, header));
    header->addWidget(makeActionButton(theme, down, header));
    setFocusProxy(list_);
}

void OutlinePanel::moveCurrent(int step) {
    const QModelIndex current = list_->currentIndex();
    if (current.isValid()) {
        list_->setCurrentIndex(model_->index(model_->move(current.row(), step), 0));
    }
}

}  // namespace zhiban
