// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/collect/sql/sql_page.h"
#include "core/intake/pipeline/clean.h"
#include "core/intake/pipeline/delivery.h"

namespace zhiban {

// Makes posts of rows: each field from the column of its name, or the one the mapping says, in whatever case.
class SqlRowPosts {
  public:
    SqlRowPosts(const QStringList& columns, const ReadOptions& options, Delivery& delivery);

    Result<Done> deliver(const SqlRow& row);

  private:
    Result<Done> refuse(const SqlRow& row, const QString& subject, const QString& what);
    qsizetype columnNamed(const QString& name) const;

    const QStringList columns_;
    std::vector<std::pair<PostField, qsizetype>> fields_;  // those there is a column for
    qsizetype updatedAt_;
    qsizetype summaryAt_;
    qsizetype languageAt_;
    PostCleaner cleaner_;
    Delivery& delivery_;
};

}  // namespace zhiban
