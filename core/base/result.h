// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace zhiban {

// What went wrong, as far as a caller may branch on it.
enum class ErrorKind {
    Unavailable,  // not now: a retry makes sense (server away, disk full, store busy)
    Denied,       // not allowed: permissions, read-only, role
    NotFound,
    Conflict,   // somebody else changed it first, or it exists already
    Invalid,    // the input breaks a rule of its format or of the workflow
    Corrupt,    // stored data does not read back as what was written
    Cancelled,  // the person or a newer question stopped it
    Internal,   // a fault of ours
};

// An error is a value. `what` is English and goes to logs and details; the sentence a person reads is chosen
// in ui/ (or in the command line's own words) from kind and subject.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    // A stable word naming the thing concerned and the case, e.g. "store.newer-schema", "csv.missing-column".
    // The edge picks its sentence by it and falls back on the kind.
    QString subject = {};
    // Values for that sentence, in order: file names, numbers, column names.
    std::vector<QString> details = {};

    bool operator==(const Error&) const = default;
};

// Success or a described failure. Never name tl:: outside this header: std::expected replaces it one day.
template <typename T>
using Result = tl::expected<T, Error>;

// A success that carries nothing.
struct Done {
    bool operator==(const Done&) const = default;
};

// What fail() gives; turns into a Result of any T.
using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(Error error) {
    return Failure(std::move(error));
}

[[nodiscard]] inline Failure fail(ErrorKind kind, QString what, QString subject = {},
                                  std::vector<QString> details = {}) {
    return fail(Error{kind, std::move(what), std::move(subject), std::move(details)});
}

}  // namespace zhiban
