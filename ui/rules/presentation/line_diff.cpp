// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/presentation/line_diff.h"

#include <algorithm>

namespace zhiban {

namespace {

constexpr qsizetype largestTable = 1'000'000;

// Lengths of the longest common subsequences of all tails.
class Tails final {
  public:
    Tails(const QStringList& before, const QStringList& after)
        : width_(after.size() + 1), lengths_(static_cast<size_t>((before.size() + 1) * width_)) {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int& at(qsizetype i, qsizetype j) { return lengths_[static_cast<size_t>(i * width_ + j)]; }

  private:
    qsizetype width_;
    std::vector<int> lengths_;
};

void append(std::vector<DiffLine>& lines, DiffKind kind, const QStringList& texts) {
    for (const QString& text : texts) {
        lines.push_back({kind, text});
    }
}

void appendMiddle(std::vector<DiffLine>& lines, const QStringList& before, const QStringList& after) {
    if (before.size() * after.size() > largestTable) {
        append(lines, DiffKind::Removed, before);
        append(lines, DiffKind::Added, after);
        return;
    }
    Tails tails(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            lines.push_back({DiffKind::Same, before[i]});
            ++i;
            ++j;
        } else if (i < before.size() && (j == after.size() || tails.at(i + 1, j) >= tails.at(i, j + 1))) {
            lines.push_back({DiffKind::Removed, before[i++]});
        } else {
            lines.push_back({DiffKind::Added, after[j++]});
        }
    }
}

}  // namespace

std::vector<DiffLine> lineDiff(const QStringList& before, const QStringList& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    std::vector<DiffLine> lines;
    append(lines, DiffKind::Same, before.mid(0, head));
    appendMiddle(lines, before.mid(head, before.size() - head - tail), after.mid(head, after.size() - head - tail));
    append(lines, DiffKind::Same, before.mid(before.size() - tail));
    return lines;
}

}  // namespace zhiban
