<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::BriefingHeader</name>
    <message>
        <source>Weekly briefing</source>
        <translation>一周简报</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Export as PDF (%1)</source>
        <translation>导出 PDF（%1）</translation>
    </message>
</context>
<context>
    <name>zhiban::BriefingPage</name>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Curve of the days</source>
        <translation>每日走势</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>There is something new since</source>
        <translation>统计后又有新情况</translation>
    </message>
    <message>
        <source>Counted at %1</source>
        <translation>统计于 %1</translation>
    </message>
</context>
<context>
    <name>zhiban::Exporter</name>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF，与打印一致</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT), to be edited</source>
        <translation>可编辑文档（ODT）</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文本</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Data (JSON), with the rows of every number</source>
        <translation>数据（JSON），含每个数字的出处</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>正在排印 %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写出 %1</translation>
    </message>
    <message>
        <source>The briefing was not exported.</source>
        <translation>简报没有导出。</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>The font %1 is not installed: another one stands in for it, and text copied out of the PDF may be wrong.</source>
        <translation>本机没有安装“%1”字体，已用其他字体代替，从 PDF 中复制文字可能出错。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>zhiban::FigureModel</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>zhiban::FigurePanel</name>
    <message>
        <source>Numbers and their rows</source>
        <translation>数字与出处</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>查找数字</translation>
    </message>
    <message>
        <source>Numbers of the briefing</source>
        <translation>简报中的数字</translation>
    </message>
</context>
<context>
    <name>zhiban::FigureRows</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Receipt due</source>
        <translation>签收时限</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>刊发</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>Posts so far</source>
        <translation>累计帖文</translation>
    </message>
    <message>
        <source>Newest post</source>
        <translation>最新帖文</translation>
    </message>
</context>
<context>
    <name>zhiban::OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Sections of the briefing</source>
        <translation>简报章节</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>章节上移</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>章节下移</translation>
    </message>
</context>
<context>
    <name>zhiban::PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Show the rows behind this number</source>
        <translation>查看这个数字的出处</translation>
    </message>
</context>
<context>
    <name>zhiban::PeriodBar</name>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Week of the briefing</source>
        <translation>简报所属的一周</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day: QDate format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day without its year: QDate format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Week: %1</source>
        <translation>所选的一周：%1</translation>
    </message>
</context>
<context>
    <name>zhiban::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Counting the week…</source>
        <translation>正在统计这一周…</translation>
    </message>
    <message>
        <source>The briefing could not be shown.</source>
        <translation>简报无法显示。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>zhiban::RowsDialog</name>
    <message>
        <source>Rows behind a number</source>
        <translation>数字的出处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>meaning of a number, the number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The two counts of this ratio</source>
        <translation>这个比率所依据的两个数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>数字所统计的记录</translation>
    </message>
    <message>
        <source>Digest of the rows: %1</source>
        <translation>记录校验码：%1</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>无法读取记录。</translation>
    </message>
    <message>
        <source>Rows came later: the briefing counts %1, there are %2 now. Refresh the briefing.</source>
        <translation>统计之后记录有变化：简报中为 %1，现在为 %2。请重新统计。</translation>
    </message>
    <message>
        <source>No rows: the number is zero</source>
        <translation>这个数字为零，没有对应的记录</translation>
    </message>
</context>
<context>
    <name>zhiban::WeekChart</name>
    <message>
        <source>Curve of the days</source>
        <translation>每日走势</translation>
    </message>
</context>
</TS>
