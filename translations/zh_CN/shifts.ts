<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>HandoverWords</name>
    <message>
        <source>did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>nobody asked it</source>
        <translation>无人采集</translation>
    </message>
    <message>
        <source>far fewer posts than usual</source>
        <translation>来帖明显少于平时</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Sources heard now: %1 of %2</source>
        <translation>目前听得到的信源：%1/%2 个</translation>
    </message>
    <message>
        <source>· Not heard: %1, %2 to %3 (%4)</source>
        <translation>· 听不到：%1，%2 至 %3（%4）</translation>
    </message>
    <message>
        <source>· Not heard: %1, since %2 (%3)</source>
        <translation>· 听不到：%1，自 %2 起（%3）</translation>
    </message>
    <message numerus="yes">
        <source>· and %n more</source>
        <translation>
            <numerusform>· 另有 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>· %1 %2 — %3, with %4; %5: %6</source>
        <translation>· %1 %2——%3，现由%4办理；%5：%6</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s)</source>
        <translation>
            <numerusform>在办案件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, of these overdue or due within 8 hours: %1</source>
        <translation>，其中已超时或8小时内到期 %1 件</translation>
    </message>
    <message>
        <source>Alerts nobody has decided on: %1</source>
        <translation>未处理预警 %1 条</translation>
    </message>
    <message>
        <source>Refused items waiting: %1</source>
        <translation>隔离区待查 %1 条</translation>
    </message>
    <message>
        <source>· Rule muted: %1, until %2</source>
        <translation>· 规则屏蔽中：%1，至 %2</translation>
    </message>
</context>
<context>
    <name>zhiban::DayRibbon</name>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>The day by the hour</source>
        <translation>当日时间轴</translation>
    </message>
    <message>
        <source>Wheel or + and − to zoom, drag or arrow keys to move, Home for the whole day</source>
        <translation>滚轮或 + − 缩放，拖动或方向键移动，Home 看全天</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n 条处置记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::DutyCard</name>
    <message>
        <source>Nobody is on duty</source>
        <translation>当前无人值班</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>值班员(&amp;O)</translation>
    </message>
    <message>
        <source>Day shift</source>
        <translation>白班</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Weekend shift</source>
        <translation>周末班</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>班次(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到上岗</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>正在值班</translation>
    </message>
    <message>
        <source>Sign out and hand over</source>
        <translation>交班签退</translation>
    </message>
    <message>
        <source>Who is on duty could not be read.</source>
        <translation>读取值班信息失败。</translation>
    </message>
    <message>
        <source>%1 left for you:
%2</source>
        <translation>%1 给您留言：
%2</translation>
    </message>
    <message>
        <source>since %1 · %2</source>
        <translation>%1 上岗 · 已值守 %2</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>签到没有成功。</translation>
    </message>
    <message>
        <source>You are not signed out.</source>
        <translation>签退没有成功。</translation>
    </message>
</context>
<context>
    <name>zhiban::HandoverDialog</name>
    <message>
        <source>Sign out and hand over</source>
        <translation>交班签退</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>On duty since %1, %2</source>
        <translation>%1 上岗，已值守 %2</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未办毕事项</translation>
    </message>
    <message>
        <source>Note for the next officer</source>
        <translation>交班留言</translation>
    </message>
    <message>
        <source>What to watch, what was promised, whom to ring …</source>
        <translation>要盯什么、答应过什么、该给谁打电话……</translation>
    </message>
    <message>
        <source>&amp;Note for the next officer</source>
        <translation>交班留言(&amp;N)</translation>
    </message>
    <message>
        <source>Required. What is listed above goes with it.</source>
        <translation>必填。上面的未办毕事项会一并移交。</translation>
    </message>
    <message>
        <source>Handed over &amp;to</source>
        <translation>接班人(&amp;T)</translation>
    </message>
    <message>
        <source>Leave empty when nobody is there yet.</source>
        <translation>接班人未到可留空。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>What is unfinished could not be counted.</source>
        <translation>统计未办毕事项失败。</translation>
    </message>
</context>
<context>
    <name>zhiban::ShiftsPage</name>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>值班动态</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole day</source>
        <translation>显示全天</translation>
    </message>
    <message>
        <source>Acts of the day</source>
        <translation>当日处置记录</translation>
    </message>
    <message>
        <source>Earlier watches</source>
        <translation>历次班次</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>签到上岗</translation>
    </message>
    <message>
        <source>Sign out and hand over</source>
        <translation>交班签退</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>The acts of the day could not be read.</source>
        <translation>当日记录读取失败。</translation>
    </message>
    <message>
        <source>Nothing was done in these hours</source>
        <translation>这段时间没有处置记录</translation>
    </message>
    <message>
        <source>Acts appear here as soon as somebody does something.</source>
        <translation>一有处置，这里会立即显示。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1, on duty</source>
        <translation>%1，值班中</translation>
    </message>
</context>
</TS>
