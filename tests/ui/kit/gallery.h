// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/kit/theme.h"

namespace zhiban::testing {

// One widget holding every component of the kit in its states, with words of a made-up city.
QWidget* makeGallery(const Theme& theme, QWidget* parent = nullptr);

}  // namespace zhiban::testing
