// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/routing_reasons.h"

#include <QHash>
#include <algorithm>

namespace zhiban {
namespace {

constexpr size_t longestReason = 8;  // units: beyond that a run is a sentence, not a word
constexpr double faintest = 0.25;    // of the strongest place: what pulls less does not lengthen a word

struct Stretch {
    size_t start = 0;
    size_t length = 0;
    double pull = 0;
};

// A run of places that pull, cut to its strongest `longestReason`.
Stretch strongestPart(const std::vector<double>& places, Stretch run) {
    Stretch best = run;
    best.length = std::min(run.length, longestReason);
    double sum = 0;
    for (size_t i = 0; i < run.length; ++i) {
        sum += places[run.start + i];
        if (i >= longestReason) {
            sum -= places[run.start + i - longestReason];
        }
        if (i + 1 == best.length || (i + 1 > best.length && sum > best.pull)) {
            best.start = run.start + i + 1 - best.length;
            best.pull = sum;
        }
    }
    return best;
}

// Runs end where something was left out of the text: no word goes across a comma.
std::vector<Stretch> runsOf(const std::vector<double>& places, const RoutingText& text) {
    const double strongest = places.empty() ? 0 : *std::max_element(places.begin(), places.end());
    std::vector<Stretch> runs;
    for (size_t i = 0; i < places.size(); ++i) {
        if (strongest <= 0 || places[i] < faintest * strongest) {
            continue;
        }
        const bool goesOn = i > 0 && text.origins[i].start == text.origins[i - 1].end;
        if (runs.empty() || runs.back().start + runs.back().length != i || !goesOn) {
            runs.push_back({i, 0, 0});
        }
        ++runs.back().length;
    }
    for (Stretch& run : runs) {
        run = strongestPart(places, run);
    }
    return runs;
}

}  // namespace

QStringList readableReasons(const std::vector<GramPull>& pulls, const RoutingText& text, const QString& written,
                            int most) {
    std::vector<double> places(text.text.size(), 0.0);
    for (const GramPull& gram : pulls) {
        for (size_t i = 0; i < gram.length; ++i) {
            places[gram.start + i] += gram.pull / static_cast<double>(gram.length);
        }
    }
    QHash<QString, double> byWording;
    for (const Stretch& run : runsOf(places, text)) {
        const qsizetype start = text.origins[run.start].start;
        const qsizetype end = text.origins[run.start + run.length - 1].end;
        const QString wording = written.mid(start, end - start).simplified();
        if (wording.size() > 1) {  // one character alone tells a person nothing
            byWording[wording] += run.pull;
        }
    }
    QStringList reasons = byWording.keys();
    std::sort(reasons.begin(), reasons.end(), [&](const QString& a, const QString& b) {
        return byWording[a] != byWording[b] ? byWording[a] > byWording[b] : a < b;
    });
    QStringList told;
    for (const QString& reason : reasons) {
        const bool isTold =
            std::any_of(told.begin(), told.end(), [&](const QString& longer) { return longer.contains(reason); });
        if (!isTold && told.size() < most) {
            told << reason;
        }
    }
    return told;
}

}  // namespace zhiban
