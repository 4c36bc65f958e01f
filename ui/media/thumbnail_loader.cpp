// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/thumbnail_loader.h"

#include <QPointer>
#include <QTimer>
#include <QtConcurrentRun>

#include "core/operations/cases/read_cases.h"
#include "core/operations/store_threads.h"
#include "ui/media/safe_image.h"

namespace zhiban {

namespace {

constexpr int rememberedKilobytes = 32 * 1024;

QByteArray cacheKey(const QByteArray& sha256, const QSize& bounds) {
    return sha256 + QByteArray::number(bounds.width()) + 'x' + QByteArray::number(bounds.height());
}

}  // namespace

ThumbnailLoader::ThumbnailLoader(StoreThreads& store, QObject* parent)
    : QObject(parent), store_(store), small_(rememberedKilobytes) {
    thread_.setMaxThreadCount(1);
}

ThumbnailLoader::~ThumbnailLoader() {
    thread_.clear();
    thread_.waitForDone();
}

void ThumbnailLoader::load(const QByteArray& sha256, const QSize& bounds, QObject* receiver,
                           std::function<void(const Result<QImage>&)> show) {
    const QByteArray key = cacheKey(sha256, bounds);
    if (const QImage* known = small_.object(key)) {
        QTimer::singleShot(0, receiver, [image = *known, show = std::move(show)] { show(image); });
        return;
    }
    store_.read(ReadAttachment{sha256})
        .then(this, [this, key, bounds, target = QPointer<QObject>(receiver),
                     show = std::move(show)](const Result<QByteArray>& bytes) {
            if (!target) {
                return;
            }
            if (!bytes) {
                show(fail(bytes.error()));
                return;
            }
            PendingAnswer<Result<QImage>>(QtConcurrent::run(&thread_, [data = *bytes, bounds] {
                return decodeSafely(data, bounds);
            })).then(this, [this, key, target, show](const Result<QImage>& image) {
                if (image) {
                    small_.insert(key, new QImage(*image), static_cast<int>(image->sizeInBytes() / 1024) + 1);
                }
                if (target) {
                    show(image);
                }
            });
        });
}

}  // namespace zhiban
