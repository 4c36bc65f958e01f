// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_things.h"

#include <QCoreApplication>

#include "ui/kit/safe_text_view.h"

namespace zhiban {

namespace {

struct PaletteThings {
    Q_DECLARE_TR_FUNCTIONS(zhiban::PaletteThings)
};

}  // namespace

std::vector<PaletteThing> paletteThings(const PlacesToGo& places, const PageContext& context) {
    std::vector<PaletteThing> things;
    const auto add = [&](const QString& id, const QString& category, const QString& text, IconName icon,
                         std::function<void()> open) {
        things.push_back({id, category, cleanName(text), {}, icon, std::move(open)});
    };
    for (const Department& department : places.departments) {
        add(QStringLiteral("department.") + department.id.text, PaletteThings::tr("Department"), department.name,
            IconName::Department, [navigate = context.navigate, id = department.id.text] {
                navigate(QStringLiteral("cases"), {QStringLiteral("department"), id});
            });
    }
    for (const Case& open : places.cases) {
        add(QStringLiteral("case.") + open.id.text, PaletteThings::tr("Case"),
            QStringLiteral("%1  %2").arg(open.number, open.title), IconName::Case,
            [navigate = context.navigate, id = open.id.text] {
                navigate(QStringLiteral("cases"), {QStringLiteral("case"), id});
            });
    }
    for (const Rule& rule : places.rules) {
        PostFilter matched;
        matched.rule = rule.id;
        add(QStringLiteral("rule.") + rule.id.text, PaletteThings::tr("Rule"), rule.name, IconName::Bell,
            [openPosts = context.openPosts, matched,
             name = PaletteThings::tr("matched by “%1”").arg(cleanName(rule.name))] { openPosts(name, matched); });
    }
    return things;
}

}  // namespace zhiban
