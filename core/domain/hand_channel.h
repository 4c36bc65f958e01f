// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace zhiban {

// The ways by which people reach the office and of which somebody at the desk keeps a note by hand: the ten channels
// of a joined platform, and the two that come on foot.
enum class HandChannel {
    Hotline,
    Sms,
    WeChat,
    WalkIn,
    Letter,
    App,
    Website,
    MobileSite,
    DesktopClient,
    WebRadio,
    PeoplesDaily,
    Toutiao,
};
inline constexpr std::array kHandChannels{HandChannel::Hotline,  HandChannel::Sms,          HandChannel::WeChat,
                                          HandChannel::WalkIn,   HandChannel::Letter,       HandChannel::App,
                                          HandChannel::Website,  HandChannel::MobileSite,   HandChannel::DesktopClient,
                                          HandChannel::WebRadio, HandChannel::PeoplesDaily, HandChannel::Toutiao};

// "hotline": stable, for drafts and source keys.
inline QString keyOf(HandChannel channel) {
    static constexpr std::array<const char*, kHandChannels.size()> names{
        "hotline", "sms",         "wechat",         "walk-in",   "letter",        "app",
        "website", "mobile-site", "desktop-client", "web-radio", "peoples-daily", "toutiao"};
    return QString::fromLatin1(names.at(static_cast<size_t>(channel)));
}
inline std::optional<HandChannel> handChannelFromKey(QStringView key) {
    for (const HandChannel channel : kHandChannels) {
        if (key == keyOf(channel)) {
            return channel;
        }
    }
    return std::nullopt;
}

// Each is a source of its own: "hand/hotline".
inline QString sourceKeyOf(HandChannel channel) {
    return QStringLiteral("hand/") + keyOf(channel);
}

}  // namespace zhiban
