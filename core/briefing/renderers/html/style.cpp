// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/renderers/html/style.h"

namespace zhiban::briefing {

QString documentStyle() {
    return QStringLiteral(R"css(
html { background: #e9e9e6; }
body { width: 156mm; margin: 12mm auto; padding: 20mm 26mm; background: #fff; color: #111;
  font: 15.75pt/28.95pt "LXGW WenKai", "霞鹜文楷", KaiTi, "楷体", serif; font-variant-numeric: lining-nums; }
p { margin: 0; text-indent: 2em; text-align: justify; line-break: strict; overflow-wrap: anywhere; }
a { color: inherit; text-decoration: none; }
h1, h2, h3, h4, header, figure, table, hr { margin: 0; font-weight: normal; }
header { text-align: center; }
header h1 { color: #c8102e; font-size: 44pt; font-weight: bold; line-height: 64pt; letter-spacing: .14em; text-indent: .14em;
  margin-top: 6pt; }
header p { text-indent: 0; text-align: center; }
header .issued { display: flex; justify-content: space-between; margin-top: 14pt; padding: 0 .5em; }
header .period { font-size: 14pt; }
header hr { border: 0; border-top: .7mm solid #c8102e; border-bottom: .25mm solid #c8102e; height: .7mm;
  margin: 4mm 0 7mm; }
h2 { font-size: 15.75pt; line-height: 28.95pt; font-weight: bold; text-indent: 2em; margin-top: 10pt; }
h2.plain { text-align: center; text-indent: 0; font-size: 18pt; letter-spacing: .1em; }
h3 { font-size: 15.75pt; line-height: 28.95pt; font-weight: bold; text-indent: 2em; }
h4 { font-size: 15.75pt; line-height: 28.95pt; text-indent: 2em; }
p.item { text-indent: 2em; }
p.note { font-size: 11pt; line-height: 18pt; color: #333; text-indent: 0; margin: 2pt 0 8pt; }
p.quote { font-size: 13pt; line-height: 22pt; text-indent: 0; margin: 4pt 0 0 30pt; padding: 3pt 10pt 0;
  border-left: 1mm solid #b9b4a7; background: #f7f5f0; }
p.quote.cont, p.cont { text-indent: 0; }
p.source { font-size: 11.5pt; line-height: 18pt; text-indent: 0; text-align: right; margin: 0 0 7pt 30pt;
  padding: 0 10pt 4pt; border-left: 1mm solid #b9b4a7; background: #f7f5f0; color: #444; }
p.caption { text-indent: 0; text-align: center; font-size: 12.5pt; line-height: 20pt; font-weight: bold;
  margin-top: 9pt; margin-bottom: 3pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12pt; line-height: 18pt;
  margin-bottom: 10pt; border-top: .5mm solid #333; border-bottom: .5mm solid #333; }
th, td { padding: 2.5pt 5pt; border-bottom: .15mm solid #b5b5b5; vertical-align: top; overflow-wrap: anywhere;
  font-weight: normal; text-align: left; }
th { border-bottom: .3mm solid #333; background: #f2f1ed; font-weight: bold; vertical-align: bottom; }
tr.total td { border-top: .3mm solid #333; font-weight: bold; }
.right { text-align: right; } .centre { text-align: center; }
table.small { font-size: 9.5pt; line-height: 14pt; }
figure { margin: 9pt 0 6pt; } figure svg { display: block; width: 100%; height: auto; }
figcaption { text-align: center; font-size: 12.5pt; line-height: 20pt; font-weight: bold; }
footer { margin-top: 18pt; border-top: .35mm solid #111; border-bottom: .35mm solid #111; font-size: 13pt; line-height: 22pt;
  padding: 2pt 1em; display: flex; justify-content: space-between; }
hr.break { visibility: hidden; break-after: page; }
)css");
}

}  // namespace zhiban::briefing
