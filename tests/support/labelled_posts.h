// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "core/insight/routing/routing_training.h"

namespace zhiban::testing {

// Made-up posts of three kinds that are easy to tell apart; every `strange`th one carries the words of another kind.
inline std::vector<LabelledPost> labelledPosts(int count, int strange = 0) {
    const QStringList labels = {QStringLiteral("路灯"), QStringLiteral("供暖"), QStringLiteral("噪音")};
    const std::vector<QStringList> words = {{QStringLiteral("路灯不亮"), QStringLiteral("灯杆倾斜"),
                                             QStringLiteral("夜里漆黑"), QStringLiteral("灯泡坏了")},
                                            {QStringLiteral("暖气不热"), QStringLiteral("供热管道"),
                                             QStringLiteral("室温太低"), QStringLiteral("热力公司")},
                                            {QStringLiteral("施工噪音"), QStringLiteral("半夜打桩"),
                                             QStringLiteral("吵得睡不着"), QStringLiteral("音响扰民")}};
    std::mt19937 random(5);
    std::vector<LabelledPost> posts;
    for (int i = 0; i < count; ++i) {
        const size_t kind = static_cast<size_t>(i) % words.size();
        const size_t told = strange > 0 && i % strange == strange - 1 ? (kind + 1) % words.size() : kind;
        const auto word = [&] { return words[told][static_cast<qsizetype>(random() % 4)]; };
        posts.push_back({word(), QStringLiteral("第%1号小区%2，%3，请处理").arg(i).arg(word(), word()),
                         labels[static_cast<qsizetype>(kind)]});
    }
    return posts;
}

}  // namespace zhiban::testing
