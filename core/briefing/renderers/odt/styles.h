// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zhiban::briefing {

// styles.xml: the page of GB/T 9704-2012 and the named styles the content uses.
QByteArray odtStyles();
// META-INF/manifest.xml with `charts` pictures.
QByteArray odtManifest(int charts);

}  // namespace zhiban::briefing
