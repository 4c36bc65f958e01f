// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hand_channel.h"

namespace zhiban {

// "Hotline", in the language of the program.
QString channelText(HandChannel channel);

}  // namespace zhiban
