// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/connectors/open311/open311.h"

#include "core/intake/records/answer_connector.h"

namespace zhiban {
namespace {

ConnectorTraits traits() {
    ConnectorTraits traits;
    traits.kind = QStringLiteral("open311");
    traits.fetchedByUrl = true;
    traits.hasPages = true;
    traits.pageParameter = QStringLiteral("page");
    traits.tokenHeader = QStringLiteral("X-Api-Key");
    traits.settings = {{.key = QStringLiteral("server"), .kind = SettingField::Kind::Address, .required = true},
                       {.key = QStringLiteral("jurisdiction")},
                       {.key = QStringLiteral("format"),
                        .kind = SettingField::Kind::Choice,
                        .usual = QStringLiteral("json"),
                        .choices = {QStringLiteral("json"), QStringLiteral("xml")}},
                       {.key = QStringLiteral("token"), .kind = SettingField::Kind::Secret}};
    traits.addresses = {QStringLiteral("{server}/requests.{format}?jurisdiction_id={jurisdiction}"),
                        QStringLiteral("{server}/requests.{format}")};
    return traits;
}

// GeoReport v2, "GET Service Requests". The city's own words (status_notes) are not the citizen's: they are a summary.
ItemShape request() {
    ItemShape shape;
    shape.marks = {QStringLiteral("/service_request_id")};
    shape.id = {QStringLiteral("/service_request_id")};
    shape.title = {QStringLiteral("/service_name")};
    shape.body = {QStringLiteral("/description")};
    shape.summary = {QStringLiteral("/status_notes")};
    shape.published = {QStringLiteral("/requested_datetime")};
    shape.updated = {QStringLiteral("/updated_datetime")};
    shape.place = {QStringLiteral("/address"), QStringLiteral("/address_string"), QStringLiteral("{/lat},{/long}")};
    shape.category = {QStringLiteral("/service_name"), QStringLiteral("/service_code")};
    shape.files = QStringLiteral("/media_url");
    shape.isHtml = false;
    return shape;
}

}  // namespace

std::unique_ptr<Connector> makeOpen311() {
    ItemMapping mapping;
    mapping.shapes = {request()};
    mapping.lists = {QString(), QStringLiteral("/service_requests"), QStringLiteral("/requests")};
    mapping.faults = {QStringLiteral("/errors/error/description"), QStringLiteral("/0/description"),
                      QStringLiteral("/errors/0/description"), QStringLiteral("/error/description")};
    return makeAnswerConnector(traits(), std::move(mapping), {"service_request_id"});
}

}  // namespace zhiban
