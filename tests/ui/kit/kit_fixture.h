// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QStyleFactory>

#include "tests/support/fake_clock.h"
#include "ui/kit/theme.h"

namespace zhiban::testing {

// A theme installed on the application, light and at 100 %, and taken off again.
class KitTest : public ::testing::Test {
  protected:
    KitTest() {
        theme.setMode(ThemeMode::Light);
        theme.install(*static_cast<QApplication*>(QApplication::instance()));
    }
    ~KitTest() override { QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); }

    Theme theme;
    FakeClock clock;
};

}  // namespace zhiban::testing
