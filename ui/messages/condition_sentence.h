// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace zhiban {

// What a person reads of a Diagnostic of a rule's condition: what is wrong, and how to put it right. By its subject and
// its details; empty for a subject that is none of a condition's. Plain text: details may hold anything.
//
// sentenceFor() says the same of the error of a whole rule or word list, whose name is the first of its details.
QString conditionSentence(const QString& subject, const std::vector<QString>& details);

// The subjects that have a sentence, for the test that none is missing.
QStringList subjectsWithConditionSentence();

}  // namespace zhiban
