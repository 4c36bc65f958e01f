// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/sqlite/sqlite_guard.h"

#include <QElapsedTimer>
#include <QObject>
#include <algorithm>
#include <array>
#include <string_view>

#include "core/store/sql/connection/sqlite_handle.h"

namespace zhiban::sql {
namespace {

// Asked without a value they change nothing. SQLite's full-text tables ask the first one themselves.
bool onlyAsks(const char* pragma, const char* value) {
    static constexpr std::array<std::string_view, 3> questions{"data_version", "user_version", "application_id"};
    return value == nullptr && pragma != nullptr &&
           std::find(questions.begin(), questions.end(), std::string_view(pragma)) != questions.end();
}

int authorize(void*, int action, const char* first, const char* second, const char*, const char*) {
    switch (action) {
        case SQLITE_PRAGMA:
            return onlyAsks(first, second) ? SQLITE_OK : SQLITE_DENY;
        case SQLITE_ATTACH:
        case SQLITE_DETACH:
        case SQLITE_ALTER_TABLE:
        case SQLITE_CREATE_INDEX:
        case SQLITE_CREATE_TABLE:
        case SQLITE_CREATE_TEMP_INDEX:
        case SQLITE_CREATE_TEMP_TABLE:
        case SQLITE_CREATE_TEMP_TRIGGER:
        case SQLITE_CREATE_TEMP_VIEW:
        case SQLITE_CREATE_TRIGGER:
        case SQLITE_CREATE_VIEW:
        case SQLITE_CREATE_VTABLE:
        case SQLITE_DROP_INDEX:
        case SQLITE_DROP_TABLE:
        case SQLITE_DROP_TEMP_INDEX:
        case SQLITE_DROP_TEMP_TABLE:
        case SQLITE_DROP_TEMP_TRIGGER:
        case SQLITE_DROP_TEMP_VIEW:
        case SQLITE_DROP_TRIGGER:
        case SQLITE_DROP_VIEW:
        case SQLITE_DROP_VTABLE:
            return SQLITE_DENY;
        default:
            return SQLITE_OK;
    }
}

// A child of the driver: it lives as long as the connection that looks at it.
struct Question final : QObject {
    Question(QSqlDriver* driver, Milliseconds allowed) : QObject(driver), longest(allowed) {}

    Milliseconds longest;
    QElapsedTimer running;
};

constexpr int stepsBetweenLooks = 20'000;  // of SQLite's machine: well under a millisecond

int begin(unsigned, void* question, void*, void*) {
    static_cast<Question*>(question)->running.start();
    return 0;
}

// Not 0 = stop.
int look(void* asked) {
    const auto* question = static_cast<const Question*>(asked);
    return question->running.isValid() && question->running.hasExpired(question->longest.count()) ? 1 : 0;
}

}  // namespace

void keepToRows(Session& session) {
    sqlite3_set_authorizer(sqliteHandle(session.driver()), authorize, nullptr);
}

void cutLongQuestions(Session& session, Milliseconds longest) {
    auto* question = new Question(session.driver(), longest);
    sqlite3* handle = sqliteHandle(session.driver());
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, begin, question);
    sqlite3_progress_handler(handle, stepsBetweenLooks, look, question);
}

}  // namespace zhiban::sql
