// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/quarantine_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/operations/store_threads.h"
#include "ui/kit/formats.h"
#include "ui/kit/notices.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/state_view.h"
#include "ui/sources/presentation/quarantine_model.h"
#include "ui/sources/reason_dialog.h"
#include "ui/sources/retry_job.h"

namespace zhiban {

namespace {

// Names of the sources for their keys, with what waits.
struct ReadNamedQuarantine {
    struct Answer {
        QuarantineList list;
        QHash<QString, QString> names;
    };
    Result<Answer> run(const ReadSession& session) const {
        Result<QuarantineList> list = ReadQuarantine{}.run(session);
        if (!list) {
            return fail(list.error());
        }
        const Result<std::vector<ListenedSource>> listened = session.sources().listened();
        if (!listened) {
            return fail(listened.error());
        }
        Answer answer{std::move(*list), {}};
        for (const ListenedSource& one : *listened) {
            answer.names.insert(one.subscription.key, one.subscription.name);
        }
        return answer;
    }
};

}  // namespace

QuarantinePane::QuarantinePane(const PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(new QuarantineModel(this)) {
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 3, 3, 2);
    header_ = new PanelHeader(theme, tr("What could not be read"), TextRole::Title, this);
    header_->setIcon(IconName::Inbox);
    layout->addWidget(header_);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    theme.pad(inner, 0, 0, 2);
    inner->addWidget(makeFilters());
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    makeTable();
    splitter->addWidget(table_);
    splitter->addWidget(makeBytes());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    inner->addWidget(splitter, 1);
    state_ = new StateView(theme, content, this);
    layout->addWidget(state_, 1);
    state_->showLoading();
}

QWidget* QuarantinePane::makeFilters() {
    const Theme& theme = context_.theme;
    auto* filters = new QWidget(this);
    auto* line = new QHBoxLayout(filters);
    theme.pad(line, 0, 0, 2);
    source_ = new QComboBox(filters);
    source_->setAccessibleName(tr("Source"));
    reason_ = new QComboBox(filters);
    reason_->setAccessibleName(tr("Reason"));
    for (QComboBox* box : {source_, reason_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        line->addWidget(box, 1);
    }
    retryAll_ = makeIconTextButton(theme, IconName::Refresh, tr("Read all shown again"), ButtonKind::Normal, filters);
    asideAll_ = makeIconTextButton(theme, IconName::Dismiss, tr("Set all shown aside"), ButtonKind::Normal, filters);
    line->addWidget(retryAll_);
    line->addWidget(asideAll_);
    connect(source_, &QComboBox::activated, this, [this] {
        model_->setReason({});
        model_->setSource(source_->currentData().toString());
        fillChoices();
    });
    connect(reason_, &QComboBox::activated, this, [this] {
        model_->setReason(reason_->currentData().toString());
        fillChoices();
    });
    connect(retryAll_, &QPushButton::clicked, this, &QuarantinePane::retryShown);
    connect(asideAll_, &QPushButton::clicked, this, [this] { askSetAside(true); });
    return filters;
}

void QuarantinePane::makeTable() {
    const Theme& theme = context_.theme;
    table_ = new QTableView(this);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Refused items"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto fit = [this, &theme] {
        const int widths[QuarantineModel::kColumns] = {180, 460, 260, 110, 80};
        for (int column = 0; column < QuarantineModel::kColumns; ++column) {
            table_->setColumnWidth(column, theme.scaled(widths[column]));
        }
        table_->horizontalHeader()->setStretchLastSection(true);
        table_->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(TextRole::Body)).height() +
                                                        2 * theme.space(1));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuarantinePane::showItem);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        if (model_->rowCount() > 0) {
            table_->selectRow(0);
        }
    });
}

QWidget* QuarantinePane::makeBytes() {
    const Theme& theme = context_.theme;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    theme.pad(layout, 0, 0, 1);
    auto* line = new QHBoxLayout;
    theme.pad(line, 0, 0, 2);
    line->addWidget(new PlainLabel(theme, tr("As it came"), TextRole::Strong, ColorRole::Text, box), 1);
    retryOne_ = makeIconTextButton(theme, IconName::Refresh, tr("Read again"), ButtonKind::Normal, box);
    asideOne_ = makeIconTextButton(theme, IconName::Dismiss, tr("Set aside"), ButtonKind::Normal, box);
    line->addWidget(retryOne_);
    line->addWidget(asideOne_);
    layout->addLayout(line);
    bytes_ = new SafeTextView(theme, box);
    bytes_->setAccessibleName(tr("The item as it came"));
    bytes_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    theme.dress(bytes_, TextRole::Mono);
    layout->addWidget(bytes_, 1);
    connect(retryOne_, &QPushButton::clicked, this, &QuarantinePane::retryCurrent);
    connect(asideOne_, &QPushButton::clicked, this, [this] { askSetAside(false); });
    return box;
}

void QuarantinePane::read() {
    const int question = ++question_;
    context_.store.read(ReadNamedQuarantine{})
        .then(this, [this, question](const Result<ReadNamedQuarantine::Answer>& answer) {
            if (question != question_) {
                return;
            }
            if (!answer) {
                state_->showError(tr("The refused items could not be read."), answer.error(), [this] { read(); });
                return;
            }
            model_->setItems(answer->list.items, answer->names, context_.clock.now());
            present(answer->list);
        });
}

void QuarantinePane::present(const QuarantineList& list) {
    Q_EMIT counted(static_cast<int>(list.waiting));
    const auto shown = static_cast<qint64>(list.items.size());
    header_->setCount(list.waiting > shown
                          ? tr("the newest %1 of %2").arg(wholeNumber(shown), wholeNumber(list.waiting))
                          : (list.waiting > 0 ? wholeNumber(list.waiting) : QString()));
    if (list.items.empty()) {
        state_->showEmpty({IconName::CheckCircle, tr("Nothing waits here"),
                           tr("Items that cannot become a post are kept here with the reason: nothing is dropped.")});
        return;
    }
    state_->showContent();
    if (!wanted_.isEmpty()) {
        model_->setSource(wanted_);
    }
    fillChoices();
    if (!wanted_.isEmpty()) {
        source_->setCurrentIndex(std::max(0, source_->findData(wanted_)));
        model_->setSource(source_->currentData().toString());
        wanted_.clear();
        fillChoices();
    }
}

void QuarantinePane::fillChoices() {
    const auto fill = [](QComboBox& box, const QString& all, const std::vector<std::pair<QString, int>>& choices,
                         const std::function<QString(const QString&)>& words) {
        const QString before = box.currentData().toString();
        const QSignalBlocker quiet(box);
        box.clear();
        box.addItem(all, QString());
        for (const auto& [key, count] : choices) {
            box.addItem(QuarantinePane::tr("%1 (%2)").arg(cleanName(words(key))).arg(count), key);
        }
        box.setCurrentIndex(std::max(0, box.findData(before)));
    };
    fill(*source_, tr("All sources"), model_->sources(), [this](const QString& key) { return model_->nameOf(key); });
    fill(*reason_, tr("All reasons"), model_->reasons(), [](const QString& subject) {
        QuarantinedItem item;
        item.subject = subject;
        return reasonOf(item);
    });
    const bool any = model_->rowCount() > 0;
    for (QPushButton* button : {retryOne_, retryAll_, asideOne_, asideAll_}) {
        button->setEnabled(any);
    }
    const bool canRead = any && context_.rulesInForce;
    retryOne_->setEnabled(canRead);
    retryAll_->setEnabled(canRead);
}

void QuarantinePane::showSource(const QString& key) {
    wanted_ = key;
    read();
}

void QuarantinePane::showItem() {
    const QuarantinedItem* item = model_->itemAt(table_->currentIndex().row());
    if (!item) {
        bytes_->setText({});
        return;
    }
    const int question = ++item_;
    bytes_->setText(shownBytes(item->raw));
    if (item->rawSize <= item->raw.size()) {
        return;
    }
    constexpr qsizetype shown = 64 * 1024;  // more of it nobody reads
    context_.store.read(ReadQuarantinedItem{item->id})
        .then(this, [this, question](const Result<QuarantinedItem>& whole) {
            if (whole && question == item_) {
                bytes_->setText(shownBytes(whole->raw.left(shown)));
            }
        });
}

std::vector<QuarantineId> QuarantinePane::current() const {
    std::vector<QuarantineId> ids;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
        if (const QuarantinedItem* item = model_->itemAt(row.row())) {
            ids.push_back(item->id);
        }
    }
    return ids;
}

void QuarantinePane::retryCurrent() {
    retry(current());
}

void QuarantinePane::retryShown() {
    retry(model_->shownIds());
}

void QuarantinePane::retry(std::vector<QuarantineId> items) {
    if (items.empty() || !context_.rulesInForce) {
        return;
    }
    auto* job = new RetryJob(context_, std::move(items), this);
    connect(job, &RetryJob::finished, this, &QuarantinePane::read);
    job->start();
}

void QuarantinePane::askSetAside(bool all) {
    const std::vector<QuarantineId> items = all ? model_->shownIds() : current();
    if (items.empty()) {
        return;
    }
    auto* dialog = new ReasonDialog(
        context_.theme, tr("Set refused items aside"),
        tr("%n item(s) are settled for good: they stay in the store, but nobody is asked about them again.", nullptr,
           static_cast<int>(items.size())),
        tr("Set aside"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, items] { setAside(items, dialog->reason()); });
    dialog->open();
}

void QuarantinePane::setAside(const std::vector<QuarantineId>& items, const QString& reason) {
    context_.store.write(SetAside{items, reason}).then(this, [this](const Result<int>& settled) {
        if (settled) {
            context_.notices.post({.severity = NoticeSeverity::Good,
                                   .text = tr("%n item(s) set aside.", nullptr, *settled),
                                   .lifetime = Notices::undoTime,
                                   .key = QStringLiteral("sources.aside")});
        } else {
            context_.notices.postError(tr("The items were not set aside."), settled.error());
        }
        read();
    });
}

}  // namespace zhiban
