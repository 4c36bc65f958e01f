// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/connector.h"
#include "core/intake/text/date_reader.h"

namespace zhiban {

// Replaces NULs and other control characters (tab and line ends stay) and noncharacters by U+FFFD. Whether
// there were any.
bool replaceControlCharacters(QString& text);

// The last step of every connector: gives a decoded post its source, place, id and time, and marks what is
// doubtful. One per reading; not for several threads at once.
class PostCleaner {
  public:
    explicit PostCleaner(const ReadOptions& options);

    // Takes the post with `published` still as the source wrote it. Doubts already marked stay.
    void clean(IncomingPost& post, const QString& published);
    // The same with the time of the last change. An item that gives only one time was published then.
    void clean(SourceItem& item, const QString& published, const QString& updated);

  private:
    void setPublished(IncomingPost& post, const QString& published);

    const ReadOptions& options_;
    DateReader dates_;
};

// Whether a post of this time can be true: not before 1990, at most ten minutes ahead of our clock.
bool isPlausible(TimePoint published, TimePoint now);

// An id for an item whose source gives none: the same content has the same id in every reading.
QString contentId(const IncomingPost& post, const QString& published);

}  // namespace zhiban
