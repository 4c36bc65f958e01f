// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/command_palette.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/pinyin.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/search_field.h"
#include "ui/kit/style/paint.h"

namespace zhiban {

namespace {

enum Role { IdRole = Qt::UserRole, CategoryRole, KeysRole };

int pieceScore(const QString& piece, const QString& text, const QString& words) {
    const QString lower = text.toLower();
    if (lower.startsWith(piece)) {
        return 100;
    }
    const QString initials = pinyinInitials(text);
    if (initials.startsWith(piece)) {
        return 90;
    }
    if (lower.contains(QLatin1Char(' ') + piece)) {
        return 80;
    }
    if (lower.contains(piece)) {
        return 70;
    }
    const QString pinyin = pinyinLetters(text);
    if (pinyin.startsWith(piece)) {
        return 65;
    }
    if (initials.contains(piece)) {
        return 60;
    }
    if (piece.size() > 1 && pinyin.contains(piece)) {
        return 40;
    }
    if ((QLatin1Char(' ') + words).contains(QLatin1Char(' ') + piece)) {
        return 30;
    }
    return piece.size() > 2 && words.contains(piece) ? 10 : 0;
}

// Command's name at the left, its category muted before it, its keys at the right.
class PaletteDelegate final : public QStyledItemDelegate {
  public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), theme_.scaled(34)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (option.state.testFlag(QStyle::State_Selected)) {
            paintRounded(painter, QRectF(option.rect).adjusted(theme_.space(1), 0, -theme_.space(1), 0),
                         theme_.cornerRadius(), theme_.color(ColorRole::Selection), QColor());
        }
        QRect inner = option.rect.adjusted(theme_.space(3), 0, -theme_.space(3), 0);
        const int side = theme_.iconSize();
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            icon.paint(painter, iconBox(theme_, inner, inner.left(), side));
        }
        inner.setLeft(inner.left() + side + theme_.space(2));
        painter->setFont(theme_.font(TextRole::Body));
        painter->setPen(theme_.color(ColorRole::Text));
        QRect used;
        painter->drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString(), &used);
        painter->setFont(theme_.font(TextRole::Small));
        painter->setPen(theme_.color(ColorRole::TextMuted));
        painter->drawText(QRect(used.right() + theme_.space(3), inner.top(), inner.width(), inner.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine, index.data(CategoryRole).toString());
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          index.data(KeysRole).toString());
    }

  private:
    const Theme& theme_;
};

}  // namespace

int paletteScore(const QString& typed, const QString& text, const QString& otherWords) {
    const QString words = otherWords.toLower();
    int score = 1;
    for (const QString& piece : typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int found = pieceScore(piece, text, words);
        if (found == 0) {
            return 0;
        }
        score += found;
    }
    return score;
}

CommandPalette::CommandPalette(const Theme& theme, ShortcutRegistry& shortcuts, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      theme_(theme),
      shortcuts_(shortcuts),
      field_(
          new SearchField(theme, tr("A command, department, case or rule: Chinese, pinyin initials or English"), this)),
      list_(new QListWidget(this)),
      nothing_(new PlainLabel(theme, tr("Nothing fits"), TextRole::Body, ColorRole::TextMuted, this)) {
    setWindowTitle(tr("Commands"));
    auto* column = new QVBoxLayout(this);
    theme.pad(column, 2, 2, 2);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    column->addWidget(nothing_, 1);
    nothing_->setAlignment(Qt::AlignCenter);
    list_->setAccessibleName(tr("Commands"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);  // arrows reach it from the field
    list_->setItemDelegate(new PaletteDelegate(theme, list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    list_->viewport()->setAutoFillBackground(false);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);  // in memory: no need to wait
    connect(field_, &SearchField::accepted, this, &CommandPalette::runCurrent);
    connect(field_, &SearchField::left, this, &QDialog::reject);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open() {
    collect();
    field_->clear();
    filter({});
    const QWidget* host = parentWidget();
    resize(theme_.scaled(560), theme_.scaled(420));
    if (host != nullptr) {
        const QPoint middle = host->mapToGlobal(QPoint(host->width() / 2, host->height() / 6));
        move(middle.x() - width() / 2, middle.y());
    }
    QDialog::open();
    field_->setFocus();
    if (ask_) {
        ask_();
    }
}

void CommandPalette::setThings(std::vector<PaletteThing> things) {
    things_ = std::move(things);
    collect();
    filter(field_->text());
}

QStringList CommandPalette::shownIds() const {
    QStringList ids;
    for (int i = 0; i < list_->count(); ++i) {
        ids << list_->item(i)->data(IdRole).toString();
    }
    return ids;
}

void CommandPalette::collect() {
    rows_.clear();
    for (const ShortcutRegistry::Entry& entry : shortcuts_.commands()) {
        if (!entry.action->isEnabled() || entry.command.id == QLatin1String("palette.show")) {
            continue;
        }
        QString words = entry.command.id;
        words.replace(QLatin1Char('.'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
        rows_.push_back({entry.command.id,
                         entry.command.category,
                         entry.command.text,
                         words + QLatin1Char(' ') + entry.command.keywords,
                         entry.keys.isEmpty() ? QString() : entry.keys.first().toString(QKeySequence::NativeText),
                         entry.action->icon(),
                         {}});
    }
    for (const PaletteThing& thing : things_) {
        rows_.push_back(
            {thing.id, thing.category, thing.text, thing.words, {}, makeIcon(theme_, thing.icon), thing.open});
    }
}

const CommandPalette::Row* CommandPalette::rowOf(const QString& id) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
    return found == rows_.end() ? nullptr : &*found;
}

void CommandPalette::filter(const QString& typed) {
    std::vector<std::pair<int, const Row*>> found;
    const bool asked = !typed.trimmed().isEmpty();
    for (const Row& row : rows_) {
        if (row.open && !asked) {
            continue;
        }
        const int score = paletteScore(typed, row.text, row.words + QLatin1Char(' ') + row.category);
        if (score > 0) {
            found.emplace_back(score, &row);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    list_->clear();
    for (const auto& [score, row] : found) {
        auto* item = new QListWidgetItem(row->text, list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(IdRole, row->id);
        item->setData(CategoryRole, row->category);
        item->setData(KeysRole, row->keys);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(row->text, row->category));
        item->setIcon(row->icon);
    }
    list_->setCurrentRow(0);
    list_->setVisible(!found.empty());
    nothing_->setVisible(found.empty());
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr) {
        return;
    }
    const QString id = item->data(IdRole).toString();
    const Row* row = rowOf(id);
    const std::function<void()> openThing = row ? row->open : nullptr;
    const QPointer<QAction> action = shortcuts_.action(id);
    accept();  // first: the command may open a dialog of its own
    if (openThing) {
        openThing();
    } else if (!action.isNull()) {
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress && !field_->isComposing()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? 8
                         : key == Qt::Key_PageUp   ? -8
                                                   : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, list_->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.color(ColorRole::SurfaceRaised));
    paintRounded(&painter, QRectF(rect()), 0, QColor(), theme_.color(ColorRole::BorderStrong));
}

}  // namespace zhiban
