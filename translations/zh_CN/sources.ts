<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>SourceWords</name>
    <message>
        <source>Table on the web (CSV)</source>
        <translation>网上表格（CSV）</translation>
    </message>
    <message>
        <source>Discourse forum</source>
        <translation>Discourse 论坛</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom, JSON Feed)</source>
        <translation>订阅（RSS、Atom、JSON Feed）</translation>
    </message>
    <message>
        <source>Folder files are put into</source>
        <translation>投放文件的文件夹</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>JSON lines on the web</source>
        <translation>网上 JSON 行</translation>
    </message>
    <message>
        <source>Mailbox (IMAP)</source>
        <translation>邮箱（IMAP）</translation>
    </message>
    <message>
        <source>Mastodon timeline</source>
        <translation>Mastodon 时间线</translation>
    </message>
    <message>
        <source>Service requests (Open311)</source>
        <translation>市民诉求（Open311）</translation>
    </message>
    <message>
        <source>JSON over the web (API)</source>
        <translation>网络接口（JSON）</translation>
    </message>
    <message>
        <source>Database (SQL)</source>
        <translation>数据库（SQL）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>Where the items are</source>
        <translation>条目所在</translation>
    </message>
    <message>
        <source>Where the next page is</source>
        <translation>下一页所在</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>标头名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱文件夹</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密方式</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>数据库类型</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询语句</translation>
    </message>
    <message>
        <source>Column that counts up</source>
        <translation>递增的列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未采集</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>无人采集</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>偏少</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>It was not asked yet. Is a desk or a server collecting?</source>
        <translation>还没有采集过。有值班台或服务器在采集吗？</translation>
    </message>
    <message>
        <source>Paused: %1. What is written there now, nobody sees.</source>
        <translation>已暂停：%1。那里现在发布的内容没有人看到。</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) in a row failed. Heard last: %1.</source>
        <translation>
            <numerusform>连续 %n 次采集失败。最近一次听到：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be asked %1, and nobody did: no desk and no server is collecting.</source>
        <translation>应在 %1 采集而无人采集：没有值班台或服务器在工作。</translation>
    </message>
    <message>
        <source>It answers, but for two hours with far fewer posts than usual. Look whether it still shows all.</source>
        <translation>有应答，但两小时来帖远少于平时。请看看它是否仍显示全部内容。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无帖</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏少</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>如常</translation>
    </message>
    <message>
        <source>high</source>
        <translation>偏多</translation>
    </message>
    <message>
        <source>Not known yet: too few weeks to compare with</source>
        <translation>尚不可知：可比较的时间太短</translation>
    </message>
    <message>
        <source>usually %1 to %2</source>
        <translation>平时 %1 至 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n week(s) compared)</source>
        <translation>
            <numerusform>%1（比较了 %n 周）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) compared)</source>
        <translation>
            <numerusform>%1（比较了 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>Nobody asked</source>
        <translation>无人采集</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>全天候</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week</source>
        <translation>
            <numerusform>每周 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>not while paused</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>正在采集</translation>
    </message>
    <message>
        <source>as soon as somebody collects</source>
        <translation>有采集器时即采</translation>
    </message>
    <message>
        <source>when somebody asks for it</source>
        <translation>有人要求时</translation>
    </message>
    <message>
        <source>due</source>
        <translation>已到时间</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>heard last %1</source>
        <translation>最近听到 %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>从未听到</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in the last whole hour</source>
        <translation>
            <numerusform>上一整点小时 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused item(s)</source>
        <translation>
            <numerusform>隔离 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Where an item&apos;s files are</source>
        <translation>条目的附件所在</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪个列表</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Parameter that takes the next page</source>
        <translation>下一页参数</translation>
    </message>
    <message>
        <source>Parameter that counts the pages</source>
        <translation>页码参数</translation>
    </message>
    <message>
        <source>Where counting begins</source>
        <translation>从何处开始</translation>
    </message>
    <message>
        <source>Rows at a time</source>
        <translation>每次行数</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>有应答。</translation>
    </message>
</context>
<context>
    <name>zhiban::KindFields</name>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: where the fields below lead.</source>
        <translation>留空：按下面的栏目访问。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>A path in the answer, as in /data/items</source>
        <translation>应答中的路径，如 /data/items</translation>
    </message>
    <message>
        <source>Kept on this machine, outside the store. Empty leaves it as it is.</source>
        <translation>保存在本机，不进入数据库。留空则保持原样。</translation>
    </message>
    <message>
        <source>This machine has no place to keep it outside the store.</source>
        <translation>本机没有数据库之外的保存处。</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>如常</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>字段对应</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>对应的列：%1</translation>
    </message>
    <message>
        <source>Empty where the column has the usual name. Test shows what is found.</source>
        <translation>列名如常的留空。“测试”会显示找到的内容。</translation>
    </message>
    <message>
        <source>Folder files are put into</source>
        <translation>投放文件的文件夹</translation>
    </message>
</context>
<context>
    <name>zhiban::OpmlDialog</name>
    <message>
        <source>Take in a list of feeds</source>
        <translation>导入订阅列表</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) in the list.</source>
        <translation>
            <numerusform>列表中有 %n 个订阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without an address are left out.</source>
        <translation>
            <numerusform>%n 项没有地址，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds of the list</source>
        <translation>列表中的订阅</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 — listened to already</source>
        <translation>%1 — 已在监听</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n feed(s)</source>
        <translation>
            <numerusform>导入 %n 个订阅</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::QuarantineModel</name>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Why it is no post</source>
        <translation>为什么不是帖文</translation>
    </message>
    <message>
        <source>Where it stood</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>zhiban::QuarantinePane</name>
    <message>
        <source>What could not be read</source>
        <translation>未能读入的内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Read all shown again</source>
        <translation>重新读入所列全部</translation>
    </message>
    <message>
        <source>Set all shown aside</source>
        <translation>搁置所列全部</translation>
    </message>
    <message>
        <source>Refused items</source>
        <translation>隔离的内容</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读入</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>The item as it came</source>
        <translation>内容原样</translation>
    </message>
    <message>
        <source>The refused items could not be read.</source>
        <translation>隔离区读取失败。</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>共 %2 条，显示最新 %1 条</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有待处理的内容</translation>
    </message>
    <message>
        <source>Items that cannot become a post are kept here with the reason: nothing is dropped.</source>
        <translation>不能成为帖文的内容连同原因保留在这里，不会丢弃。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>全部信源</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>全部原因</translation>
    </message>
    <message>
        <source>Set refused items aside</source>
        <translation>搁置隔离内容</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are settled for good: they stay in the store, but nobody is asked about them again.</source>
        <translation>
            <numerusform>%n 条内容就此了结：仍保存在库中，但不再提示处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) set aside.</source>
        <translation>
            <numerusform>已搁置 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The items were not set aside.</source>
        <translation>没有搁置。</translation>
    </message>
</context>
<context>
    <name>zhiban::ReasonDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Kept with the act; the next officer reads it.</source>
        <translation>随操作记录保存，下一班会看到。</translation>
    </message>
</context>
<context>
    <name>zhiban::RegistryModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>⚠ %1, silent for too long</source>
        <translation>⚠ %1，沉默过久</translation>
    </message>
    <message numerus="yes">
        <source>none answered of %n</source>
        <translation>
            <numerusform>%n 件均未答复</numerusform>
        </translation>
    </message>
    <message>
        <source>no cases</source>
        <translation>没有案件</translation>
    </message>
    <message>
        <source>%1 (median of %2, %3 unanswered)</source>
        <translation>%1（%2 件的中位数，%3 件未答复）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never told</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近发布</translation>
    </message>
    <message>
        <source>Time to the first answer</source>
        <translation>首次答复用时</translation>
    </message>
    <message>
        <source>Told when silent for</source>
        <translation>沉默多久提醒</translation>
    </message>
</context>
<context>
    <name>zhiban::RegistryPane</name>
    <message>
        <source>Register of accounts</source>
        <translation>账号台账</translation>
    </message>
    <message>
        <source>Take in a table (CSV)</source>
        <translation>导入表格（CSV）</translation>
    </message>
    <message>
        <source>Write what is shown to a table (CSV)</source>
        <translation>把所列内容导出为表格（CSV）</translation>
    </message>
    <message>
        <source>Owner, account or address</source>
        <translation>单位、账号或地址</translation>
    </message>
    <message>
        <source>Find accounts</source>
        <translation>查找账号</translation>
    </message>
    <message>
        <source>Only those silent for too long</source>
        <translation>只看沉默过久的</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>The register could not be read.</source>
        <translation>台账读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent for too long</source>
        <translation>
            <numerusform>%n 个沉默过久</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has an owner yet</source>
        <translation>还没有账号登记责任单位</translation>
    </message>
    <message>
        <source>Give a source an owner, or take in a table with the columns owner, name, address, days.</source>
        <translation>给信源填上责任单位，或导入一张含单位、名称、地址、天数的表格。</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>No account is like that</source>
        <translation>没有这样的账号</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>换个词试试。</translation>
    </message>
    <message>
        <source>Write the register</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>register.csv</source>
        <translation>账号台账.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个账号写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not written.</source>
        <translation>台账没有导出。</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The table was not taken in.</source>
        <translation>表格没有导入。</translation>
    </message>
    <message>
        <source>Nothing to take in: the register says the same already.</source>
        <translation>没有需要导入的：台账内容与表格相同。</translation>
    </message>
    <message>
        <source>Take in the table?</source>
        <translation>导入这张表格？</translation>
    </message>
    <message>
        <source>%1 new accounts, %2 changed, %3 as they are. New ones are listened to at once.</source>
        <translation>新增 %1 个账号，改动 %2 个，不变 %3 个。新增的立即开始监听。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 个账号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RetryJob</name>
    <message>
        <source>Reading refused items again</source>
        <translation>正在重新读入隔离内容</translation>
    </message>
    <message>
        <source>The refused items could not be read again. Those before are kept.</source>
        <translation>隔离内容没有重新读入。此前读出的已保存。</translation>
    </message>
    <message>
        <source>%1 item(s) became posts, %2 of them raised an alert; %3 stay in quarantine.</source>
        <translation>%1 条成为帖文，其中 %2 条触发预警；%3 条仍在隔离区。</translation>
    </message>
    <message numerus="yes">
        <source>%n have another reason now.</source>
        <translation>
            <numerusform>%n 条的原因有变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the rest.</source>
        <translation>其余的已停止处理。</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceActs</name>
    <message>
        <source>“%1” is saved and stays paused.</source>
        <translation>“%1”已保存，仍处于暂停。</translation>
    </message>
    <message>
        <source>“%1” is saved and is asked at once.</source>
        <translation>“%1”已保存，立即采集。</translation>
    </message>
    <message>
        <source>“%1” is asked as soon as a collector is free.</source>
        <translation>采集器一有空就采集“%1”。</translation>
    </message>
    <message>
        <source>The source could not be asked now.</source>
        <translation>暂时不能采集这个信源。</translation>
    </message>
    <message>
        <source>Pause a source</source>
        <translation>暂停信源</translation>
    </message>
    <message>
        <source>“%1” is not asked until somebody resumes it. What is written there meanwhile raises no alert; the handover and the briefing say so.</source>
        <translation>在有人恢复之前不再采集“%1”。其间那里发布的内容不会触发预警；交接班和专报会注明。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The source was not paused.</source>
        <translation>信源没有暂停。</translation>
    </message>
    <message>
        <source>The source is paused.</source>
        <translation>信源已暂停。</translation>
    </message>
    <message>
        <source>The source is listened to again and is asked at once.</source>
        <translation>信源已恢复监听，立即采集。</translation>
    </message>
    <message>
        <source>The source was not resumed.</source>
        <translation>信源没有恢复。</translation>
    </message>
    <message>
        <source>The source was not retired.</source>
        <translation>信源没有停用。</translation>
    </message>
    <message>
        <source>“%1” is not asked any more. Its posts stay.</source>
        <translation>不再采集“%1”。已有帖文保留。</translation>
    </message>
    <message>
        <source>The source was not brought back.</source>
        <translation>信源没有恢复回来。</translation>
    </message>
    <message>
        <source>List of feeds</source>
        <translation>订阅列表</translation>
    </message>
    <message>
        <source>Lists of feeds (*.opml *.xml);;All files (*)</source>
        <translation>订阅列表 (*.opml *.xml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>列表读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) taken in; they are asked at once.</source>
        <translation>
            <numerusform>已导入 %n 个订阅，立即采集。</numerusform>
        </translation>
    </message>
    <message>
        <source>The feeds were not taken in.</source>
        <translation>订阅没有导入。</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceDetail</name>
    <message>
        <source>What happened to it</source>
        <translation>发生过什么</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即采集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No source chosen</source>
        <translation>没有选中信源</translation>
    </message>
    <message>
        <source>Choose one at the left to see how it does.</source>
        <translation>在左侧选一个，查看它的情况。</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>信源读取失败。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>隔离：%1</translation>
    </message>
    <message numerus="yes">
        <source>Last whole hour: %n post(s), %1; %2.</source>
        <translation>
            <numerusform>上一整点小时：%n 条，%1；%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>next look: %1</source>
        <translation>下次采集：%1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>责任单位：%1</translation>
    </message>
    <message>
        <source>inside the house</source>
        <translation>内网</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，历时 %2</translation>
    </message>
    <message>
        <source>%1 since then</source>
        <translation>%1，从那时起至今</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceEditor</name>
    <message>
        <source>New source</source>
        <translation>新建信源</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>修改信源</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the source once and stores nothing (Ctrl+T)</source>
        <translation>采集一次，不保存任何内容（Ctrl+T）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The source is saved, but its password or token could not be kept.</source>
        <translation>信源已保存，但密码或令牌没能保存。</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you typed about this source is lost.</source>
        <translation>为这个信源填写的内容会丢失。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceForm</name>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As officers will read it beside every post.</source>
        <translation>值班员在每条帖文旁看到的名称。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>责任单位(&amp;O)</translation>
    </message>
    <message>
        <source>The unit that answers for this account. With one it stands in the register.</source>
        <translation>负责这个账号的单位。填写后列入台账。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Told when its last post is older than (&amp;days)</source>
        <translation>最近发布早于多少天时提醒(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Place of items without one</source>
        <translation>没有地点的内容记在(&amp;P)</translation>
    </message>
    <message>
        <source>Time &amp;zone of times without one</source>
        <translation>没有时区的时间按(&amp;Z)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>C&amp;harset</source>
        <translation>字符集(&amp;H)</translation>
    </message>
    <message>
        <source>The server stands &amp;inside the house</source>
        <translation>服务器在内网(&amp;I)</translation>
    </message>
    <message>
        <source>Addresses inside the house are refused otherwise, so that no feed can lead this program to the office&apos;s own machines. Switch this on only for a server an administrator has named.</source>
        <translation>平时拒绝访问内网地址，以免某个订阅把本程序引向单位自己的机器。只为管理员指定的服务器打开。</translation>
    </message>
    <message>
        <source>Ask every (&amp;minutes)</source>
        <translation>每隔多少分钟采集(&amp;M)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周内的时段</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceListPane</name>
    <message>
        <source>Sources</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)</source>
        <translation>导入订阅列表（OPML）</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建信源</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>哪些信源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>听不到</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Name, address, owner or place</source>
        <translation>名称、地址、单位或地点</translation>
    </message>
    <message>
        <source>Find sources</source>
        <translation>查找信源</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>%1 of %2 heard</source>
        <translation>%2 个中 %1 个听得到</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>还没有信源</translation>
    </message>
    <message>
        <source>The desk hears only what it is told to listen to: feeds, forums, mailboxes, databases, folders.</source>
        <translation>值班台只听得到让它去听的地方：订阅、论坛、邮箱、数据库、文件夹。</translation>
    </message>
    <message>
        <source>No source is like that</source>
        <translation>没有这样的信源</translation>
    </message>
    <message>
        <source>Choose “All”, or other words.</source>
        <translation>选“全部”，或换个词。</translation>
    </message>
    <message>
        <source>The sources could not be read.</source>
        <translation>信源读取失败。</translation>
    </message>
</context>
<context>
    <name>zhiban::SourceTableModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <translation>%1 次：%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>最近应答</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近发布</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>下次采集</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Posts by the hour, 24 h</source>
        <translation>24 小时逐时来帖</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>隔离</translation>
    </message>
</context>
<context>
    <name>zhiban::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Sources, quarantine or accounts</source>
        <translation>信源、隔离区或账号</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Quarantine (%1)</source>
        <translation>隔离区（%1）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>新建信源</translation>
    </message>
    <message>
        <source>Change or test</source>
        <translation>修改或测试</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即采集</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>暂停或恢复</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Its refused items</source>
        <translation>它的隔离内容</translation>
    </message>
    <message>
        <source>Take in a list of feeds (OPML)</source>
        <translation>导入订阅列表（OPML）</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>查找信源</translation>
    </message>
    <message>
        <source>Register of accounts</source>
        <translation>账号台账</translation>
    </message>
</context>
<context>
    <name>zhiban::TrialPane</name>
    <message>
        <source>Refused: %1</source>
        <translation>隔离：%1</translation>
    </message>
    <message>
        <source>Test asks the source once and stores nothing.</source>
        <translation>测试只采集一次，不保存任何内容。</translation>
    </message>
    <message>
        <source>Items seen</source>
        <translation>已看条数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What the source shows</source>
        <translation>信源显示的内容</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Fill in the fields, then Test.</source>
        <translation>填好栏目后点“测试”。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) seen …</source>
        <translation>
            <numerusform>已看 %n 条 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在采集 …</translation>
    </message>
    <message>
        <source>%1 readable, %2 refused.</source>
        <translation>可读 %1 条，拒收 %2 条。</translation>
    </message>
    <message>
        <source>There is more; this is enough to look at.</source>
        <translation>还有更多，看这些已够。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止，没有保存任何内容。</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <translation>测试已停止</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>信源读取失败。</translation>
    </message>
    <message>
        <source>The source answers and shows nothing.</source>
        <translation>信源有应答，没有内容。</translation>
    </message>
    <message>
        <source>The source answers and shows nothing</source>
        <translation>信源有应答，没有内容</translation>
    </message>
    <message>
        <source>That may be right. Look at the address and the mapping.</source>
        <translation>也许本来如此。请看看地址和字段对应。</translation>
    </message>
</context>
<context>
    <name>zhiban::VolumeChart</name>
    <message>
        <source>Posts of the last day by the hour</source>
        <translation>最近一天逐时来帖</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Usual at this hour</source>
        <translation>这一小时的平时区间</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Fewer than usual</source>
        <translation>少于平时</translation>
    </message>
</context>
<context>
    <name>zhiban::WeekGrid</name>
    <message>
        <source>Always</source>
        <translation>全天候</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Every day 7 to 22</source>
        <translation>每天 7 至 22 时</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Hours of the week in which the source is asked</source>
        <translation>一周内采集的时段</translation>
    </message>
    <message>
        <source>Drag over hours, or arrow keys and Space; Shift with an arrow takes the hour along</source>
        <translation>拖过时段，或用方向键和空格；按住 Shift 移动会连同经过的时段</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock</source>
        <translation>%1 %2 时</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <translation>%1：采集</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1：不采集</translation>
    </message>
</context>
</TS>
