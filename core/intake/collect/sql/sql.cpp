// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/collect/sql/sql.h"

#include <QFileInfo>
#include <algorithm>

#include "core/intake/collect/outcome.h"
#include "core/intake/collect/position.h"
#include "core/intake/collect/sql/sql_row_post.h"

namespace zhiban {
namespace {

constexpr qint64 kMostRowsAtOnce = 20'000;
constexpr int kLargestTie = 50'000;  // rows of one cursor

ConnectorTraits rowTraits() {
    ConnectorTraits traits;
    traits.kind = QStringLiteral("sql");
    traits.takesMapping = true;
    return traits;
}

// What a position belongs to: another query begins anew.
QString markOf(const SqlSource& source) {
    return Position::markOf({source.dialect.driver, source.host, source.database, source.query, source.cursorColumn});
}

QString originOf(const SqlSource& source) {
    return source.dialect.isFile ? QFileInfo(source.database).fileName() : source.host + u'/' + source.database;
}

qint64 sizeOf(const SqlRow& row) {
    qint64 size = 0;
    for (const QString& value : row.values) {
        size += value.size() * 2;
    }
    return size;
}

// Cursors are whole numbers, other numbers, or texts in the order of their characters, as times are.
bool isBeyond(const QString& cursor, const QString& other) {
    bool isInteger = false;
    bool otherIsInteger = false;
    const qlonglong integer = cursor.toLongLong(&isInteger);
    const qlonglong otherInteger = other.toLongLong(&otherIsInteger);
    if (isInteger && otherIsInteger) {
        return integer > otherInteger;
    }
    bool isNumber = false;
    bool otherIsNumber = false;
    const double number = cursor.toDouble(&isNumber);
    const double otherNumber = other.toDouble(&otherIsNumber);
    return isNumber && otherIsNumber ? number > otherNumber : cursor > other;
}

// The pages of one look.
class SqlCollecting {
  public:
    SqlCollecting(const SqlSource& source, const FetchPolicy& policy, QString cursor)
        : source_(source),
          policy_(policy),
          halfTime_(policy.deadline / 2),
          rowsAtOnce_(source.pageRows),
          cursor_(std::move(cursor)) {}

    const QString& cursor() const { return cursor_; }
    bool hasMore() const { return hasMore_; }

    Result<Done> run(const SqlPages& pages, SqlRowPosts& posts) {
        for (hasMore_ = true; hasMore_;) {
            if (rows_ >= kMostRowsAtOnce || bytes_ >= policy_.maximumBytes || (rows_ > 0 && halfTime_.hasExpired())) {
                return Done{};
            }
            const Result<SqlPage> page = pages.after(cursor_, rowsAtOnce_);
            if (!page) {
                return fail(page.error());
            }
            if (const Result<Done> delivered = deliver(*page, posts); !delivered) {
                return delivered;
            }
        }
        return Done{};
    }

  private:
    // Rows of one cursor together; the last of a full page may be cut in two and wait for the next.
    Result<Done> deliver(const SqlPage& page, SqlRowPosts& posts) {
        const std::vector<SqlRow>& rows = page.rows;
        auto end = rows.end();
        if (page.isFull) {
            end = std::find_if(rows.rbegin(), rows.rend(), [&](const SqlRow& row) {
                      return row.cursor != rows.back().cursor;
                  }).base();
            if (end == rows.begin() || !isBeyond(std::prev(end)->cursor, cursor_)) {
                return askForMoreAtOnce();
            }
        }
        for (auto row = rows.begin(); row != end; ++row) {
            if (const Result<Done> taken = posts.deliver(*row); !taken) {
                return taken;
            }
            ++rows_;
            bytes_ += sizeOf(*row);
            const bool isLast = std::next(row) == end || std::next(row)->cursor != row->cursor;
            if (isLast && isBeyond(row->cursor, cursor_)) {
                cursor_ = row->cursor;
            }
        }
        hasMore_ = page.isFull;
        return Done{};
    }

    // The page held nothing but rows of one cursor, or only such as the query looks back to.
    Result<Done> askForMoreAtOnce() {
        rowsAtOnce_ *= 4;
        if (rowsAtOnce_ > kLargestTie) {
            return fail(ErrorKind::Invalid, QStringLiteral("too many rows of one cursor"),
                        QStringLiteral("sql.cursor-ties"), {source_.cursorColumn});
        }
        return Done{};
    }

    const SqlSource& source_;
    const FetchPolicy& policy_;
    QDeadlineTimer halfTime_;  // beyond it no further page is begun
    int rowsAtOnce_;
    QString cursor_;
    qint64 rows_ = 0;
    qint64 bytes_ = 0;
    bool hasMore_ = false;
};

class SqlCollector final : public Collector {
  public:
    const CollectorTraits& traits() const override {
        static const CollectorTraits traits = [] {
            CollectorTraits own;
            own.kind = QStringLiteral("sql");
            own.takesMapping = true;
            own.settings = sqlSettings();
            return own;
        }();
        return traits;
    }

    Collected collect(const CollectRequest& request, ItemSink& sink, const Clock& clock,
                      const Cancellation& cancellation) const override {
        const Result<SqlSource> source = sqlSourceOf(request.source, request.secrets);
        if (!source) {
            return collectedWith(request.known, source.error(), clock.now());
        }
        Result<ReadOptions> options = readOptionsOf(request.source, clock.now());
        if (!options) {
            return collectedWith(request.known, options.error(), clock.now());
        }
        options->origin = originOf(*source);
        const QDeadlineTimer deadline(request.policy.deadline);
        Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(*source, deadline, cancellation);
        if (!connection) {
            return collectedWith(request.known, connection.error(), clock.now());
        }
        const Result<SqlPages> pages = SqlPages::of(*source, **connection);
        if (!pages) {
            return collectedWith(request.known, pages.error(), clock.now());
        }
        const QString mark = markOf(*source);
        SqlCollecting collecting(*source, request.policy,
                                 Position::read(request.known.position, mark).value_or(source->begin));
        sink.opened(rowTraits());
        Delivery delivery(traits().kind, *options, sink, cancellation);
        SqlRowPosts posts(pages->columns(), *options, delivery);
        const Result<Done> ran = collecting.run(*pages, posts);
        delivery.finish();
        FetchState state = request.known;
        state.position = Position::written(mark, collecting.cursor());
        return ran ? collectedUpTo(state, state.position, collecting.hasMore(), clock.now())
                   : collectedWith(state, ran.error(), clock.now());
    }
};

}  // namespace

std::unique_ptr<Collector> makeSql() {
    return std::make_unique<SqlCollector>();
}

}  // namespace zhiban
