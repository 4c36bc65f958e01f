// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/simplified_characters.h"

#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <map>
#include <memory>
#include <string_view>

namespace zhiban {

namespace {

// Simplified text means something else by these: 名著 is not 名着, 摔跤 not 摔交, 大阪 not 大坂. Folding them would
// raise alerts on clean text.
constexpr std::u16string_view KeptApart = u"俱吒姊苎著藉跤阪瞭礆痀喨袴箝囍垵氹枒鏇襬";

// Variant and replacement, one after the other.
constexpr std::u16string_view FurtherVariants =
    u"儁俊冑胄劄札卽即厤历嘓啯噁恶囌苏垻坝墰坛墶垯壪塆寀采峯峰嵗岁嶽岳幷并廕荫彔录彫雕慺㥪扞捍拚拼挱挲捱挨擡抬敎教"
    u"旂旗旣既枴拐柺拐査查棊棋榘矩榦干樫㭴欅榉殭僵殻壳泝溯淩凌滙汇濛蒙灩滟牴抵犛牦琱雕璡琎璵玙璿璇畵画矇蒙硃朱磠硵礄硚"
    u"箚札簑蓑糉粽脩修舘馆菴庵蓴莼蔘参衕同譭毁谿溪蹠跖輼辒遡溯遶绕醣糖鈅钥鈡钟鉆钻鉳锫錼镎鍅钫鍼针鎌镰鎭镇閤合靉叆靆叇"
    u"鞦秋韆千飱飧鮣䲟鯗鲞鰌䲡鰛鳁鰧䲢鵰雕鶿鹚鷴鹇麪面麫面麴曲龑䶮淸清靑青黃黄郞郎鄕乡緖绪綠绿錄录強强產产說说稅税悅悦"
    u"閱阅"
    u"銳锐脫脱溫温戶户內内兩两吳吴呂吕宮宫屆届壯壮將将處处龜龟戲戏眞真愼慎値值衞卫衛卫朮术揹背諮咨谘咨溮浉膕腘餈糍痺痹"
    u"敍叙傢家枱台颱台姪侄牀床綫线羣群啓启菸烟濶阔鷄鸡鷰燕麽么";

using Characters = std::map<char16_t, char16_t>;

// One transliteration of every ideograph, each on a line of its own so that no phrase rule applies.
Characters charactersOfIcu() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    Characters characters;
    if (U_FAILURE(status) || !transliterator) {
        return characters;  // an ICU without transliterators still leaves our own variants
    }
    icu::UnicodeString before;
    for (char16_t c = 0x3400; c < 0xFB00; ++c) {
        UErrorCode unknown = U_ZERO_ERROR;
        if (uscript_getScript(c, &unknown) == USCRIPT_HAN) {
            before.append(c).append(u'\n');
        }
    }
    icu::UnicodeString after = before;
    transliterator->transliterate(after);
    int32_t from = 0;
    int32_t to = 0;
    while (from < before.length() && to < after.length()) {
        const int32_t end = after.indexOf(u'\n', to);
        if (end == to + 1 && before[from] != after[to]) {
            characters[before[from]] = after[to];
        }
        from += 2;
        to = end + 1;
    }
    return characters;
}

}  // namespace

std::vector<std::pair<char16_t, char16_t>> simplifiedCharacters() {
    Characters characters = charactersOfIcu();
    for (const char16_t kept : KeptApart) {
        characters.erase(kept);
    }
    for (size_t i = 0; i + 1 < FurtherVariants.size(); i += 2) {
        if (FurtherVariants[i] != FurtherVariants[i + 1]) {
            characters[FurtherVariants[i]] = FurtherVariants[i + 1];
        }
    }
    for (auto& [variant, simplified] : characters) {
        // Chains (a → b → c) become direct, so that folding twice changes nothing.
        for (auto next = characters.find(simplified); next != characters.end() && simplified != variant;
             next = characters.find(simplified)) {
            simplified = next->second;
        }
    }
    return {characters.begin(), characters.end()};
}

}  // namespace zhiban
