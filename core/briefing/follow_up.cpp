// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/follow_up.h"

#include <algorithm>

#include "core/briefing/case_words.h"
#include "core/briefing/linter.h"
#include "core/briefing/writer.h"

namespace zhiban::briefing {
namespace {

struct Moment {
    TimePoint at;
    Text what;
};

// The public steps of a case, in the order they happened. Internal notes are not among them.
std::vector<Moment> timelineOf(const CaseFile& file) {
    std::vector<Moment> moments;
    moments.push_back({file.summary.openedAt, Sentence() << u"立案，编号" << numbering(file.summary.number) << u"。"});
    for (const Dispatch& dispatch : file.dispatches) {
        moments.push_back({dispatch.sentAt, Sentence() << u"派单至" << quoted(dispatch.departmentName) << u"。"});
        if (dispatch.receivedAt) {
            moments.push_back({*dispatch.receivedAt, Sentence() << quoted(dispatch.departmentName) << u"签收。"});
        }
        if (dispatch.doneAt) {
            moments.push_back({*dispatch.doneAt, Sentence() << quoted(dispatch.departmentName) << u"办理完毕。"});
        }
    }
    for (const ToldSource& told : file.told) {
        moments.push_back({told.at, Sentence() << u"答复反映人：" << quoted(told.text)});
    }
    if (file.summary.closedAt) {
        Sentence closing;
        closing << u"办结"
                << (file.summary.closing ? QStringLiteral("，%1。").arg(closingInWords(*file.summary.closing))
                                         : QStringLiteral("。"));
        moments.push_back({*file.summary.closedAt, closing});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) { return a.at < b.at; });
    return moments;
}

void writeReported(const CaseFile& file, const FollowUpFacts& facts, Writer& writer) {
    writer.add(Heading{2, {words(QStringLiteral("网民反映"))}, {}});
    if (file.posts.empty()) {
        writer.add(Paragraph{Sentence() << quoted(file.summary.title) << u"。"});
    }
    for (const Post& post : file.posts) {
        const QString text = post.body.isEmpty() ? post.title : post.body;
        writer.add(Quote{printable(text),
                         Sentence() << quoted(post.sourceName) << u"，" << dated(post.shownAt, facts.utcOffset)});
    }
}

void writeCase(const CaseFile& file, const FollowUpFacts& facts, Writer& writer) {
    writer.add(Heading{1, {quoted(file.summary.title)}, QStringLiteral("case-") + file.summary.id.text});
    writeReported(file, facts, writer);
    writer.add(Heading{2, {words(QStringLiteral("办理经过"))}, {}});
    List list;
    for (const Moment& moment : timelineOf(file)) {
        list.items.push_back(Sentence() << dated(moment.at, facts.utcOffset) << u"　" << moment.what);
    }
    writer.add(std::move(list));
    writer.add(Heading{2, {words(QStringLiteral("办理结果"))}, {}});
    if (file.summary.closedAt) {
        writer.add(Paragraph{
            Sentence() << (file.summary.closing ? closingInWords(*file.summary.closing) : QStringLiteral("已办结"))
                       << u"。" << quoted(file.summary.closingReason)});
    } else {
        writer.add(Paragraph{Sentence() << u"目前" << stateInWords(file.summary.state) << u"，本栏目将继续跟踪。"});
    }
}

}  // namespace

Result<Document> composeFollowUp(const FollowUpFacts& facts) {
    const Publication& publication = facts.publication;
    const QDate day = toUtc(publication.publishedAt).toOffsetFromUtc(facts.utcOffset).date();
    Writer writer(QStringLiteral("跟踪报道"));
    Masthead masthead;
    masthead.title = publication.columnName;
    masthead.year = day.year();
    masthead.issue = publication.issue;
    masthead.office = facts.office;
    masthead.date = day;
    masthead.period = Sentence() << u"跟踪报道";
    writer.add(std::move(masthead));
    writer.add(Heading{0, {quoted(publication.title)}, QStringLiteral("title")});
    for (const QString& paragraph : publication.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        writer.add(Paragraph{{quoted(paragraph)}});
    }
    for (const CaseFile& file : facts.cases) {
        writeCase(file, facts, writer);
    }
    writer.add(Colophon{facts.office, day});
    Document document = std::move(writer).finish();
    return checkNumbers(document).map([&](Done) { return std::move(document); });
}

}  // namespace zhiban::briefing
