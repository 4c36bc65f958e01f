// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/time_card.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

#include "core/cases/workflow/transitions.h"
#include "ui/cases/loaded_case.h"
#include "ui/kit/formats.h"
#include "ui/messages/case_words.h"

namespace zhiban {

namespace {

// The office is calm, departments take turns, "nobody" is empty.
ColorRole colorOf(const QString& holder, const QStringList& departments) {
    static constexpr ColorRole turns[] = {ColorRole::Accent, ColorRole::SeverityOrange, ColorRole::Good,
                                          ColorRole::SeverityYellow};
    if (holder.isEmpty()) {
        return ColorRole::Border;
    }
    if (holder == officeHolder()) {
        return ColorRole::TextMuted;
    }
    return turns[static_cast<size_t>(std::max<qsizetype>(0, departments.indexOf(holder))) % std::size(turns)];
}

struct Total {
    QString holder;
    Milliseconds time{0};
};

std::vector<Total> totalsOf(const std::vector<HolderSegment>& segments) {
    std::vector<Total> totals;
    for (const HolderSegment& segment : segments) {
        auto found = std::find_if(totals.begin(), totals.end(),
                                  [&segment](const Total& total) { return total.holder == segment.holder; });
        if (found == totals.end()) {
            totals.push_back({segment.holder, segment.length()});
        } else {
            found->time += segment.length();
        }
    }
    return totals;
}

}  // namespace

// The bar itself.
class HolderBar final : public QWidget {
  public:
    HolderBar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        connect(&theme_, &Theme::changed, this, [this] { updateGeometry(); });
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setSegments(const std::vector<HolderSegment>& segments) {
        segments_ = segments;
        departments_.clear();
        for (const HolderSegment& segment : segments_) {
            const bool department = !segment.holder.isEmpty() && segment.holder != officeHolder();
            if (department && !departments_.contains(segment.holder)) {
                departments_ << segment.holder;
            }
        }
        update();
    }
    QSize sizeHint() const override { return {theme_.scaled(120), theme_.scaled(10)}; }
    QSize minimumSizeHint() const override { return {theme_.scaled(40), theme_.scaled(10)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
        painter.setClipPath(frame);
        painter.fillRect(rect(), theme_.color(ColorRole::Sunken));
        if (segments_.empty()) {
            return;
        }
        const TimePoint from = segments_.front().from;
        const double whole = std::max(1.0, static_cast<double>((segments_.back().to - from).count()));
        for (const HolderSegment& segment : segments_) {
            const double left = static_cast<double>((segment.from - from).count()) / whole * width();
            const double right = static_cast<double>((segment.to - from).count()) / whole * width();
            // A gap of one pixel keeps neighbours apart for eyes that do not see the colours.
            painter.fillRect(QRectF(left, 0, std::max(1.0, right - left - 1), height()),
                             theme_.color(colorOf(segment.holder, departments_)));
        }
    }

  private:
    const Theme& theme_;
    std::vector<HolderSegment> segments_;
    QStringList departments_;
};

TimeCard::TimeCard(LoadedCase& loaded, QWidget* parent)
    : Card(loaded.context().theme, parent), loaded_(loaded), theme_(loaded.context().theme) {
    auto* header = new PanelHeader(theme_, tr("Who had it"), TextRole::Strong, this);
    header->setIcon(IconName::Clock);
    body()->addWidget(header);
    bar_ = new HolderBar(theme_, this);
    body()->addWidget(bar_);
    legend_ = new PlainLabel(theme_, TextRole::Small, ColorRole::Text, this);
    legend_->setWordWrap(true);
    body()->addWidget(legend_);
    total_ = new PlainLabel(theme_, TextRole::Small, ColorRole::TextMuted, this);
    body()->addWidget(total_);
    connect(&loaded_, &LoadedCase::changed, this, &TimeCard::refresh);
    refresh();
}

void TimeCard::refresh() {
    const CaseWithTimeline* content = loaded_.content();
    const Result<std::vector<HolderSegment>> segments =
        holderSegments(content ? content->timeline : std::vector<LedgerEntry>{}, loaded_.context().clock.now());
    setVisible(segments.has_value());
    if (!segments) {
        return;
    }
    bar_->setSegments(*segments);
    QStringList parts;
    Milliseconds whole{0};
    for (const Total& total : totalsOf(*segments)) {
        parts << QStringLiteral("%1 %2").arg(holderText(total.holder), durationText(total.time));
        whole += total.time;
    }
    legend_->setText(parts.join(QLatin1Char('\n')));
    bar_->setAccessibleName(tr("Who had the case: %1").arg(parts.join(QStringLiteral(", "))));
    total_->setText(tr("Together %1 since it was found").arg(durationText(whole)));
}

QString TimeCard::legend() const {
    return legend_->text();
}

}  // namespace zhiban
