// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/privacy/mask.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

QString mask(const char16_t* text) {
    return masked(QString::fromUtf16(text));
}
QString plain(const char16_t* text) {
    return QString::fromUtf16(text);
}

}  // namespace

TEST(Masking, HidesAMobileNumberHoweverItIsWritten) {
    EXPECT_EQ(mask(u"请联系13812345678谢谢"), plain(u"请联系138********谢谢"));
    EXPECT_EQ(mask(u"电话 138-1234-5678。"), plain(u"电话 138**********。"));
    EXPECT_EQ(mask(u"电话 138 1234 5678"), plain(u"电话 138**********"));
    EXPECT_EQ(mask(u"１３８１２３４５６７８"), plain(u"１３８********"));
    EXPECT_EQ(mask(u"+8613812345678"), plain(u"+86***********"));
}

TEST(Masking, LeavesLongerNumbersAndOrdinaryOnesAlone) {
    EXPECT_EQ(mask(u"订单138123456789012"), plain(u"订单138123456789012"));
    EXPECT_EQ(mask(u"12345热线，2026年3月2日，投资12800000000元"),
              plain(u"12345热线，2026年3月2日，投资12800000000元"));
}

TEST(Masking, HidesAnIdentityNumberWithATrueCheckDigit) {
    // The example of GB 11643 itself.
    EXPECT_EQ(mask(u"身份证11010519491231002X。"), plain(u"身份证******************。"));
    EXPECT_EQ(mask(u"身份证11010519491231002x"), plain(u"身份证******************"));
}

TEST(Masking, HidesAnIdentityNumberMistypedInItsCheckDigit) {
    EXPECT_EQ(mask(u"110105194912310021"), plain(u"******************"));
}

TEST(Masking, HidesOldIdentityNumbers) {
    EXPECT_EQ(mask(u"旧证110105491231002号"), plain(u"旧证***************号"));
}

TEST(Masking, DoesNotTakeAnyEighteenDigitsForAPerson) {
    EXPECT_EQ(mask(u"流水号110105999999990020"), plain(u"流水号110105999999990020"));
}

TEST(Masking, HidesABankCardThatPassesTheLuhnSum) {
    EXPECT_EQ(mask(u"卡号6222021234567890128"), plain(u"卡号*******************"));
    EXPECT_EQ(mask(u"卡号4111 1111 1111 1111"), plain(u"卡号*******************"));
    EXPECT_EQ(mask(u"编号4111111111111112"), plain(u"编号4111111111111112"));
}

TEST(Masking, HidesMailAddresses) {
    EXPECT_EQ(mask(u"发到wang.li+1@example.com吧"), plain(u"发到*********@***********吧"));
}

TEST(Masking, HidesPlates) {
    EXPECT_EQ(mask(u"车牌浙A12345乱停"), plain(u"车牌浙A*****乱停"));
    EXPECT_EQ(mask(u"浙A·D12345"), plain(u"浙A*******"));
    EXPECT_EQ(mask(u"京东PLUSES会员"), plain(u"京东PLUSES会员"));
}

TEST(Masking, HidesAHomeDownToTheFlat) {
    EXPECT_EQ(mask(u"家住南苑3号楼2单元501室，漏水"), plain(u"家住南苑**********，漏水"));
    EXPECT_EQ(mask(u"南苑5栋1203漏水"), plain(u"南苑******漏水"));
    EXPECT_EQ(mask(u"南苑三号楼二单元五零一室，2单元 501 室"), plain(u"南苑**********，*********"));
    EXPECT_EQ(mask(u"３号楼－２单元５０１室"), plain(u"***********"));
    EXPECT_EQ(mask(u"南苑3-2-501室"), plain(u"南苑********"));
}

TEST(Masking, LeavesThePlacesAnOfficeMustNameAlone) {
    for (const char16_t* place :
         {u"滨江路12号门前", u"南苑3号楼2单元停电", u"5栋楼下", u"四号楼前的路灯", u"3栋2026年建成", u"一户一表",
          u"3号楼120户居民", u"2026-3-2", u"一楼住户不同意，楼上八户都签了字"}) {
        EXPECT_EQ(mask(place), plain(place));
    }
}

TEST(Masking, KeepsTheLengthAndNamesTheSpans) {
    const QString text = plain(u"张三13812345678，浙A12345");
    EXPECT_EQ(masked(text).size(), text.size());
    const std::vector<PrivateSpan> found = findPrivate(text);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (PrivateSpan{PrivateKind::MobileNumber, {2, 11}}));
    EXPECT_EQ(found[1], (PrivateSpan{PrivateKind::Plate, {14, 7}}));
}

TEST(Masking, MaskingTwiceChangesNothing) {
    const QString once = mask(u"13812345678 a@b.cn 浙A12345 11010519491231002X");
    EXPECT_EQ(masked(once), once);
}

}  // namespace zhiban
