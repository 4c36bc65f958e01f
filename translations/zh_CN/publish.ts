<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ReportText</name>
    <message>
        <source>MMMM d</source>
        <comment>a day without its year, as QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>On %1 a citizen wrote on %2: “%3”</source>
        <translation>%1，网友在%2反映：“%3”</translation>
    </message>
    <message numerus="yes">
        <source> %n more people reported the same.</source>
        <translation>
            <numerusform>另有 %n 条同类反映。</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty office checked it and passed it on to %1 on %2.</source>
        <translation>值班室核实后，于%2转%1办理。</translation>
    </message>
    <message>
        <source>The answer of %1: %2</source>
        <translation>%1答复：%2</translation>
    </message>
    <message>
        <source>Result: %1.</source>
        <translation>办理结果：%1。</translation>
    </message>
    <message>
        <source>It is being worked on; this column keeps following it.</source>
        <translation>目前正在办理，本栏目将持续跟踪。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more: what became of them</source>
        <translation>
            <numerusform>“%1”等事项办理进展（另 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · issue %2</source>
        <translation>%1 · 第%2期</translation>
    </message>
</context>
<context>
    <name>zhiban::FollowUpPdf</name>
    <message>
        <source>PDF of “%1”</source>
        <translation>生成 PDF：%1</translation>
    </message>
</context>
<context>
    <name>zhiban::PublishPage</name>
    <message>
        <source>Reports</source>
        <translation>跟踪报道</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>跟踪报道</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>撰写报道</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Issues of the column</source>
        <translation>历期报道</translation>
    </message>
    <message>
        <source>The columns could not be read.</source>
        <translation>栏目读取失败。</translation>
    </message>
    <message>
        <source>There is no column yet</source>
        <translation>还没有栏目</translation>
    </message>
    <message>
        <source>Add a column in the settings; its reports are then numbered from one.</source>
        <translation>请先在设置中添加栏目，报道将从第1期起编号。</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>第%1期</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>The first report becomes issue %1.</source>
        <translation>第一篇报道即为第%1期。</translation>
    </message>
    <message>
        <source>Tell people what became of it</source>
        <translation>让群众知道结果</translation>
    </message>
    <message>
        <source>A report tells of closed cases: what was reported, what was done, how it ended.</source>
        <translation>跟踪报道讲清办结案件的来龙去脉：反映了什么、办了什么、结果如何。</translation>
    </message>
</context>
<context>
    <name>zhiban::ReportEditor</name>
    <message>
        <source>The report you had not published yet is back.</source>
        <translation>上次未发布的报道已恢复。</translation>
    </message>
    <message>
        <source>1. Choose cases</source>
        <translation>1. 选案件</translation>
    </message>
    <message>
        <source>Closed cases that no issue has told of come first.</source>
        <translation>未报道过的办结案件排在前面。</translation>
    </message>
    <message>
        <source>Cases of the report</source>
        <translation>报道涉及的案件</translation>
    </message>
    <message>
        <source>2. Write</source>
        <translation>2. 撰写</translation>
    </message>
    <message>
        <source>Draft anew from the cases</source>
        <translation>按案件重新起草</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报道正文</translation>
    </message>
    <message>
        <source>Choose cases at the left: their story is drafted here. One paragraph per line.</source>
        <translation>在左侧选案件，这里自动起草。每行一段。</translation>
    </message>
    <message>
        <source>3. As it will be published</source>
        <translation>3. 发布效果</translation>
    </message>
    <message>
        <source>As it will be published</source>
        <translation>发布效果</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Everyone will read this.</source>
        <translation>所有人都会看到。</translation>
    </message>
    <message>
        <source> · told of already</source>
        <translation> · 已报道</translation>
    </message>
    <message>
        <source>Masked before it leaves the office: %1.</source>
        <translation>发布前将遮盖：%1。</translation>
    </message>
    <message>
        <source>Publish as issue %1</source>
        <translation>发布为第%1期</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>发布“%1”？</translation>
    </message>
    <message>
        <source>It becomes issue %1 of %2. A number once given is not taken back.</source>
        <translation>将作为《%2》第%1期发布。期号一经使用不再收回。</translation>
    </message>
    <message>
        <source>The report was not published. Its text is still here.</source>
        <translation>报道没有发布，正文仍在。</translation>
    </message>
</context>
<context>
    <name>zhiban::ReportReader</name>
    <message>
        <source>Copy for WeChat</source>
        <translation>复制到公众号</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报道正文</translation>
    </message>
    <message>
        <source>%1 · issue %2</source>
        <translation>%1 · 第%2期</translation>
    </message>
    <message>
        <source>Published %1 by %2</source>
        <translation>%2 发布于 %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Copied. Paste it into the editor of the official account.</source>
        <translation>已复制，可直接粘贴到公众号编辑器。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 issue %2.pdf</source>
        <translation>%1第%2期.pdf</translation>
    </message>
    <message>
        <source>The PDF was not written.</source>
        <translation>PDF 没有生成。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>已生成 %1，共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine lacks the font of documents; copied text may differ.</source>
        <translation>本机缺少文书字体，复制出的文字可能有差异。</translation>
    </message>
</context>
</TS>
