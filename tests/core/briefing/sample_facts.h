// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/briefing.h"

// A week of the made-up city of 临川湾, for tests of documents.
namespace zhiban::testing {

inline constexpr int chinaOffset = 8 * 3600;

inline TimePoint localMidnight(const QDate& day) {
    return fromDateTime(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, chinaOffset));
}

inline BriefingPeriod weekFrom(const QDate& monday) {
    return {monday, monday.addDays(7), localMidnight(monday), localMidnight(monday.addDays(7))};
}

inline BriefingFacts emptyWeek() {
    BriefingFacts facts;
    facts.office = QStringLiteral("临川湾市网络民情值班室");
    facts.issueYear = 2026;
    facts.issue = 9;
    facts.totalIssue = 61;
    facts.utcOffset = chinaOffset;
    facts.period = weekFrom({2026, 3, 2});
    facts.previous = weekFrom({2026, 2, 23});
    return facts;
}

// Cells of a period: `perDay` posts a day from each source, a few of them alerts. Ids go up from `firstId`.
inline std::vector<PostCell> cellsOf(const BriefingPeriod& period, const std::vector<Source>& sources, int perDay,
                                     qint64 firstId) {
    std::vector<PostCell> cells;
    qint64 id = firstId;
    int day = 0;
    for (QDate date = period.from; date < period.to; date = date.addDays(1), ++day) {
        for (std::size_t s = 0; s < sources.size(); ++s) {
            const std::optional<Level> levels[] = {std::nullopt, Level::Blue, Level::Yellow, Level::Orange, Level::Red};
            const int counts[] = {perDay + day * 2 - static_cast<int>(s), 2, day % 3, day == 3 ? 4 : 0,
                                  day == 3 && s == 0 ? 1 : 0};
            for (int k = 0; k < 5; ++k) {
                RowSet rows;
                for (int n = 0; n < counts[k]; ++n) {
                    addRow(rows, PostId{id++});
                }
                if (rows.count > 0) {
                    cells.push_back({date, sources[s].key, levels[k], rows});
                }
            }
        }
    }
    return cells;
}

inline RowSet rowsOf(qint64 count, qint64 firstId) {
    RowSet rows;
    for (qint64 i = 0; i < count; ++i) {
        addRow(rows, PostId{firstId + i});
    }
    return rows;
}

inline Case sampleCase(int serial, const QString& title, const QDate& opened, std::optional<QDate> closed) {
    Case one;
    one.id = CaseId{QStringLiteral("case-%1").arg(serial, 4, 10, QLatin1Char('0'))};
    one.number = QStringLiteral("2026-%1").arg(serial, 4, 10, QLatin1Char('0'));
    one.title = title;
    one.openedAt = localMidnight(opened) + std::chrono::hours(9);
    one.detectedAt = one.openedAt;
    one.resolutionDue = one.openedAt + std::chrono::days(3);
    one.state = closed ? CaseState::Closed : CaseState::InProgress;
    if (closed) {
        one.closedAt = localMidnight(*closed) + std::chrono::hours(16);
        one.closing = ClosingKind::Fixed;
        one.closingReason = QStringLiteral("现场处置完毕，已回访");
    }
    return one;
}

inline Dispatch sampleDispatch(int serial, const QString& department, const QDate& sent, bool received, bool done) {
    Dispatch one;
    one.id = DispatchId{QStringLiteral("dispatch-%1").arg(serial, 3, 10, QLatin1Char('0'))};
    one.caseId = CaseId{QStringLiteral("case-%1").arg(serial, 4, 10, QLatin1Char('0'))};
    one.department = DepartmentId{QStringLiteral("department-") + department};
    one.departmentName = department;
    one.sentAt = localMidnight(sent) + std::chrono::hours(10);
    one.receiptDue = one.sentAt + std::chrono::hours(2);
    if (received) {
        one.receivedAt = one.sentAt + std::chrono::hours(serial % 3 == 0 ? 5 : 1);
        one.state = DispatchState::Received;
    }
    if (done) {
        one.doneAt = one.sentAt + std::chrono::hours(30);
        one.state = DispatchState::Done;
    }
    return one;
}

inline void addCaseWork(BriefingFacts& facts) {
    const auto named = [](const char16_t* text) { return QString::fromUtf16(text); };
    facts.cases = {
        sampleCase(7, named(u"滨江路灯杆被风吹得摇晃"), {2026, 2, 26}, std::nullopt),
        sampleCase(8, named(u"学府路旧衣回收箱占盲道"), {2026, 2, 27}, QDate(2026, 3, 3)),
        sampleCase(9, named(u"搅拌站夜间施工噪音扰民"), {2026, 3, 2}, std::nullopt),
        sampleCase(10, named(u"东苑小区暖气不热"), {2026, 3, 3}, QDate(2026, 3, 4)),
        sampleCase(11, named(u"7号公交改线后老人出行难"), {2026, 3, 4}, QDate(2026, 3, 6)),
        sampleCase(12, named(u"河滨公园夜市油烟"), {2026, 3, 5}, std::nullopt),
    };
    int serial = 0;
    const QString departments[] = {named(u"城市管理局"), named(u"生态环境局"), named(u"住房和城乡建设局"),
                                   named(u"交通运输局"), named(u"供热公司")};
    for (const QString& department : departments) {
        for (int i = 0; i < 4; ++i) {
            ++serial;
            facts.dispatches.push_back(
                sampleDispatch(serial, department, QDate(2026, 3, 2).addDays(serial % 6), i < 3, i < 2));
        }
    }
    Publication publication;
    publication.id = PublicationId{QStringLiteral("publication-1")};
    publication.columnName = named(u"民声回音");
    publication.issue = 41;
    publication.title = named(u"回收箱搬家，盲道通了");
    publication.publishedAt = localMidnight({2026, 3, 6});
    facts.publications = {publication};
    Shift shift;
    shift.id = ShiftId{QStringLiteral("shift-1")};
    shift.officer = named(u"林晓");
    shift.receiver = named(u"周宁");
    shift.name = named(u"夜班");
    shift.startedAt = localMidnight({2026, 3, 3}) + std::chrono::hours(21);
    shift.endedAt = localMidnight({2026, 3, 4}) + std::chrono::hours(8);
    shift.handoverNote = named(u"搅拌站已两次致电环保值班室，等夜间监测数据。");
    facts.handovers = {shift};
}

inline BriefingFacts sampleWeek() {
    BriefingFacts facts = emptyWeek();
    const auto named = [](const char16_t* text) { return QString::fromUtf16(text); };
    const QString names[] = {named(u"临川湾论坛"), named(u"市民留言板"),    named(u"微博同城"),
                             named(u"短视频评论"), named(u"12345热线摘报"), named(u"本地新闻网")};
    for (int i = 0; i < 6; ++i) {
        Source source;
        source.id = SourceId{i + 1};
        source.key = QStringLiteral("source-%1").arg(QLatin1Char(static_cast<char>('a' + i)));
        source.name = names[i];
        facts.sources.push_back(source);
    }
    const std::vector<Source> heard(facts.sources.begin(), facts.sources.end() - 1);  // the last one is silent
    facts.posts = cellsOf(facts.period, heard, 9, 1000);
    facts.previousPosts = cellsOf(facts.previous, heard, 7, 100);
    const auto rule = [&](const char* id, const char16_t* name, Level level, qint64 now, qint64 before) {
        facts.rules.push_back(
            {RuleId{QString::fromLatin1(id)}, named(name), level, rowsOf(now, 5000), rowsOf(before, 9000)});
    };
    rule("rule-rumour", u"疑似谣言：打死人", Level::Red, 1, 0);
    rule("rule-noise", u"夜间施工噪音", Level::Orange, 53, 31);
    rule("rule-pavement", u"占道堵路", Level::Yellow, 17, 22);
    rule("rule-heating", u"供暖不足", Level::Yellow, 12, 12);
    rule("rule-thanks", u"感谢表扬", Level::Blue, 6, 4);
    facts.quotes = {
        {PostId{5000}, RuleId{QStringLiteral("rule-rumour")}, named(u"听说夜市打死小贩？"),
         named(u"朋友圈都在转，说昨晚十一点夜市打死了人，到底真的假的，有没有人管管。"), names[3],
         localMidnight({2026, 3, 5}) + std::chrono::hours(23), Level::Red, QStringLiteral("2026-0012"),
         CaseState::Verifying},
        {PostId{5001}, RuleId{QStringLiteral("rule-noise")}, named(u"搅拌站又吵了一夜"),
         named(u"搅拌站凌晨两点还在响，娃娃天天被吵醒，打了138********也没人接，能不能给个准话？<b>急</b>"), names[0],
         localMidnight({2026, 3, 4}) + std::chrono::hours(2), Level::Orange, QStringLiteral("2026-0009"),
         CaseState::InProgress},
        {PostId{5002}, RuleId{QStringLiteral("rule-pavement")}, QString(),
         named(u"学府路口那排旧衣回收箱把盲道全占了，推轮椅过不去。"), names[1],
         localMidnight({2026, 3, 3}) + std::chrono::hours(8), Level::Yellow, QString(), CaseState::New},
    };
    addCaseWork(facts);
    return facts;
}

}  // namespace zhiban::testing
