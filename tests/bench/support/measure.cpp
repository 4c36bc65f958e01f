// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

namespace zhiban::bench {

namespace {

double median(const std::function<void()>& work, int rounds, const std::function<double()>& now) {
    work();
    std::vector<double> seconds;
    for (int i = 0; i < rounds; ++i) {
        const double start = now();
        work();
        seconds.push_back(now() - start);
    }
    std::nth_element(seconds.begin(), seconds.begin() + rounds / 2, seconds.end());
    return seconds[static_cast<size_t>(rounds / 2)];
}

}  // namespace

double medianSeconds(const std::function<void()>& work, int rounds) {
    return median(work, rounds, [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    });
}

double medianCpuSeconds(const std::function<void()>& work, int rounds) {
    return median(work, rounds, [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; });
}

void report(const QString& what, double value, const QString& unit) {
    std::printf("%-58s %14.1f %s\n", qPrintable(what), value, qPrintable(unit));
    std::fflush(stdout);
}

void reportRatio(const QString& what, double ours, double peer, const QString& peerName, const QString& unit) {
    std::printf("%-58s %14.1f %s, %.2f x %s (%.1f)\n", qPrintable(what), ours, qPrintable(unit), ours / peer,
                qPrintable(peerName), peer);
    std::fflush(stdout);
}

void keep(qint64 value) {
    static volatile qint64 kept = 0;
    kept = kept ^ value;
}

}  // namespace zhiban::bench
