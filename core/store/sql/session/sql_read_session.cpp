// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/session/sql_read_session.h"

namespace zhiban::sql {

Tables::Tables(Session& session)
    : posts(session),
      postCounts(session),
      rules(session),
      wordLists(session),
      sources(session),
      cases(session),
      events(session),
      routing(session),
      claims(session),
      departments(session),
      shifts(session),
      publications(session),
      quarantine(session),
      attachments(session),
      media(session),
      ledger(session),
      changes(session) {}

}  // namespace zhiban::sql
