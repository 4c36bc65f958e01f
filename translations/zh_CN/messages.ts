<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActSentences</name>
    <message>
        <source>Paused source “%1”</source>
        <translation>暂停信源“%1”</translation>
    </message>
    <message>
        <source>Saved source “%1”</source>
        <translation>保存信源“%1”</translation>
    </message>
    <message>
        <source>Read a refused item again</source>
        <translation>重新读入一条隔离内容</translation>
    </message>
    <message>
        <source>Set a refused item aside</source>
        <translation>搁置一条隔离内容</translation>
    </message>
    <message>
        <source>Retired a source</source>
        <translation>停用一个信源</translation>
    </message>
    <message>
        <source>Opened case %1</source>
        <translation>立案 %1</translation>
    </message>
    <message>
        <source>Dispatched to %1</source>
        <translation>派单给 %1</translation>
    </message>
    <message>
        <source>Dispatched to %1 to assist</source>
        <translation>派单给 %1 协办</translation>
    </message>
    <message>
        <source>Added evidence: %1 (%2)</source>
        <translation>上传证据：%1（%2）</translation>
    </message>
    <message>
        <source>Public answer to the citizen</source>
        <translation>公开答复来源</translation>
    </message>
    <message>
        <source>Public answer to the citizen · %1</source>
        <translation>公开答复来源 · %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message numerus="yes">
        <source>Received %n post(s) by %1</source>
        <translation>
            <numerusform>%1 收录 %n 条帖文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>触发 %n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>Signed out, handed over to %1</source>
        <translation>签退，交班给 %1</translation>
    </message>
    <message>
        <source>Published issue %1: %2</source>
        <translation>发布第%1期：%2</translation>
    </message>
    <message>
        <source>Store created</source>
        <translation>建立数据库</translation>
    </message>
    <message>
        <source>Saved rule “%1”</source>
        <translation>保存规则“%1”</translation>
    </message>
    <message>
        <source>Retired a rule</source>
        <translation>停用一条规则</translation>
    </message>
    <message>
        <source>Saved department “%1”</source>
        <translation>保存部门“%1”</translation>
    </message>
    <message>
        <source>Saved column “%1”</source>
        <translation>保存栏目“%1”</translation>
    </message>
    <message>
        <source>Dismissed a post</source>
        <translation>忽略一条帖文</translation>
    </message>
    <message>
        <source>Restored a post</source>
        <translation>恢复一条帖文</translation>
    </message>
    <message>
        <source>Linked a post</source>
        <translation>并入一条帖文</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>%1 signed for it</source>
        <translation>%1 已签收</translation>
    </message>
    <message>
        <source>Returned: not theirs</source>
        <translation>退回：不属其职责</translation>
    </message>
    <message>
        <source>Urged %1</source>
        <translation>催办 %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处置动作</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部记录</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Issued the briefing %1</source>
        <translation>签发简报 %1</translation>
    </message>
    <message numerus="yes">
        <source>Linked %n posts</source>
        <translation>
            <numerusform>并入 %n 条帖文</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到上岗</translation>
    </message>
    <message>
        <source>A program wrote down a recording</source>
        <translation>程序记录了一段录音</translation>
    </message>
    <message>
        <source>Wrote down what is said in a recording</source>
        <translation>记录了录音内容</translation>
    </message>
    <message>
        <source>Took the dialect off a recording</source>
        <translation>去掉了录音的方言标记</translation>
    </message>
    <message>
        <source>Tagged a recording: %1</source>
        <translation>标记了录音方言：%1</translation>
    </message>
    <message>
        <source>Kept a blacked-out copy: %1</source>
        <translation>保存了涂黑副本：%1</translation>
    </message>
    <message>
        <source>Explained the local word “%1”</source>
        <translation>解释了本地词语“%1”</translation>
    </message>
    <message>
        <source>Looked at a caller&apos;s number</source>
        <translation>查看了来电人号码</translation>
    </message>
    <message>
        <source>Confirmed what is said in a recording</source>
        <translation>确认了录音内容</translation>
    </message>
    <message>
        <source>Took out the local word “%1”</source>
        <translation>取出了本地词语“%1”</translation>
    </message>
    <message>
        <source>Put %1 posts into events, %2 of them new</source>
        <translation>将 %1 条帖文归入事件，其中 %2 条为新事件</translation>
    </message>
    <message>
        <source>Merged events: %1 posts moved</source>
        <translation>合并事件：移动 %1 条帖文</translation>
    </message>
    <message>
        <source>Split an event: %1 posts moved</source>
        <translation>拆分事件：移动 %1 条帖文</translation>
    </message>
    <message>
        <source>Detached a post from its event (%1 versions)</source>
        <translation>将一条帖文移出事件（%1 个版本）</translation>
    </message>
    <message>
        <source>Confirmed %1 posts of an event</source>
        <translation>确认了事件中的 %1 条帖文</translation>
    </message>
    <message>
        <source>Took an event&apos;s name back</source>
        <translation>取消了事件的名称</translation>
    </message>
    <message>
        <source>Named an event “%1”</source>
        <translation>将事件命名为“%1”</translation>
    </message>
    <message>
        <source>Took back an act on events: %1 posts moved</source>
        <translation>撤销了对事件的操作：移动 %1 条帖文</translation>
    </message>
    <message>
        <source>Trained the suggestion of categories on %1 posts</source>
        <translation>用 %1 条帖文训练了分类建议</translation>
    </message>
    <message>
        <source>Right %1 %; shown as sure %2 %, of those right %3 %</source>
        <translation>正确 %1 %；有把握的占 %2 %，其中正确 %3 %</translation>
    </message>
    <message>
        <source>Registered a claim: %1</source>
        <translation>登记谣言：%1</translation>
    </message>
    <message>
        <source>Retired a claim: %1</source>
        <translation>停用谣言：%1</translation>
    </message>
    <message>
        <source>Compared %1 posts with known claims, %2 are close to one</source>
        <translation>将 %1 条帖文与已知谣言比对，其中 %2 条相近</translation>
    </message>
    <message>
        <source>Saved category “%1”</source>
        <translation>保存类别“%1”</translation>
    </message>
    <message>
        <source>Saved the routing rules: %1 of them</source>
        <translation>保存派单规则，共 %1 条</translation>
    </message>
    <message>
        <source>Went back to version %1 of the suggestion of categories</source>
        <translation>分类建议退回版本 %1</translation>
    </message>
    <message>
        <source>A post makes a known claim</source>
        <translation>确认帖文在说一条已知谣言</translation>
    </message>
    <message>
        <source>A post does not make the claim it is close to</source>
        <translation>认定帖文与相近的谣言不是一回事</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>New</source>
        <translation>新案</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Awaiting information</source>
        <translation>待补充</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>已定级</translation>
    </message>
    <message>
        <source>To dispatch</source>
        <translation>待派单</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Awaiting signature</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Closing requested</source>
        <translation>申请办结</translation>
    </message>
    <message>
        <source>Citizen told</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Reopening requested</source>
        <translation>申请重办</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Partly fixed</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>解释清楚</translation>
    </message>
    <message>
        <source>Cannot be fixed</source>
        <translation>暂无法解决</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>非本级职责</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复案件</translation>
    </message>
    <message>
        <source>The problem is gone, and there is proof of it.</source>
        <translation>问题已经解决，并有证据。</translation>
    </message>
    <message>
        <source>Some of it is done. Say what is left, and why.</source>
        <translation>办了一部分。请写明还差什么、为什么。</translation>
    </message>
    <message>
        <source>Nothing to repair: the citizen got a full explanation.</source>
        <translation>没有需要整改的，已向群众解释清楚。</translation>
    </message>
    <message>
        <source>It cannot be done now. Say what stands in the way.</source>
        <translation>目前办不了。请写明困难所在。</translation>
    </message>
    <message>
        <source>Another level is responsible. Name whose it is.</source>
        <translation>属其他单位职责。请写明应由谁办。</translation>
    </message>
    <message>
        <source>The same matter is handled in another case. Give its number.</source>
        <translation>同一事项已另案办理。请写明案件编号。</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>未签收</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处置前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处置后</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nobody (closed)</source>
        <translation>无（已办结）</translation>
    </message>
    <message>
        <source>Duty office</source>
        <translation>值班室</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Link a post</source>
        <translation>并入帖文</translation>
    </message>
    <message>
        <source>Record verification</source>
        <translation>登记核实</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Record signature</source>
        <translation>登记签收</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登记退回</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Log an action</source>
        <translation>登记处置</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>写内部记录</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>上传证据</translation>
    </message>
    <message>
        <source>Answer the citizen</source>
        <translation>答复来源</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>A reason in words is missing</source>
        <translation>还需写明理由</translation>
    </message>
    <message>
        <source>No department has this case</source>
        <translation>还没有部门在办此案</translation>
    </message>
    <message>
        <source>No department still has to sign</source>
        <translation>没有待签收的部门</translation>
    </message>
    <message>
        <source>Urged less than five minutes ago</source>
        <translation>五分钟内刚催办过</translation>
    </message>
    <message>
        <source>Choose how it ended</source>
        <translation>请选择办结方式</translation>
    </message>
    <message>
        <source>The citizen has not been told: record the public answer first</source>
        <translation>还没有答复来源：请先登记公开答复</translation>
    </message>
    <message>
        <source>No evidence yet: add a photo or a document that shows it</source>
        <translation>还没有证据：请上传能说明问题的照片或文书</translation>
    </message>
    <message>
        <source>The reason is given</source>
        <translation>理由已写明</translation>
    </message>
    <message>
        <source>The citizen has been told</source>
        <translation>已答复来源</translation>
    </message>
    <message>
        <source>There is evidence</source>
        <translation>已有证据</translation>
    </message>
    <message>
        <source>A department has it</source>
        <translation>已有部门在办</translation>
    </message>
    <message>
        <source>The last urge is long enough ago</source>
        <translation>距上次催办已满五分钟</translation>
    </message>
    <message>
        <source>It is said how it ended</source>
        <translation>已选办结方式</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1签收</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Red: first answer within %1 h of being found (%2).</source>
        <translation>红色：自发现（%2）起 %1 小时内首次答复。</translation>
    </message>
    <message>
        <source>Orange: first answer within %1 h of being found (%2).</source>
        <translation>橙色：自发现（%2）起 %1 小时内首次答复。</translation>
    </message>
    <message>
        <source>First answer within %1 h of being found (%2).</source>
        <translation>自发现（%2）起 %1 小时内首次答复。</translation>
    </message>
    <message>
        <source>A department signs within %1 h of being sent the case.</source>
        <translation>部门自派单起 %1 小时内签收。</translation>
    </message>
    <message>
        <source>Most cases are solved within %1 days of being found (%2).</source>
        <translation>自发现（%2）起 %1 天内办结。</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>There is nothing to look for yet. Write at least one word.</source>
        <translation>还没有要找的内容。请至少写一个词。</translation>
    </message>
    <message>
        <source>This only says what must not occur, so nearly every post would match. Add a word that must occur.</source>
        <translation>这里只写了不能出现什么，几乎每条帖文都会命中。请加上一个必须出现的词。</translation>
    </message>
    <message>
        <source>A condition may have %1 characters; the rest was not read. Put the words into a word list.</source>
        <translation>条件最多 %1 个字符，其余没有读入。请把词放进词表。</translation>
    </message>
    <message>
        <source>There are more than %1 brackets one inside the other. Simplify the condition.</source>
        <translation>括号嵌套超过 %1 层。请简化条件。</translation>
    </message>
    <message>
        <source>Something is missing beside &quot;%1&quot;. Write what belongs there, or put it in quotes to look for it as a word.</source>
        <translation>“%1”旁边缺少内容。请补上，或加引号把它当作词来找。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>This bracket closes none.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>There is nothing between these brackets.</source>
        <translation>这对括号里没有内容。</translation>
    </message>
    <message>
        <source>This quote is not closed: %1 is missing before the end of the line.</source>
        <translation>引号没有闭合：行尾之前缺少 %1。</translation>
    </message>
    <message>
        <source>There is nothing between these quotes.</source>
        <translation>这对引号里没有内容。</translation>
    </message>
    <message>
        <source>Nothing remains of &quot;%1&quot; once the text is folded, so it would never be found. Choose another word, or switch the folding off.</source>
        <translation>文本规整之后“%1”什么也不剩，永远不会命中。请换一个词，或关闭相应的规整层。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field. If a word was meant, put it in quotes.</source>
        <translation>没有“%1”这个字段。如果是要找的词，请加引号。</translation>
    </message>
    <message>
        <source>There is no word list &quot;%1&quot;. The nearest name is &quot;%2&quot;.</source>
        <translation>没有词表“%1”。最接近的名称是“%2”。</translation>
    </message>
    <message>
        <source>Two word lists are named &quot;%1&quot;. Rename one of them.</source>
        <translation>有两个词表都叫“%1”。请改掉一个的名称。</translation>
    </message>
    <message>
        <source>Word lists include each other in a circle: %1. Take one of them out.</source>
        <translation>词表互相包含成环：%1。请去掉其中一个。</translation>
    </message>
    <message>
        <source>In the word list &quot;%1&quot;, nothing remains of &quot;%2&quot; once the text is folded. Take the word out.</source>
        <translation>词表“%1”中的“%2”规整之后什么也不剩。请去掉这个词。</translation>
    </message>
    <message>
        <source>The word list &quot;%1&quot; has no words, so this never holds.</source>
        <translation>词表“%1”里没有词，这一项永远不会成立。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants the number of characters that may lie between, from 0 to %2.</source>
        <translation>“%1”要写明中间最多隔几个字，范围 0 到 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in the text to be near to. Words, phrases, lists, and several of them joined by OR have one.</source>
        <translation>“%1”在文中没有位置，谈不上远近。可以用词、短语、词表，或用“或”连起来的几个。</translation>
    </message>
    <message>
        <source>This leaves open what must be near to what. Say it pair by pair.</source>
        <translation>这样写不清楚谁与谁相近。请两个两个地写。</translation>
    </message>
    <message>
        <source>It asks for %1 of %2. The number must be at least 1 and at most as many as there are.</source>
        <translation>这里要求 %2 个中的 %1 个。数目至少为 1，且不能超过给出的个数。</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; only words can stand, or words joined in brackets.</source>
        <translation>“%1”之后只能写词，或用括号括起来的几个词。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stretch of the day. Write it like 22:00-06:00.</source>
        <translation>“%1”不是一天中的时段。请写成 22:00-06:00 的样子。</translation>
    </message>
    <message>
        <source>The pattern is not closed: a slash is missing before the end of the line.</source>
        <translation>正则没有结束：行尾之前缺少斜杠。</translation>
    </message>
    <message>
        <source>The pattern cannot be used: %1.</source>
        <translation>这个正则不能使用：%1。</translation>
    </message>
    <message>
        <source>The pattern is too large: at most %1 characters, and nothing that multiplies into millions.</source>
        <translation>正则太大：最多 %1 个字符，也不能展开成几百万项。</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; also fits where nothing stands, so it would match every post.</source>
        <translation>正则“%1”对空文本也成立，每条帖文都会命中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is looked for as a word. To join, write it in capitals.</source>
        <translation>“%1”现在被当作要找的词。用来连接时请写成大写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in most posts and restricts hardly anything.</source>
        <translation>“%1”在大多数帖文里都有，几乎不起限制作用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is here twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>Whatever &quot;%1&quot; would find, &quot;%2&quot; finds already.</source>
        <translation>“%1”能找到的，“%2”已经都能找到。</translation>
    </message>
    <message>
        <source>Without a word that must occur, every post has to be looked at. Add one to keep intake fast.</source>
        <translation>没有必须出现的词，每条帖文都要逐一检查。加上一个词，接收会更快。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This program has no way to ask sources of the kind &quot;%1&quot;. Its posts so far are safe. A newer version of the program may be needed.</source>
        <translation>本程序无法采集“%1”类信源。已有帖文完好，可能需要更新程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a plan of the week: seven groups of six hexadecimal digits, joined by hyphens, Monday first.</source>
        <translation>“%1”不是周计划：应为七组六位十六进制数，以连字符相连，从星期一开始。</translation>
    </message>
    <message>
        <source>At once from 1 to 1000 sources can be asked, not &quot;%1&quot;.</source>
        <translation>同时采集数应在 1 到 1000 之间，不能是“%1”。</translation>
    </message>
    <message>
        <source>Source %1 is not listened to any more. Nothing was changed. Look at the list again.</source>
        <translation>已不再监听信源 %1。没有作任何改动，请刷新列表。</translation>
    </message>
    <message>
        <source>The source has no name yet. It was not saved. Give it one that officers will recognise.</source>
        <translation>信源还没有名称，未保存。请起一个值班员认得出的名称。</translation>
    </message>
    <message>
        <source>Nothing here collects from the kind &quot;%1&quot;. The source was not saved. Choose another kind.</source>
        <translation>这里不能从“%1”类型采集。信源未保存，请另选类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address of the web. The source was not saved. It begins with http:// or https://.</source>
        <translation>“%1”不是网址。信源未保存。网址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>No folder is named. The source was not saved. Choose the folder files are put into.</source>
        <translation>没有指定文件夹，信源未保存。请选择放入文件的文件夹。</translation>
    </message>
    <message>
        <source>The source can be asked every minute at most and every seven days at least. It was not saved.</source>
        <translation>采集间隔最短 1 分钟，最长 7 天。信源未保存。</translation>
    </message>
    <message>
        <source>No hour of the week is chosen, so the source would never be asked. It was not saved. Choose some, or pause it with a reason.</source>
        <translation>一周内没有选任何时段，这个信源将永远不会被采集，未保存。请选择时段，或写明原因暂停它。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. The source was not saved. Write one as in Asia/Shanghai.</source>
        <translation>没有“%1”这个时区。信源未保存。写法如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>The charset &quot;%1&quot; is not known. The source was not saved. Leave it empty to let the program find out.</source>
        <translation>不认识字符集“%1”。信源未保存。留空则由程序自行判断。</translation>
    </message>
    <message>
        <source>This address is listened to already, as &quot;%1&quot;. Nothing was changed. Open that source instead.</source>
        <translation>这个地址已在监听，名称是“%1”。没有作任何改动，请打开那个信源。</translation>
    </message>
    <message>
        <source>Somebody else changed &quot;%1&quot; in the meantime. Yours was not saved and stays in the form. Close it, look at what is new, and try again.</source>
        <translation>期间有人改动了“%1”。你的改动未保存，仍在表单中。请关闭后查看新内容再试。</translation>
    </message>
    <message>
        <source>A pause needs a reason, so that the next officer knows why nobody listens. Nothing was changed.</source>
        <translation>暂停需要写明原因，好让下一班知道为什么没人监听。没有作任何改动。</translation>
    </message>
    <message>
        <source>This item is not in quarantine any more. Nothing was changed. Look at the list again.</source>
        <translation>这条内容已不在隔离区。没有作任何改动，请刷新列表。</translation>
    </message>
    <message>
        <source>Somebody has settled this item already. Nothing was overwritten. Look at the list again.</source>
        <translation>这条内容已有人处理。没有覆盖任何内容，请刷新列表。</translation>
    </message>
    <message>
        <source>Setting items aside needs a reason. Nothing was changed. Say why they are no posts.</source>
        <translation>搁置需要写明原因。没有作任何改动，请说明它们为什么不是帖文。</translation>
    </message>
    <message>
        <source>The table has no column %1. Nothing was taken in. Needed are owner, name and address; kind and days may be there.</source>
        <translation>表中没有“%1”一列，没有导入任何内容。必需的列是单位、名称、地址；类型和天数可有可无。</translation>
    </message>
    <message>
        <source>Line %1 of the table cannot be read: owner, name and address must be filled, days be a number. Nothing was taken in.</source>
        <translation>表中第 %1 行无法读取：单位、名称、地址必须填写，天数必须是数字。没有导入任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2</source>
        <translation>“%1”不能使用：%2</translation>
    </message>
    <message>
        <source>There is no store at %1. Nothing was changed. Make one with &quot;zhibanctl init&quot;, or check the address.</source>
        <translation>%1 处没有值班库。没有改动任何内容。请用 zhibanctl init 新建，或检查地址。</translation>
    </message>
    <message>
        <source>Something is already stored at %1, so it was left alone. Choose a place that does not exist yet.</source>
        <translation>%1 已有内容，未作任何改动。请另选一个尚不存在的位置。</translation>
    </message>
    <message>
        <source>This store was written by a newer Zhiban (format %1, this program knows %2). It was not touched. Update the program to open it.</source>
        <translation>此值班库由更新版本的值班程序写成（格式 %1，本程序支持到 %2）。文件未被改动。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is not a Zhiban store. It was not touched. Check the address.</source>
        <translation>%1 不是值班库文件，未被改动。请检查地址。</translation>
    </message>
    <message>
        <source>The store cannot be written: the folder or file is read-only. Reading goes on and nothing was lost. Ask for write permission, or choose another folder.</source>
        <translation>值班库无法写入：文件或文件夹为只读。仍可查看，没有丢失任何内容。请申请写入权限，或更换文件夹。</translation>
    </message>
    <message>
        <source>The store lies on a network drive, where its file could be damaged. It was not opened. Use a local folder, or a PostgreSQL server to share the desk.</source>
        <translation>值班库位于网络驱动器，文件可能因此损坏，故未打开。请放到本机文件夹；多人共用请使用 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>Cannot save: the disk is full. Nothing saved before is lost, and what you typed is kept. Free some space and try again.</source>
        <translation>无法保存：磁盘已满。此前保存的内容完好，正在填写的内容已保留。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The store is damaged and was not written to. Keep the file as it is and restore the newest backup into a new file.</source>
        <translation>值班库已损坏，程序没有再写入。请保留原文件，并把最近的备份恢复到新文件。</translation>
    </message>
    <message>
        <source>The store is busy with other work. Nothing was lost. Try again in a moment.</source>
        <translation>值班库正忙于其他操作，没有丢失内容。请稍候重试。</translation>
    </message>
    <message>
        <source>The store cannot be reached. Nothing saved is lost. Check the network and the server, then try again.</source>
        <translation>无法连接值班库。已保存的内容完好。请检查网络和服务器后重试。</translation>
    </message>
    <message>
        <source>The server refused the login. Nothing was changed. Check the user name and the password.</source>
        <translation>服务器拒绝了登录，没有改动任何内容。请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is not understood. Write sqlite:PATH or postgresql://user@host/database.</source>
        <translation>无法识别地址“%1”。请写成 sqlite：路径 或 postgresql://用户@主机/数据库。</translation>
    </message>
    <message>
        <source>The store reported a fault. What was saved before is safe; this step was not saved. Try again, and keep the details if it happens twice.</source>
        <translation>值班库出现故障。此前保存的内容完好，这一步没有保存。请重试；若再次出现，请保留详细信息。</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose a new file name for the backup.</source>
        <translation>%1 已存在，未作改动。请为备份另取文件名。</translation>
    </message>
    <message>
        <source>The backup could not be written to %1. The store itself is untouched. Choose another folder.</source>
        <translation>备份无法写到 %1。值班库本身未受影响。请另选文件夹。</translation>
    </message>
    <message>
        <source>The record of acts does not verify at entry %1. The store was not changed. Keep it as evidence and compare with a backup.</source>
        <translation>处置记录在第 %1 条校验不通过。未改动任何内容。请保留原文件作为凭据，并与备份核对。</translation>
    </message>
    <message>
        <source>Somebody else changed case %1 in the meantime. Your act was not saved, your text is kept. Look at what is new and try again.</source>
        <translation>案件 %1 已被他人更新。本次操作没有保存，您填写的内容仍在。请查看最新情况后再试。</translation>
    </message>
    <message>
        <source>Something is still missing for this step: a reason, a text or a piece of evidence. Nothing was changed. Add it and try again.</source>
        <translation>此步骤还缺少依据（理由、内容或佐证材料）。案件没有变化。请补齐后再试。</translation>
    </message>
    <message>
        <source>The citizen has not been told yet. Record the answer given to the source, then close the case.</source>
        <translation>尚未告知诉求人。请先登记已告知来源的答复，再办结案件。</translation>
    </message>
    <message>
        <source>This step is not possible in the present state of the case. Nothing was changed.</source>
        <translation>案件当前状态下不能进行这一步，没有改动任何内容。</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed. Ask the shift leader.</source>
        <translation>您的岗位不能进行此操作，没有改动任何内容。请联系带班领导。</translation>
    </message>
    <message>
        <source>No department has this case at present. Dispatch it first.</source>
        <translation>目前没有部门在办此案。请先派单。</translation>
    </message>
    <message>
        <source>This department was urged less than five minutes ago. Wait another %1 seconds.</source>
        <translation>五分钟内刚刚催办过。请再等 %1 秒。</translation>
    </message>
    <message>
        <source>A case needs at least one post. Nothing was changed. Choose the post it begins with.</source>
        <translation>案件至少需要一条帖文，没有改动任何内容。请选择起始帖文。</translation>
    </message>
    <message>
        <source>This post belongs to case %1 already. Nothing was changed.</source>
        <translation>此帖文已在案件 %1 中，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The history of this case does not begin with its opening. The record was not changed; verify it with &quot;zhibanctl ledger verify&quot;.</source>
        <translation>此案件的记录不是从立案开始的。记录未被改动；请用 zhibanctl ledger verify 校验。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty or larger than 64 MiB. It was not added. Choose a smaller file.</source>
        <translation>“%1”为空或超过 64 MiB，未添加。请选择较小的文件。</translation>
    </message>
    <message>
        <source>This post is not in the store any more. Nothing was changed. Refresh the desk.</source>
        <translation>该帖文已不在值班库中，没有改动任何内容。请刷新。</translation>
    </message>
    <message>
        <source>Somebody else has already decided about this post. Nothing was overwritten. Refresh the desk.</source>
        <translation>此帖文已有人处置，没有覆盖。请刷新。</translation>
    </message>
    <message>
        <source>A shift needs the name of the officer. Nothing was changed.</source>
        <translation>上班登记需要填写值班员姓名，没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 is on shift already. End that shift with a handover note first.</source>
        <translation>%1 正在当班。请先填写交接事项并结束该班次。</translation>
    </message>
    <message>
        <source>A handover note is needed: what is open, what was promised, what to watch. The shift goes on until it is written.</source>
        <translation>需要填写交接事项：未办毕的、已答应的、要留意的。写好之前班次不会结束。</translation>
    </message>
    <message>
        <source>This shift is not running any more. Nothing was changed. Look at the present state and try again.</source>
        <translation>该班次已不在进行中，没有改动任何内容。请刷新后再试。</translation>
    </message>
    <message>
        <source>A report needs a title and a text. Nothing was published. Your draft is kept.</source>
        <translation>报道需要标题和正文。尚未发布，草稿已保留。</translation>
    </message>
    <message>
        <source>This column does not exist any more. Nothing was published. Choose another column.</source>
        <translation>该栏目已不存在，尚未发布。请选择其他栏目。</translation>
    </message>
    <message>
        <source>The rules file is not valid JSON (%1). No rule was changed. Correct the file and try again.</source>
        <translation>规则文件不是有效的 JSON(%1),没有改动任何规则。请改正后重试。</translation>
    </message>
    <message>
        <source>The rules file has a fault: %1. No rule was changed. Correct it and try again.</source>
        <translation>规则文件有误：%1。没有改动任何规则。请改正后重试。</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was read. Check the name.</source>
        <translation>找不到文件 %1，没有读取任何内容。请检查文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check the permissions, or whether another program holds it.</source>
        <translation>无法读取 %1，没有改动任何内容。请检查权限，或是否被其他程序占用。</translation>
    </message>
    <message>
        <source>%1 is not a file. Nothing was read. Name a file.</source>
        <translation>%1 不是文件，没有读取任何内容。请指定文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was half-written. Choose another place, or free some space.</source>
        <translation>无法写入 %1，没有留下半个文件。请更换位置，或清理空间。</translation>
    </message>
    <message>
        <source>The kind of this input is not known: %1. Nothing was stored. Say it with --kind, for example --kind feed.</source>
        <translation>无法判断此输入的类型：%1。没有存入任何内容。请用 --kind 指明，例如 --kind feed。</translation>
    </message>
    <message>
        <source>Reading stopped before the end. What was read before is kept. Try again.</source>
        <translation>读取中途停止。此前读到的内容已保存。请重试。</translation>
    </message>
    <message>
        <source>The compressed file ends too early. The complete items before that are kept. Fetch the file again and import it again: nothing is stored twice.</source>
        <translation>压缩文件不完整。断开之前的完整条目已保存。请重新获取文件再导入，不会重复存入。</translation>
    </message>
    <message>
        <source>The compressed file is damaged. The complete items before that are kept. Fetch the file again and import it again: nothing is stored twice.</source>
        <translation>压缩文件已损坏。损坏之前的完整条目已保存。请重新获取文件再导入，不会重复存入。</translation>
    </message>
    <message>
        <source>The compressed file grows far beyond its size and was not read to the end. What was read before is kept. Do not trust this file.</source>
        <translation>压缩文件展开后异常庞大，已停止读取。此前读到的内容已保存。此文件不可信。</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file. What was read before is kept. Close other programs and try again.</source>
        <translation>内存不足，无法解压。此前读到的内容已保存。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Nothing was stored. Its columns are: %2. Correct the mapping.</source>
        <translation>文件中没有“%1”这一列，没有存入任何内容。现有的列：%2。请改正对应关系。</translation>
    </message>
    <message>
        <source>The table has no header row. Nothing was stored. Add one, or choose another file.</source>
        <translation>表格没有标题行，没有存入任何内容。请补上标题行，或更换文件。</translation>
    </message>
    <message>
        <source>No column of the table is mapped to a title or a text. Nothing was stored. Choose the columns.</source>
        <translation>表格中没有对应标题或正文的列，没有存入任何内容。请选择对应的列。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping. Write field=column, for example body=text.</source>
        <translation>“%1”不是有效的对应写法。请写成 字段=列名，例如 body=text。</translation>
    </message>
    <message>
        <source>A post has no field of that name: &quot;%1&quot;. The fields are id, url, title, body, author, published, place, likes, source, category.</source>
        <translation>帖文没有“%1”这个字段。可用字段：id、url、title、body、author、published、place、likes、source、category。</translation>
    </message>
    <message>
        <source>The feed carries a document type declaration, which can hide an attack. It was not read; the whole of it is in quarantine. Ask the source for a plain feed.</source>
        <translation>订阅源带有文档类型声明(DTD),可能藏有攻击，未予读取，全文已放入隔离区。请向信源索取普通格式。</translation>
    </message>
    <message>
        <source>This is not a feed (RSS, Atom or JSON Feed). The bytes are in quarantine. Check the address.</source>
        <translation>这不是订阅源（RSS、Atom 或 JSON Feed），内容已放入隔离区。请检查地址。</translation>
    </message>
    <message>
        <source>The feed breaks a size limit (%1) and was not read to the end. The bytes are in quarantine. What was read before is kept.</source>
        <translation>订阅源超出限制(%1),未读完。内容已放入隔离区，此前读到的已保存。</translation>
    </message>
    <message>
        <source>The source did not answer in time. Nothing was lost; it will be asked again.</source>
        <translation>信源没有及时回应。没有丢失内容，稍后会再次获取。</translation>
    </message>
    <message>
        <source>The answer of the source is too large and was cut off. Nothing of it was stored.</source>
        <translation>信源返回的内容过大，已中断，未存入。</translation>
    </message>
    <message>
        <source>The address leads to a place that must not be asked (%1). Nothing was fetched. An administrator can allow the host.</source>
        <translation>该地址指向不允许访问的位置(%1),没有获取。管理员可将主机加入许可名单。</translation>
    </message>
    <message>
        <source>There is no such format: %1. Nothing was written. Choose json, html, md or odt.</source>
        <translation>没有“%1”这种格式，未写出文件。请选择 json、html、md 或 odt。</translation>
    </message>
    <message>
        <source>There is no such section: %1. Nothing was written.</source>
        <translation>没有“%1”这个部分，未写出文件。</translation>
    </message>
    <message>
        <source>A number in the text has no rows behind it: %1. The briefing was not issued. Bind it or take it out.</source>
        <translation>文中有一个数字没有数据来源：%1。简报未签发。请关联数据或删去。</translation>
    </message>
    <message>
        <source>A number differs from its rows: %1. The briefing was not issued. Refresh it.</source>
        <translation>有一个数字与其数据不一致：%1。简报未签发。请刷新。</translation>
    </message>
    <message>
        <source>A number has no rows behind it: %1. The briefing was not issued.</source>
        <translation>有一个数字没有数据来源：%1。简报未签发。</translation>
    </message>
    <message>
        <source>The text refers to a number that does not exist: %1. The briefing was not issued.</source>
        <translation>文中引用了不存在的数字：%1。简报未签发。</translation>
    </message>
    <message>
        <source>The PDF could not be made. No file was left behind. Try again.</source>
        <translation>PDF 生成失败，没有留下文件。请重试。</translation>
    </message>
    <message>
        <source>A stored value cannot be read: %1. Nothing was changed.</source>
        <translation>有一项数据无法读取：%1。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is not possible just now. Nothing was lost. Try again in a moment.</source>
        <translation>暂时无法完成，没有丢失内容。请稍候重试。</translation>
    </message>
    <message>
        <source>This is not allowed. Nothing was changed.</source>
        <translation>没有权限进行此操作，没有改动任何内容。</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. Refresh and look again.</source>
        <translation>该项已不存在，没有改动任何内容。请刷新后再看。</translation>
    </message>
    <message>
        <source>Somebody else changed it first. Nothing was overwritten. Look at what is new and try again.</source>
        <translation>已被他人先行更改，没有覆盖任何内容。请查看最新情况后再试。</translation>
    </message>
    <message>
        <source>Something in the input does not fit. Nothing was changed. Correct it and try again.</source>
        <translation>输入内容有误，没有改动任何内容。请改正后重试。</translation>
    </message>
    <message>
        <source>Stored data does not read back as it was written. Nothing was changed. Keep the file and restore the newest backup into a new one.</source>
        <translation>数据与写入时不一致，没有改动任何内容。请保留原文件，并把最近的备份恢复到新文件。</translation>
    </message>
    <message>
        <source>Stopped at your wish. What was done before is kept.</source>
        <translation>已按您的要求停止，此前完成的内容已保留。</translation>
    </message>
    <message>
        <source>The program made a mistake. What was saved before is safe. Try again, and keep the details if it happens twice.</source>
        <translation>程序出现错误。此前保存的内容完好。请重试；若再次出现，请保留详细信息。</translation>
    </message>
    <message>
        <source>This case is not in the store. Nothing was changed. Refresh the list and look again.</source>
        <translation>库中没有这个案件，没有改动任何内容。请刷新列表后再看。</translation>
    </message>
    <message>
        <source>The case is closed already, so this was not added. Reopen it first if there is more to do.</source>
        <translation>案件已经办结，这一步没有记入。如果还有事要办，请先重新打开。</translation>
    </message>
    <message>
        <source>The case is not closed, so there is nothing to reopen or archive. Nothing was changed.</source>
        <translation>案件尚未办结，无需重新打开或归档。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The case was not sent to this department in that way. Nothing was changed. Refresh the case and look again.</source>
        <translation>这个案件没有这一条派单，没有改动任何内容。请刷新案件后再看。</translation>
    </message>
    <message>
        <source>This post was decided on already. Nothing was overwritten. Look at what was decided.</source>
        <translation>这条帖文已有处理结论，没有覆盖。请查看已有的结论。</translation>
    </message>
    <message>
        <source>This post was not dismissed, so there is nothing to bring back. Nothing was changed.</source>
        <translation>这条帖文没有被忽略，无需恢复。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This rule is no longer in use. Nothing was changed. Refresh the list of rules.</source>
        <translation>这条规则已停用，没有改动任何内容。请刷新规则列表。</translation>
    </message>
    <message>
        <source>%2 saved the rule %1 in the meantime. Your text is kept, nothing was overwritten. Look at what is new, then save again.</source>
        <translation>%2 在此期间保存了规则“%1”。您的文字已保留，没有覆盖任何内容。请先查看新的内容，再保存。</translation>
    </message>
    <message>
        <source>There is a rule called %1 already. Nothing was saved. Choose another name, or change that rule.</source>
        <translation>已有名为“%1”的规则，未保存。请另取名称，或修改那条规则。</translation>
    </message>
    <message>
        <source>A rule needs a name. Nothing was saved. Write one.</source>
        <translation>规则需要名称，未保存。请填写名称。</translation>
    </message>
    <message>
        <source>The first answer to an alert of %1 is due after 1, 2 or 4 hours. Nothing was saved. Choose one of these, or leave it to the level.</source>
        <translation>“%1”的首次回复时限只能是 1、2 或 4 小时，未保存。请选择其中之一，或按等级确定。</translation>
    </message>
    <message>
        <source>The quiet hours of %1 end when they begin. Nothing was saved. Give them an end, or leave them out.</source>
        <translation>“%1”的静音时段起止相同，未保存。请填写结束时间，或不设静音时段。</translation>
    </message>
    <message>
        <source>%1 is for life safety, so it has no quiet hours. Nothing was saved. Leave them out.</source>
        <translation>“%1”涉及生命安全，不能设静音时段，未保存。请去掉静音时段。</translation>
    </message>
    <message>
        <source>%1 is for life safety, so it cannot be muted. Nothing was changed.</source>
        <translation>“%1”涉及生命安全，不能屏蔽，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 would be muted until a time that has passed. Nothing was changed. Choose a later one.</source>
        <translation>“%1”的屏蔽截止时间已过，未作任何改动。请选择以后的时间。</translation>
    </message>
    <message>
        <source>This word list is not in the store. Nothing was changed. Refresh the lists and look again.</source>
        <translation>库中没有这个词表，未作任何改动。请刷新词表后再看。</translation>
    </message>
    <message>
        <source>%2 saved the word list %1 in the meantime. Your words are kept, nothing was overwritten. Look at what is new, then save again.</source>
        <translation>%2 在此期间保存了词表“%1”。您的词语已保留，没有覆盖任何内容。请先查看新的内容，再保存。</translation>
    </message>
    <message>
        <source>There is a word list called %1 already. Nothing was saved. Choose another name, or change that list.</source>
        <translation>已有名为“%1”的词表，未保存。请另取名称，或修改那个词表。</translation>
    </message>
    <message>
        <source>A word list needs a name. Nothing was saved. Write one.</source>
        <translation>词表需要名称，未保存。请填写名称。</translation>
    </message>
    <message>
        <source>The rule pack could not be written to %1. The rules in the store are as they were. Choose another place and try again.</source>
        <translation>规则包无法写入 %1。库里的规则没有变化。请换一个位置再试。</translation>
    </message>
    <message>
        <source>The rule pack %1 could not be read, or is larger than any pack. Nothing was taken. Choose another file.</source>
        <translation>规则包 %1 无法读取，或者大得不像规则包。没有取入任何内容。请另选文件。</translation>
    </message>
    <message>
        <source>%1 is in this rule pack twice. Nothing was taken. Keep one of them and try again.</source>
        <translation>“%1”在规则包中出现了两次，未导入任何内容。请保留其中一个后重试。</translation>
    </message>
    <message>
        <source>This case has not noted the account %1. Nothing was recorded. Choose one of the accounts that its posts mention.</source>
        <translation>本案没有记录账号“%1”，未作记录。请从帖文提到的账号中选择。</translation>
    </message>
    <message>
        <source>This department is not in the directory. Nothing was changed. Refresh the directory.</source>
        <translation>名录里没有这个部门，没有改动任何内容。请刷新部门名录。</translation>
    </message>
    <message>
        <source>This report is not in the store. Nothing was changed. Refresh the list and look again.</source>
        <translation>库中没有这篇报道，没有改动任何内容。请刷新列表后再看。</translation>
    </message>
    <message>
        <source>The file of this evidence is not in the store. Restore it from a backup, or attach it again.</source>
        <translation>库中没有这份证据的文件。请从备份恢复，或重新添加。</translation>
    </message>
    <message>
        <source>The file of this evidence is no longer what was stored, so it is not shown. Restore it from a backup.</source>
        <translation>这份证据的文件与存入时不一致，因此不予显示。请从备份恢复。</translation>
    </message>
    <message>
        <source>The index of words was damaged and is being made anew. No post is lost. Search again in a moment.</source>
        <translation>词语索引已损坏，正在重建，帖文没有丢失。请稍后再搜。</translation>
    </message>
    <message>
        <source>Another program is indexing the same store. Nothing was lost. Try again in a moment.</source>
        <translation>另一个程序正在为同一个值班库建立索引，没有丢失任何内容。请稍后再试。</translation>
    </message>
    <message>
        <source>That is more than 20 words. Search for fewer of them.</source>
        <translation>一次最多搜索 20 个词，请减少几个。</translation>
    </message>
    <message>
        <source>A text holds a character that no store can keep. It was not saved. Remove the character and try again.</source>
        <translation>文本中有无法保存的字符，没有保存。请去掉该字符后重试。</translation>
    </message>
    <message>
        <source>The address of the store is not understood. Write sqlite:PATH or postgresql://user@host/database.</source>
        <translation>看不懂这个库的地址。请写成 sqlite：路径 或 postgresql://用户@主机/库名。</translation>
    </message>
    <message>
        <source>The program began two steps at once. Nothing was saved. Try again, and keep the details if it happens twice.</source>
        <translation>程序同时开始了两步操作，没有保存任何内容。请重试；若再次出现，请保留详细信息。</translation>
    </message>
    <message>
        <source>The program wanted to save something without recording why. Nothing was saved. Keep the details.</source>
        <translation>程序试图保存而没有记录缘由，没有保存任何内容。请保留详细信息。</translation>
    </message>
    <message>
        <source>A number is too large to be recorded exactly. Nothing was saved. Use a smaller one.</source>
        <translation>数值太大，无法准确记入台账，没有保存。请改小后重试。</translation>
    </message>
    <message>
        <source>The record holds an act that this program does not know: %1. Nothing was changed. Update the program.</source>
        <translation>台账中有本程序不认识的动作：%1。没有改动任何内容。请更新程序。</translation>
    </message>
    <message>
        <source>The head of the record of acts is missing. Nothing was changed. Restore the newest backup into a new file.</source>
        <translation>台账的链首缺失，没有改动任何内容。请把最近的备份恢复到新文件。</translation>
    </message>
    <message>
        <source>Entry %1 of the record of acts does not read back. Nothing was changed. Keep the store and compare with a backup.</source>
        <translation>台账第 %1 条无法读回，没有改动任何内容。请保留此库，并与备份对照。</translation>
    </message>
    <message>
        <source>The document could not be put together. Nothing was written. Try again, or choose another format.</source>
        <translation>文档生成失败，没有写出任何文件。请重试，或改用其他格式。</translation>
    </message>
    <message>
        <source>Reading was stopped at your wish. What was stored before is kept; reading again adds nothing twice.</source>
        <translation>已按您的要求停止读取，此前存入的内容已保留；再次读取不会重复存入。</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Nothing was stored; the whole of it is in quarantine. Look for the feed&apos;s own address.</source>
        <translation>这是网页，不是订阅源。没有存入任何内容，原文已放入隔离区。请查找订阅源本身的地址。</translation>
    </message>
    <message>
        <source>The feed is broken and could not be mended. The whole of it is in quarantine. What was stored before is kept.</source>
        <translation>订阅源格式损坏且无法修复，原文已放入隔离区。此前存入的内容已保留。</translation>
    </message>
    <message>
        <source>The feed is nested deeper than any honest feed. It was not read; the whole of it is in quarantine.</source>
        <translation>订阅源嵌套层数异常，没有读取，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The feed is larger than is read at once. Nothing of it was stored. Ask the source for fewer items.</source>
        <translation>订阅源超过一次可读取的大小，没有存入任何内容。请联系来源减少条目。</translation>
    </message>
    <message>
        <source>The feed holds a tag too long to be honest. It was not read; the whole of it is in quarantine.</source>
        <translation>订阅源中有异常过长的标签，没有读取，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The feed holds more items than are read at once. The first were stored; the whole of it is in quarantine.</source>
        <translation>订阅源条目过多，已存入前面的部分，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The feed was broken. What could be mended was stored; the whole of it is in quarantine.</source>
        <translation>订阅源有损坏，能修复的部分已存入，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>An item has neither title nor text. It is in quarantine.</source>
        <translation>有条目既无标题也无正文，已放入隔离区。</translation>
    </message>
    <message>
        <source>An item has a field too long to be stored. It is in quarantine.</source>
        <translation>有条目的字段过长无法存入，已放入隔离区。</translation>
    </message>
    <message>
        <source>A briefing needs a first day before its last and at most 366 days; %1 to %2 is not such a period. Choose other days.</source>
        <translation>简报的起止日期不合适：%1 至 %2。开始须早于结束，且不超过 366 天。请重新选择。</translation>
    </message>
    <message>
        <source>There is no time zone %1. Nothing was read. Name one such as Asia/Shanghai.</source>
        <translation>没有名为 %1 的时区，没有读取任何内容。请给出如 Asia/Shanghai 的时区名。</translation>
    </message>
    <message>
        <source>There is no charset %1. Nothing was read. Name one such as UTF-8 or GB18030.</source>
        <translation>没有名为 %1 的字符集，没有读取任何内容。请给出如 UTF-8 或 GB18030 的字符集名。</translation>
    </message>
    <message>
        <source>This is not a whole web address. Nothing was fetched. Check it for typing mistakes.</source>
        <translation>网址不完整，没有抓取。请检查是否输错。</translation>
    </message>
    <message>
        <source>Only addresses that begin with http or https are fetched. Nothing was fetched.</source>
        <translation>只抓取以 http 或 https 开头的网址，没有抓取。</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Nothing was fetched. Take them out of it.</source>
        <translation>网址中带有用户名或密码，没有抓取。请去掉后再试。</translation>
    </message>
    <message>
        <source>The address uses a port that is not allowed. Nothing was fetched. Ask whoever looks after this desk.</source>
        <translation>网址使用了不允许的端口，没有抓取。请联系值班台的管理人员。</translation>
    </message>
    <message>
        <source>The name of the site was not found. Nothing was lost; it is tried again at the next round. Check the address and the network.</source>
        <translation>找不到这个网站的名称，没有丢失内容，下一轮会再试。请检查网址和网络。</translation>
    </message>
    <message>
        <source>The address leads into the inner network, so it was not fetched. Ask whoever looks after this desk to allow it.</source>
        <translation>该网址指向内部网络，没有抓取。如确有需要，请由管理人员放行。</translation>
    </message>
    <message>
        <source>The site did not give what was asked. Nothing was lost; it is tried again at the next round.</source>
        <translation>网站没有给出所需内容，没有丢失内容，下一轮会再试。</translation>
    </message>
    <message>
        <source>The site sends the asker on and on. Nothing was fetched. Look for the feed&apos;s present address.</source>
        <translation>网站反复跳转，没有抓取。请查找订阅源现在的地址。</translation>
    </message>
    <message>
        <source>The site could not prove who it is, so nothing was fetched. Check the address and the computer&apos;s clock.</source>
        <translation>网站身份无法验证，没有抓取。请检查网址和本机时间。</translation>
    </message>
    <message>
        <source>The answer broke off. Nothing of it was stored; it is tried again at the next round.</source>
        <translation>回应中途断开，没有存入，下一轮会再试。</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be opened. Nothing of it was stored.</source>
        <translation>回应的压缩方式无法解开，没有存入。</translation>
    </message>
    <message>
        <source>The network did not carry the question through. Nothing was lost; it is tried again at the next round.</source>
        <translation>网络不通，没有丢失内容，下一轮会再试。</translation>
    </message>
    <message>
        <source>The site answered with a web page instead of a feed. Nothing was stored. Look for the feed&apos;s own address.</source>
        <translation>网站返回的是网页而不是订阅源，没有存入。请查找订阅源本身的地址。</translation>
    </message>
    <message>
        <source>The fetch was stopped. What was stored before is kept.</source>
        <translation>抓取已停止，此前存入的内容已保留。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder is missing or may not be written to. Nothing was half-written. Choose another place.</source>
        <translation>无法写入 %1:文件夹不存在或没有写入权限。没有留下半个文件。请更换位置。</translation>
    </message>
    <message>
        <source>A row of the table does not have as many cells as the table has columns. The row is in quarantine. Correct it at the source and import again: nothing is stored twice.</source>
        <translation>表格中有一行的单元格数与列数不符，该行已进入隔离区。请在来源处更正后重新导入：不会重复入库。</translation>
    </message>
    <message>
        <source>A cell of the table begins with a quotation mark that never closes. What follows it is in quarantine. Correct it at the source and import again: nothing is stored twice.</source>
        <translation>表格中有一个单元格的引号没有结束，其后的内容已进入隔离区。请在来源处更正后重新导入：不会重复入库。</translation>
    </message>
    <message>
        <source>A row of the table is too long to be honest. Its beginning is in quarantine.</source>
        <translation>表格中有一行长得不合常理，其开头部分已进入隔离区。</translation>
    </message>
    <message>
        <source>A row of the table has neither title nor text. It is in quarantine.</source>
        <translation>表格中有一行既无标题也无正文，已进入隔离区。</translation>
    </message>
    <message>
        <source>A line is not JSON. It is in quarantine. Correct it at the source and import again: nothing is stored twice.</source>
        <translation>有一行不是 JSON，已进入隔离区。请在来源处更正后重新导入：不会重复入库。</translation>
    </message>
    <message>
        <source>A line is JSON, but not an object with fields. It is in quarantine.</source>
        <translation>有一行是 JSON，但不是带字段的对象，已进入隔离区。</translation>
    </message>
    <message>
        <source>A line is nested deeper than any honest post. It is in quarantine.</source>
        <translation>有一行嵌套过深，不像正常帖文，已进入隔离区。</translation>
    </message>
    <message>
        <source>A field of a line holds another kind of value than it should. The line is in quarantine. Correct it at the source, or map the field to another one.</source>
        <translation>有一行的某个字段类型不对，该行已进入隔离区。请在来源处更正，或把该字段改为对应另一列。</translation>
    </message>
    <message>
        <source>A line has neither title nor text. It is in quarantine. If the texts have another name, map it.</source>
        <translation>有一行既无标题也无正文，已进入隔离区。如果正文用了别的字段名，请指定对应关系。</translation>
    </message>
    <message>
        <source>A line is too long to be honest. Its beginning is in quarantine.</source>
        <translation>有一行长得不合常理，其开头部分已进入隔离区。</translation>
    </message>
    <message>
        <source>This is not a picture of a kind that is shown: PNG, JPEG, GIF or WebP. It was not opened.</source>
        <translation>这不是可以显示的图片（PNG、JPEG、GIF 或 WebP），没有打开。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown safely. It was not opened; the file itself is kept as it is.</source>
        <translation>图片太大，无法安全显示，没有打开；文件本身原样保留。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown. Nothing was changed. Ask for it again.</source>
        <translation>图片已损坏，无法显示。没有改动任何内容。请对方重新提供。</translation>
    </message>
    <message>
        <source>The answer is not the JSON or XML it should be. The whole of it is in quarantine. What was stored before is kept.</source>
        <translation>应答不是应有的 JSON 或 XML 格式，原文已放入隔离区。此前存入的内容已保留。</translation>
    </message>
    <message>
        <source>The answer is nested deeper than any honest one. It was not read; the whole of it is in quarantine.</source>
        <translation>应答嵌套过深，不似正常内容，未予读取，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The answer is larger than is read at once. Nothing of it was stored. Ask the service for fewer items.</source>
        <translation>应答超过一次可读取的大小，没有存入任何内容。请向服务方少取一些条目。</translation>
    </message>
    <message>
        <source>Nothing in the answer looks like a post. Nothing was stored; the whole of it is in quarantine. Check the address, the kind and the mapping.</source>
        <translation>应答中没有像帖文的内容。没有存入任何内容，原文已放入隔离区。请检查地址、类型和字段对应。</translation>
    </message>
    <message>
        <source>The service refused: %1. Nothing was stored. Check the address and the permission.</source>
        <translation>服务方拒绝：%1。没有存入任何内容。请检查地址和权限。</translation>
    </message>
    <message>
        <source>An item has neither title, text, address nor file. It is in quarantine.</source>
        <translation>有一条内容没有标题、正文、地址和附件，已放入隔离区。</translation>
    </message>
    <message>
        <source>The setting %1 is missing. Nothing was asked. Give it and try again.</source>
        <translation>缺少设置项 %1。没有发出请求。请填写后重试。</translation>
    </message>
    <message>
        <source>This kind of source has no setting %1. Nothing was asked. Take it out.</source>
        <translation>这类信源没有设置项 %1。没有发出请求。请去掉该项。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be %2. Nothing was asked. Choose one of those offered.</source>
        <translation>设置项 %1 不能为 %2。没有发出请求。请从给出的选项中选择。</translation>
    </message>
    <message>
        <source>The settings lead to no web address (%1). Nothing was asked. An address begins with https:// or http://.</source>
        <translation>这些设置不能组成网址（%1）。没有发出请求。网址应以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>A setting is written key=value; %1 is not. Nothing was done.</source>
        <translation>设置项应写成 键=值，%1 不是。没有执行任何操作。</translation>
    </message>
    <message>
        <source>This is not a mail. Nothing was stored; the bytes are in quarantine.</source>
        <translation>这不是邮件。没有存入任何内容，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The mail is larger than is read at once (32 MiB). Nothing of it was stored.</source>
        <translation>邮件超过一次可读取的大小（32 MiB），没有存入任何内容。</translation>
    </message>
    <message>
        <source>The mail packs parts within parts deeper than any honest mail. It was not read; the whole of it is in quarantine.</source>
        <translation>邮件的嵌套层次过深，不似正常邮件，未予读取，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The mail has neither subject, text nor attachment. It is in quarantine.</source>
        <translation>邮件没有主题、正文和附件，已放入隔离区。</translation>
    </message>
    <message>
        <source>This is not a web page. Nothing was stored; the bytes are in quarantine.</source>
        <translation>这不是网页。没有存入任何内容，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The page is larger than is read at once (8 MiB). Nothing of it was stored.</source>
        <translation>网页超过一次可读取的大小（8 MiB），没有存入任何内容。</translation>
    </message>
    <message>
        <source>The page has neither title nor text. It is in quarantine.</source>
        <translation>网页没有标题和正文，已放入隔离区。</translation>
    </message>
    <message>
        <source>This is not a readable Excel workbook (.xlsx). Nothing was stored; the bytes are in quarantine. Save it anew in Excel and try again.</source>
        <translation>这不是可读取的 Excel 工作簿（.xlsx）。没有存入任何内容，原文已放入隔离区。请用 Excel 重新保存后再试。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any table. It was not read; the bytes are in quarantine.</source>
        <translation>工作簿解压后远超正常表格的大小，未予读取，原文已放入隔离区。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password or of an old format. Nothing was stored; the bytes are in quarantine. Save it without password as .xlsx.</source>
        <translation>工作簿有密码保护或为旧格式。没有存入任何内容，原文已放入隔离区。请去掉密码并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The list of feeds is broken. Nothing was taken from it. Export it anew and try again.</source>
        <translation>订阅列表已损坏，没有取用任何内容。请重新导出后再试。</translation>
    </message>
    <message>
        <source>This is not a list of feeds (OPML). Nothing was taken from it.</source>
        <translation>这不是订阅列表（OPML），没有取用任何内容。</translation>
    </message>
    <message>
        <source>The list of feeds is larger than any real one. Nothing was taken from it.</source>
        <translation>订阅列表过大，没有取用任何内容。</translation>
    </message>
    <message>
        <source>%1 was stored but cannot be moved out of the folder. Reading stopped, so that it is not read again and again. Allow writing to the folder.</source>
        <translation>%1 已存入，但无法移出文件夹。为免反复读取，已停止。请允许写入该文件夹。</translation>
    </message>
    <message>
        <source>The server of the store does not answer. What was saved is safe; this step was not saved. Check the network and the server, then try again.</source>
        <translation>值班库的服务器没有应答。已保存的内容安全；这一步没有保存。请检查网络和服务器后重试。</translation>
    </message>
    <message>
        <source>The disk of the store could not be read or written. What was saved is safe; this step was not saved. Check the disk, then try again.</source>
        <translation>值班库所在的磁盘读写失败。已保存的内容安全；这一步没有保存。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The file of the store could not be opened. It was not changed. Check that the folder is there and may be written to.</source>
        <translation>值班库文件无法打开。文件未被改动。请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>The question took too long and was stopped so that others are not held up. Nothing was changed. Ask for a shorter time or fewer words.</source>
        <translation>查询时间过长，为不影响他人已停止。没有改动任何内容。请缩短时间范围或减少关键词。</translation>
    </message>
    <message>
        <source>A text or file is larger than the store takes. It was not saved. Shorten it or divide it.</source>
        <translation>文字或文件超过值班库能保存的大小，没有保存。请缩短或拆分。</translation>
    </message>
    <message>
        <source>The store refused a value that does not fit. Nothing was saved. Correct it, and keep the details if it happens twice.</source>
        <translation>值班库拒绝了一个不合要求的值。没有保存。请更正；如再次出现请保留详情。</translation>
    </message>
    <message>
        <source>Something this step refers to is not in the store. Nothing was saved. Refresh and try again.</source>
        <translation>这一步引用的内容不在值班库中。没有保存。请刷新后重试。</translation>
    </message>
    <message>
        <source>The store did not understand the program. What was saved is safe; this step was not saved. Keep the details.</source>
        <translation>值班库没有理解程序的请求。已保存的内容安全；这一步没有保存。请保留详情。</translation>
    </message>
    <message>
        <source>%1 is not a file but a pipe or a device. It was left alone. Put files into the folder.</source>
        <translation>%1 不是文件，而是管道或设备，未作任何改动。请只放入文件。</translation>
    </message>
    <message>
        <source>%1 is a link, which may lead anywhere. It was left alone. Put the file itself into the folder.</source>
        <translation>%1 是链接，可能指向任何位置，未作任何改动。请放入文件本身。</translation>
    </message>
    <message>
        <source>The name of %1 holds characters that cannot be seen. The file was left alone. Give it another name.</source>
        <translation>%1 的文件名含有不可见字符，未作任何改动。请改名。</translation>
    </message>
    <message>
        <source>The site %1 asks visitors like us not to fetch this page (robots.txt). It was not fetched. Ask the site for a feed, or paste what matters by hand.</source>
        <translation>网站 %1 的 robots.txt 不允许抓取该页面，未抓取。请向网站索要订阅源，或手工录入。</translation>
    </message>
    <message>
        <source>The site %1 cannot say just now whether its pages may be fetched (robots.txt). Nothing was fetched; it is asked again at the next round.</source>
        <translation>网站 %1 的 robots.txt 暂时无法读取，未抓取任何内容，下一轮再试。</translation>
    </message>
    <message>
        <source>The answer goes on at another site (%1), which was not asked. What came before is stored. Check the source's address.</source>
        <translation>后续页面位于另一网站（%1），未访问。之前的内容已保存。请检查来源地址。</translation>
    </message>
    <message>
        <source>The token would travel to %1 for everybody to read, so nothing was asked. Use an address that begins with https.</source>
        <translation>令牌会以明文发往 %1，因此未发出请求。请改用 https 开头的地址。</translation>
    </message>
    <message>
        <source>The token or the name of its header (%1) holds characters that cannot be sent. Nothing was asked. Enter it again.</source>
        <translation>令牌或其请求头名称（%1）含有不能发送的字符，未发出请求。请重新输入。</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1, so what is read there could not be put away. Nothing was read. Allow writing to it.</source>
        <translation>文件夹 %1 不可写，读过的文件无法移走，因此未读取。请开放写权限。</translation>
    </message>
    <message>
        <source>%1 is a picture, a sound or a film, not a file of posts. It stays in the folder. Attach it to a post by hand.</source>
        <translation>%1 是图片、音频或视频，不是帖子文件，仍留在文件夹中。请手工附到帖子上。</translation>
    </message>
    <message>
        <source>The query is not one SELECT. Nothing was asked: a source is only read.</source>
        <translation>查询不是单条 SELECT 语句，未执行：来源只读不写。</translation>
    </message>
    <message>
        <source>The query does not say where to go on. Nothing was asked. Write a condition such as id &gt; :cursor into it.</source>
        <translation>查询没有写明从何处继续，未执行。请加入类似 id &gt; :cursor 的条件。</translation>
    </message>
    <message>
        <source>The query gives no column %1 to go on from. Nothing was read. Name one of these: %2.</source>
        <translation>查询结果中没有游标列 %1，未读取。请改为其中之一：%2。</translation>
    </message>
    <message>
        <source>Too many rows have the same value in %1 to be read at once. What came before is stored. Choose a column that tells rows apart.</source>
        <translation>太多行的 %1 取值相同，无法一次读完。之前的内容已保存。请换一个能区分各行的列。</translation>
    </message>
    <message>
        <source>The query tries to change the database, which is only read. Nothing was changed. Write one that only reads.</source>
        <translation>查询试图修改数据库，而这里只读。未作任何修改。请改为只读查询。</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached. Nothing was lost; it is asked again at the next round. Check the address, the name and the password.</source>
        <translation>无法连接数据库 %1。没有丢失内容，下一轮再试。请检查地址、用户名和密码。</translation>
    </message>
    <message>
        <source>The database took too long to answer. What came before is stored; it is asked again at the next round. An index on the cursor column may help.</source>
        <translation>数据库应答超时。之前的内容已保存，下一轮再试。给游标列加索引可能有帮助。</translation>
    </message>
    <message>
        <source>The database refused the query: %1. Nothing was read. Correct the query.</source>
        <translation>数据库拒绝了查询：%1。未读取任何内容。请改正查询。</translation>
    </message>
    <message>
        <source>The database %1 lies on this machine, and sources may not be inside the house. Nothing was asked. Whoever looks after this desk can allow it for this source.</source>
        <translation>数据库 %1 在本机，而来源默认不得位于内部网络，未访问。请联系管理员为该来源放行。</translation>
    </message>
    <message>
        <source>A column that should hold text holds bytes. The row is in quarantine. Choose another column.</source>
        <translation>应为文本的列中是二进制数据，该行已隔离。请另选一列。</translation>
    </message>
    <message>
        <source>A row has neither title, text nor address. It is in quarantine.</source>
        <translation>该行没有标题、正文和地址，已隔离。</translation>
    </message>
    <message>
        <source>A row has a field too long to be stored. It is in quarantine.</source>
        <translation>该行有字段过长，无法保存，已隔离。</translation>
    </message>
    <message>
        <source>The mail server refused the login of %1. Nothing was read. Check the name and the password; some servers want a password made for programs.</source>
        <translation>邮件服务器拒绝 %1 登录，未读取。请检查用户名和密码；有的服务器要求使用专用密码。</translation>
    </message>
    <message>
        <source>The password would travel to %1 for everybody to read, so the server was not asked. Choose TLS.</source>
        <translation>密码会以明文发往 %1，因此未连接。请选择 TLS。</translation>
    </message>
    <message>
        <source>There is no mailbox %1 on the server. Nothing was read. Check its name.</source>
        <translation>服务器上没有邮箱文件夹 %1，未读取。请检查名称。</translation>
    </message>
    <message>
        <source>The server does not answer as a mail server does (%1). What came before is stored. Check the address and the port.</source>
        <translation>服务器的应答不符合邮件协议（%1）。之前的内容已保存。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The mail server refused: %1. What came before is stored; it is asked again at the next round.</source>
        <translation>邮件服务器拒绝：%1。之前的内容已保存，下一轮再试。</translation>
    </message>
    <message>
        <source>%1 is not the name of a mail server. Nothing was asked. Write it as in mail.example.org.</source>
        <translation>%1 不是邮件服务器名称，未连接。写法如 mail.example.org。</translation>
    </message>
    <message>
        <source>Passwords cannot be kept here. Nothing was saved. Ask whoever looks after this machine.</source>
        <translation>这里不能保存密码，未保存。请联系本机管理员。</translation>
    </message>
    <message>
        <source>The passwords in %1 cannot be read. Nothing was asked. Check who may read the file.</source>
        <translation>无法读取 %1 中的密码，未发出请求。请检查文件权限。</translation>
    </message>
    <message>
        <source>The password cannot be saved in %1. Nothing was changed. Check the disk and the permission.</source>
        <translation>密码无法保存到 %1，未作更改。请检查磁盘和权限。</translation>
    </message>
    <message>
        <source>Others may read the passwords in %1, so they are not used. Nothing was asked. Let only its owner read the file (chmod 600).</source>
        <translation>他人可以读取 %1 中的密码，因此不使用，未发出请求。请改为仅本人可读（chmod 600）。</translation>
    </message>
    <message>
        <source>The file of passwords %1 does not read back. It was left as it is. Put it aside and enter the passwords again.</source>
        <translation>密码文件 %1 已损坏，保持原样。请将其移走后重新输入密码。</translation>
    </message>
    <message>
        <source>The keyring of this session does not answer. Nothing was saved or read. Unlock it, or log in again.</source>
        <translation>本次登录的密钥环没有应答，未读写。请解锁，或重新登录。</translation>
    </message>
    <message>
        <source>The keyring was asked and gave no answer in time. Nothing was saved or read. See whether it is waiting for its password.</source>
        <translation>密钥环未在时限内应答，未读写。请查看它是否在等待输入密码。</translation>
    </message>
    <message>
        <source>The keyring is locked or does not allow it. Nothing was saved or read. Unlock it and try again.</source>
        <translation>密钥环已锁定或不允许访问，未读写。请解锁后重试。</translation>
    </message>
    <message>
        <source>This file of the post is not known here. Nothing was changed. Open the post again.</source>
        <translation>找不到帖文的这个附件。没有任何改动。请重新打开帖文。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Nothing was changed. Write down what is said, then save.</source>
        <translation>还没有写下文字。没有任何改动。请记下所说内容后再保存。</translation>
    </message>
    <message>
        <source>This text cannot be confirmed: you wrote it yourself, somebody confirmed it, or it was changed meanwhile. Nothing was changed. Read it again, or ask another officer.</source>
        <translation>这份文字稿不能确认：是您本人所写、已有人确认，或其间被改动。没有任何改动。请重新查看，或请另一名值班员确认。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty or larger than 64 MiB. Choose a smaller file.</source>
        <translation>“%1”是空文件或大于 64 MiB。请选择较小的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a program or a shortcut. Those are not taken in: they might be run by mistake.</source>
        <translation>“%1”是程序或快捷方式，可能被误运行，不予收入。</translation>
    </message>
    <message>
        <source>One submission takes 30 files. Write down a second one for the rest.</source>
        <translation>一次登记最多 30 个文件。其余请另行登记。</translation>
    </message>
    <message>
        <source>The files together are larger than 128 MiB. Write down a second one for the rest.</source>
        <translation>文件合计大于 128 MiB。其余请另行登记。</translation>
    </message>
    <message>
        <source>There is neither a text nor a file. Nothing was stored. Write down what was said.</source>
        <translation>既没有文字也没有文件，未登记。请记下反映内容。</translation>
    </message>
    <message>
        <source>Nobody left a number with this post. Nothing was changed.</source>
        <translation>这条帖文没有留下号码。没有任何改动。</translation>
    </message>
    <message>
        <source>A word and its meaning are both needed. Nothing was changed. Fill in the other one.</source>
        <translation>词语和意思都要填写。没有任何改动。请补上另一项。</translation>
    </message>
    <message>
        <source>This word is not in the list any more. Nothing was changed.</source>
        <translation>词语表里已没有这个词。没有任何改动。</translation>
    </message>
    <message>
        <source>This is no recording that can be decoded here. The file is kept as it came; what is said can be written down all the same.</source>
        <translation>这个文件在本机无法解码为声音。文件按原样保存；所说内容照样可以记录。</translation>
    </message>
    <message>
        <source>The recording is longer than an hour and is not decoded here. It is kept as it came; what is said can be written down all the same.</source>
        <translation>录音超过一小时，这里不解码。文件按原样保存；所说内容照样可以记录。</translation>
    </message>
    <message>
        <source>This computer decodes no recordings but WAV. The file is kept as it came; what is said can be written down all the same.</source>
        <translation>本机只能解码 WAV 录音。文件按原样保存；所说内容照样可以记录。</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Nothing was changed. Check its path, or write the text by hand.</source>
        <translation>程序 %1 无法启动。没有任何改动。请检查路径，或手工记录。</translation>
    </message>
    <message>
        <source>The program %1 ended without a text. Nothing was changed. Try again, or write the text by hand.</source>
        <translation>程序 %1 没有给出文字就结束了。没有任何改动。请重试，或手工记录。</translation>
    </message>
    <message>
        <source>The program %1 took too long and was stopped. Nothing was changed. Try again, or write the text by hand.</source>
        <translation>程序 %1 用时过长，已停止。没有任何改动。请重试，或手工记录。</translation>
    </message>
    <message>
        <source>The arguments do not name the file. Write %1 where the WAV file belongs.</source>
        <translation>参数里没有文件。请在 WAV 文件的位置写 %1。</translation>
    </message>
    <message>
        <source>Event %1 has no posts any more. Nothing was changed. Look at the list again: it was probably merged.</source>
        <translation>事件 %1 已没有帖文，未作任何更改。请重新查看列表：它可能已被合并。</translation>
    </message>
    <message>
        <source>Somebody changed event %1 in the meantime. Nothing was changed. Look at it again, then decide.</source>
        <translation>其间有人改动了事件 %1，未作任何更改。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>That would change nothing, so nothing was recorded. Choose other events or posts.</source>
        <translation>这样不会有任何变化，因此没有记录。请选择其他事件或帖文。</translation>
    </message>
    <message>
        <source>Entry %1 of the record is no act on events and cannot be taken back here. Nothing was changed.</source>
        <translation>第 %1 条记录不是对事件的操作，不能在此撤销，未作任何更改。</translation>
    </message>
    <message>
        <source>The clock tightens by itself; only a longer time can be chosen here. Nothing was changed.</source>
        <translation>时限会自动收紧，这里只能选择更长的时限，未作任何更改。</translation>
    </message>
    <message>
        <source>A longer time needs a reason. Nothing was changed. Say why the event can wait.</source>
        <translation>放宽时限需要理由，未作任何更改。请说明该事件为何可以等待。</translation>
    </message>
    <message>
        <source>The training could not be carried out. The suggestions stay as they were. Keep the details.</source>
        <translation>训练没有完成。分类建议保持原样。请保留详细信息。</translation>
    </message>
    <message>
        <source>The trained suggestions do not read back. Posts are stored as ever, only without suggestions. Train again, or go back to a former version.</source>
        <translation>训练好的分类建议读不出来。帖文照常保存，只是没有建议。请重新训练，或退回以前的版本。</translation>
    </message>
    <message>
        <source>The suggestions were trained by a newer program. Update this one, or train again.</source>
        <translation>分类建议由更新的程序训练。请升级本程序，或重新训练。</translation>
    </message>
    <message>
        <source>Nothing was trained yet, so there is nothing to suggest by. Train on labelled posts first.</source>
        <translation>还没有训练过，无法给出建议。请先用已分类的帖文训练。</translation>
    </message>
    <message>
        <source>There are %1 labelled posts; training wants at least %2, in two categories or more. The suggestions stay as they were.</source>
        <translation>已分类的帖文有 %1 条；训练至少需要 %2 条，并且分属两个以上类别。分类建议保持原样。</translation>
    </message>
    <message>
        <source>There is no trained version %1. The one in force stays.</source>
        <translation>没有训练版本 %1。现用版本不变。</translation>
    </message>
    <message>
        <source>Line %1 is no labelled post: it wants body and label. Nothing was trained. Correct the line.</source>
        <translation>第 %1 行不是已分类的帖文：需要 body 和 label。没有训练。请改正这一行。</translation>
    </message>
    <message>
        <source>%1 saved the routing rules in the meantime. Nothing was overwritten. Look at what is new, then save again.</source>
        <translation>%1 刚刚保存了派单规则。没有覆盖任何内容。请先看看新的规则，再保存。</translation>
    </message>
    <message>
        <source>The routing rule %1 names neither a category nor a department. Nothing was saved. Choose one.</source>
        <translation>派单规则“%1”既没有类别也没有部门。没有保存。请选择一个。</translation>
    </message>
    <message>
        <source>A category needs a name. Nothing was saved. Write one.</source>
        <translation>类别需要名称。没有保存。请填写名称。</translation>
    </message>
    <message>
        <source>Categories have two levels: groups, and the categories in them. Nothing was saved. Choose another place.</source>
        <translation>类别只有两级：大类和其中的小类。没有保存。请换一个位置。</translation>
    </message>
    <message>
        <source>This group of categories is not there any more. Nothing was saved. Choose another one.</source>
        <translation>这个大类已经不在了。没有保存。请另选一个。</translation>
    </message>
    <message>
        <source>There is a category called %1 already. Nothing was saved. Choose another name.</source>
        <translation>已经有名为“%1”的类别。没有保存。请换一个名称。</translation>
    </message>
    <message>
        <source>This claim is not registered. Nothing was changed. Refresh the list of claims.</source>
        <translation>这条谣言没有登记。没有改动。请刷新谣言列表。</translation>
    </message>
    <message>
        <source>A claim needs a sentence that says what is claimed. Nothing was saved. Write one.</source>
        <translation>谣言需要一句话说明内容。没有保存。请填写。</translation>
    </message>
    <message>
        <source>Line %1 is no claim: %2 is missing or cannot be read. Nothing was taken in. Correct the line.</source>
        <translation>第 %1 行不是谣言条目：%2 缺失或无法读取。没有导入。请改正这一行。</translation>
    </message>
    <message>
        <source>This post is not in the store. Nothing was changed. Look at the list again.</source>
        <translation>库中没有这条帖文，未作任何更改。请重新查看列表。</translation>
    </message>
</context>
<context>
    <name>FoldWords</name>
    <message>
        <source>letter width or case</source>
        <translation>全角半角或大小写</translation>
    </message>
    <message>
        <source>Full and half width, capitals, look-alike letters: ＷＥＩＢＯ finds weibo</source>
        <translation>全角半角、大小写、形近字母：ＷＥＩＢＯ 等于 weibo</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>Traditional finds simplified: 網絡 finds 网络</source>
        <translation>繁简通用：網絡 等于 网络</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>零宽字符</translation>
    </message>
    <message>
        <source>Characters nobody sees are passed over</source>
        <translation>跳过看不见的字符</translation>
    </message>
    <message>
        <source>separators between characters</source>
        <translation>字间符号</translation>
    </message>
    <message>
        <source>Blanks and signs between characters: 停*水 finds 停水</source>
        <translation>字中间的空格和符号：停*水 等于 停水</translation>
    </message>
    <message>
        <source>inserted pinyin</source>
        <translation>插入的拼音</translation>
    </message>
    <message>
        <source>Pinyin in brackets after a character: 停(ting)水 finds 停水</source>
        <translation>字后括号里的拼音：停(ting)水 等于 停水</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>characters of the same sound</source>
        <translation>同音字</translation>
    </message>
    <message>
        <source>Read alike: 河蟹 finds 和谐</source>
        <translation>读音相同：河蟹 等于 和谐</translation>
    </message>
    <message>
        <source>look-alike characters</source>
        <translation>形近字</translation>
    </message>
    <message>
        <source>Look alike: 冶 finds 治</source>
        <translation>字形相近：冶 等于 治</translation>
    </message>
    <message>
        <source>words across clause marks</source>
        <translation>跨标点的词</translation>
    </message>
    <message>
        <source>Across commas and stops: 水，泥 finds 水泥</source>
        <translation>隔着标点：水，泥 等于 水泥</translation>
    </message>
</context>
<context>
    <name>OperatorWords</name>
    <message>
        <source>both must hold</source>
        <translation>都要成立</translation>
    </message>
    <message>
        <source>one of them is enough</source>
        <translation>一个成立就行</translation>
    </message>
    <message>
        <source>must not occur</source>
        <translation>不能出现</translation>
    </message>
    <message>
        <source>both, with at most so many characters between</source>
        <translation>都要出现，中间最多隔这么多字</translation>
    </message>
    <message>
        <source>at least so many of them</source>
        <translation>至少这么多样成立</translation>
    </message>
    <message>
        <source>only in the title, or only in the text</source>
        <translation>只看标题，或只看正文</translation>
    </message>
    <message>
        <source>comes from this source</source>
        <translation>来自这个信源</translation>
    </message>
    <message>
        <source>occurs in the place</source>
        <translation>出现在地点里</translation>
    </message>
    <message>
        <source>is of this category</source>
        <translation>属于这个类别</translation>
    </message>
    <message>
        <source>has so many likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>was written at these hours</source>
        <translation>发帖的钟点</translation>
    </message>
    <message>
        <source>mentions this account</source>
        <translation>提到这个账号</translation>
    </message>
    <message>
        <source>fits this pattern</source>
        <translation>符合正则</translation>
    </message>
    <message>
        <source>any word of this list</source>
        <translation>词表里的任一词</translation>
    </message>
    <message>
        <source>occurs in the post</source>
        <translation>出现在帖文里</translation>
    </message>
</context>
<context>
    <name>PrivateWords</name>
    <message numerus="yes">
        <source>%n identity number(s)</source>
        <translation>
            <numerusform>%n 个身份证号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank card(s)</source>
        <translation>
            <numerusform>%n 个银行卡号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile number(s)</source>
        <translation>
            <numerusform>%n 个手机号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n 个邮箱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number plate(s)</source>
        <translation>
            <numerusform>%n 个车牌号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n home address(es)</source>
        <translation>
            <numerusform>%n 处住址</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
