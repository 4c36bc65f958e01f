// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/routing/labelled_file.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/intake/open_input.h"

namespace zhiban {
namespace {

using Key = QLatin1String;

std::optional<LabelledPost> postOf(const QByteArray& line) {
    const QJsonDocument json = QJsonDocument::fromJson(line);
    const QJsonObject fields = json.object();
    const QJsonValue title = fields[Key("title")];
    const bool isPost = json.isObject() && fields[Key("body")].isString() && fields[Key("label")].isString() &&
                        (title.isString() || title.isNull() || title.isUndefined());
    if (!isPost || fields[Key("label")].toString().trimmed().isEmpty()) {
        return std::nullopt;
    }
    return LabelledPost{title.toString(), fields[Key("body")].toString(), fields[Key("label")].toString().trimmed()};
}

}  // namespace

Result<std::vector<LabelledPost>> readLabelledPosts(QIODevice& input) {
    std::vector<LabelledPost> posts;
    for (int number = 1;; ++number) {
        const QByteArray line = input.readLine();
        if (line.isEmpty()) {
            return posts;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        std::optional<LabelledPost> post = postOf(line);
        if (!post) {
            return fail(ErrorKind::Invalid, QStringLiteral("line %1 has no body and label").arg(number),
                        QStringLiteral("routing.bad-line"), {QString::number(number)});
        }
        posts.push_back(std::move(*post));
    }
}

Result<std::vector<LabelledPost>> readLabelledFile(const QString& path) {
    const Result<std::unique_ptr<InputFile>> file = InputFile::open(path);
    return file ? readLabelledPosts((*file)->bytes()) : fail(file.error());
}

QByteArray writeLabelledPosts(const std::vector<LabelledPost>& posts) {
    QByteArray lines;
    for (const LabelledPost& post : posts) {
        lines +=
            QJsonDocument(QJsonObject{{Key("title"), post.title}, {Key("body"), post.body}, {Key("label"), post.label}})
                .toJson(QJsonDocument::Compact);
        lines += '\n';
    }
    return lines;
}

}  // namespace zhiban
