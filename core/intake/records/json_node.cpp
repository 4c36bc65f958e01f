// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/records/data_node.h"
#include "core/intake/text/json_cursor.h"

namespace zhiban {
namespace {

// A value takes about a hundred bytes: this bounds the tree of a hostile document to 50 MB.
constexpr int kMostValues = 500'000;

class JsonNodeReader {
  public:
    explicit JsonNodeReader(QByteArrayView utf8) : cursor_(utf8) {}

    Result<DataNode> read() {
        DataNode root = value();
        if (values_ > kMostValues) {
            return fail(ErrorKind::Invalid, QStringLiteral("more than %1 values").arg(kMostValues),
                        QStringLiteral("answer.too-large"));
        }
        if (!cursor_.atEnd()) {
            return fail(ErrorKind::Invalid, QStringLiteral("not JSON at byte %1").arg(cursor_.offset()),
                        cursor_.fault() == JsonFault::TooDeep ? QStringLiteral("answer.too-deep")
                                                              : QStringLiteral("answer.broken"));
        }
        return root;
    }

  private:
    // Recursion ends where the cursor says TooDeep.
    DataNode value() {
        DataNode node;
        const JsonKind kind = cursor_.peek();  // steps over white space
        node.begin = cursor_.offset();
        if (++values_ > kMostValues) {
            return node;
        }
        switch (kind) {
            case JsonKind::Object:
                node.kind = DataNode::Kind::Object;
                object(node);
                break;
            case JsonKind::Array:
                node.kind = DataNode::Kind::List;
                cursor_.enter();
                while (values_ <= kMostValues && cursor_.nextElement()) {
                    node.elements.push_back(value());
                }
                break;
            default:
                scalar(kind, node);
        }
        node.end = cursor_.offset();
        return node;
    }

    void object(DataNode& node) {
        cursor_.enter();
        QByteArrayView name;
        while (values_ <= kMostValues && cursor_.nextMember(name)) {
            node.names.push_back(QString::fromUtf8(name));
            node.elements.push_back(value());
        }
    }

    void scalar(JsonKind kind, DataNode& node) {
        QByteArrayView digits;
        if (kind == JsonKind::String) {
            node.kind = cursor_.readString(node.text) ? DataNode::Kind::Text : DataNode::Kind::Nothing;
        } else if (kind == JsonKind::Number) {
            node.kind = cursor_.readNumber(digits) ? DataNode::Kind::Text : DataNode::Kind::Nothing;
            node.text = QString::fromLatin1(digits);
        } else {
            cursor_.skip();
            if (kind == JsonKind::True || kind == JsonKind::False) {
                node.kind = DataNode::Kind::Text;
                node.text = kind == JsonKind::True ? QStringLiteral("true") : QStringLiteral("false");
            }
        }
    }

    JsonCursor cursor_;
    int values_ = 0;
};

}  // namespace

Result<DataNode> readJsonNode(QByteArrayView utf8) {
    return JsonNodeReader(utf8).read();
}

}  // namespace zhiban
