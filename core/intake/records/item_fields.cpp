// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/records/item_fields.h"

#include <QUrl>
#include <algorithm>

namespace zhiban {
namespace {

constexpr size_t kMostFiles = 64;

bool leadsSomewhere(const DataNode& node, const QString& pointer) {
    const DataNode* found = node.at(pointer);
    return found != nullptr && found->kind != DataNode::Kind::Nothing;
}

}  // namespace

bool fits(const ItemShape& shape, const DataNode& node) {
    const auto leads = [&](const QString& pointer) { return leadsSomewhere(node, pointer); };
    return node.kind == DataNode::Kind::Object && std::ranges::all_of(shape.marks, leads) &&
           std::ranges::none_of(shape.unless, leads);
}

QString wholeAddress(const QString& written, const QString& origin) {
    const QUrl base(origin);
    const QUrl address(written);
    if (written.isEmpty() || !origin.startsWith(QLatin1String("http")) || !base.isValid() || !address.isRelative()) {
        return written;
    }
    return base.resolved(address).toString();
}

QString ItemFields::text(const FieldSources& sources) const {
    for (const QString& source : sources) {
        const QString found = source.contains(u'{')                     ? fromTemplate(source)
                              : source.startsWith(QLatin1String("../")) ? fromAround(QStringView(source).sliced(2))
                                                                        : item_.textAt(source);
        if (!found.trimmed().isEmpty()) {
            return found;
        }
    }
    return {};
}

QString ItemFields::fromTemplate(const QString& form) const {
    QString result;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype open = form.indexOf(u'{', at);
        const qsizetype close = form.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            return result + form.mid(at);
        }
        const QString value = text({form.mid(open + 1, close - open - 1)});
        if (value.isEmpty()) {
            return {};
        }
        result += form.mid(at, open - at) + value;
        at = close + 1;
    }
    return result;
}

QString ItemFields::fromAround(QStringView pointer) const {
    for (auto outer = around_.rbegin(); outer != around_.rend(); ++outer) {
        if (const QString found = (*outer)->textAt(pointer); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

std::vector<Enclosure> ItemFields::files(const ItemShape& shape, const QString& address) const {
    std::vector<Enclosure> found;
    const DataNode* const node = shape.files.isEmpty() ? nullptr : item_.at(shape.files);
    if (node == nullptr) {
        return found;
    }
    const auto add = [&](const DataNode& file) {
        const ItemFields fields(file, around_);
        Enclosure enclosure;
        enclosure.url =
            wholeAddress(file.kind == DataNode::Kind::Text ? file.text : fields.text(shape.fileUrl), address);
        enclosure.mediaType = fields.text(shape.fileType);
        enclosure.title = fields.text(shape.fileTitle);
        if (!enclosure.url.isEmpty() && found.size() < kMostFiles) {
            found.push_back(std::move(enclosure));
        }
    };
    if (node->kind == DataNode::Kind::List) {
        std::ranges::for_each(node->elements, add);
    } else {
        add(*node);
    }
    return found;
}

}  // namespace zhiban
