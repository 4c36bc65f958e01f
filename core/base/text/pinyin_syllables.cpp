// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/pinyin_syllables.h"

#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zhiban {

namespace {

// Every syllable of Hanyu Pinyin without tones; ü is v, as typed.
constexpr std::u16string_view Syllables =
    u"a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng "
    u"cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu "
    u"cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo "
    u"e ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan "
    u"guang gui gun guo ha hai han hang hao he hei hen heng hm hng hong hou hu hua huai huan huang hui hun huo ji jia "
    u"jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai "
    u"kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu "
    u"luan lue lun luo lv lve m ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu n na nai "
    u"nan nang nao ne nei nen neng ng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv nve o ou pa pai "
    u"pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu "
    u"quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha "
    u"shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan "
    u"sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei "
    u"wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo "
    u"yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi "
    u"zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo";
constexpr size_t LongestSyllable = 6;

std::vector<std::u16string_view> sortedSyllables() {
    std::vector<std::u16string_view> list;
    for (size_t start = 0; start < Syllables.size();) {
        const size_t end = std::min(Syllables.find(u' ', start), Syllables.size());
        list.push_back(Syllables.substr(start, end - start));
        start = end + 1;
    }
    std::sort(list.begin(), list.end());
    return list;
}

bool isSyllable(std::u16string_view letters) {
    static const std::vector<std::u16string_view> syllables = sortedSyllables();
    return std::binary_search(syllables.begin(), syllables.end(), letters);
}

// Whether letters without gaps can be cut into syllables.
bool isSyllableSequence(std::u16string_view letters) {
    std::vector<bool> reachable(letters.size() + 1, false);
    reachable[0] = true;
    for (size_t start = 0; start < letters.size(); ++start) {
        if (!reachable[start]) {
            continue;
        }
        for (size_t length = 1; length <= LongestSyllable && start + length <= letters.size(); ++length) {
            if (!reachable[start + length] && isSyllable(letters.substr(start, length))) {
                reachable[start + length] = true;
            }
        }
    }
    return reachable[letters.size()];
}

char16_t decomposedLetter(char16_t unit) {
    if (unit == 0x0251 || unit == 0x0261) {  // ɑ and ɡ of textbook pinyin
        return unit == 0x0251 ? u'a' : u'g';
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    if (U_FAILURE(status) || !nfd->getDecomposition(unit, parts) || parts.length() < 2) {
        return 0;
    }
    const char16_t base = parts[0] >= u'A' && parts[0] <= u'Z' ? static_cast<char16_t>(parts[0] + 32) : parts[0];
    if (base < u'a' || base > u'z') {
        return 0;
    }
    return base == u'u' && parts.indexOf(static_cast<char16_t>(0x0308)) > 0 ? u'v' : base;
}

}  // namespace

char16_t pinyinLetter(char16_t unit) {
    if (unit >= u'a' && unit <= u'z') {
        return unit;
    }
    if (unit >= u'A' && unit <= u'Z') {
        return static_cast<char16_t>(unit + 32);
    }
    const bool latin = (unit >= 0x00C0 && unit < 0x0262) || (unit >= 0x1E00 && unit < 0x1F00);
    return latin ? decomposedLetter(unit) : u'\0';
}

bool isPinyin(std::u16string_view text) {
    std::u16string letters;
    bool any = false;
    for (const char16_t unit : text) {
        const char16_t letter = pinyinLetter(unit);
        if (letter != 0) {
            letters += letter;
            continue;
        }
        const bool toneDigit = unit >= u'1' && unit <= u'5' && !letters.empty();
        const bool gap = unit == u' ' || unit == u'\'' || unit == 0x2019 || unit == 0x3000;
        if ((!toneDigit && !gap) || (!letters.empty() && !isSyllableSequence(letters))) {
            return false;
        }
        any = any || !letters.empty();
        letters.clear();
    }
    return letters.empty() ? any : isSyllableSequence(letters);
}

}  // namespace zhiban
