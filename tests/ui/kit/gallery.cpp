// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/gallery.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/kit/chip.h"
#include "ui/kit/panels.h"
#include "ui/kit/safe_text_view.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_view.h"
#include "ui/kit/timeline_list.h"

namespace zhiban::testing {

namespace {

using namespace std::chrono_literals;

QHBoxLayout* rowIn(const Theme& theme, QBoxLayout* column) {
    auto* row = new QHBoxLayout;
    theme.pad(row, 0, 0, 2);
    column->addLayout(row);
    return row;
}

QWidget* typeCard(const Theme& theme) {
    auto* card = new Card(theme);
    auto* head = new PanelHeader(theme, QStringLiteral("字体 Type"));
    head->setCount(QStringLiteral("37"));
    head->setIcon(IconName::Columns);
    head->addWidget(makeIconButton(theme, IconName::Filter, QStringLiteral("筛选")));
    head->addWidget(makeIconButton(theme, IconName::More, QStringLiteral("更多")));
    card->body()->addWidget(head);
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("值班台 Title"), TextRole::Title));
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("路灯杆晃动 Heading"), TextRole::Heading));
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("搅拌站夜里噪音太大，整个小区睡不着。Body 12345")));
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("市民热线 Strong"), TextRole::Strong));
    card->body()->addWidget(
        new PlainLabel(theme, QStringLiteral("论坛 · 5 分钟前 Small"), TextRole::Small, ColorRole::TextMuted));
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("00:11:47 1,234 Digits"), TextRole::Digits));
    card->body()->addWidget(new PlainLabel(theme, QStringLiteral("a3f5…9c01 Mono"), TextRole::Mono));
    return card;
}

QWidget* chipCard(const Theme& theme) {
    auto* card = new Card(theme);
    card->body()->addWidget(new PanelHeader(theme, QStringLiteral("标记 Chips")));
    auto* levels = rowIn(theme, card->body());
    for (const Level level : {Level::Red, Level::Orange, Level::Yellow, Level::Blue}) {
        levels->addWidget(new ChipView(theme, severityChip(level)));
    }
    levels->addStretch();
    auto* clocks = rowIn(theme, card->body());
    for (const Milliseconds left : {Milliseconds(5h + 20min), Milliseconds(40min), Milliseconds(-12min)}) {
        clocks->addWidget(new ChipView(theme, clockChip(left)));
    }
    clocks->addWidget(new ChipView(theme, pausedClockChip(QStringLiteral("等待市民补充"))));
    clocks->addStretch();
    auto* control = new SegmentedControl(theme, QStringLiteral("范围"));
    control->addSegment(QStringLiteral("内部备注"), IconName::Lock);
    control->addSegment(QStringLiteral("公开答复"), IconName::Megaphone);
    control->addSegment(QStringLiteral("派单"));
    auto* row = rowIn(theme, card->body());
    row->addWidget(control);
    row->addStretch();
    for (const bool isPublic : {false, true}) {
        auto* note = new Card(theme);
        note->setGround(isPublic ? ColorRole::PublicAnswer : ColorRole::InternalNote);
        note->setEdge(isPublic ? ColorRole::PublicAnswerText : ColorRole::InternalNoteText);
        auto* head = new PanelHeader(
            theme, isPublic ? QStringLiteral("公开答复 · 所有人可见") : QStringLiteral("内部备注 · 不出值班室"));
        head->setIcon(isPublic ? IconName::Megaphone : IconName::Lock,
                      isPublic ? ColorRole::PublicAnswerText : ColorRole::InternalNoteText);
        note->body()->addWidget(head);
        note->body()->addWidget(new PlainLabel(theme, QStringLiteral("已联系市政，今晚到场加固。")));
        card->body()->addWidget(note);
    }
    card->body()->addStretch(1);
    return card;
}

QWidget* controlCard(const Theme& theme) {
    auto* card = new Card(theme);
    card->body()->addWidget(new PanelHeader(theme, QStringLiteral("控件 Controls")));
    auto* buttons = rowIn(theme, card->body());
    buttons->addWidget(makeIconTextButton(theme, IconName::Plus, QStringLiteral("立案"), ButtonKind::Primary));
    buttons->addWidget(makeIconTextButton(theme, IconName::Dispatch, QStringLiteral("派单")));
    buttons->addWidget(makeButton(QStringLiteral("撤回"), ButtonKind::Danger));
    buttons->addWidget(makeButton(QStringLiteral("稍后"), ButtonKind::Quiet));
    auto* off = makeButton(QStringLiteral("不可用"));
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addStretch();
    auto* form = new FormRows(theme);
    auto* search = new SearchField(theme, QStringLiteral("搜索帖文、案件、地点"));
    card->body()->addWidget(search);
    auto* line = new QLineEdit(QStringLiteral("新河路 88 号"));
    form->addRow(QStringLiteral("地点(&P)"), line, QStringLiteral("街道和门牌号，写得越清楚越快到场"));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("城市管理局"), QStringLiteral("供电公司"), QStringLiteral("生态环境局")});
    form->addRow(QStringLiteral("部门(&D)"), combo);
    auto* spin = new QSpinBox;
    spin->setValue(72);
    spin->setSuffix(QStringLiteral(" 小时"));
    form->addRow(QStringLiteral("时限(&T)"), spin);
    form->setProblem(spin, QStringLiteral("不得超过三个工作日"));
    auto* text = new QPlainTextEdit(QStringLiteral("请今晚到场加固，并回传照片。"));
    text->setFixedHeight(theme.scaled(64));
    form->addRow(QStringLiteral("要求(&R)"), text);
    card->body()->addWidget(form);
    auto* checks = rowIn(theme, card->body());
    auto* check = new QCheckBox(QStringLiteral("只看未处理"));
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(QStringLiteral("声音")));
    auto* radio = new QRadioButton(QStringLiteral("白班"));
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(QStringLiteral("夜班")));
    checks->addStretch();
    auto* progress = new QProgressBar;
    progress->setAccessibleName(QStringLiteral("导入"));
    progress->setValue(62);
    card->body()->addWidget(progress);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setAccessibleName(QStringLiteral("时间"));
    slider->setValue(40);
    card->body()->addWidget(slider);
    card->body()->addStretch(1);
    return card;
}

QWidget* listCard(const Theme& theme) {
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(QStringLiteral("列表"));
    auto* table = new QTableWidget(5, 4);
    table->setAccessibleName(QStringLiteral("案件"));
    table->setHorizontalHeaderLabels(
        {QStringLiteral("编号"), QStringLiteral("标题"), QStringLiteral("部门"), QStringLiteral("时限")});
    const QStringList titles{QStringLiteral("路灯杆晃动"), QStringLiteral("搅拌站夜间噪音"),
                             QStringLiteral("旧衣回收箱占道"), QStringLiteral("暖气不热"), QStringLiteral("老人走失")};
    for (int i = 0; i < 5; ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QStringLiteral("2026-000%1").arg(i + 1)));
        table->setItem(i, 1, new QTableWidgetItem(titles[i]));
        table->setItem(i, 2, new QTableWidgetItem(QStringLiteral("城市管理局")));
        table->setItem(i, 3, new QTableWidgetItem(QStringLiteral("剩 2小时")));
    }
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(1);
    table->setFrameShape(QFrame::NoFrame);
    tabs->addTab(table, QStringLiteral("未结案件"));
    tabs->addTab(new QWidget, QStringLiteral("已结"));
    tabs->addTab(new QWidget, QStringLiteral("全部"));
    tabs->setMinimumHeight(theme.scaled(230));
    return tabs;
}

QWidget* textCard(const Theme& theme) {
    auto* card = new Card(theme);
    card->body()->addWidget(new PanelHeader(theme, QStringLiteral("原文 Original")));
    auto* view = new SafeTextView(theme);
    view->setFitsText(true);
    view->setText(
        QStringLiteral("新河路口的路灯杆晃动得厉害，风一吹就往人行道上倒，接送孩子的家长都绕着走。<b>谁来管管？</b>"),
        {{6, 5}, {15, 3}});
    card->body()->addWidget(view);
    auto* timeline = new TimelineList(theme, QStringLiteral("经过"));
    const TimePoint start = fromMilliseconds(1'772'438'400'000);
    timeline->setRows({{QStringLiteral("1"), start, QStringLiteral("李敏"), QStringLiteral("立案"), {}, IconName::Case},
                       {QStringLiteral("2"), start + 9min, QStringLiteral("李敏"), QStringLiteral("派单至城市管理局"),
                        QStringLiteral("请今晚到场加固，并回传照片。"), IconName::Dispatch, ColorRole::Accent},
                       {QStringLiteral("3"), start + 40min, QStringLiteral("李敏"), QStringLiteral("内部备注"),
                        QStringLiteral("发帖人是附近学校的老师，已电话核实，杆底螺栓松了两颗。"), IconName::Lock,
                        ColorRole::InternalNoteText, ColorRole::InternalNote},
                       {QStringLiteral("4"), start + 26h, QStringLiteral("王强"), QStringLiteral("公开答复"),
                        QStringLiteral("您好，路灯杆已于昨晚加固，感谢您的提醒。"), IconName::Megaphone,
                        ColorRole::PublicAnswerText, ColorRole::PublicAnswer}});
    timeline->setMinimumHeight(theme.scaled(330));
    card->body()->addWidget(timeline, 1);
    return card;
}

QWidget* stateCard(const Theme& theme) {
    auto* card = new Card(theme);
    auto* empty = new StateView(theme, new QWidget);
    empty->showEmpty({IconName::Source, QStringLiteral("还没有信息源"),
                      QStringLiteral("添加一个信息源，或先载入示例数据看看。"), QStringLiteral("添加信息源"), [] {}});
    empty->setMinimumHeight(theme.scaled(210));
    auto* failed = new StateView(theme, new QWidget);
    failed->showError(QStringLiteral("帖文没有读出来。"), {ErrorKind::Unavailable, QStringLiteral("busy")}, [] {});
    failed->setMinimumHeight(theme.scaled(210));
    auto* row = rowIn(theme, card->body());
    row->addWidget(empty);
    row->addWidget(makeSeparator(theme, Qt::Vertical));
    row->addWidget(failed);
    return card;
}

QWidget* iconCard(const Theme& theme) {
    auto* card = new Card(theme);
    card->body()->addWidget(new PanelHeader(theme, QStringLiteral("图标 Icons")));
    auto* grid = new QGridLayout;
    theme.pad(grid, 0, 0, 2);
    for (int i = 0; i < iconNameCount; ++i) {
        grid->addWidget(new IconView(theme, static_cast<IconName>(i), ColorRole::Text, 22), i / 17, i % 17);
    }
    card->body()->addLayout(grid);
    return card;
}

}  // namespace

QWidget* makeGallery(const Theme& theme, QWidget* parent) {
    auto* page = new Ground(theme, ColorRole::Window, parent);
    auto* grid = new QGridLayout(page);
    theme.pad(grid, 4, 4, 4);
    grid->addWidget(typeCard(theme), 0, 0);
    grid->addWidget(chipCard(theme), 1, 0);
    grid->addWidget(controlCard(theme), 0, 1, 2, 1);
    grid->addWidget(textCard(theme), 0, 2, 2, 1);
    grid->addWidget(listCard(theme), 2, 0, 1, 1);
    grid->addWidget(stateCard(theme), 2, 1);
    grid->addWidget(iconCard(theme), 2, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return page;
}

}  // namespace zhiban::testing
