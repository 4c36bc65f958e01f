// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace zhiban {

// What a trained classifier got right on posts it had not seen. Counts only: the shares are made of them.
struct RoutingReport {
    struct Label {
        QString name;
        qint64 examples = 0;   // posts of this label
        qint64 suggested = 0;  // posts it was suggested for
        qint64 right = 0;      // both
        double f1() const {
            return examples + suggested > 0
                       ? 2.0 * static_cast<double>(right) / static_cast<double>(examples + suggested)
                       : 0.0;
        }
        bool operator==(const Label&) const = default;
    };
    qint64 examples = 0;
    qint64 right = 0;
    qint64 sure = 0;  // suggestions shown as sure
    qint64 sureRight = 0;
    double sureFrom = 2;  // the confidence from which on they are; above 1 = none
    std::vector<Label> labels;

    double macroF1() const {
        double sum = 0;
        for (const Label& label : labels) {
            sum += label.f1();
        }
        return labels.empty() ? 0.0 : sum / static_cast<double>(labels.size());
    }
    bool operator==(const RoutingReport&) const = default;
};

}  // namespace zhiban
