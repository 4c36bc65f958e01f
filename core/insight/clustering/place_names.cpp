// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/clustering/place_names.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/insight/clustering/text_units.h"

namespace zhiban {
namespace {

constexpr std::size_t longestName = 4;
constexpr std::size_t shortestName = 2;

// Kinds of places as they end a name, the longest of those that fit is taken.
constexpr std::array<std::u16string_view, 55> kinds = {
    u"小区", u"社区", u"新城", u"花园", u"家园", u"公园", u"广场", u"大厦",   u"路",   u"街",   u"大道",
    u"桥",   u"镇",   u"乡",   u"村",   u"学校", u"中学", u"小学", u"幼儿园", u"学院", u"大学", u"医院",
    u"公司", u"集团", u"苑",   u"城",   u"府",   u"园",   u"湾",   u"站",     u"工地", u"市场", u"庭",
    u"楼盘", u"项目", u"山庄", u"公寓", u"国际", u"景区", u"片区", u"工业园", u"县",   u"街道", u"湖",
    u"山",   u"嘉园", u"名邸", u"豪庭", u"世家", u"郡",   u"组",   u"水库",   u"码头", u"机场", u"地铁",
};

// Words that end like the name of a place and are none.
constexpr std::array<std::u16string_view, 24> notPlaces = {
    u"政府", u"道路", u"马路", u"公路", u"铁路", u"线路", u"电路", u"网站", u"农村", u"乡村", u"本村", u"全村",
    u"逛街", u"县城", u"进城", u"家庭", u"法庭", u"小组", u"重组", u"全县", u"本县", u"校园", u"校区", u"有限公司",
};

// What stands right before a name, or before a kind of place without being its name: how complaints begin, and words
// for any place of its kind.
constexpr std::array<std::u16string_view, 34> openings = {
    u"投诉", u"举报", u"反映", u"反应", u"咨询", u"关于", u"请问", u"建议", u"希望",   u"请求", u"恳请", u"强烈",
    u"反对", u"询问", u"再次", u"附近", u"周边", u"旁边", u"配套", u"普惠", u"普惠性", u"公立", u"公办", u"民办",
    u"民营", u"私立", u"新建", u"大型", u"违建", u"非法", u"违规", u"全部", u"所有",   u"加快",
};

// What no name of a place goes across: words of grammar, and the units of administration.
constexpr std::u16string_view notInNames = u"的在于位是和与及对我们你他向到从把被市区县内旁边至离靠近";

// One bit for each character that a kind begins with: few do, and every place of a text is asked.
constexpr auto kindBeginnings = [] {
    std::array<std::uint64_t, 1024> bits{};
    for (const std::u16string_view kind : kinds) {
        bits[kind[0] >> 6U] |= std::uint64_t{1} << (kind[0] & 63U);
    }
    return bits;
}();

std::size_t kindLengthAt(std::u16string_view text, std::size_t place) {
    if ((kindBeginnings[text[place] >> 6U] >> (text[place] & 63U) & 1U) == 0) {
        return 0;
    }
    std::size_t longest = 0;
    for (const std::u16string_view kind : kinds) {
        if (text[place] == kind[0] && kind.size() > longest && text.substr(place, kind.size()) == kind) {
            longest = kind.size();
        }
    }
    return longest;
}

bool endsNoPlace(std::u16string_view text, std::size_t end) {
    return std::any_of(notPlaces.begin(), notPlaces.end(),
                       [&](std::u16string_view word) { return text.substr(0, end).ends_with(word); });
}

std::size_t behindOpenings(std::u16string_view text, std::size_t start, std::size_t kindAt) {
    for (std::size_t before = kindAt + 1; before != start;) {
        before = start;
        for (const std::u16string_view opening : openings) {
            if (text.substr(start, kindAt - start).starts_with(opening)) {
                start += opening.size();
            }
        }
    }
    return start;
}

std::size_t nameStart(std::u16string_view text, std::size_t kindAt, std::size_t floor) {
    const std::size_t first = std::max(floor, kindAt > longestName ? kindAt - longestName : 0);
    std::size_t start = kindAt;
    while (start > first && isWordUnit(text[start - 1]) &&
           notInNames.find(text[start - 1]) == std::u16string_view::npos) {
        --start;
    }
    return behindOpenings(text, start, kindAt);
}

}  // namespace

std::vector<PlaceName> placeNames(std::u16string_view folded, const Gazetteer& gazetteer) {
    std::vector<PlaceName> names;
    std::size_t behind = 0;  // nothing before it is free any more
    for (std::size_t at = 0; at < folded.size();) {
        if (const std::size_t known = at >= behind ? gazetteer.lengthAt(folded, at) : 0; known > 0) {
            names.push_back({at, at + known, at + known});
            behind = at += known;
            continue;
        }
        const std::size_t kind = kindLengthAt(folded, at);
        if (kind == 0) {
            ++at;
            continue;
        }
        const std::size_t start = nameStart(folded, at, behind);
        if (at - start >= shortestName && !endsNoPlace(folded, at + kind)) {
            names.push_back({start, at, at + kind});
        }
        at += kind;
        behind = at;
    }
    return names;
}

}  // namespace zhiban
