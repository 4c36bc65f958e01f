// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/routing/starter_categories.h"

namespace zhiban {

const std::vector<StarterGroup>& starterGroups() {
    const auto text = [](const char16_t* units) { return QString::fromUtf16(units); };
    static const std::vector<StarterGroup> groups = {
        {text(u"道路设施"),
         {{text(u"窨井盖"), text(u"manhole")},
          {text(u"道路破损"), text(u"pothole")},
          {text(u"信号灯"), text(u"traffic_signal")},
          {text(u"指示牌"), text(u"sign")},
          {text(u"路牌错别字"), text(u"sign_wording")},
          {text(u"路灯"), text(u"street_light")}}},
        {text(u"交通秩序"), {{text(u"人行道违停"), text(u"sidewalk_parking")}, {text(u"拥堵")}, {text(u"公交出行")}}},
        {text(u"市容环境"),
         {{text(u"焚烧垃圾"), text(u"burning")},
          {text(u"乱扔垃圾"), text(u"litter")},
          {text(u"噪音扰民"), text(u"noise")},
          {text(u"污水异味"), text(u"odour")},
          {text(u"不文明行为")}}},
        {text(u"房屋建设"), {{text(u"违建"), text(u"illegal_building")}, {text(u"房产证")}, {text(u"物业管理")}}},
        {text(u"水电气暖"), {{text(u"供暖"), text(u"heating")}, {text(u"供水")}, {text(u"供电")}, {text(u"燃气")}}},
        {text(u"医疗卫生"), {{text(u"医疗纠纷"), {}, true}, {text(u"就医服务")}}},
        {text(u"教育"), {{text(u"入学")}, {text(u"校园管理")}}},
        {text(u"劳动保障"), {{text(u"拖欠工资")}, {text(u"社会保险")}}},
        {text(u"消费市场"), {{text(u"消费纠纷")}, {text(u"食品安全")}}},
        {text(u"作风纪律"), {{text(u"上班迟到"), {}, true}, {text(u"公车私用"), {}, true}}},
        {text(u"暖闻"), {{text(u"发现美")}, {text(u"感谢表扬")}}},
    };
    return groups;
}

}  // namespace zhiban
