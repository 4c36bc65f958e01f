// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/operations/act_context.h"
#include "core/store/api/store.h"
#include "core/store/sql/open_store.h"
#include "tests/support/fake_clock.h"

namespace zhiban::testing {

// A real, empty SQLite store in a folder of its own, with one writing session.
class StoreTest : public ::testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(folder_.isValid());
        const Result<std::shared_ptr<const Store>> store = openSqlStore(address(), Missing::Create, clock_);
        ASSERT_TRUE(store.has_value()) << store.error().what.toStdString();
        store_ = *store;
        Result<std::unique_ptr<WriteSession>> session = store_->openWriter();
        ASSERT_TRUE(session.has_value()) << session.error().what.toStdString();
        session_ = std::move(*session);
    }

    QString address() const { return QStringLiteral("sqlite:") + folder_.filePath(QStringLiteral("desk.db")); }
    ActContext context(const QString& officer = QStringLiteral("方知秋")) const {
        return {{officer, QStringLiteral("desk-1")}, clock_.now()};
    }

    QTemporaryDir folder_;
    FakeClock clock_;
    std::shared_ptr<const Store> store_;
    std::unique_ptr<WriteSession> session_;
};

// The value, or a failed test that says why not.
template <typename T>
T valueOf(Result<T> result) {
    EXPECT_TRUE(result.has_value())
        << (result ? std::string()
                   : QStringLiteral("%1: %2").arg(result.error().subject, result.error().what).toStdString());
    return result ? std::move(*result) : T{};
}

}  // namespace zhiban::testing
