// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/rules/stored_posts.h"

namespace zhiban {

Result<QHash<SourceId, QString>> sourceKeys(const ReadSession& session) {
    return session.sources().all().map([](const std::vector<Source>& sources) {
        QHash<SourceId, QString> keys;
        for (const Source& source : sources) {
            keys.insert(source.id, source.key);
        }
        return keys;
    });
}

}  // namespace zhiban
