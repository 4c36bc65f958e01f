// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/base/result.h"
#include "core/domain/claim.h"

namespace zhiban {

// Claims of a file, one JSON object a line:
//   id             the file's own, by which a later import finds the claim again; may be absent
//   title | claim  what is claimed, in one sentence; must be there
//   text           how it goes round; also `description`
//   verdict        false | true | unproven, also 假 | 真 | 疑 and 谣言; absent = unproven
//   clarification  also `explanation`
//   source, url    also `clarification_source`, `source_url`
//   date           2020-02-01 or 2020/2/1, or with a time; in the office's zone
// Fields of other names are passed over. Invalid "claims.bad-line" (details: its number, what is wrong with it).
Result<std::vector<Claim>> readClaims(QIODevice& input);
// The same from a file, unzipped where it is gzip. Errors besides: as InputFile::open().
Result<std::vector<Claim>> readClaimsFile(const QString& path);

}  // namespace zhiban
