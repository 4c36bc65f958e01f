// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/file_basket.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QUuid>
#include <QtConcurrentRun>
#include <algorithm>
#include <numeric>

#include "core/operations/pending_answer.h"
#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/evidence_file.h"
#include "ui/media/safe_image.h"
#include "ui/messages/error_sentence.h"

namespace zhiban {
namespace {

constexpr QSize kSmall(96, 72);

QString newKey() {
    return QStringLiteral("file-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace

FileBasket::FileBasket(const PageContext& context, const QString& folder, QWidget* parent)
    : QWidget(parent), context_(context), kept_(folder, kLargestHandFile) {
    thread_.setMaxThreadCount(1);
    const Theme& theme = context.theme;
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 0, 0, 2);
    rows_ = new QVBoxLayout;
    theme.pad(rows_, 0, 0, 1);
    layout->addLayout(rows_);
    problem_ = new PlainLabel(theme, TextRole::Small, ColorRole::Danger, this);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    auto* foot = new QHBoxLayout;
    theme.pad(foot, 0, 0, 2);
    choose_ = makeIconTextButton(theme, IconName::Attach, tr("Add files"), ButtonKind::Normal, this);
    connect(choose_, &QPushButton::clicked, this, &FileBasket::chooseFiles);
    foot->addWidget(choose_);
    auto* hint = new PlainLabel(theme, tr("or paste pictures and files with Ctrl+V, or drop them here."),
                                TextRole::Small, ColorRole::TextMuted, this);
    hint->setWordWrap(true);
    foot->addWidget(hint, 1);
    layout->addLayout(foot);
}

FileBasket::~FileBasket() {
    thread_.clear();
    thread_.waitForDone();
}

template <typename Read>
void FileBasket::take(Read read, const QString& name, const QString& draftKey) {
    ++reading_;
    problem_->hide();
    PendingAnswer<Result<ReadFile>>(QtConcurrent::run(&thread_, [read = std::move(read)]() -> Result<ReadFile> {
        Result<HandFile> file = read();
        const Result<Done> allowed = file ? checkHandFile(*file) : fail(file.error());
        if (!allowed) {
            return fail(allowed.error());
        }
        const Result<QImage> small = decodeSafely(file->bytes, kSmall);
        return ReadFile{std::move(*file), small.value_or(QImage())};
    })).then(this, [this, name, draftKey](const Result<ReadFile>& answer) {
        --reading_;
        if (answer) {
            add(*answer, draftKey);
        } else {
            complain(answer.error(), name);
        }
        Q_EMIT changed();
    });
}

void FileBasket::addFiles(const QList<QUrl>& urls) {
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        const auto read = [path]() -> Result<HandFile> {
            return readEvidenceFile(path).map([](const EvidenceFile& file) {
                return HandFile{file.bytes, file.fileName, file.mediaType};
            });
        };
        take(read, url.fileName(), {});
    }
    Q_EMIT changed();
}

void FileBasket::addPicture(const QImage& picture) {
    const QString name = tr("pasted %1").arg(++pasted_) + QStringLiteral(".png");
    const auto read = [picture, name]() -> Result<HandFile> {
        return pictureAsFile(picture, name).map([](const EvidenceFile& file) {
            return HandFile{file.bytes, file.fileName, file.mediaType};
        });
    };
    take(read, name, {});
    Q_EMIT changed();
}

void FileBasket::restore(const std::vector<DraftFile>& files) {
    for (const DraftFile& file : files) {
        PendingAnswer<QByteArray>(kept_.load(file.key)).then(this, [this, file](const QByteArray& bytes) {
            if (!bytes.isEmpty()) {
                const HandFile kept{bytes, file.fileName, file.mediaType};
                take([kept]() -> Result<HandFile> { return kept; }, file.fileName, file.key);
            }
        });
    }
}

void FileBasket::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::accepted, this, [this, dialog] { addFiles(dialog->selectedUrls()); });
    dialog->open();
}

qint64 FileBasket::totalBytes() const {
    return std::accumulate(entries_.begin(), entries_.end(), qint64{0},
                           [](qint64 sum, const Entry& entry) { return sum + entry.file.bytes.size(); });
}

void FileBasket::add(ReadFile read, const QString& draftKey) {
    if (entries_.size() >= kMostHandFiles) {
        complain({ErrorKind::Invalid, {}, QStringLiteral("media.too-many")}, read.file.fileName);
        return;
    }
    if (totalBytes() + read.file.bytes.size() > kLargestHandTotal) {
        complain({ErrorKind::Invalid, {}, QStringLiteral("media.total")}, read.file.fileName);
        return;
    }
    const QString key = draftKey.isEmpty() ? newKey() : draftKey;
    if (draftKey.isEmpty()) {
        kept_.save(key, read.file.bytes);
    }
    QWidget* row = makeRow(read, key);
    rows_->addWidget(row);
    entries_.push_back({{key, read.file.fileName, read.file.mediaType}, std::move(read.file), row});
}

QWidget* FileBasket::makeRow(const ReadFile& read, const QString& key) {
    const Theme& theme = context_.theme;
    const QString name = cleanName(read.file.fileName);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    theme.pad(layout, 0, 0, 2);
    if (read.small.isNull()) {
        layout->addWidget(new IconView(theme, IconName::Attach, ColorRole::TextMuted, 20, row));
    } else {
        auto* picture = new QLabel(row);
        picture->setPixmap(QPixmap::fromImage(read.small));
        picture->setAccessibleName(tr("Picture %1").arg(name));
        layout->addWidget(picture);
    }
    layout->addWidget(new ElidedLabel(theme, name, TextRole::Body, ColorRole::Text, row), 1);
    layout->addWidget(
        new PlainLabel(theme, fileSizeText(read.file.bytes.size()), TextRole::Small, ColorRole::TextMuted, row));
    QToolButton* out = makeIconButton(theme, IconName::Close, tr("Take out %1").arg(name), row);
    connect(out, &QToolButton::clicked, this, [this, key] { remove(key); });
    layout->addWidget(out);
    return row;
}

void FileBasket::remove(const QString& key) {
    const auto found = std::ranges::find_if(entries_, [&](const Entry& entry) { return entry.draft.key == key; });
    if (found == entries_.end()) {
        return;
    }
    kept_.save(key, {});
    found->row->deleteLater();
    found->row->hide();
    entries_.erase(found);
    choose_->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FileBasket::clear() {
    for (const Entry& entry : entries_) {
        kept_.save(entry.draft.key, {});
        entry.row->deleteLater();
        entry.row->hide();
    }
    entries_.clear();
    problem_->hide();
    Q_EMIT changed();
}

void FileBasket::complain(const Error& error, const QString& name) {
    problem_->setText(tr("“%1” was not added.").arg(cleanName(name)) + QLatin1Char(' ') + sentenceFor(error));
    problem_->show();
}

std::vector<HandFile> FileBasket::files() const {
    std::vector<HandFile> files;
    for (const Entry& entry : entries_) {
        files.push_back(entry.file);
    }
    return files;
}

std::vector<DraftFile> FileBasket::draftFiles() const {
    std::vector<DraftFile> files;
    for (const Entry& entry : entries_) {
        files.push_back(entry.draft);
    }
    return files;
}

}  // namespace zhiban
