// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api/event_reader.h"
#include "core/store/sql/connection/session.h"

namespace zhiban::sql {

class EventTable final : public EventReader {
  public:
    explicit EventTable(Session& session) : session_(session) {}

    Result<PostId> placedUpTo() const override;
    Result<std::vector<PostInEvent>> postsAfter(PostId after, int limit) const override;
    Result<std::vector<ActiveEvent>> activeBetween(TimePoint from, TimePoint to, int limit) const override;
    Result<std::vector<EventId>> page(const std::optional<EventId>& after, int limit) const override;
    Result<EventSummary> summary(EventId event) const override;
    Result<std::vector<PostInEvent>> members(EventId event) const override;
    Result<std::vector<EventPost>> posts(EventId event) const override;
    Result<PostInEvent> ofPost(PostId post) const override;
    Result<std::vector<PostInEvent>> everyMember(EventId event) const override;
    Result<QString> nameOf(EventId event) const override;

    Result<Done> keep(const std::vector<EventPlacement>& placements);

  private:
    Session& session_;
};

}  // namespace zhiban::sql
