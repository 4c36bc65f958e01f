// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <array>
#include <vector>

#include "core/intake/pipeline/raw_post.h"

namespace zhiban {

// Why a line is no post; `subject` is empty when it is one.
struct JsonlRefusal {
    QString subject;
    QString what;
};

// Reads one line into a post, by names settled once per reading.
class JsonlRecordReader {
  public:
    explicit JsonlRecordReader(const FieldMapping& mapping);

    struct Record {
        RawPost raw;           // not cleaned yet
        bool damaged = false;  // some text holds U+FFFD: the bytes may not be UTF-8
    };
    JsonlRefusal read(QByteArrayView line, Record& record) const;

  private:
    struct Column {
        QByteArray name;  // UTF-8
        PostField field;
    };
    bool isCategoryAlone(QByteArrayView name) const;
    std::vector<Column> columns_;
};

}  // namespace zhiban
