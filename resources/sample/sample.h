// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The sample of a made-up city, as compiled in: a fortnight of posts from eight sources, with the rules,
// departments and follow-up columns of its duty office. People, places, departments and numbers are invented.
// The bytes are UTF-8. core/sample turns them into values.
namespace zhiban::sample {

QByteArray posts();            // one JSON object a line: {"id","url","title","body","author","published","place",
                               // "likes","source"}, oldest first, times at +08:00
QByteArray sources();          // {"sources":[{"key","name"}]}
QByteArray rules();            // a rules file: {"rules":[{"name","level","any","all","none"}]}
QByteArray departments();      // {"departments":[{"name","dutyPhone","categories"}]}
QByteArray followUpColumns();  // {"columns":[{"name","nextIssue"}]}
QByteArray stories();          // {"stories":[{"key","title","posts":["source:id"]}]}: which posts tell one story

QByteArray cases();  // {"shifts":[…],"cases":[{…,"steps":[…]}],"dismissals":[…]}: what the office did about it

}  // namespace zhiban::sample
