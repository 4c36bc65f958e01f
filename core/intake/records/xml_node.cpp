// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QXmlStreamReader>

#include "core/intake/records/data_node.h"

namespace zhiban {
namespace {

constexpr int kDeepest = 64;
constexpr int kMostElements = 500'000;

// The children of an element by name: one that repeats becomes a list.
class Children {
  public:
    explicit Children(DataNode& parent) : parent_(parent) {}

    void add(const QString& name, DataNode child) {
        parent_.kind = DataNode::Kind::Object;
        const auto known = indexes_.constFind(name);
        if (known == indexes_.constEnd()) {
            indexes_.insert(name, parent_.elements.size());
            parent_.names.push_back(name);
            parent_.elements.push_back(std::move(child));
            return;
        }
        DataNode& present = parent_.elements[*known];
        if (present.kind != DataNode::Kind::List) {
            DataNode list{DataNode::Kind::List, {}, {}, {}, present.begin, child.end};
            list.elements.push_back(std::move(present));
            present = std::move(list);
        }
        present.elements.push_back(std::move(child));
    }

  private:
    DataNode& parent_;
    QHash<QString, size_t> indexes_;
};

class XmlNodeReader {
  public:
    explicit XmlNodeReader(const QString& text) : reader_(text) {}

    Result<DataNode> read() {
        DataNode document;
        Children children(document);
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::DTD) {
                return fail(ErrorKind::Invalid, QStringLiteral("the document declares a document type"),
                            QStringLiteral("feed.dtd"));
            }
            if (token == QXmlStreamReader::StartElement) {
                const QString name = reader_.name().toString();
                children.add(name, element(1));
            }
        }
        if (elements_ > kMostElements) {
            return fail(ErrorKind::Invalid, QStringLiteral("more than %1 elements").arg(kMostElements),
                        QStringLiteral("answer.too-large"));
        }
        if (reader_.hasError()) {
            const bool deep = reader_.error() == QXmlStreamReader::CustomError;
            return fail(ErrorKind::Invalid,
                        QStringLiteral("line %1: %2").arg(reader_.lineNumber()).arg(reader_.errorString()),
                        deep ? QStringLiteral("answer.too-deep") : QStringLiteral("answer.broken"));
        }
        return document;
    }

  private:
    DataNode element(int depth) {
        DataNode node;
        node.begin = reader_.characterOffset();
        if (depth > kDeepest || ++elements_ > kMostElements) {
            reader_.raiseError(QStringLiteral("nested too deeply, or too much"));
            return node;
        }
        QString text;
        Children children(node);
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::EndElement) {
                break;
            }
            if (token == QXmlStreamReader::StartElement) {
                const QString name = reader_.name().toString();
                children.add(name, element(depth + 1));
            } else if (token == QXmlStreamReader::Characters) {
                text += reader_.text();
            }
        }
        node.end = reader_.characterOffset();
        if (node.kind == DataNode::Kind::Nothing) {
            node.kind = DataNode::Kind::Text;
            node.text = text.trimmed();
        }
        return node;
    }

    QXmlStreamReader reader_;
    int elements_ = 0;
};

}  // namespace

Result<DataNode> readXmlNode(const QString& text) {
    return XmlNodeReader(text).read();
}

}  // namespace zhiban
