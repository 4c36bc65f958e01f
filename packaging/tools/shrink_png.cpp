// SPDX-License-Identifier: GPL-3.0-or-later
// shrink_png FROM TO: a screenshot small enough to live in the repository. At most 1280 pixels wide, 256 colours.
#include <QHash>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

bool isNear(QRgb left, QRgb right) {
    constexpr int unseen = 9;  // a difference nobody sees, summed over the channels
    return std::abs(qRed(left) - qRed(right)) + std::abs(qGreen(left) - qGreen(right)) +
               std::abs(qBlue(left) - qBlue(right)) <
           unseen;
}

// The picture's own most frequent colours, none beside one that looks the same: areas keep exactly their colour.
QList<QRgb> paletteOf(const QImage& picture) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb left, QRgb right) { return counts[left] > counts[right]; });
    QList<QRgb> palette;
    for (const QRgb colour : std::as_const(colours)) {
        const bool known =
            std::any_of(palette.begin(), palette.end(), [&](QRgb chosen) { return isNear(chosen, colour); });
        if (!known && palette.size() < 256) {
            palette << colour;
        }
    }
    return palette;
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc != 3) {
        std::fputs("usage: zhiban_shrink_png FROM TO\n", stderr);
        return 2;
    }
    QImage picture(QString::fromLocal8Bit(argv[1]));
    if (picture.isNull()) {
        std::fprintf(stderr, "not a picture: %s\n", argv[1]);
        return 1;
    }
    constexpr int widest = 1280;
    if (picture.width() > widest) {
        picture = picture.scaledToWidth(widest, Qt::SmoothTransformation);
    }
    picture = picture.convertToFormat(QImage::Format_RGB32);
    picture = picture.convertToFormat(QImage::Format_Indexed8, paletteOf(picture), Qt::ThresholdDither);
    constexpr int smallest = 0;  // of PNG's quality scale: the strongest compression
    if (!picture.save(QString::fromLocal8Bit(argv[2]), "PNG", smallest)) {
        std::fprintf(stderr, "cannot write %s\n", argv[2]);
        return 1;
    }
    return 0;
}
