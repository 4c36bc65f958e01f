// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connector.h"

namespace zhiban {

// A regular file opened for reading, unzipped as it streams where its content is gzip.
class InputFile {
  public:
    // NotFound "file.missing", Denied or Unavailable "file.unreadable", Invalid "file.not-a-file" (directory,
    // pipe); the path is in details.
    static Result<std::unique_ptr<InputFile>> open(const QString& path);
    ~InputFile();

    QIODevice& bytes();               // unzipped
    const QIODevice& stored() const;  // as on disk, for progress

  private:
    InputFile();
    struct Devices;
    std::unique_ptr<Devices> devices_;
};

// Reads a file of posts to the end: opens it, unzips gzip by content, picks the connector (`kind`; empty = by
// suffix, then by content) and hands every item to the sink, with progress in stored bytes. Options without
// origin or source key get the file's name. Blocks; call it off the GUI thread.
// Errors besides the connector's and InputFile's: Invalid "input.unknown-kind". The path (or kind) is in details.
Result<ReadSummary> readFile(const QString& path, const QString& kind, ReadOptions options, ItemSink& sink,
                             const Cancellation& cancellation);

// The same for an open device: standard input, or the body of an answer. `name` lends its suffix.
Result<ReadSummary> readInput(QIODevice& input, const QString& name, const QString& kind, const ReadOptions& options,
                              ItemSink& sink, const Cancellation& cancellation);

}  // namespace zhiban
