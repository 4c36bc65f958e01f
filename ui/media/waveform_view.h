// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/media/playback.h"
#include "ui/kit/theme.h"

namespace zhiban {

// The loudness of a recording over its length, where it is being listened to, and the stretch that is repeated. A click
// or the arrow keys (two seconds, with Ctrl half a second) go to a place.
class WaveformView final : public QWidget {
    Q_OBJECT

  public:
    explicit WaveformView(const Theme& theme, QWidget* parent = nullptr);

    void setPeaks(std::vector<Peak> peaks, double seconds);
    void setPosition(double seconds);
    void setLoop(const std::optional<Playback::Loop>& loop);
    double position() const { return position_; }
    QSize sizeHint() const override;

  Q_SIGNALS:
    void seekRequested(double seconds);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    int xOf(double seconds) const;
    void seekTo(double x);

    const Theme& theme_;
    std::vector<Peak> peaks_;
    double seconds_ = 0;
    double position_ = 0;
    std::optional<Playback::Loop> loop_;
};

}  // namespace zhiban
