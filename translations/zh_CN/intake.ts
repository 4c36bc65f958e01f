<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::FileBasket</name>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>or paste pictures and files with Ctrl+V, or drop them here.</source>
        <translation>也可用 Ctrl+V 粘贴图片和文件，或拖到这里。</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>取出 %1</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>“%1”未添加。</translation>
    </message>
</context>
<context>
    <name>zhiban::HandChannels</name>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>App</source>
        <translation>手机应用</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Mobile site</source>
        <translation>手机网站</translation>
    </message>
    <message>
        <source>Desktop client</source>
        <translation>电脑客户端</translation>
    </message>
    <message>
        <source>Web radio</source>
        <translation>网络电台</translation>
    </message>
    <message>
        <source>People&apos;s Daily board</source>
        <translation>人民日报留言</translation>
    </message>
    <message>
        <source>Toutiao</source>
        <translation>头条</translation>
    </message>
</context>
<context>
    <name>zhiban::HandForm</name>
    <message>
        <source>What somebody told us</source>
        <translation>群众反映登记</translation>
    </message>
    <message>
        <source>&amp;How it came</source>
        <translation>来件渠道(&amp;H)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>反映内容</translation>
    </message>
    <message>
        <source>In their own words. A pasted chat is kept as it is.</source>
        <translation>照原话记录。粘贴的聊天记录按原样保存。</translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation>反映内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Telephone of the caller</source>
        <translation>来电人电话(&amp;T)</translation>
    </message>
    <message>
        <source>Stays inside: it is masked on the screen and in no report, copy or export.</source>
        <translation>仅限内部：屏幕上遮挡显示，不进入任何报告、副本或导出。</translation>
    </message>
    <message>
        <source>14:30 · yesterday&apos;s date and time · empty = not said</source>
        <translation>14:30 · 昨天 21:00 · 半小时前 · 留空表示未说</translation>
    </message>
    <message>
        <source>When it happe&amp;ned</source>
        <translation>发生时间(&amp;A)</translation>
    </message>
    <message>
        <source>The post itself stands at the time of the call.</source>
        <translation>帖文本身按来电时间排列。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Pictures, recordings and &amp;files</source>
        <translation>图片、录音和文件(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Not understood. Write 14:30, or 2026-03-02 14:30.</source>
        <translation>看不懂这个时间。请写 14:30 或 2026-03-02 14:30。</translation>
    </message>
    <message>
        <source>The same words were written down at %1 already (%2). Store once more to keep both.</source>
        <translation>%1 已登记过同样内容（%2）。再次登记则两条都保留。</translation>
    </message>
    <message>
        <source>It was not stored. What you wrote is still here.</source>
        <translation>未能登记，所写内容仍在这里。</translation>
    </message>
</context>
<context>
    <name>zhiban::IntakePage</name>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Write down a call, a visit, a letter …</source>
        <translation>登记来电、来访、来信…</translation>
    </message>
    <message>
        <source>Store it and show it on the desk</source>
        <translation>登记并在值班台显示</translation>
    </message>
    <message>
        <source>Stored. A rule matched: it is an alert.</source>
        <translation>已登记。命中规则，已列为预警。</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>What you had begun to write down is back.</source>
        <translation>上次未登记完的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>zhiban::RecentHandPosts</name>
    <message>
        <source>Written down last</source>
        <translation>最近登记</translation>
    </message>
    <message>
        <source>What was written down could not be read.</source>
        <translation>最近登记的内容无法读取。</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>A call, a visit or a letter becomes a post like any other.</source>
        <translation>来电、来访、来信登记后与其他帖文一样处理。</translation>
    </message>
</context>
</TS>
