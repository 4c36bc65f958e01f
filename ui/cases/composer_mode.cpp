// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/composer_mode.h"

#include <QCoreApplication>

namespace zhiban {

namespace {

class ComposerWords {
    Q_DECLARE_TR_FUNCTIONS(zhiban::Composer)
};

}  // namespace

ModeLook lookOf(ComposerMode mode) {
    switch (mode) {
        case ComposerMode::InternalNote:
            return {IconName::Lock,
                    ColorRole::InternalNote,
                    ColorRole::InternalNoteText,
                    ComposerWords::tr("Internal note · stays in the office"),
                    ComposerWords::tr("Only officers read this."),
                    ComposerWords::tr("Save note"),
                    ComposerWords::tr("What colleagues and the next shift should know …")};
        case ComposerMode::PublicAnswer:
            return {IconName::Megaphone,
                    ColorRole::PublicAnswer,
                    ColorRole::PublicAnswerText,
                    ComposerWords::tr("Public answer to the citizen"),
                    ComposerWords::tr("Everyone will read this."),
                    ComposerWords::tr("Record public answer"),
                    ComposerWords::tr("The answer in the words the citizen read or heard …")};
        case ComposerMode::Action:
            return {IconName::Play,
                    ColorRole::SurfaceRaised,
                    ColorRole::TextMuted,
                    ComposerWords::tr("Log an action"),
                    ComposerWords::tr("What was done, by whom, with what result."),
                    ComposerWords::tr("Log action"),
                    ComposerWords::tr("Who did what about it …")};
    }
    return {};
}

}  // namespace zhiban
