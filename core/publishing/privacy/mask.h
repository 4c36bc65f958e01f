// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/domain/post.h"

// What of a citizen's text must not leave the office. Anything quoted in a document, a reply or a notice passes
// through masked() first.
namespace zhiban {

enum class PrivateKind {
    IdentityNumber,  // 18 characters with a true check digit (GB 11643) or a believable birth date; 15 with such a date
    BankCard,        // 16 to 19 digits that pass the Luhn sum (ISO/IEC 7812-1), also in groups
    MobileNumber,    // mainland: 11 digits from 13 to 19, with 86 before it, also in groups
    Email,
    Plate,  // mainland car plates, also the longer ones of electric cars
    Home,  // down to the flat: "3号楼2单元501室", "5栋1203", "3-2-501室". Street, estate and building alone are not
};

struct PrivateSpan {
    PrivateKind kind = PrivateKind::MobileNumber;
    Span span;  // in UTF-16 units of the text

    bool operator==(const PrivateSpan&) const = default;
};

// In the order of the text, not overlapping. Full-width digits and letters count like the narrow ones.
std::vector<PrivateSpan> findPrivate(const QString& text);

// The text at the same length with private characters as "*". A mobile number keeps its first three digits and a
// plate its first two characters, so that a reader sees what stood there.
QString masked(const QString& text);

}  // namespace zhiban
