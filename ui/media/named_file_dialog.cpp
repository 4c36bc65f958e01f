// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/named_file_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/formats.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/media/media_words.h"
#include "ui/media/save_copy.h"

namespace zhiban {

NamedFileDialog::NamedFileDialog(const PageContext& context, const PostMedia& media, QWidget* parent)
    : QDialog(parent), context_(context), media_(media) {
    const Theme& theme = context.theme;
    setWindowTitle(mediaName(media));
    resize(theme.scaled(560), sizeHint().height());
    auto* layout = new QVBoxLayout(this);
    theme.pad(layout, 4, 4, 3);
    auto* header = new PanelHeader(theme, mediaName(media), TextRole::Heading, this);
    header->setIcon(mediaIcon(media));
    layout->addWidget(header);
    const auto say = [&](const QString& text, TextRole role = TextRole::Body) {
        auto* label = new PlainLabel(theme, text, role, ColorRole::Text, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    };
    if (!media.file.title.isEmpty()) {
        say(withVisibleMarks(media.file.title));
    }
    if (media.isKept()) {
        say(tr("Kept as it came, %1.").arg(fileSizeText(media.file.bytes)));
        say(QStringLiteral("SHA-256 ") + QString::fromLatin1(media.file.sha256.toHex()), TextRole::Mono);
    } else {
        say(tr("The source only names this file. It is not fetched from here."));
        say(withVisibleMarks(media.file.url), TextRole::Mono);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (media.isKept()) {
        connect(buttons->addButton(tr("Save …"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
                [this] { save(); });
    } else if (!media.file.url.isEmpty()) {
        connect(buttons->addButton(tr("Copy the address"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
                [this] { QGuiApplication::clipboard()->setText(media_.file.url); });
    }
    layout->addWidget(buttons);
}

void NamedFileDialog::save() {
    askAndSave(context_, this, media_.file.sha256, mediaName(media_), Traces::Kept);
}

}  // namespace zhiban
