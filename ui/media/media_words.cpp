// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/media_words.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QUrl>

#include "core/media/file_kind.h"
#include "ui/kit/safe_text_view.h"

namespace zhiban {
namespace {

class MediaWords {
    Q_DECLARE_TR_FUNCTIONS(zhiban::MediaWords)
};

// A source that names no type has told it by the suffix.
FileKind kindOf(const PostMedia& media) {
    if (!media.file.mediaType.isEmpty()) {
        return fileKindOf(media.file.mediaType);
    }
    const QString name = media.file.fileName.isEmpty() ? QUrl(media.file.url).path() : media.file.fileName;
    return fileKindOf(QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name());
}

}  // namespace

QString mediaName(const PostMedia& media) {
    QString name = cleanName(media.file.fileName);
    if (name.isEmpty()) {
        name = cleanName(QUrl(media.file.url).fileName());
    }
    return name.isEmpty() ? mediaKindText(media) : name;
}

QString mediaKindText(const PostMedia& media) {
    switch (kindOf(media)) {
        case FileKind::Picture:
            return media.file.cover ? MediaWords::tr("Cover") : MediaWords::tr("Picture");
        case FileKind::Sound:
            return MediaWords::tr("Recording");
        case FileKind::Film:
            return MediaWords::tr("Film");
        case FileKind::Document:
            return MediaWords::tr("Document");
        case FileKind::Other:
            break;
    }
    return MediaWords::tr("File");
}

IconName mediaIcon(const PostMedia& media) {
    switch (kindOf(media)) {
        case FileKind::Picture:
            return IconName::Camera;
        case FileKind::Sound:
            return IconName::Sound;
        case FileKind::Film:
            return IconName::Play;
        case FileKind::Document:
            return IconName::Note;
        case FileKind::Other:
            break;
    }
    return IconName::Attach;
}

bool isPicture(const PostMedia& media) {
    return kindOf(media) == FileKind::Picture && !isVectorPicture(media.file.mediaType);
}

bool isSound(const PostMedia& media) {
    return kindOf(media) == FileKind::Sound;
}

bool isFilm(const PostMedia& media) {
    return kindOf(media) == FileKind::Film;
}

QString standingText(const Speech& speech) {
    if (speech.text.isEmpty()) {
        return MediaWords::tr("Nobody has written down what is said.");
    }
    if (speech.machine) {
        return speech.isConfirmed() ? MediaWords::tr("Machine-made, confirmed by %1").arg(speech.confirmedBy)
                                    : MediaWords::tr("Machine-made, not confirmed by anybody");
    }
    return speech.isConfirmed()
               ? MediaWords::tr("Written by %1, confirmed by %2").arg(speech.writtenBy, speech.confirmedBy)
               : MediaWords::tr("Written by %1, not confirmed by another officer").arg(speech.writtenBy);
}

}  // namespace zhiban
