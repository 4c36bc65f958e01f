// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <random>

#include "core/base/text/folding.h"
#include "core/rules/layer_probe.h"
#include "core/rules/operators/all_of/all_of.h"
#include "core/rules/operators/any_of/any_of.h"
#include "core/rules/operators/at_least/at_least.h"
#include "core/rules/operators/in_text/in_text.h"
#include "core/rules/operators/mention/mention.h"
#include "core/rules/operators/near/near.h"
#include "core/rules/operators/none_of/none_of.h"
#include "core/rules/operators/word/word.h"
#include "core/rules/operators/word_list/word_list.h"

namespace zhiban::testing {

// A condition together with the plainest reading of it: each word looked for by itself.
struct KnownCondition {
    ConditionPtr condition;
    std::function<bool(LayerProbe&, FoldLayer)> holds;
};

// Conditions, words and texts from few characters, so that random words do occur, disguised in every way folding knows.
class RandomConditions final {
  public:
    explicit RandomConditions(unsigned seed) : random_(seed) {}

    size_t below(size_t bound) { return random_() % bound; }
    FoldLayer layers() { return static_cast<FoldLayer>(below(2) == 0 ? 31 : below(32)); }

    QString text(size_t pieces) {
        static const QStringList alphabet = {
            QStringLiteral("井"), QStringLiteral("盖"), QStringLiteral("蓋"),     QStringLiteral("发"),
            QStringLiteral("發"), QStringLiteral("a"),  QStringLiteral("Ａ"),     QStringLiteral("·"),
            QStringLiteral("，"), QStringLiteral(" "),  QStringLiteral("\u200B"), QStringLiteral("(gài)"),
            QStringLiteral("("),  QStringLiteral(")"),  QStringLiteral("㎡"),     QStringLiteral("𠮷")};
        QString made;
        for (size_t i = 0; i < pieces; ++i) {
            made += alphabet[static_cast<qsizetype>(below(static_cast<size_t>(alphabet.size())))];
        }
        return made;
    }
    // One of which folding leaves something.
    QString word(FoldLayer layers) {
        QString made;
        while (Folding(layers).fold(made).empty()) {
            made = text(1 + below(3));
        }
        return made;
    }

    // Of words, and, or, not and counts.
    KnownCondition known(FoldLayer layers, size_t depth) {
        for (;;) {
            KnownCondition made = tree(layers, depth);
            if (made.condition->isPositive()) {
                return made;
            }
        }
    }

    // Of nearly everything the language has.
    ConditionPtr any(size_t depth) {
        for (;;) {
            ConditionPtr made = mixed(depth, true);
            if (made->isPositive()) {
                return made;
            }
        }
    }

  private:
    KnownCondition leaf(FoldLayer layers) {
        const QString text = word(layers);
        if (below(8) == 0) {
            return {wordOf(text, WordReading::Exact),
                    [text](LayerProbe& probe, FoldLayer) { return probe.contains(text, FoldLayer::None); }};
        }
        return {wordOf(text), [text](LayerProbe& probe, FoldLayer some) { return probe.contains(text, some); }};
    }

    KnownCondition tree(FoldLayer layers, size_t depth) {
        const size_t kind = depth == 0 ? 0 : below(6);
        if (kind < 2) {
            return leaf(layers);
        }
        if (kind == 2) {
            const KnownCondition part = tree(layers, depth - 1);
            return {noneOf(part.condition, {}),
                    [part](LayerProbe& probe, FoldLayer some) { return !part.holds(probe, some); }};
        }
        std::vector<KnownCondition> parts(1 + below(12));
        std::vector<ConditionPtr> conditions;
        for (KnownCondition& part : parts) {
            part = tree(layers, depth - 1);
            conditions.push_back(part.condition);
        }
        const auto count = static_cast<int>(kind == 3 ? 1 : kind == 4 ? parts.size() : 1 + below(parts.size()));
        const auto holds = [parts, count](LayerProbe& probe, FoldLayer some) {
            return std::count_if(parts.begin(), parts.end(),
                                 [&](const KnownCondition& part) { return part.holds(probe, some); }) >= count;
        };
        const ConditionPtr whole = kind == 3   ? anyOf(conditions)
                                   : kind == 4 ? allOf(conditions)
                                               : atLeast(count, conditions);
        return {whole, holds};
    }

    ConditionPtr placed(size_t depth) {
        if (depth > 0 && below(3) == 0) {
            return anyOf({placed(depth - 1), placed(depth - 1)});
        }
        switch (below(5)) {
            case 0:
                return mentionOf(QStringLiteral("井") + text(below(2)).simplified().remove(QChar(u'，')));
            case 1:
                return wordListOf(below(2) == 0 ? QStringLiteral("名单") : QStringLiteral("list \"b\""));
            default:
                return leaf(FoldLayer::None).condition;
        }
    }

    ConditionPtr mixed(size_t depth, bool mayAskForField) {
        const size_t kind = depth == 0 ? 0 : below(7);
        switch (kind) {
            case 0:
            case 1:
                return placed(depth);
            case 2:
                return nearTo(placed(1), placed(1), static_cast<int>(below(7)));
            case 3:
                return noneOf(mixed(depth - 1, mayAskForField), {});
            case 4:
                if (mayAskForField) {
                    const TextField field = below(2) == 0 ? TextField::Title : TextField::Body;
                    return inText(field, mixed(depth - 1, false));
                }
                return placed(depth);
            default:
                break;
        }
        std::vector<ConditionPtr> parts(1 + below(4));
        for (ConditionPtr& part : parts) {
            part = mixed(depth - 1, mayAskForField);
        }
        if (kind == 5) {
            return below(2) == 0 ? anyOf(parts) : allOf(parts);
        }
        return atLeast(static_cast<int>(1 + below(parts.size())), parts);
    }

    std::mt19937 random_;
};

}  // namespace zhiban::testing
