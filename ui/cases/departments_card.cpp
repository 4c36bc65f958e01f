// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/departments_card.h"

#include <QVBoxLayout>

#include "core/cases/clocks/deadlines.h"
#include "ui/cases/loaded_case.h"
#include "ui/kit/case_looks.h"
#include "ui/kit/formats.h"
#include "ui/messages/case_words.h"

namespace zhiban {

DepartmentsCard::DepartmentsCard(LoadedCase& loaded, QWidget* parent)
    : Card(loaded.context().theme, parent), loaded_(loaded), theme_(loaded.context().theme) {
    auto* header = new PanelHeader(theme_, tr("Departments"), TextRole::Strong, this);
    header->setIcon(IconName::Department);
    body()->addWidget(header);
    nobody_ = new PlainLabel(theme_, tr("Not dispatched yet."), TextRole::Small, ColorRole::TextMuted, this);
    body()->addWidget(nobody_);
    rows_ = new QWidget(this);
    layout_ = new QVBoxLayout(rows_);
    theme_.pad(layout_, 0, 0, 3);
    body()->addWidget(rows_);
    connect(&loaded_, &LoadedCase::changed, this, &DepartmentsCard::refresh);
    refresh();
}

Chip DepartmentsCard::clockOf(const Dispatch& dispatch) const {
    switch (dispatch.state) {
        case DispatchState::Sent:
            return clockChip(remainingUntil(dispatch.receiptDue, loaded_.context().clock.now()));
        case DispatchState::Received:
            return clockChip(remainingUntil(dispatch.resolutionDue, loaded_.context().clock.now()));
        case DispatchState::Returned:
            return {IconName::Undo, dispatchStateText(dispatch.state), ColorRole::TextMuted, std::nullopt};
        case DispatchState::Done:
            return {IconName::CheckCircle, dispatchStateText(dispatch.state), ColorRole::Good, std::nullopt};
    }
    return {};
}

QWidget* DepartmentsCard::makeRow(const Dispatch& dispatch) {
    auto* row = new QWidget(rows_);
    auto* layout = new QVBoxLayout(row);
    theme_.pad(layout, 0, 0, 1);
    auto* head = new QHBoxLayout;
    theme_.pad(head, 0, 0, 2);
    auto* name = new ElidedLabel(theme_, dispatch.departmentName, TextRole::Body, ColorRole::Text, row);
    head->addWidget(name, 1);
    auto* clock = new ChipView(theme_, clockOf(dispatch), row);
    head->addWidget(clock);
    clocks_.push_back(clock);
    layout->addLayout(head);
    QStringList about{dispatchStateText(dispatch.state)};
    if (dispatch.receivedAt && dispatch.state != DispatchState::Sent) {
        about << tr("signed %1").arg(fullTime(*dispatch.receivedAt));
    } else {
        about << tr("sent %1").arg(fullTime(dispatch.sentAt));
    }
    if (!dispatch.lead) {
        about << tr("assists");
    }
    auto* state = new PlainLabel(theme_, about.join(QStringLiteral(" · ")), TextRole::Small, ColorRole::TextMuted, row);
    state->setWordWrap(true);
    layout->addWidget(state);
    auto* request = new PlainLabel(theme_, dispatch.request, TextRole::Small, ColorRole::Text, row);
    request->setWordWrap(true);
    layout->addWidget(request);
    return row;
}

void DepartmentsCard::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    const std::vector<Dispatch> now = content ? content->file.dispatches : std::vector<Dispatch>{};
    nobody_->setVisible(now.empty());
    rows_->setVisible(!now.empty());
    if (now == dispatches_) {
        return;
    }
    dispatches_ = now;
    clocks_.clear();
    qDeleteAll(rows_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    // Newest first: the one who has it now stands on top.
    for (auto dispatch = dispatches_.rbegin(); dispatch != dispatches_.rend(); ++dispatch) {
        layout_->addWidget(makeRow(*dispatch));
    }
}

void DepartmentsCard::tick() {
    for (size_t index = 0; index < clocks_.size(); ++index) {
        clocks_[index]->setChip(clockOf(dispatches_[dispatches_.size() - 1 - index]));
    }
}

}  // namespace zhiban
