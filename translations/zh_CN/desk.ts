<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::AlertNotice</name>
    <message>
        <source>New alert, %1: %2</source>
        <translation>新预警，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s). Gravest, %1: %2</source>
        <translation>
            <numerusform>%n 条新预警，最重的是%1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>zhiban::ColumnActs</name>
    <message>
        <source>Column “%1” closed.</source>
        <translation>已关闭栏目“%1”。</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>修改…(&amp;C)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Usual width</source>
        <translation>恢复常用宽度(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>The posts were not marked as read.</source>
        <translation>没能标为已读。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) marked as read.</source>
        <translation>
            <numerusform>%n 条帖文已标为已读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark &amp;all read</source>
        <translation>全部标为已读(&amp;A)</translation>
    </message>
</context>
<context>
    <name>zhiban::ColumnEditor</name>
    <message>
        <source>Add a column</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>Change the column</source>
        <translation>修改栏目</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>关键词(&amp;W)</translation>
    </message>
    <message>
        <source>Every word must occur. Separate them by blanks.</source>
        <translation>须同时出现，用空格隔开。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Left empty, the column is named after its filter.</source>
        <translation>留空则按筛选条件命名。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 posts pass now</source>
        <translation>现有 %1 条帖文符合</translation>
    </message>
</context>
<context>
    <name>zhiban::ColumnHeader</name>
    <message>
        <source>Column menu</source>
        <translation>栏目菜单</translation>
    </message>
    <message>
        <source>Menu of the column “%1”</source>
        <translation>栏目“%1”的菜单</translation>
    </message>
</context>
<context>
    <name>zhiban::ColumnStrip</name>
    <message>
        <source>Add a column</source>
        <translation>添加栏目</translation>
    </message>
</context>
<context>
    <name>zhiban::Desk</name>
    <message>
        <source>Desk</source>
        <translation>值班台</translation>
    </message>
</context>
<context>
    <name>zhiban::DeskCommands</name>
    <message>
        <source>Desk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next undecided post</source>
        <translation>下一条未处理</translation>
    </message>
    <message>
        <source>Show the newest posts</source>
        <translation>显示最新帖文</translation>
    </message>
    <message>
        <source>Column to the left</source>
        <translation>左边栏目</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>右边栏目</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 栏</translation>
    </message>
    <message>
        <source>Read the columns again</source>
        <translation>重新读取各栏目</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加栏目</translation>
    </message>
    <message>
        <source>Change the column</source>
        <translation>修改栏目</translation>
    </message>
    <message>
        <source>Close the column</source>
        <translation>关闭栏目</translation>
    </message>
    <message>
        <source>Move the column left</source>
        <translation>栏目左移</translation>
    </message>
    <message>
        <source>Move the column right</source>
        <translation>栏目右移</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>加宽栏目</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>收窄栏目</translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation>栏目菜单</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Link to a case</source>
        <translation>并入案件</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予处理</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复待处理</translation>
    </message>
    <message>
        <source>Copy the post</source>
        <translation>复制帖文</translation>
    </message>
    <message>
        <source>Open the source page</source>
        <translation>打开原网页</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>on a button</comment>
        <translation>并入</translation>
    </message>
    <message>
        <source>Search with sources, levels, days …</source>
        <translation>按信源、级别、日期等搜索…</translation>
    </message>
    <message>
        <source>Keep the search as a column</source>
        <translation>把这次搜索保留为栏目</translation>
    </message>
    <message>
        <source>Mark all of the column read</source>
        <translation>本栏目全部标为已读</translation>
    </message>
</context>
<context>
    <name>zhiban::DeskPage</name>
    <message>
        <source>What is new could not be read.</source>
        <translation>最新动态没有读出来。</translation>
    </message>
    <message>
        <source>The post could not be shown.</source>
        <translation>这条帖文没能显示出来。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予处理</translation>
    </message>
</context>
<context>
    <name>zhiban::DeskWords</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Untouched posts</source>
        <translation>未处理帖文</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>全部帖文</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>” and “</source>
        <comment>between two words</comment>
        <translation>”和“</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅%1级</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>matched by a rule</source>
        <translation>命中规则</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未处理</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个信源</numerusform>
        </translation>
    </message>
    <message>
        <source>everything, newest first</source>
        <translation>不加筛选，最新在前</translation>
    </message>
    <message>
        <source>Alert, %1</source>
        <translation>预警，%1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已不予处理</translation>
    </message>
    <message>
        <source>in a case</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>The source gave no time; the time of fetching is used.</source>
        <translation>信源没有给出时间，按采集时间排列。</translation>
    </message>
    <message>
        <source>The source&apos;s time could not be read; the time of fetching is used.</source>
        <translation>信源给出的时间无法识别，按采集时间排列。</translation>
    </message>
    <message>
        <source>The source&apos;s time cannot be right; the time of fetching is used.</source>
        <translation>信源给出的时间不合常理，按采集时间排列。</translation>
    </message>
    <message>
        <source>The encoding was guessed: some characters may be wrong.</source>
        <translation>编码是推断的，个别字可能有误。</translation>
    </message>
    <message>
        <source>Control characters in the text were replaced.</source>
        <translation>正文中的控制字符已被替换。</translation>
    </message>
    <message>
        <source>letter width or case</source>
        <translation>全半角或大小写</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>separators between characters</source>
        <translation>字间夹有符号</translation>
    </message>
    <message>
        <source>inserted pinyin</source>
        <translation>夹注拼音</translation>
    </message>
    <message>
        <source>clause marks inside words</source>
        <translation>词中夹有句读</translation>
    </message>
    <message>
        <source>characters of the same sound</source>
        <translation>同音字</translation>
    </message>
    <message>
        <source>look-alike characters</source>
        <translation>形近字</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1+ new</source>
        <translation>%1+ 条新帖</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新帖</translation>
    </message>
    <message>
        <source>Not a public matter</source>
        <translation>不属公共事务</translation>
    </message>
    <message>
        <source>Thanks or praise</source>
        <translation>感谢或表扬</translation>
    </message>
    <message>
        <source>Already handled</source>
        <translation>已经处理</translation>
    </message>
    <message>
        <source>Known, nothing new</source>
        <translation>已知情况，无新内容</translation>
    </message>
    <message>
        <source>Advertising or spam</source>
        <translation>广告或垃圾信息</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>Not our area</source>
        <translation>不属本辖区</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予处理</translation>
    </message>
    <message>
        <source>of one rule</source>
        <translation>由一条规则命中</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1+ unread</source>
        <translation>%1+ 条未读</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 条未读</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>zhiban::FeedColumn</name>
    <message>
        <source>No posts yet</source>
        <translation>还没有帖文</translation>
    </message>
    <message>
        <source>As soon as a source delivers or a file is imported, posts appear here.</source>
        <translation>接入信源或导入文件后，帖文会出现在这里。</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>全部处理完毕</translation>
    </message>
    <message>
        <source>No alert is waiting. New ones appear here by themselves.</source>
        <translation>没有待处理的预警，新预警会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>没有符合条件的帖文</translation>
    </message>
    <message>
        <source>New posts that do will appear here by themselves.</source>
        <translation>有符合条件的新帖时会自动出现在这里。</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>修改筛选条件</translation>
    </message>
</context>
<context>
    <name>zhiban::FeedPane</name>
    <message>
        <source>The column “%1” could not be read on.</source>
        <translation>栏目“%1”没能继续读取。</translation>
    </message>
    <message>
        <source>Reading posts …</source>
        <translation>正在读取帖文…</translation>
    </message>
    <message>
        <source>This column could not be read.</source>
        <translation>这个栏目没能读取。</translation>
    </message>
    <message>
        <source>Show the new posts of this column: %1</source>
        <translation>显示本栏目的新帖文：%1</translation>
    </message>
</context>
<context>
    <name>zhiban::FilterForm</name>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已不予处理</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>到这一天止</translation>
    </message>
    <message>
        <source>Any rule or none</source>
        <translation>不限规则</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>信源(&amp;S)</translation>
    </message>
    <message>
        <source>None ticked = all.</source>
        <translation>都不勾选即为全部。</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Any of them, separated by commas.</source>
        <translation>符合其一即可，用逗号分开。</translation>
    </message>
    <message>
        <source>A rule that is gone</source>
        <translation>已不存在的规则</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zhiban::LevelChoice</name>
    <message>
        <source>All posts</source>
        <translation>全部帖文</translation>
    </message>
    <message>
        <source>What a rule matched</source>
        <translation>规则命中的</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1及以上</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅%1级</translation>
    </message>
</context>
<context>
    <name>zhiban::LinkCaseDialog</name>
    <message>
        <source>Link to a case</source>
        <translation>并入案件</translation>
    </message>
    <message numerus="yes">
        <source>Add %n post(s) to an open case</source>
        <translation>
            <numerusform>将 %n 条帖文并入已有案件</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, title or place</source>
        <translation>编号、标题或地点</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结案件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the cases …</source>
        <translation>正在读取案件……</translation>
    </message>
    <message>
        <source>The cases could not be read.</source>
        <translation>案件没有读出来。</translation>
    </message>
    <message>
        <source>Case %1, %2, %3</source>
        <translation>案件 %1,%2,%3</translation>
    </message>
    <message>
        <source>No open case fits</source>
        <translation>没有符合的未办结案件</translation>
    </message>
    <message>
        <source>Try other words, or open a new case (O).</source>
        <translation>换个词试试，或新立一案(O)。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) linked to case %1.</source>
        <translation>
            <numerusform>已将 %n 条帖文并入案件 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>查看案件</translation>
    </message>
    <message>
        <source>The post was not linked.</source>
        <translation>帖文没有并入。</translation>
    </message>
</context>
<context>
    <name>zhiban::PostActs</name>
    <message>
        <source>This post was decided already.</source>
        <translation>这条帖文已经处理过了。</translation>
    </message>
    <message>
        <source>The posts were not dismissed.</source>
        <translation>未能标为不予处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) dismissed: %1</source>
        <translation>
            <numerusform>%n 条帖文不予处理：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The dismissal was not taken back.</source>
        <translation>未能撤销不予处理。</translation>
    </message>
    <message>
        <source>The posts were not taken up again.</source>
        <translation>未能恢复为待处理。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条帖文。</numerusform>
        </translation>
    </message>
    <message>
        <source>This post has no web address that can be opened safely.</source>
        <translation>这条帖文没有可以安全打开的网址。</translation>
    </message>
    <message>
        <source>Why is nothing due?</source>
        <translation>为什么不予处理？</translation>
    </message>
</context>
<context>
    <name>zhiban::PostDrawer</name>
    <message>
        <source>Nothing chosen</source>
        <translation>尚未选择帖文</translation>
    </message>
    <message>
        <source>J and K go through the posts of a column, N to the next undecided one.</source>
        <translation>按 J、K 上下浏览，按 N 跳到下一条未处理的帖文。</translation>
    </message>
    <message>
        <source>The post could not be read.</source>
        <translation>这条帖文没有读出来。</translation>
    </message>
</context>
<context>
    <name>zhiban::PostView</name>
    <message>
        <source>Fetched %1</source>
        <translation>采集于 %1</translation>
    </message>
    <message>
        <source>Muted: no alert</source>
        <translation>屏蔽中：不预警</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n 个赞</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>帖文正文</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>命中原因</translation>
    </message>
    <message>
        <source>Show “%1” in the text</source>
        <translation>在正文中显示“%1”</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在正文中显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>As written.</source>
        <translation>按原文命中。</translation>
    </message>
    <message>
        <source>Found despite: %1.</source>
        <translation>已还原：%1。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>The text was changed</source>
        <translation>原文有改动</translation>
    </message>
    <message>
        <source>Text %1, fetched %2</source>
        <translation>第 %1 版，采集于 %2</translation>
    </message>
    <message>
        <source>Text %1 of the post</source>
        <translation>帖文第 %1 版</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Not in the text: in what is said in a file, or by something other than words.</source>
        <translation>不在正文中：在附件的所说内容里，或由文字以外的条件命中。</translation>
    </message>
</context>
<context>
    <name>zhiban::SearchView</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Try fewer or other words, or narrow the search less.</source>
        <translation>换几个词、少用几个词，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>The posts behind this number are not in the store any more.</source>
        <translation>这个数字背后的帖文已不在库中。</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>找到的帖文</translation>
    </message>
    <message>
        <source>Words that occur in title or text</source>
        <translation>标题或正文中的词</translation>
    </message>
    <message>
        <source>Back to the columns (Esc)</source>
        <translation>回到各栏目（Esc）</translation>
    </message>
    <message>
        <source>Keep as a column</source>
        <translation>保留为栏目</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 条帖文</numerusform>
        </translation>
    </message>
    <message>
        <source>from: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>Order of the posts found</source>
        <translation>搜索结果的排序</translation>
    </message>
    <message>
        <source>Best: words in the title, often and close together, in newer posts. Without words the newest come first.</source>
        <translation>最相关：词语出现在标题中、出现次数多、彼此靠近、帖文较新。未输入词语时按最新排列。</translation>
    </message>
    <message>
        <source>the best %1 of them</source>
        <translation>显示其中最相关的 %1 条</translation>
    </message>
</context>
<context>
    <name>zhiban::SubmissionView</name>
    <message>
        <source>Written down by %1</source>
        <translation>%1 登记</translation>
    </message>
    <message>
        <source>happened %1</source>
        <translation>发生于 %1</translation>
    </message>
    <message>
        <source>How to reach who told it</source>
        <translation>反映人联系方式</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>That you looked is written into the record.</source>
        <translation>查看会记入处置记录。</translation>
    </message>
    <message>
        <source>The number is not shown.</source>
        <translation>号码未能显示。</translation>
    </message>
</context>
</TS>
