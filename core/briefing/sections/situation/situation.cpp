// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/situation/situation.h"

#include <algorithm>

#include "core/briefing/common_figures.h"

namespace zhiban::briefing {
namespace {

constexpr std::size_t shownRules = 8;
constexpr std::size_t shownSources = 12;
const std::vector<Level> levels{Level::Red, Level::Orange, Level::Yellow, Level::Blue};

struct SourceRow {
    QString key;
    QString name;
    qint64 posts = 0;
};

// Sources with posts in the period, most first.
std::vector<SourceRow> sourcesByPosts(const BriefingFacts& facts) {
    std::vector<SourceRow> rows;
    for (const PostCell& cell : facts.posts) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const SourceRow& r) { return r.key == cell.sourceKey; });
        if (row == rows.end()) {
            const auto source = std::find_if(facts.sources.begin(), facts.sources.end(),
                                             [&](const Source& s) { return s.key == cell.sourceKey; });
            rows.push_back({cell.sourceKey, source == facts.sources.end() ? cell.sourceKey : source->name, 0});
            row = rows.end() - 1;
        }
        row->posts += cell.rows.count;
    }
    std::sort(rows.begin(), rows.end(), [](const SourceRow& a, const SourceRow& b) {
        return a.posts != b.posts ? a.posts > b.posts : a.key < b.key;
    });
    return rows;
}

QString dayId(const QString& prefix, const QDate& day) {
    return prefix + day.toString(Qt::ISODate);
}

void writeCurve(const BriefingFacts& facts, Writer& writer) {
    const PostTally tally(facts.period, facts.posts);
    Chart chart;
    chart.caption = QStringLiteral("每日帖文与预警走势");
    chart.unit = QStringLiteral("条");
    chart.series = {{QStringLiteral("帖文"), {}}, {QStringLiteral("预警"), {}}};
    for (QDate day = facts.period.from; day < facts.period.to; day = day.addDays(1)) {
        const QString spoken = datedShort(day).text;
        chart.categories << QStringLiteral("%1.%2").arg(day.month()).arg(day.day());
        PostTally::Selection selection;
        selection.day = day;
        chart.series[0].figures << writer
                                       .count(dayId(QStringLiteral("posts.day."), day), spoken + QStringLiteral("帖文"),
                                              chart.unit, tally.bind(selection))
                                       .text;
        selection.alertsOnly = true;
        chart.series[1].figures << writer
                                       .count(dayId(QStringLiteral("alerts.day."), day),
                                              spoken + QStringLiteral("预警"), chart.unit, tally.bind(selection))
                                       .text;
    }
    writer.add(std::move(chart));
}

// The day with most posts, named once it stands out.
Text peakDay(const BriefingFacts& facts, Writer& writer) {
    const PostTally tally(facts.period, facts.posts);
    QDate peak;
    FigureBinding most;
    for (QDate day = facts.period.from; day < facts.period.to; day = day.addDays(1)) {
        PostTally::Selection selection;
        selection.day = day;
        FigureBinding binding = tally.bind(selection);
        if (binding.count > most.count) {
            peak = day;
            most = std::move(binding);
        }
    }
    if (!peak.isValid()) {
        return {};
    }
    const Run run = writer.count(dayId(QStringLiteral("posts.day."), peak),
                                 datedShort(peak).text + QStringLiteral("帖文"), QStringLiteral("条"), most);
    return Sentence() << u"发帖最多的一天是" << datedShort(peak) << u"，共" << run << u"条。";
}

void writeSources(const BriefingFacts& facts, Writer& writer, CommonFigures& figures) {
    const std::vector<SourceRow> rows = sourcesByPosts(facts);
    if (rows.empty()) {
        return;
    }
    const PostTally tally(facts.period, facts.posts);
    Table table;
    table.caption = QStringLiteral("帖文来源与预警级别");
    table.columns = {{QStringLiteral("来源"), Align::Left, 7},  {QStringLiteral("帖文"), Align::Right, 3},
                     {QStringLiteral("占比"), Align::Right, 4}, {QStringLiteral("红色"), Align::Right, 3},
                     {QStringLiteral("橙色"), Align::Right, 3}, {QStringLiteral("黄色"), Align::Right, 3},
                     {QStringLiteral("蓝色"), Align::Right, 3}};
    const Run total = figures.posts();
    for (std::size_t i = 0; i < rows.size() && i < shownSources; ++i) {
        const SourceRow& row = rows[i];
        const QString id = QStringLiteral("source.%1").arg(row.key);
        PostTally::Selection selection;
        selection.source = row.key;
        const Run posts =
            writer.count(id, row.name + QStringLiteral("帖文"), QStringLiteral("条"), tally.bind(selection));
        std::vector<Text> cells{{quoted(row.name)},
                                {posts},
                                {writer.share(id + QStringLiteral(".share"), row.name + QStringLiteral("帖文占比"),
                                              posts.text, total.text)}};
        for (const Level level : levels) {
            selection.level = level;
            cells.push_back({writer.count(id + QLatin1Char('.') + levelKey(level),
                                          row.name + levelName(level) + QStringLiteral("预警"), QStringLiteral("条"),
                                          tally.bind(selection))});
        }
        table.rows.push_back(std::move(cells));
    }
    std::vector<Text> sum{{words(QStringLiteral("全部来源合计"))}, {total}, {}};
    for (const Level level : levels) {
        sum.push_back({figures.alerts(level)});
    }
    table.rows.push_back(std::move(sum));
    table.totalRow = true;
    writer.add(std::move(table));
}

void writeRules(const BriefingFacts& facts, Writer& writer, CommonFigures& figures) {
    if (facts.rules.empty()) {
        return;
    }
    Table table;
    table.caption = QStringLiteral("预警类型与上期比较");
    table.columns = {{QStringLiteral("预警类型"), Align::Left, 8},
                     {QStringLiteral("级别"), Align::Centre, 3},
                     {QStringLiteral("本期"), Align::Right, 3},
                     {QStringLiteral("上期"), Align::Right, 3},
                     {QStringLiteral("环比"), Align::Right, 4}};
    for (std::size_t i = 0; i < facts.rules.size() && i < shownRules; ++i) {
        const RuleCount& rule = facts.rules[i];
        const Run now = figures.rule(rule);
        const Run before = figures.rulePrevious(rule);
        table.rows.push_back({{quoted(rule.name)},
                              {words(levelName(rule.level))},
                              {now},
                              {before},
                              {writer.change(now.text + QStringLiteral(".change"),
                                             QStringLiteral("“%1”环比").arg(rule.name), now.text, before.text)}});
    }
    writer.add(std::move(table));
    writer.add(
        Footnote{Sentence() << u"注：一条帖文可命中多种预警类型，各类之和可大于预警总数；“—”表示上期为零，不作比较。"});
}

void write(const BriefingFacts& facts, Writer& writer) {
    CommonFigures figures(facts, writer);
    writer.add(Paragraph{Sentence() << datedShort(facts.period.from) << u"至" << datedShort(facts.period.to.addDays(-1))
                                    << u"，各信源共采集网民帖文" << figures.posts() << u"条，" << figures.postsChange()
                                    << u"；其中触发预警" << figures.alerts() << u"条，占" << figures.alertShare()
                                    << u"。" << peakDay(facts, writer)});
    writeCurve(facts, writer);
    writeSources(facts, writer, figures);
    writeRules(facts, writer, figures);
}

}  // namespace

Section makeSituation() {
    return {QStringLiteral("situation"), QStringLiteral("总体情况"), 20, true, write};
}

}  // namespace zhiban::briefing
