// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/sections/notes/notes.h"

#include <algorithm>

#include "core/briefing/bindings.h"
#include "core/briefing/common_figures.h"

namespace zhiban::briefing {
namespace {

struct Coverage {
    QStringList all;
    QStringList silent;  // keys
    QStringList silentNames;
};

Coverage coverageOf(const BriefingFacts& facts) {
    Coverage coverage;
    for (const Source& source : facts.sources) {
        coverage.all << source.key;
        const bool heard = std::any_of(facts.posts.begin(), facts.posts.end(),
                                       [&](const PostCell& cell) { return cell.sourceKey == source.key; });
        if (!heard) {
            coverage.silent << source.key;
            coverage.silentNames << source.name;
        }
    }
    return coverage;
}

void writeCoverage(const BriefingFacts& facts, Writer& writer) {
    const Coverage coverage = coverageOf(facts);
    Sentence sentence;
    sentence << u"信源覆盖：接入信源"
             << writer.count(QStringLiteral("sources.total"), QStringLiteral("接入信源"), QStringLiteral("个"),
                             bindRows(RowKind::Sources, coverage.all))
             << u"个，其中本期没有帖文的"
             << writer.count(QStringLiteral("sources.silent"), QStringLiteral("本期无帖文信源"), QStringLiteral("个"),
                             bindRows(RowKind::Sources, coverage.silent))
             << u"个";
    if (!coverage.silentNames.isEmpty()) {
        sentence << u"（" << quoted(coverage.silentNames.mid(0, 8).join(QStringLiteral("、")))
                 << (coverage.silentNames.size() > 8 ? u"等" : u"") << u"），请核对是否断线";
    }
    writer.add(Paragraph{sentence << u"。"});
}

QString reasonWords(GapReason reason) {
    switch (reason) {
        case GapReason::Failed:
            return QStringLiteral("连接失败");
        case GapReason::Unasked:
            return QStringLiteral("值班室未采集");
        case GapReason::Quiet:
            return QStringLiteral("来帖明显偏少");
        case GapReason::Paused:
            return QStringLiteral("人工暂停");
    }
    return {};
}

QString timeWords(TimePoint time, const BriefingFacts& facts) {
    const QDateTime local = toUtc(time).toOffsetFromUtc(facts.utcOffset);
    return QStringLiteral("%1月%2日%3")
        .arg(local.date().month())
        .arg(local.date().day())
        .arg(local.toString(QStringLiteral("HH:mm")));
}

// Within the period: what began before it or lasts longer is cut, so that the hours are those of the period.
QString stretchWords(const SourceGap& gap, const BriefingFacts& facts) {
    const TimePoint from = std::max(gap.from, facts.period.begins);
    const TimePoint to = std::min(gap.to.value_or(facts.period.ends), facts.period.ends);
    return QStringLiteral("%1（%2，%3至%4）")
        .arg(gap.sourceName, reasonWords(gap.reason), timeWords(from, facts),
             gap.to && *gap.to < facts.period.ends ? timeWords(to, facts) : QStringLiteral("期末未恢复"));
}

// What nobody heard is not known to be calm: the reader learns of every stretch.
void writeGaps(const BriefingFacts& facts, Writer& writer) {
    if (facts.gaps.empty()) {
        return;
    }
    constexpr qsizetype shown = 12;
    QStringList keys;
    QStringList stretches;
    for (const SourceGap& gap : facts.gaps) {
        keys << gap.sourceKey;
        stretches << stretchWords(gap, facts);
    }
    keys.removeDuplicates();
    writer.add(Footnote{
        Sentence() << u"注：本期有"
                   << writer.count(QStringLiteral("sources.interrupted"), QStringLiteral("曾中断信源"),
                                   QStringLiteral("个"), bindRows(RowKind::Sources, keys))
                   << u"个信源曾中断或未正常监听：" << quoted(stretches.mid(0, shown).join(QStringLiteral("；")))
                   << (stretches.size() > shown ? u"等" : u"") << u"。这些时段没有预警不等于没有情况。"});
}

void write(const BriefingFacts& facts, Writer& writer) {
    writer.add(Paragraph{Sentence() << u"统计时间：" << dated(facts.period.from) << u"零时起，至"
                                    << dated(facts.period.to) << u"零时止（不含）；上期为紧邻的等长时段，自"
                                    << dated(facts.previous.from) << u"零时起。"});
    writeCoverage(facts, writer);
    writeGaps(facts, writer);
    writer.add(Paragraph{
        Sentence() << u"帖文按发布时间计，发布时间缺失或明显有误的按采集时间计；同一帖文修改后重新采集的，按修订另计。"
                      u"预警按帖文命中的最高级别计。案件、派单按期末状态计。"});
    writer.add(Paragraph{Sentence() << u"按时签收率为按时签收件次除以应签收件次，退回件不计入；百分比保留两位小数，"
                                       u"分母为零时以“—”表示，不参加比较。"});
    writer.add(Paragraph{Sentence() << u"引用网民原文时，手机号码、身份证号、银行卡号、电子邮箱和车牌号已作遮盖，"
                                       u"不显示发帖人。"});
    writer.add(Paragraph{Sentence() << u"文中每个数字均由系统按查询条件自动统计，并与所统计的记录逐条绑定，"
                                       u"出处见附表；事后记录有增减的，校验码随之改变。"});
}

}  // namespace

Section makeNotes() {
    return {QStringLiteral("notes"), QStringLiteral("口径说明"), 90, true, write};
}

}  // namespace zhiban::briefing
