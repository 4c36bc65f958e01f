// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/publishing/gather_follow_up.h"

#include <QSet>
#include <algorithm>

#include "core/publishing/privacy/mask.h"

namespace zhiban {

namespace {

constexpr int earlierIssues = 500;

void maskForOutside(CaseFile& file) {
    file.summary.title = masked(file.summary.title);
    file.summary.place = masked(file.summary.place);
    file.summary.closingReason = masked(file.summary.closingReason);
    for (Post& post : file.posts) {
        post.title = masked(post.title);
        post.body = masked(post.body);
        post.author.clear();
    }
    for (ToldSource& told : file.told) {
        told.text = masked(told.text);
        told.by.clear();
    }
    for (Dispatch& dispatch : file.dispatches) {
        dispatch.request = masked(dispatch.request);
    }
    // Pictures are looked at by a person before they leave the office, not taken along by themselves.
    file.evidence.clear();
}

}  // namespace

Result<std::vector<CaseFile>> GatherFollowUp::run(const ReadSession& session) const {
    std::vector<CaseFile> files;
    for (const CaseId& id : cases) {
        Result<CaseFile> file = session.cases().file(id);
        if (!file) {
            return fail(file.error());
        }
        maskForOutside(*file);
        files.push_back(std::move(*file));
    }
    return files;
}

Result<std::vector<ReportableCase>> ListReportableCases::run(const ReadSession& session) const {
    QSet<CaseId> published;
    const Result<std::vector<Publication>> earlier = session.publications().ofColumn(column, earlierIssues);
    if (!earlier) {
        return fail(earlier.error());
    }
    for (const Publication& publication : *earlier) {
        for (const CaseId& id : publication.cases) {
            published.insert(id);
        }
    }
    std::vector<ReportableCase> found;
    for (const CaseState state : {CaseState::Closed, CaseState::ToldSource}) {
        CaseFilter filter;
        filter.openOnly = false;
        filter.state = state;
        const Result<std::vector<Case>> cases = session.cases().page(filter, std::nullopt, limit);
        if (!cases) {
            return fail(cases.error());
        }
        for (const Case& one : *cases) {
            found.push_back({one, published.contains(one.id)});
        }
    }
    const auto ended = [](const ReportableCase& one) { return one.summary.closedAt.value_or(one.summary.openedAt); };
    std::stable_sort(found.begin(), found.end(), [&ended](const ReportableCase& one, const ReportableCase& other) {
        return std::pair(!one.published, ended(one)) > std::pair(!other.published, ended(other));
    });
    return found;
}

}  // namespace zhiban
