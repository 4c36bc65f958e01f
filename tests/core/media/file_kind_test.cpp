// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_kind.h"

#include <gtest/gtest.h>

namespace zhiban {
namespace {

TEST(FileKind, GoesByTheType) {
    EXPECT_EQ(fileKindOf(QStringLiteral("image/webp")), FileKind::Picture);
    EXPECT_EQ(fileKindOf(QStringLiteral("audio/amr")), FileKind::Sound);
    EXPECT_EQ(fileKindOf(QStringLiteral("video/mp4")), FileKind::Film);
    EXPECT_EQ(fileKindOf(QStringLiteral("application/pdf")), FileKind::Document);
    EXPECT_EQ(fileKindOf(QStringLiteral("application/zip")), FileKind::Other);
    EXPECT_EQ(fileKindOf({}), FileKind::Other);
}

TEST(FileKind, KnowsWhatAClickMightRun) {
    for (const char* name :
         {"a.exe", "photo.JPG.EXE", "x.bat", "x.scr", "x.lnk", "x.sh", "x.desktop", "x.js", "x.msi"}) {
        EXPECT_TRUE(mayRun(QString::fromLatin1(name), "....")) << name;
    }
    for (const QByteArray& head : {QByteArray("MZ\x90"),
                                   QByteArray("\x7f"
                                              "ELF"),
                                   QByteArray("#!/bin/sh")}) {
        EXPECT_TRUE(mayRun(QStringLiteral("holiday.jpg"), head)) << head.constData();
    }
    for (const char* name : {"a.jpg", "letter.pdf", "call.wav", "exe", "table.xlsx", "chat.txt"}) {
        EXPECT_FALSE(mayRun(QString::fromLatin1(name), "....")) << name;
    }
}

TEST(FileKind, KnowsVectorPictures) {
    EXPECT_TRUE(isVectorPicture(QStringLiteral("image/svg+xml")));
    EXPECT_FALSE(isVectorPicture(QStringLiteral("image/png")));
}

}  // namespace
}  // namespace zhiban
