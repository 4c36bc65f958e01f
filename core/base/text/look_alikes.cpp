// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/look_alikes.h"

#include <cstddef>
#include <string_view>

namespace zhiban {

namespace {

// Foreign letter and Latin letter, one after the other.
constexpr std::u16string_view Pairs =
    u"АAаaВBвbЕEеeКKкkМMмmНHнhОOоoРPрpСCсcТTтtУYуyХXхxІIіiЈJјjЅSѕsԚQԛqԜWԝwԁdҺHһhӀIӏlѴVѵvԌGгrЗ3з3Ьbьb"
    u"ΑAαaΒBβbΕEΖZΗHΙIιiΚKκkΜMΝNνvΟOοoΡPρpΤTτtΥYυuΧXχxɑaɡgıi";

}  // namespace

char16_t latinLookAlike(char16_t unit) {
    if (unit < 0x0131 || unit > 0x051D) {
        return unit;
    }
    for (std::size_t i = 0; i + 1 < Pairs.size(); i += 2) {
        if (Pairs[i] == unit) {
            return Pairs[i + 1];
        }
    }
    return unit;
}

}  // namespace zhiban
