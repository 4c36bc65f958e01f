// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "tests/bench/quality/event_quality.h"
#include "tests/bench/quality/routing_quality.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    zhiban::bench::benchEvents();
    zhiban::bench::benchRouting();
    zhiban::bench::benchClaims();
    return 0;
}
