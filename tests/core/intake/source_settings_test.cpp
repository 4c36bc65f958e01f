// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_settings.h"

#include <gtest/gtest.h>

#include "core/intake/connector.h"

namespace zhiban::testing {
namespace {

const std::vector<SettingField> kFields{
    {.key = QStringLiteral("server"), .kind = SettingField::Kind::Address, .required = true},
    {.key = QStringLiteral("tag")},
    {.key = QStringLiteral("list"),
     .kind = SettingField::Kind::Choice,
     .usual = QStringLiteral("new"),
     .choices = {QStringLiteral("new"), QStringLiteral("top")}}};
const AddressForms kForms{QStringLiteral("{server}/tag/{tag}"), QStringLiteral("{server}/{list}.json")};

TEST(SourceSettings, BecomeTheAddressThatFits) {
    const auto address = [](const SourceSettings& given) {
        const Result<SourceSettings> settings = checkedSettings(kFields, given);
        return settings ? addressOf(kForms, *settings).value_or(QUrl()).toEncoded() : QByteArray();
    };
    const QString server = QStringLiteral("https://s.example/");
    EXPECT_EQ(address({{QStringLiteral("server"), server}}), "https://s.example/new.json");
    EXPECT_EQ(address({{QStringLiteral("server"), server}, {QStringLiteral("tag"), QStringLiteral("路灯/../x?a")}}),
              "https://s.example/tag/%E8%B7%AF%E7%81%AF%2F..%2Fx%3Fa")
        << "a value cannot leave its place";
}

TEST(SourceSettings, AreRefusedWithTheKeyThatIsWrong) {
    const auto refusal = [](const SourceSettings& given) {
        const Result<SourceSettings> settings = checkedSettings(kFields, given);
        return settings ? QString() : settings.error().subject + u' ' + settings.error().details.front();
    };
    const QString server = QStringLiteral("https://s.example");
    EXPECT_EQ(refusal({}), QStringLiteral("settings.missing server"));
    EXPECT_EQ(refusal({{QStringLiteral("server"), QStringLiteral("file:///etc/passwd")}}),
              QStringLiteral("settings.address file:///etc/passwd"));
    EXPECT_EQ(refusal({{QStringLiteral("server"), server}, {QStringLiteral("x"), QStringLiteral("1")}}),
              QStringLiteral("settings.unknown x"));
    EXPECT_EQ(refusal({{QStringLiteral("server"), server}, {QStringLiteral("list"), QStringLiteral("old")}}),
              QStringLiteral("settings.choice list"));
}

TEST(SourceSettings, OfEveryKindLeadToTheirAddresses) {
    for (const auto& connector : connectors()) {
        const ConnectorTraits& traits = connector->traits();
        for (const QString& form : traits.addresses) {
            for (qsizetype open = form.indexOf(u'{'); open >= 0; open = form.indexOf(u'{', open + 1)) {
                const QString key = form.mid(open + 1, form.indexOf(u'}', open) - open - 1);
                const bool known = std::any_of(traits.settings.begin(), traits.settings.end(),
                                               [&](const SettingField& field) { return field.key == key; });
                EXPECT_TRUE(known) << traits.kind.toStdString() << ' ' << key.toStdString();
            }
        }
    }
}

}  // namespace
}  // namespace zhiban::testing
