// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cases/support/page_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTranslator>

#include "core/operations/cases/open_case.h"
#include "core/operations/intake/receive_posts.h"
#include "core/operations/sample/fill_sample.h"
#include "core/operations/setup/initialise_store.h"
#include "core/operations/setup/save_setup.h"
#include "core/sample/sample_city.h"
#include "core/store/sql/open_store.h"

namespace zhiban::testing {

namespace {

Department department(const QString& name, const QString& phone, const QString& category, int position) {
    Department made;
    made.name = name;
    made.dutyPhone = phone;
    made.categories = QStringList{category};
    made.position = position;
    return made;
}

// Two colours and a word: enough of a picture.
QByteArray drawnPicture(const QString& drawing) {
    QImage image(640, 420, QImage::Format_RGB32);
    image.fill(drawing.contains(QLatin1String("after")) ? 0xff7fa88b : 0xffb08968);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace

PageFixture::PageFixture() : clock(std::make_shared<StandingClock>()), notices(*clock) {
    theme.setMode(ThemeMode::Light);
    theme.install(*static_cast<QApplication*>(QApplication::instance()));
    openStore(QStringLiteral("small.zhiban"));
    Column column;
    column.name = QStringLiteral("民声回音");
    const auto made = write(InitialiseStore{
        {},
        {department(QStringLiteral("城管局"), QStringLiteral("0555-110 1001"), QStringLiteral("市容"), 0),
         department(QStringLiteral("供水公司"), QStringLiteral("0555-110 1002"), QStringLiteral("供水"), 1)},
        {column}});
    EXPECT_TRUE(made);
    departments = read(ListDepartments{}).value_or(std::vector<Department>{});
}

PageFixture::~PageFixture() {
    useChinese(false);
    context.reset();
    store.reset();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void PageFixture::openStore(const QString& name) {
    context.reset();
    store.reset();
    Result<std::shared_ptr<const Store>> opened = openSqlStore(folder.filePath(name), Missing::Create, *clock);
    if (!opened) {
        FAIL() << opened.error().what.toStdString();
    }
    Result<std::unique_ptr<StoreThreads>> threads =
        StoreThreads::start(*opened, clock, Actor{QStringLiteral("林静"), QStringLiteral("desk-1")});
    if (!threads) {
        FAIL() << threads.error().what.toStdString();
    }
    store = std::move(*threads);
    context.reset(
        new PageContext{*store, theme, shortcuts, notices, tasks, *clock,
                        [] {
                            return DeskIdentity{QStringLiteral("临江市值班室"), QStringLiteral("林静")};
                        },
                        [this](const QString& page, const Subject& subject) { visited.emplace_back(page, subject); },
                        [this](const QString& page, int count) { badges[page] = count; }});
}

bool PageFixture::waitFor(const std::function<bool()>& condition) {
    const QDeadlineTimer deadline(10'000);
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

std::vector<Post> PageFixture::receive(const QStringList& titles) {
    ReceivePosts batch;
    batch.connector = QStringLiteral("jsonl");
    batch.origin = QStringLiteral("board");
    for (const QString& title : titles) {
        MatchedPost one;
        one.post.sourceKey = QStringLiteral("board");
        one.post.sourceName = QStringLiteral("市民留言板");
        one.post.externalId = QString::number(++receivedPosts_);
        one.post.title = title;
        one.post.body = title + QStringLiteral("，请尽快处理。");
        one.post.place = QStringLiteral("滨河路");
        one.post.published = clock->now();
        batch.posts.push_back(one);
    }
    const Result<ReceiptCounts> counts = write(batch);
    EXPECT_TRUE(counts);
    std::vector<Post> posts;
    for (qint64 id = counts->first.value; id <= counts->last.value; ++id) {
        const auto byId = [id](const ReadSession& session) { return session.posts().byId(PostId{id}); };
        struct ReadPost {
            using Answer = Post;
            std::function<Result<Post>(const ReadSession&)> ask;
            Result<Post> run(const ReadSession& session) const { return ask(session); }
        };
        posts.push_back(*read(ReadPost{byId}));
    }
    return posts;
}

CaseId PageFixture::openCase(const QString& title, Level level) {
    const std::vector<Post> posts = receive({title});
    OpenCase act;
    act.posts = {posts.front().id};
    act.title = title;
    act.level = level;
    act.place = QStringLiteral("滨河路");
    const Result<CaseId> opened = write(act);
    EXPECT_TRUE(opened);
    return opened.value_or(CaseId{});
}

void PageFixture::fillWithSample() {
    openStore(QStringLiteral("sample.zhiban"));
    const Result<SampleCity> city = sampleCity(clock->now());
    ASSERT_TRUE(city);
    const Result<SampleWork> work = sampleWork(city->shift);
    ASSERT_TRUE(work);
    const Result<qint64> stored = write(FillSample{*city, *work, clock->now(), drawnPicture});
    ASSERT_TRUE(stored) << (stored ? "" : stored.error().what.toStdString());
    departments = read(ListDepartments{}).value_or(std::vector<Department>{});
}

bool PageFixture::isNamed(const QWidget* widget) {
    auto* self = const_cast<QWidget*>(widget);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(self);
    return accessible && !accessible->text(QAccessible::Name).isEmpty();
}

QStringList PageFixture::unnamedWidgets(const QWidget* root) {
    QStringList unnamed;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const bool interactive = qobject_cast<const QAbstractButton*>(widget) ||
                                 qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                                 qobject_cast<const QPlainTextEdit*>(widget) ||
                                 qobject_cast<const QAbstractItemView*>(widget);
        const bool inner = qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                           widget->objectName().startsWith(QLatin1String("qt_"));
        if (interactive && !inner && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isNamed(widget)) {
            unnamed << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                           QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        }
    }
    return unnamed;
}

void PageFixture::keepPicture(QWidget* page, const QString& name) {
    const QString where = qEnvironmentVariable("ZHIBAN_SHOTS_DIR");
    if (!where.isEmpty()) {
        EXPECT_TRUE(page->grab().save(QDir(where).filePath(name + QStringLiteral(".png"))));
    }
}

void PageFixture::useChinese(bool chinese) {
    if (chinese == (translator_ != nullptr)) {
        return;
    }
    if (!chinese) {
        QApplication::removeTranslator(translator_.get());
        translator_.reset();
        QLocale::setDefault(QLocale::c());
        return;
    }
    translator_ = std::make_unique<QTranslator>();
    ASSERT_TRUE(translator_->load(QStringLiteral(":/i18n/zhiban_zh_CN.qm")));
    QApplication::installTranslator(translator_.get());
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

}  // namespace zhiban::testing
