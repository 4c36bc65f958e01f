// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/registry_pane.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "core/operations/store_threads.h"
#include "ui/kit/confirm.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/state_view.h"
#include "ui/sources/presentation/registry_model.h"

namespace zhiban {

namespace {

const QString noticeKey = QStringLiteral("sources.registry");
constexpr qint64 largestTable = 16 * 1024 * 1024;

Result<Done> writeTable(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, file.errorString(), QStringLiteral("file.unwritable"), {path});
    }
    return Done{};
}

Result<std::vector<RegistryLine>> readTable(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, file.errorString(), QStringLiteral("file.unreadable"), {path});
    }
    return registryLines(file.read(largestTable));
}

}  // namespace

RegistryPane::RegistryPane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new RegistryModel(this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 3, 2);
    header_ = new PanelHeader(theme, tr("Register of accounts"), TextRole::Title, this);
    header_->setIcon(IconName::Department);
    auto* in = makeIconButton(theme, IconName::Import, tr("Take in a table (CSV)"), header_);
    auto* out = makeIconButton(theme, IconName::Export, tr("Write what is shown to a table (CSV)"), header_);
    connect(in, &QToolButton::clicked, this, &RegistryPane::askImport);
    connect(out, &QToolButton::clicked, this, &RegistryPane::askExport);
    header_->addWidget(in);
    header_->addWidget(out);
    layout->addWidget(header_);
    layout->addWidget(makeFilters());
    makeTable();
    state_ = new StateView(theme, table_, this);
    layout->addWidget(state_, 1);
    state_->showLoading();
}

QWidget* RegistryPane::makeFilters() {
    auto* filters = new QWidget(this);
    auto* line = new QHBoxLayout(filters);
    context_.theme.pad(line, 0, 0, 3);
    search_ = new SearchField(context_.theme, tr("Owner, account or address"), filters);
    search_->setAccessibleName(tr("Find accounts"));
    search_->setWaitsForReturn(context_.searchesOnReturn);
    silent_ = new QCheckBox(tr("Only those silent for too long"), filters);
    line->addWidget(search_, 1);
    line->addWidget(silent_);
    connect(search_, &SearchField::searchRequested, this, [this](const QString& words) {
        model_->setWords(words);
        present();
    });
    connect(silent_, &QCheckBox::toggled, this, [this](bool only) {
        model_->setSilentOnly(only);
        present();
    });
    return filters;
}

void RegistryPane::makeTable() {
    const Theme& theme = context_.theme;
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Accounts"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setSortingEnabled(true);
    table_->sortByColumn(RegistryModel::Owner, Qt::AscendingOrder);
    const auto fit = [this, &theme] {
        const int widths[RegistryModel::kColumns] = {190, 240, 220, 240, 280, 140};
        for (int column = 0; column < RegistryModel::kColumns; ++column) {
            table_->setColumnWidth(column, theme.scaled(widths[column]));
        }
        table_->horizontalHeader()->setStretchLastSection(true);
        table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(TextRole::Body)).height() +
                                                        2 * theme.space(1));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    connect(table_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const RegisteredAccount* account = model_->accountAt(index.row())) {
            Q_EMIT sourceRequested(account->listened.subscription.key);
        }
    });
    connect(search_, &SearchField::accepted, table_, [this] { table_->setFocus(); });
    connect(search_, &SearchField::left, table_, [this] { table_->setFocus(); });
}

void RegistryPane::read() {
    const int question = ++question_;
    const TimePoint now = context_.clock.now();
    context_.store.read(ReadRegistry{now})
        .then(this, [this, question, now](const Result<std::vector<RegisteredAccount>>& accounts) {
            if (question != question_) {
                return;
            }
            if (!accounts) {
                state_->showError(tr("The register could not be read."), accounts.error(), [this] { read(); });
                return;
            }
            model_->setAccounts(*accounts, now);
            present();
        });
}

void RegistryPane::present() {
    const int silent = model_->silent();
    header_->setCount(model_->all().empty()
                          ? QString()
                          : tr("%n account(s)", nullptr, static_cast<int>(model_->all().size())) +
                                (silent > 0 ? u' ' + tr("%n silent for too long", nullptr, silent) : QString()));
    if (model_->all().empty()) {
        state_->showEmpty(
            {IconName::Department, tr("No account has an owner yet"),
             tr("Give a source an owner, or take in a table with the columns owner, name, address, days."),
             tr("Take in a table"), [this] { askImport(); }});
    } else if (model_->rowCount() == 0) {
        state_->showEmpty({IconName::Search, tr("No account is like that"), tr("Try other words.")});
    } else {
        state_->showContent();
    }
}

void RegistryPane::askExport() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Write the register"), tr("register.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty()) {
        exportTo(path);
    }
}

void RegistryPane::exportTo(const QString& path) {
    const PendingAnswer<Result<Done>> written(QtConcurrent::run(writeTable, path, registryCsv(model_->shown())));
    written.then(this, [this, path, count = model_->rowCount()](const Result<Done>& answer) {
        if (answer) {
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("%n account(s) written to %1.", nullptr, count).arg(path),
                                   .lifetime = Notices::undoTime,
                                   .key = noticeKey});
            return;
        }
        context_.notices.postError(tr("The register was not written."), answer.error(), noticeKey);
    });
}

void RegistryPane::askImport() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Take in a register"), {}, tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty()) {
        importFrom(path);
    }
}

void RegistryPane::importFrom(const QString& path) {
    const PendingAnswer<Result<std::vector<RegistryLine>>> lines(QtConcurrent::run(readTable, path));
    lines.then(this, [this](const Result<std::vector<RegistryLine>>& read) {
        if (!read) {
            context_.notices.postError(tr("The table was not taken in."), read.error(), noticeKey);
            return;
        }
        context_.store.read(PlanRegistry{*read}).then(this, [this](const Result<RegistryPlan>& plan) {
            if (plan) {
                confirmPlan(*plan);
            } else {
                context_.notices.postError(tr("The table was not taken in."), plan.error(), noticeKey);
            }
        });
    });
}

void RegistryPane::confirmPlan(const RegistryPlan& plan) {
    if (plan.isEmpty()) {
        context_.notices.post({.text = tr("Nothing to take in: the register says the same already."),
                               .lifetime = Notices::undoTime,
                               .key = noticeKey});
        return;
    }
    const Question question{tr("Take in the table?"),
                            tr("%1 new accounts, %2 changed, %3 as they are. New ones are listened to at once.")
                                .arg(plan.added.size())
                                .arg(plan.changed.size())
                                .arg(plan.same),
                            tr("Take in"), false};
    if (!confirm(context_.theme, question, this)) {
        return;
    }
    context_.store.write(SaveRegistry{plan}).then(this, [this](const Result<int>& saved) {
        if (saved) {
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("%n account(s) saved.", nullptr, *saved),
                                   .lifetime = Notices::undoTime,
                                   .key = noticeKey});
        } else {
            context_.notices.postError(tr("The table was not taken in."), saved.error(), noticeKey);
        }
    });
}

}  // namespace zhiban
