<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::CaseDetail</name>
    <message>
        <source>The case could not be read.</source>
        <translation>案件读取失败。</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>案件办理过程</translation>
    </message>
    <message>
        <source>The text you had not recorded yet is back.</source>
        <translation>上次没来得及提交的文字已为您找回。</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选中案件</translation>
    </message>
    <message>
        <source>Choose one at the left to see and handle it.</source>
        <translation>在左侧选一件，即可查看和办理。</translation>
    </message>
    <message>
        <source>The note was not saved.</source>
        <translation>记录没有保存。</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>答复没有登记。</translation>
    </message>
    <message>
        <source>The action was not logged.</source>
        <translation>处置动作没有登记。</translation>
    </message>
    <message>
        <source>To %1: case %2, “%3”, is waiting for your signature, due %4.</source>
        <translation>%1：案件 %2“%3”待贵单位签收，时限 %4，请尽快签收办理。</translation>
    </message>
    <message>
        <source>To %1: case %2, “%3”, is to be solved by %4. Please report how it stands.</source>
        <translation>%1：案件 %2“%3”须于 %4 前办结，请反馈办理进展。</translation>
    </message>
    <message>
        <source>“%1” was not recorded.</source>
        <translation>“%1”没有登记成功。</translation>
    </message>
    <message>
        <source>The case was not dispatched.</source>
        <translation>案件没有派出。</translation>
    </message>
    <message>
        <source>The case was not closed.</source>
        <translation>案件没有办结。</translation>
    </message>
</context>
<context>
    <name>zhiban::CaseHeader</name>
    <message>
        <source>Copy number and title</source>
        <translation>复制编号和标题</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>发现于 %1</translation>
    </message>
    <message>
        <source>@%1: answer due %2</source>
        <translation>@%1：须于 %2 前回复</translation>
    </message>
    <message>
        <source>@%1: answered %2</source>
        <translation>@%1：已于 %2 回复</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>立案人 %1</translation>
    </message>
    <message>
        <source>Due %1. %2</source>
        <translation>%1 到期。%2</translation>
    </message>
</context>
<context>
    <name>zhiban::CaseListModel</name>
    <message>
        <source>%1, %2, %3, held by %4</source>
        <translation>%1，%2，%3，现由%4办理</translation>
    </message>
</context>
<context>
    <name>zhiban::CaseListPane</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Number, title or place</source>
        <translation>编号、标题或地点</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>查找案件</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>案件范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The cases could not be read.</source>
        <translation>案件列表读取失败。</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>没有在办案件</translation>
    </message>
    <message>
        <source>Open one from a post on the desk: select it and press O.</source>
        <translation>在值班台选中一条帖文，按 O 键即可立案。</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>去值班台</translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>没有符合条件的案件</translation>
    </message>
    <message>
        <source>Try fewer words or another state.</source>
        <translation>换个词或换个状态再试。</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>显示全部在办案件</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any department</source>
        <translation>全部部门</translation>
    </message>
</context>
<context>
    <name>zhiban::CasePostsCard</name>
    <message>
        <source>Original post</source>
        <translation>来源帖文</translation>
    </message>
    <message>
        <source>Earlier post of this case</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Later post of this case</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>帖文原文</translation>
    </message>
</context>
<context>
    <name>zhiban::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>查找案件</translation>
    </message>
</context>
<context>
    <name>zhiban::CloseDialog</name>
    <message>
        <source>Close · %1</source>
        <translation>办结 · %1</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>结果如何？</translation>
    </message>
    <message>
        <source>Result and reason</source>
        <translation>结果与理由</translation>
    </message>
    <message>
        <source>&amp;Result and reason</source>
        <translation>结果与理由(&amp;R)</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>办结依据</translation>
    </message>
</context>
<context>
    <name>zhiban::Composer</name>
    <message>
        <source>Internal note · stays in the office</source>
        <translation>内部记录 · 不外发</translation>
    </message>
    <message>
        <source>Only officers read this.</source>
        <translation>仅值班人员可见。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>What colleagues and the next shift should know …</source>
        <translation>写给同事和下一班的话……</translation>
    </message>
    <message>
        <source>Public answer to the citizen</source>
        <translation>公开答复来源</translation>
    </message>
    <message>
        <source>Everyone will read this.</source>
        <translation>所有人都会看到。</translation>
    </message>
    <message>
        <source>Record public answer</source>
        <translation>登记公开答复</translation>
    </message>
    <message>
        <source>The answer in the words the citizen read or heard …</source>
        <translation>按群众看到或听到的原话填写……</translation>
    </message>
    <message>
        <source>Log an action</source>
        <translation>登记处置</translation>
    </message>
    <message>
        <source>What was done, by whom, with what result.</source>
        <translation>谁做了什么，结果如何。</translation>
    </message>
    <message>
        <source>Log action</source>
        <translation>登记处置</translation>
    </message>
    <message>
        <source>Who did what about it …</source>
        <translation>谁为此做了什么……</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>填写类型</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部记录</translation>
    </message>
    <message>
        <source>Public answer</source>
        <translation>公开答复</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处置动作</translation>
    </message>
    <message>
        <source>Enter: new line · Ctrl+Enter: record</source>
        <translation>Enter 换行 · Ctrl+Enter 提交</translation>
    </message>
</context>
<context>
    <name>zhiban::ComposerHead</name>
    <message>
        <source>How the citizen was told</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Reply in the thread</source>
        <translation>原帖回复</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Official account</source>
        <translation>政务号</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
</context>
<context>
    <name>zhiban::DepartmentsCard</name>
    <message>
        <source>Departments</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Not dispatched yet.</source>
        <translation>尚未派单。</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>%1 签收</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 派出</translation>
    </message>
    <message>
        <source>assists</source>
        <translation>协办</translation>
    </message>
</context>
<context>
    <name>zhiban::DispatchDialog</name>
    <message>
        <source>Dispatch · %1</source>
        <translation>派单 · %1</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>What is asked of them</source>
        <translation>办理要求</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>办理要求(&amp;R)</translation>
    </message>
    <message>
        <source>Only &amp;assists; another department has the lead</source>
        <translation>仅协办，另有主办部门(&amp;A)</translation>
    </message>
    <message>
        <source>There is no department yet. Add them in the settings.</source>
        <translation>还没有部门，请先在设置中添加。</translation>
    </message>
    <message>
        <source>No duty phone is known.</source>
        <translation>暂无值班电话。</translation>
    </message>
    <message>
        <source>Duty phone: %1</source>
        <translation>值班电话：%1</translation>
    </message>
    <message>
        <source>Sign by %1. %2
Solve by %3. %4</source>
        <translation>%1 前签收。%2
%3 前办结。%4</translation>
    </message>
</context>
<context>
    <name>zhiban::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Drop photos and documents here, or paste them. Each is kept with its hash.</source>
        <translation>可拖入或粘贴照片、文书，入库即存哈希值。</translation>
    </message>
    <message>
        <source>What the next file shows</source>
        <translation>下一份材料的类型</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>The picture is not shown: its format or size is not safe.</source>
        <translation>图片格式或尺寸不安全，不予显示。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>上传证据</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted %1.png</source>
        <translation>粘贴 %1.png</translation>
    </message>
    <message>
        <source>“%1” was not added.</source>
        <translation>“%1”没有上传成功。</translation>
    </message>
</context>
<context>
    <name>zhiban::EvidenceTile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1
%2 · %3 · added by %4, %5
SHA-256 %6%7</source>
        <translation>%1
%2 · %3 · %4 上传于 %5
SHA-256 %6%7</translation>
    </message>
</context>
<context>
    <name>zhiban::EvidenceViewer</name>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
    <message>
        <source>The picture is not shown.</source>
        <translation>图片无法显示。</translation>
    </message>
    <message>
        <source>Only pictures are shown here. The file is kept as it came.</source>
        <translation>这里只显示图片。文件已原样保存。</translation>
    </message>
</context>
<context>
    <name>zhiban::OpenCaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>From a post of %1</source>
        <translation>来自“%1”的帖文</translation>
    </message>
    <message numerus="yes">
        <source>From %n posts</source>
        <translation>
            <numerusform>来自 %n 条帖文</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>It sets how soon the first answer is due.</source>
        <translation>级别决定首次答复的时限。</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后再派</translation>
    </message>
    <message>
        <source>&amp;Dispatch to</source>
        <translation>同时派给(&amp;D)</translation>
    </message>
    <message>
        <source>What is asked of them</source>
        <translation>办理要求</translation>
    </message>
    <message>
        <source>Left empty, the title is sent.</source>
        <translation>留空则发送标题。</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>办理要求(&amp;R)</translation>
    </message>
    <message>
        <source>Duty phone: %1</source>
        <translation>值班电话：%1</translation>
    </message>
    <message>
        <source>A post is in case %1 already: “%2” (%3). Link to it instead, or open a second one knowingly.</source>
        <translation>该帖已在案件 %1“%2”（%3）中。建议并入该案；如确需另立一案，请继续。</translation>
    </message>
    <message>
        <source>Open and dispatch</source>
        <translation>立案并派单</translation>
    </message>
    <message>
        <source>The case was not opened.</source>
        <translation>立案没有成功。</translation>
    </message>
    <message>
        <source>The case is open.</source>
        <translation>已立案。</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>查看案件</translation>
    </message>
</context>
<context>
    <name>zhiban::PrivacyWarning</name>
    <message>
        <source>&amp;Mask them</source>
        <translation>遮盖(&amp;M)</translation>
    </message>
    <message>
        <source>Everyone will read this, and it names a person: %1.</source>
        <translation>所有人都会看到这段文字，其中有个人信息：%1。</translation>
    </message>
</context>
<context>
    <name>zhiban::TimeCard</name>
    <message>
        <source>Who had it</source>
        <translation>时间去哪了</translation>
    </message>
    <message>
        <source>Who had the case: %1</source>
        <translation>各方用时：%1</translation>
    </message>
    <message>
        <source>Together %1 since it was found</source>
        <translation>自发现起共 %1</translation>
    </message>
</context>
<context>
    <name>zhiban::WordsDialog</name>
    <message>
        <source>What was found out, and how?</source>
        <translation>核实到什么情况？怎样核实的？</translation>
    </message>
    <message>
        <source>Rang the street office: the pole is bent, the root rusted through.</source>
        <translation>已致电街道：灯杆倾斜，根部锈穿。</translation>
    </message>
    <message>
        <source>Why is it not theirs, and whose is it?</source>
        <translation>为何不属其职责？应由谁办？</translation>
    </message>
    <message>
        <source>The lamp belongs to the estate, not to the city: property management.</source>
        <translation>该灯属小区自管，应由物业负责。</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>为何重新办理？</translation>
    </message>
    <message>
        <source>The citizen writes that the lamp is dark again.</source>
        <translation>群众反映路灯又不亮了。</translation>
    </message>
    <message>
        <source>Who signed, and what did they say?</source>
        <translation>谁签收的？怎么说？</translation>
    </message>
    <message>
        <source>Duty desk, by phone: a crew sets out this afternoon.</source>
        <translation>值班室电话签收：下午派人到场。</translation>
    </message>
    <message>
        <source>What was said when urging?</source>
        <translation>催办时说了什么？</translation>
    </message>
    <message>
        <source>Rang the duty phone: asked for signature before noon.</source>
        <translation>已致电值班电话，请其中午前签收。</translation>
    </message>
</context>
</TS>
