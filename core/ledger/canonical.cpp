// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace zhiban {
namespace {

constexpr double largestWholeNumber = 9007199254740992.0;  // 2^53

class CanonicalWriter {
  public:
    bool object(const QJsonObject& object) {
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end());  // QString compares UTF-16 code units
        out_ += '{';
        bool first = true;
        for (const QString& key : keys) {
            if (!first) {
                out_ += ',';
            }
            first = false;
            string(key);
            out_ += ':';
            if (!value(object.value(key))) {
                return false;
            }
        }
        out_ += '}';
        return true;
    }
    QByteArray take() { return std::move(out_); }

  private:
    bool value(const QJsonValue& value) {
        switch (value.type()) {
            case QJsonValue::Bool:
                out_ += value.toBool() ? "true" : "false";
                return true;
            case QJsonValue::Double:
                return number(value);
            case QJsonValue::String:
                string(value.toString());
                return true;
            case QJsonValue::Array:
                return array(value.toArray());
            case QJsonValue::Object:
                return object(value.toObject());
            case QJsonValue::Null:
            case QJsonValue::Undefined:
                break;
        }
        out_ += "null";
        return true;
    }

    bool array(const QJsonArray& array) {
        out_ += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0) {
                out_ += ',';
            }
            if (!value(array.at(i))) {
                return false;
            }
        }
        out_ += ']';
        return true;
    }

    bool number(const QJsonValue& value) {
        const double number = value.toDouble();
        if (std::floor(number) != number || std::abs(number) > largestWholeNumber) {
            return false;
        }
        out_ += QByteArray::number(value.toInteger());
        return true;
    }

    void string(const QString& text) {
        static constexpr char hex[] = "0123456789abcdef";
        out_ += '"';
        for (const char c : text.toUtf8()) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte == '"' || byte == '\\') {
                out_ += '\\';
                out_ += c;
            } else if (byte >= 0x20) {
                out_ += c;
            } else if (const char* shortForm = shortEscape(c)) {
                out_ += shortForm;
            } else {
                out_ += "\\u00";
                out_ += hex[byte >> 4];
                out_ += hex[byte & 15];
            }
        }
        out_ += '"';
    }

    static const char* shortEscape(char c) {
        switch (c) {
            case '\b':
                return "\\b";
            case '\t':
                return "\\t";
            case '\n':
                return "\\n";
            case '\f':
                return "\\f";
            case '\r':
                return "\\r";
            default:
                return nullptr;
        }
    }

    QByteArray out_;
};

void appendNetstring(QByteArray& out, const QByteArray& bytes) {
    out += QByteArray::number(bytes.size());
    out += ':';
    out += bytes;
    out += ',';
}

}  // namespace

Result<QByteArray> canonicalJson(const QJsonObject& object) {
    CanonicalWriter writer;
    if (!writer.object(object)) {
        return fail(ErrorKind::Invalid, QStringLiteral("a number in the payload is not whole or beyond 2^53"),
                    QStringLiteral("ledger.number"));
    }
    return writer.take();
}

QByteArray canonicalAct(const LedgerEntry& entry, const QByteArray& payload) {
    QByteArray out;
    out.reserve(payload.size() + 200);
    out += "zhiban-act-1";
    appendNetstring(out, QByteArray::number(entry.sequence));
    appendNetstring(out, QByteArray::number(toMilliseconds(entry.at)));
    appendNetstring(out, entry.actor.name.toUtf8());
    appendNetstring(out, entry.actor.device.toUtf8());
    appendNetstring(out, entry.verb.toUtf8());
    appendNetstring(out, entry.subjectKind.toUtf8());
    appendNetstring(out, entry.subjectId.toUtf8());
    appendNetstring(out, payload);
    return out;
}

QByteArray chainHash(const LedgerEntry& entry, const QByteArray& payload) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.previous);
    hash.addData(canonicalAct(entry, payload));
    return hash.result();
}

Result<QByteArray> chainHash(const LedgerEntry& entry) {
    return canonicalJson(entry.payload).map([&](const QByteArray& payload) { return chainHash(entry, payload); });
}

}  // namespace zhiban
