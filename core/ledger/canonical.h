// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/base/result.h"
#include "core/domain/ledger_entry.h"

// The one byte form of an act, so that anybody with the rows and this page can check the chain without our
// program.
//
//   hash      = SHA-256(previous ‖ canonical)
//   previous  = the 32 bytes of the entry before; 32 zero bytes for sequence 1
//   canonical = the ASCII bytes "zhiban-act-1", then eight netstrings (D. J. Bernstein:
//               "<length in bytes, decimal>:<bytes>,") in this order:
//               sequence, at, actor name, actor device, verb, subject kind, subject id, payload
//
// Numbers are decimal ASCII; `at` is UTC milliseconds since 1970-01-01. Texts are UTF-8. The payload is JSON as
// in RFC 8785: no white space, keys sorted by UTF-16 code units, and numbers are whole and within ±2^53.
namespace zhiban {

// RFC 8785 for what payloads hold. Invalid "ledger.number" for a number that is not whole or too large.
Result<QByteArray> canonicalJson(const QJsonObject& object);

// The bytes that are hashed after `previous`. `payload` is in canonical form already.
QByteArray canonicalAct(const LedgerEntry& entry, const QByteArray& payload);

// Fails as canonicalJson does.
Result<QByteArray> chainHash(const LedgerEntry& entry);

// The same where the payload's canonical form is at hand.
QByteArray chainHash(const LedgerEntry& entry, const QByteArray& payload);

}  // namespace zhiban
