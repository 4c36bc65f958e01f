// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/channel_words.h"

#include <QCoreApplication>

namespace zhiban {
namespace {

class HandChannels {
    Q_DECLARE_TR_FUNCTIONS(zhiban::HandChannels)
};

}  // namespace

QString channelText(HandChannel channel) {
    switch (channel) {
        case HandChannel::Hotline:
            return HandChannels::tr("Hotline");
        case HandChannel::Sms:
            return HandChannels::tr("Text message");
        case HandChannel::WeChat:
            return HandChannels::tr("WeChat");
        case HandChannel::WalkIn:
            return HandChannels::tr("In person");
        case HandChannel::Letter:
            return HandChannels::tr("Letter");
        case HandChannel::App:
            return HandChannels::tr("App");
        case HandChannel::Website:
            return HandChannels::tr("Website");
        case HandChannel::MobileSite:
            return HandChannels::tr("Mobile site");
        case HandChannel::DesktopClient:
            return HandChannels::tr("Desktop client");
        case HandChannel::WebRadio:
            return HandChannels::tr("Web radio");
        case HandChannel::PeoplesDaily:
            return HandChannels::tr("People's Daily board");
        case HandChannel::Toutiao:
            return HandChannels::tr("Toutiao");
    }
    return {};
}

}  // namespace zhiban
