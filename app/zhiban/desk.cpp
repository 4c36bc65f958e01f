// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/desk.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include "app/zhiban/store_opening.h"
#include "core/operations/collect/kept_secrets.h"
#include "core/sample/sample_city.h"
#include "ui/shell/pages/page_registry.h"

namespace zhiban {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

QString settingsFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    return folder;
}

ShellFiles filesFor(const Options& options) {
    const QDir folder(settingsFolder());
    // A tour leaves the person's own settings and window alone.
    const QString suffix = options.tourDirectory.isEmpty() ? QString() : QStringLiteral("-tour");
    return {folder.filePath(QStringLiteral("preferences%1.ini").arg(suffix)),
            folder.filePath(QStringLiteral("session%1.state").arg(suffix))};
}

Preferences preferencesFor(const Options& options, const QString& path) {
    Preferences preferences = loadPreferences(path);
    if (options.scale > 0) {
        preferences.scalePercent = options.scale;
    }
    if (!options.language.isEmpty()) {
        preferences.language = options.language;
    }
    if (options.theme == u"light") {
        preferences.theme = ThemeMode::Light;
    } else if (options.theme == u"dark") {
        preferences.theme = ThemeMode::Dark;
    }
    return preferences;
}

}  // namespace

QString languageFor(const Options& options) {
    return options.language.isEmpty() ? loadPreferences(filesFor(options).preferences).language : options.language;
}

Desk::Desk(std::shared_ptr<const Clock> clock, std::unique_ptr<StoreThreads> store, std::unique_ptr<RulesInForce> rules)
    : clock_(std::move(clock)), store_(std::move(store)), rules_(std::move(rules)) {}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(QApplication& application, const Options& options) {
    auto clock = std::make_shared<const SystemClock>();
    const Result<std::shared_ptr<const Store>> store = openDeskStore(options, *clock);
    if (!store) {
        return fail(store.error());
    }
    Result<std::unique_ptr<StoreThreads>> threads =
        StoreThreads::start(*store, clock, {QStringLiteral("officer"), QSysInfo::machineHostName()}, 2);
    if (!threads) {
        return fail(threads.error());
    }
    Result<std::unique_ptr<RulesInForce>> rules = RulesInForce::load(**threads);
    if (!rules) {
        return fail(rules.error());
    }
    std::unique_ptr<Desk> desk(new Desk(clock, std::move(*threads), std::move(*rules)));
    desk->furnish(application, options);
    if (options.replay > 0) {
        if (const Result<Done> started = desk->startReplay(options); !started) {
            return fail(started.error());
        }
    }
    return desk;
}

void Desk::furnish(QApplication& application, const Options& options) {
    const ShellFiles files = filesFor(options);
    const Preferences preferences = preferencesFor(options, files.preferences);
    theme_ = std::make_unique<Theme>();
    theme_->install(application);
    shortcuts_ = std::make_unique<ShortcutRegistry>(*theme_);
    notices_ = std::make_unique<Notices>(*clock_);
    tasks_ = std::make_unique<BackgroundTasks>();
    player_ = std::make_unique<AlertPlayer>();
    ShellServices services{*store_, *theme_, *shortcuts_, *notices_, *tasks_, *clock_};
    services.rulesInForce = rules_.get();
    services.ring = [player = player_.get()](AlertSound sound, int volume, std::function<void(bool)> then) {
        player->play(sound, volume, std::move(then));
    };
    const SecretStore secrets = SecretStore::ofThisMachine();
    services.keepSecrets = [secrets](const QString& source, const QMap<QString, QString>& words) {
        return secrets.writeAll(source, words);
    };
    services.secretsOf = [secrets](const QString& source) {
        return secrets.readAll(source, allSecretSettings()).value_or(QMap<QString, QString>());
    };
    // A tour shows what is there and asks nobody.
    if (options.tourDirectory.isEmpty()) {
        services.listen = [this](bool on) { listen(on); };
    }
    keepEvents();
    keepClaims();
    window_ = std::make_unique<MainWindow>(services, sortedPages(), preferences, files);
}

void Desk::keepEvents() {
    events_ = std::make_unique<EventKeeper>(*store_);
    QObject::connect(events_.get(), &EventKeeper::failed, notices_.get(), [this](const Error& error) {
        notices_->postError(Words::tr("New posts cannot be put into events at the moment."), error,
                            QStringLiteral("desk.events"));
    });
}

void Desk::keepClaims() {
    claims_ = std::make_unique<ClaimKeeper>(*store_);
    QObject::connect(claims_.get(), &ClaimKeeper::failed, notices_.get(), [this](const Error& error) {
        notices_->postError(Words::tr("New posts cannot be compared with known claims at the moment."), error,
                            QStringLiteral("desk.claims"));
    });
}

void Desk::listen(bool on) {
    if (!collecting_) {
        CollectingOptions options;
        options.secrets = secretsFrom(SecretStore::ofThisMachine());
        collecting_ = std::make_unique<Collecting>(
            *store_, [rules = rules_.get()] { return rules->current(); }, std::move(options));
        QObject::connect(collecting_.get(), &Collecting::failed, notices_.get(), [this](const Error& error) {
            notices_->postError(Words::tr("The sources cannot be asked at the moment."), error,
                                QStringLiteral("desk.collecting"));
        });
    }
    if (on) {
        collecting_->start();
    } else {
        collecting_->stop();
    }
}

Result<Done> Desk::startReplay(const Options& options) {
    Result<SampleCity> city = sampleCity(clock_->now());
    if (!city) {
        return fail(city.error());
    }
    const TimePoint begin = clock_->now() - replayLength;
    std::erase_if(city->posts, [begin](const IncomingPost& post) { return *post.published <= begin; });
    replay_ = std::make_unique<LiveReplay>(*store_, *rules_, std::move(city->posts), options.replay);
    QObject::connect(replay_.get(), &LiveReplay::failed, window_.get(), [this](const Error& error) {
        notices_->postError(Words::tr("The live replay has stopped."), error);
    });
    QObject::connect(replay_.get(), &LiveReplay::finished, window_.get(), [this] {
        notices_->post({NoticeSeverity::Info, Words::tr("The live replay is over.")});
    });
    return Done{};
}

void Desk::show() {
    window_->show();
    if (replay_) {
        replay_->start();
    }
}

}  // namespace zhiban
