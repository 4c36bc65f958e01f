// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zhiban/sample_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/media/sound.h"

namespace zhiban {

namespace {

constexpr QSize size{960, 720};

void paintStreet(QPainter& painter) {
    QLinearGradient sky(0, 0, 0, 520);
    sky.setColorAt(0, QColor(168, 190, 214));
    sky.setColorAt(1, QColor(226, 231, 236));
    painter.fillRect(0, 0, 960, 520, sky);
    painter.fillRect(0, 520, 960, 200, QColor(122, 126, 132));
    painter.fillRect(0, 500, 960, 40, QColor(178, 176, 170));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(QColor(140 + 12 * i, 146 + 8 * i, 152));
        painter.drawRect(40 + 190 * i, 180 + 40 * (i % 3), 150, 320 - 40 * (i % 3));
    }
}

void paintLamp(QPainter& painter, double leaning, bool wholeBase) {
    paintStreet(painter);
    painter.save();
    painter.translate(480, 560);
    painter.rotate(leaning);
    painter.setBrush(QColor(70, 74, 80));
    painter.drawRect(-11, -440, 22, 440);
    painter.drawRoundedRect(-11, -446, 150, 16, 8, 8);
    painter.setBrush(QColor(250, 236, 180));
    painter.drawRoundedRect(92, -440, 62, 22, 8, 8);
    painter.restore();
    painter.setBrush(QColor(92, 96, 102));
    painter.drawRoundedRect(420, 552, 120, 26, 4, 4);
    for (int i = 0; i < 4; ++i) {
        const bool present = wholeBase || i == 3;
        painter.setBrush(present ? QColor(196, 200, 205) : QColor(48, 50, 54));
        painter.drawEllipse(QPoint(436 + 30 * i, 565), 7, 7);
    }
    if (!wholeBase) {
        painter.setPen(QPen(QColor(214, 70, 50), 8));
        painter.drawLine(250, 600, 700, 600);
        painter.setPen(QPen(Qt::white, 8, Qt::DashLine));
        painter.drawLine(250, 600, 700, 600);
    }
}

void paintReceipt(QPainter& painter) {
    painter.fillRect(QRect(QPoint(), size), QColor(206, 201, 190));
    painter.setBrush(QColor(252, 251, 247));
    painter.setPen(QPen(QColor(180, 176, 166), 2));
    painter.drawRect(210, 40, 540, 640);
    painter.setPen(QPen(QColor(120, 120, 120), 3));
    for (int line = 0; line < 11; ++line) {
        painter.drawLine(260, 170 + 40 * line, 700 - (line * 97) % 220, 170 + 40 * line);
    }
    painter.fillRect(330, 90, 300, 26, QColor(80, 80, 80));
}

void paintPump(QPainter& painter) {
    painter.fillRect(QRect(QPoint(), size), QColor(214, 218, 222));
    painter.setPen(QPen(QColor(90, 110, 130), 44));
    painter.drawLine(0, 420, 960, 420);
    painter.setPen(QPen(QColor(60, 70, 80), 4));
    painter.setBrush(QColor(32, 96, 168));
    painter.drawEllipse(QPoint(480, 420), 150, 150);
    painter.setBrush(QColor(230, 232, 236));
    painter.drawEllipse(QPoint(480, 420), 66, 66);
    painter.setBrush(QColor(24, 80, 146));
    painter.drawRoundedRect(400, 150, 160, 130, 16, 16);
}

void paintManhole(QPainter& painter) {
    painter.fillRect(QRect(QPoint(), size), QColor(148, 146, 142));
    painter.setPen(QPen(QColor(60, 60, 62), 10));
    painter.setBrush(QColor(86, 88, 92));
    painter.drawEllipse(QPoint(480, 360), 240, 200);
    painter.setPen(QPen(QColor(110, 112, 116), 8));
    for (int i = -4; i <= 4; ++i) {
        painter.drawLine(480 + 44 * i, 230, 480 + 44 * i, 490);
    }
}

// Somebody talks for a while: syllables of a few tones, some silence between the sentences.
QByteArray speechLike() {
    Sound sound;
    const double seconds = 14;
    for (int i = 0; i < static_cast<int>(seconds * sound.rate); ++i) {
        const double at = static_cast<double>(i) / sound.rate;
        const double syllable = std::max(0.0, std::sin(2 * std::numbers::pi * 3.1 * at + std::sin(1.7 * at)));
        const double sentence = std::fmod(at, 3.6) < 2.9 ? 1 : 0.02;
        const double pitch = 150 + 40 * std::sin(2.3 * at) + 20 * std::sin(7.9 * at);
        const double voice =
            std::sin(2 * std::numbers::pi * pitch * at) + 0.5 * std::sin(4 * std::numbers::pi * pitch * at);
        sound.samples.push_back(static_cast<qint16>(9000 * syllable * sentence * voice));
    }
    return writeWave(sound);
}

}  // namespace

QByteArray samplePicture(const QString& drawing) {
    if (drawing == u"call-recording") {
        return speechLike();
    }
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (drawing == u"lamp-before") {
        paintLamp(painter, 9.0, false);
    } else if (drawing == u"lamp-after") {
        paintLamp(painter, 0.0, true);
    } else if (drawing == u"pump") {
        paintPump(painter);
    } else if (drawing == u"manhole") {
        paintManhole(painter);
    } else {
        paintReceipt(painter);
    }
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace zhiban
