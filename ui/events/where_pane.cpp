// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/where_pane.h"

#include <QGridLayout>
#include <QMap>
#include <algorithm>
#include <tuple>

#include "ui/events/fact_table.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// Most posts first.
std::vector<FactTableModel::Row> sourceRows(const std::vector<PostInEvent>& members) {
    QMap<qint64, std::pair<QString, int>> counts;  // two sources may be called the same
    for (const PostInEvent& member : members) {
        auto& [name, posts] = counts[member.post.source.value];
        name = member.post.sourceName;
        ++posts;
    }
    std::vector<std::pair<QString, int>> sources(counts.cbegin(), counts.cend());
    std::ranges::stable_sort(sources, std::ranges::greater{}, &std::pair<QString, int>::second);
    std::vector<FactTableModel::Row> rows;
    for (const auto& [name, posts] : sources) {
        rows.push_back({{cleanName(name), wholeNumber(posts)}});
    }
    return rows;
}

}  // namespace

WherePane::WherePane(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    const Theme& theme = context.theme;
    auto* grid = new QGridLayout(this);
    theme.pad(grid, 3, 2, 2);
    const auto add = [&](const QString& title, IconName icon, const QStringList& headers, int row, int column,
                         int columns) {
        auto* head = new PanelHeader(theme, title, TextRole::Strong, this);
        head->setIcon(icon);
        auto* table = new FactTable(theme, title, headers, this);
        grid->addWidget(head, 2 * row, column, 1, columns);
        auto* state = new StateView(theme, table, this);
        grid->addWidget(state, 2 * row + 1, column, 1, columns);
        grid->setRowStretch(2 * row + 1, 1);
        return std::pair(table, state);
    };
    std::tie(places_, placeState_) = add(tr("Places"), IconName::Place, {tr("Place"), tr("Posts")}, 0, 0, 1);
    sources_ = add(tr("Sources"), IconName::Source, {tr("Source"), tr("Posts")}, 0, 1, 1).first;
    std::tie(cases_, caseState_) =
        add(tr("Cases of its posts"), IconName::Case, {tr("Case"), tr("State"), tr("Number")}, 1, 0, 2);
    connect(cases_, &FactTable::opened, this, [this](const QString& id) {
        context_.navigate(QStringLiteral("cases"), {QStringLiteral("case"), id});
    });
}

void WherePane::show(const EventFile& file) {
    std::vector<FactTableModel::Row> places;
    for (const EventPlace& place : file.places) {
        places.push_back({{cleanName(place.name), wholeNumber(place.posts)}});
    }
    places_->setRows(std::move(places));
    if (file.places.empty()) {
        placeState_->showEmpty({IconName::Place, tr("No place is named")});
    } else {
        placeState_->showContent();
    }
    sources_->setRows(sourceRows(file.members));
}

void WherePane::showLinks(const EventLinks& links) {
    std::vector<FactTableModel::Row> rows;
    for (const Case& one : links.cases) {
        rows.push_back({{withVisibleMarks(one.title).simplified(), stateText(one.state), one.number}, one.id.text});
    }
    cases_->setRows(std::move(rows));
    if (links.cases.empty()) {
        caseState_->showEmpty({IconName::Case, tr("No case yet"), tr("None of its posts belongs to a case.")});
    } else {
        caseState_->showContent();
    }
}

void WherePane::showProblem(const Error& error) {
    caseState_->showError(tr("The cases could not be read."), error);
}

}  // namespace zhiban
