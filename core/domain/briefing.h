// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/domain/alert.h"
#include "core/domain/publication.h"
#include "core/domain/shift.h"
#include "core/domain/source.h"
#include "core/domain/source_gap.h"

// What a briefing says, before it is a document: the counted facts of a period, and numbers that know which
// rows they count.
namespace zhiban {

// Whole days of the office, `from` inclusive, `to` exclusive, and the same bounds as points in time.
struct BriefingPeriod {
    QDate from;
    QDate to;
    TimePoint begins;  // from, 00:00 in the office's zone
    TimePoint ends;    // to, 00:00 in the office's zone

    bool contains(TimePoint time) const { return begins <= time && time < ends; }
    bool operator==(const BriefingPeriod&) const = default;
};

// A set of posts, without carrying it: three sums over row ids. Additive, so that the counts of days, sources
// and levels add up to the counts of a table, and a row exchanged for another one is still noticed.
struct RowSet {
    qint64 count = 0;
    qint64 idSum = 0;    // Σ id
    qint64 squares = 0;  // Σ id² mod (2³¹ − 1)

    RowSet& operator+=(const RowSet& other) {
        count += other.count;
        idSum += other.idSum;
        squares += other.squares;
        return *this;
    }
    bool operator==(const RowSet&) const = default;
};
inline void addRow(RowSet& set, PostId id) {
    constexpr qint64 prime = 2147483647;
    set += RowSet{1, id.value, (id.value % prime) * (id.value % prime) % prime};
}

// What a number counts.
enum class RowKind { Posts, Cases, Dispatches, Publications, Shifts, Sources };

// The rows behind a number. Posts are named by the filter that finds them; everything else, being few, by id.
struct FigureBinding {
    RowKind kind = RowKind::Posts;
    PostFilter posts;  // for RowKind::Posts
    QStringList rows;  // for the other kinds: ids (source keys for Sources), sorted
    qint64 count = 0;
    QString digest;  // of the rows counted, 16 hex digits: late rows change it

    bool operator==(const FigureBinding&) const = default;
};

enum class FigureKind {
    Count,   // of rows
    Share,   // part ÷ whole, percent
    Change,  // (now − before) ÷ before, percent
};

// A number of a document. Counts are bound to rows; the others are derived from two counts. No value = the
// denominator was 0, shown as "—".
struct Figure {
    QString id;  // unique in its document, e.g. "posts.total"
    FigureKind kind = FigureKind::Count;
    QString label;  // what it says, for the list of figures
    std::optional<double> value;
    int decimals = 0;
    QString unit;                          // "条", "件", "%"
    std::optional<FigureBinding> binding;  // of a count
    QStringList derivedFrom;               // ids of the two counts otherwise: part and whole, or now and before

    bool operator==(const Figure&) const = default;
};

// The smallest counted cell: posts of one day, one source and one gravest level.
struct PostCell {
    QDate day;
    QString sourceKey;
    std::optional<Level> level;  // none = no rule matched
    RowSet rows;

    bool operator==(const PostCell&) const = default;
};

// Posts with a hit of one rule.
struct RuleCount {
    RuleId rule;
    QString name;
    Level level = Level::Blue;
    RowSet rows;
    RowSet previous;  // of the period before

    bool operator==(const RuleCount&) const = default;
};

// A post quoted in a document. Private data is already masked, and its author is not in it.
struct QuotedPost {
    PostId id;
    RuleId rule;  // for which it stands
    QString title;
    QString quote;
    QString sourceName;
    TimePoint shownAt;
    Level level = Level::Blue;
    QString caseNumber;  // empty = no case
    CaseState caseState = CaseState::New;

    bool operator==(const QuotedPost&) const = default;
};

// Everything the sections of a briefing may say. A pure value: the same facts give the same document.
// Texts from outside are masked by the one who gathers them.
struct BriefingFacts {
    QString office;      // the editor on the masthead
    int issueYear = 0;   // 〔2026〕
    int issue = 0;       // 第N期 of that year
    int totalIssue = 0;  // 总第N期; 0 = not counted
    int utcOffset = 0;   // seconds east, for times of day
    BriefingPeriod period;
    BriefingPeriod previous;
    std::vector<Source> sources;
    std::vector<SourceGap> gaps;  // stretches of the period in which a source was not heard, by name, then time
    std::vector<PostCell> posts;
    std::vector<PostCell> previousPosts;
    std::vector<RuleCount> rules;           // gravest first, then most posts
    std::vector<QuotedPost> quotes;         // in the order of `rules`
    std::vector<Case> cases;                // opened before period.ends and not closed before previous.begins
    std::vector<Dispatch> dispatches;       // sent in `period` or `previous`
    std::vector<Publication> publications;  // published in the period
    std::vector<Shift> handovers;           // shifts ended in the period

    bool operator==(const BriefingFacts&) const = default;
};

}  // namespace zhiban
