// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/rest/rest.h"

#include "core/intake/records/item_mapping.h"

namespace zhiban {
namespace {

// "name" is a member of the item, "/a/b" a pointer into it.
QString pointerOf(const QString& written) {
    if (written.isEmpty() || written.startsWith(u'/')) {
        return written;
    }
    return u'/' + QString(written)
                      .replace(QLatin1String("~"), QLatin1String("~0"))
                      .replace(QLatin1String("/"), QLatin1String("~1"));
}

ItemMapping mappingFrom(const ReadOptions& options) {
    const auto source = [&](PostField field) { return FieldSources{pointerOf(columnOf(field, options.mapping))}; };
    const auto setting = [&](const char* key) { return options.settings.value(QLatin1String(key)); };
    ItemShape shape;
    shape.id = source(PostField::Id);
    shape.url = source(PostField::Url);
    shape.title = source(PostField::Title);
    shape.body = source(PostField::Body);
    shape.author = source(PostField::Author);
    shape.published = source(PostField::Published);
    shape.place = source(PostField::Place);
    shape.category = source(PostField::Category);
    shape.likes = source(PostField::Likes);
    shape.source = source(PostField::Source);
    shape.summary = {QStringLiteral("/summary")};
    shape.updated = {QStringLiteral("/updated")};
    shape.language = {QStringLiteral("/language")};
    shape.files = pointerOf(setting("files"));
    shape.fileUrl = {QStringLiteral("/url")};
    shape.fileType = {QStringLiteral("/type")};
    ItemMapping mapping;
    // An item has a text where the mapping says it is.
    ItemShape titled = shape;
    titled.marks = shape.title;
    shape.marks = shape.body;
    mapping.shapes = {std::move(shape), std::move(titled)};
    mapping.itemsAt = setting("items");
    mapping.lists = {mapping.itemsAt};
    mapping.next = pointerOf(setting("next"));
    mapping.faults = {QStringLiteral("/error/message"), QStringLiteral("/error"), QStringLiteral("/message")};
    return mapping;
}

class RestConnector final : public Connector {
  public:
    const ConnectorTraits& traits() const override {
        static const ConnectorTraits traits = [] {
            ConnectorTraits own;
            own.kind = QStringLiteral("rest");
            own.takesMapping = true;
            own.fetchedByUrl = true;
            own.hasPages = true;
            own.settings = {{.key = QStringLiteral("items"), .kind = SettingField::Kind::Pointer},
                            {.key = QStringLiteral("files"), .kind = SettingField::Kind::Pointer},
                            {.key = QStringLiteral("next"), .kind = SettingField::Kind::Pointer},
                            {.key = QStringLiteral("next_parameter")},
                            {.key = QStringLiteral("page_parameter")},
                            {.key = QStringLiteral("header")},
                            {.key = QStringLiteral("token"), .kind = SettingField::Kind::Secret}};
            return own;
        }();
        return traits;
    }
    // Any JSON may be one: it is never guessed.
    bool recognises(QByteArrayView) const override { return false; }
    Result<ReadSummary> read(QIODevice& input, const ReadOptions& options, ItemSink& sink,
                             const Cancellation& cancellation) const override {
        return readAnswer(mappingFrom(options), traits().kind, input, options, sink, cancellation);
    }
};

}  // namespace

std::unique_ptr<Connector> makeRest() {
    return std::make_unique<RestConnector>();
}

}  // namespace zhiban
