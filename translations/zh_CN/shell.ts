<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::AboutDialog</name>
    <message>
        <source>About Zhiban</source>
        <translation>关于值班</translation>
    </message>
    <message>
        <source>Zhiban</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>A desk for those who listen to the public online and get things fixed.</source>
        <translation>听民声、办实事的网络值班台。</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhiban::CheatSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>zhiban::KeysPage</name>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New keys of the chosen command</source>
        <translation>所选命令的新按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 belongs to input methods or other software. Choose other keys.</source>
        <translation>%1 被输入法或其他软件占用，请换一组按键。</translation>
    </message>
    <message>
        <source>%1 is taken by another command. Choose other keys.</source>
        <translation>%1 已用于另一条命令，请换一组按键。</translation>
    </message>
</context>
<context>
    <name>zhiban::Leaving</name>
    <message>
        <source>The window closes as soon as the work below is done. Close it again to leave at once: what is not written yet is then not written.</source>
        <translation>下方的工作一完成，窗口就会关闭。再关一次则立即离开：尚未写完的内容就不再写入。</translation>
    </message>
</context>
<context>
    <name>zhiban::ListeningAlarm</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation> …</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not heard: %1. What is written there raises no alert now.</source>
        <translation>
            <numerusform>%n 个信源听不到：%1。那里发布的内容现在不会触发预警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>zhiban::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>%1 starts with its usual layout: the remembered one could not be read.</source>
        <translation>“%1”用默认布局打开：上次的布局读不出来。</translation>
    </message>
    <message>
        <source>The state of the desk could not be read.</source>
        <translation>值班台的状态没有读出来。</translation>
    </message>
    <message>
        <source>Zhiban</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, product</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The window starts with its usual layout: the remembered one could not be read. No data is concerned.</source>
        <translation>窗口用默认布局打开：上次的布局读不出来。数据不受影响。</translation>
    </message>
    <message>
        <source>The settings hold for now, but were not saved.</source>
        <translation>设置已生效，但没有保存下来。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>搜索帖文</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>查看提示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard overview</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>About Zhiban</source>
        <translation>关于值班</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>整体放大</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>整体缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>恢复原大小</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换深浅外观</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Silence alerts until the end of the shift</source>
        <translation>静音到本班结束</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Searching is slower for now: the index of words could not be kept up. Nothing is missed.</source>
        <translation>搜索暂时变慢：词语索引未能及时更新。搜索结果不会遗漏。</translation>
    </message>
</context>
<context>
    <name>zhiban::NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing to tell. It is quiet.</source>
        <translation>暂时没有提示，一切平静。</translation>
    </message>
</context>
<context>
    <name>zhiban::PaletteThings</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>matched by “%1”</source>
        <translation>“%1”命中的帖文</translation>
    </message>
</context>
<context>
    <name>zhiban::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>zhiban::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>a page and its count</comment>
        <translation>
            <numerusform>%1，%n 条待看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>单位(&amp;O)</translation>
    </message>
    <message>
        <source>Stands at the top and on every document.</source>
        <translation>显示在窗口顶部，并印在每份文书上。</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>值班员(&amp;F)</translation>
    </message>
    <message>
        <source>Signs what is done while nobody is on shift.</source>
        <translation>无人当班时，操作记录署这个名字。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后切换语言。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>整体大小(&amp;S)</translation>
    </message>
    <message>
        <source>Also Ctrl + and Ctrl −, Ctrl 0 for 100 %.</source>
        <translation>也可以按 Ctrl + 和 Ctrl −，Ctrl 0 恢复 100 %。</translation>
    </message>
    <message>
        <source>A&amp;lerts</source>
        <translation>预警(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search only when Return is pressed</source>
        <translation>按回车才搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Play a sound when an alert arrives</source>
        <translation>预警到来时响铃(&amp;P)</translation>
    </message>
    <message>
        <source>Which rule rings, and when it is quiet, is said in the rule. Rules that protect life always ring.</source>
        <translation>哪条规则响铃、何时不响，在规则里设定。关系生命安全的规则始终响铃。</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>Try the &amp;soft sound</source>
        <translation>试听轻声(&amp;S)</translation>
    </message>
    <message>
        <source>Try the &amp;urgent sound</source>
        <translation>试听急声(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts beside the clock while another program is in front</source>
        <translation>正在用别的程序时，在系统托盘提示预警(&amp;T)</translation>
    </message>
    <message>
        <source>No sound device answers. Alerts are shown, but not heard.</source>
        <translation>没有找到发声设备。预警照常显示，但听不到。</translation>
    </message>
    <message>
        <source>This &amp;desk asks the sources</source>
        <translation>本机采集信源(&amp;D)</translation>
    </message>
    <message>
        <source>Several desks and servers of one store share the sources. Off: somebody else must ask them, for example zhibanctl collect on a server.</source>
        <translation>同一数据库的多台值班机和服务器分担采集。关闭后须由别处采集，例如服务器上的 zhibanctl collect。</translation>
    </message>
</context>
<context>
    <name>zhiban::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>后台任务</translation>
    </message>
</context>
<context>
    <name>zhiban::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Search posts (Ctrl+F)</source>
        <translation>搜索帖文（Ctrl+F）</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Nobody on shift</source>
        <translation>无人当班</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>shift&apos;s name, officer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On shift since %1</source>
        <translation>%1 起当班</translation>
    </message>
    <message>
        <source>Sign in to start a shift</source>
        <translation>签到后开始当班</translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>还没有信源</translation>
    </message>
    <message>
        <source>%1/%2 sources</source>
        <comment>working, all</comment>
        <translation>%1/%2 个信源</translation>
    </message>
    <message>
        <source>Not reached: %1</source>
        <translation>连不上：%1</translation>
    </message>
    <message>
        <source>Nothing has been fetched or imported yet</source>
        <translation>还没有抓取或导入过内容</translation>
    </message>
    <message>
        <source>All sources answer</source>
        <translation>信源全部正常</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 件超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n 件一小时内到时限</numerusform>
        </translation>
    </message>
    <message>
        <source>Next clock: %1</source>
        <translation>最近的时限：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>没有提示</translation>
    </message>
    <message>
        <source>Alert sounds</source>
        <translation>预警铃声</translation>
    </message>
    <message>
        <source>Alert sounds are switched off in the settings; life safety still rings</source>
        <translation>设置中已关闭铃声；生命安全类仍会响铃</translation>
    </message>
    <message>
        <source>Alerts are silent until the end of the shift; life safety still rings. Press to hear them again</source>
        <translation>已静音到本班结束；生命安全类仍会响铃。再按一次恢复响铃</translation>
    </message>
    <message>
        <source>Silence alerts until the end of the shift</source>
        <translation>静音到本班结束</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Not asked yet: %1</source>
        <translation>尚未采集：%1</translation>
    </message>
    <message>
        <source>Nobody asks: %1</source>
        <translation>无人采集：%1</translation>
    </message>
    <message>
        <source>Too quiet: %1</source>
        <translation>来帖偏少：%1</translation>
    </message>
    <message>
        <source>Too few sources are heard: that no alert waits does not mean that it is calm.</source>
        <translation>听得到的信源太少：没有待处理预警不等于平安无事。</translation>
    </message>
    <message>
        <source>%1, too few are heard</source>
        <translation>%1，听得到的太少</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>查看信源</translation>
    </message>
</context>
<context>
    <name>zhiban::Tray</name>
    <message numerus="yes">
        <source>Zhiban: %n alert(s) not decided</source>
        <translation>
            <numerusform>值班：%n 条预警待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Zhiban: no alert waits</source>
        <translation>值班：没有待处理的预警</translation>
    </message>
    <message>
        <source>Zhiban</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Too few sources are heard: this does not mean that it is calm.</source>
        <translation>听得到的信源太少：这不等于平安无事。</translation>
    </message>
</context>
</TS>
