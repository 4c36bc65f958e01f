<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::EditorTrial</name>
    <message>
        <source>The post could not be shown.</source>
        <translation>帖文无法显示。</translation>
    </message>
    <message>
        <source>No post is chosen on the desk.</source>
        <translation>值班台上没有选中帖文。</translation>
    </message>
</context>
<context>
    <name>zhiban::BackTestModel</name>
    <message>
        <source>Posts of the period</source>
        <translation>这段时间的帖文</translation>
    </message>
    <message>
        <source>Hits of this rule</source>
        <translation>本规则命中</translation>
    </message>
    <message>
        <source>Hits that belong to a case already</source>
        <translation>其中已立案</translation>
    </message>
    <message>
        <source>Hits that another rule alerted of</source>
        <translation>其中别的规则已预警</translation>
    </message>
    <message>
        <source>Cases caught earlier</source>
        <translation>能提早发现的案件</translation>
    </message>
    <message>
        <source>Minutes of reading per shift</source>
        <translation>每班阅读（分钟）</translation>
    </message>
    <message>
        <source>%1, half of them by %2 or more</source>
        <translation>%1，半数提早 %2 以上</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n shift(s)</source>
        <translation>
            <numerusform>%1，共 %n 班</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>zhiban::BackTestPane</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>到（含当天）</translation>
    </message>
    <message>
        <source>Run the back-test</source>
        <translation>开始回测</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How far the back-test is</source>
        <translation>回测进度</translation>
    </message>
    <message>
        <source>Numbers of the back-test; Return opens the posts behind one</source>
        <translation>回测的数字；回车打开对应的帖文</translation>
    </message>
    <message>
        <source>Cases it would have caught earlier</source>
        <translation>能提早发现的案件</translation>
    </message>
    <message>
        <source>Cases it would have caught earlier; Return opens one</source>
        <translation>能提早发现的案件；回车打开</translation>
    </message>
    <message>
        <source>What would this rule have done?</source>
        <translation>这条规则过去会怎样？</translation>
    </message>
    <message>
        <source>The back-test looks at every post of the period: hits, cases caught earlier, minutes of reading. It changes nothing.</source>
        <translation>回测查看这段时间的每一条帖文：命中、能提早发现的案件、阅读分钟数。不改动任何数据。</translation>
    </message>
    <message>
        <source>Back-test of “%1”</source>
        <translation>回测“%1”</translation>
    </message>
    <message>
        <source>The back-test did not finish.</source>
        <translation>回测没有完成。</translation>
    </message>
    <message>
        <source>“%1”, %2 to %3. Return on a number opens its posts.</source>
        <translation>“%1”，%2 至 %3。在数字上按回车打开对应的帖文。</translation>
    </message>
    <message>
        <source>Back-test: %1</source>
        <translation>回测：%1</translation>
    </message>
</context>
<context>
    <name>zhiban::CompletionList</name>
    <message>
        <source>What may be written here</source>
        <translation>这里可以写什么</translation>
    </message>
</context>
<context>
    <name>zhiban::ConditionEditor</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Words that must all occur, one alternative a line. F1 explains the language.</source>
        <translation>挨着的词都要出现，一行一种可能。按 F1 看写法。</translation>
    </message>
</context>
<context>
    <name>zhiban::ConflictDialog</name>
    <message>
        <source>Somebody else saved it</source>
        <translation>别人刚保存过</translation>
    </message>
    <message>
        <source>%1 saved “%2” while you were writing. Nothing was overwritten. Below: theirs with a minus, yours with a plus.</source>
        <translation>您写的时候，%1保存了“%2”。没有任何内容被覆盖。下面带减号的是对方的，带加号的是您的。</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>另一位值班员</translation>
    </message>
    <message>
        <source>Theirs and yours</source>
        <translation>对方的和您的</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Save yours as the next version</source>
        <translation>把您的存为下一版</translation>
    </message>
</context>
<context>
    <name>zhiban::DiagnosticModel</name>
    <message>
        <source>Line %1, character %2</source>
        <translation>第 %1 行第 %2 字</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>Error · Line 1, character 4: sentence</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source> → %1 (Alt+Enter)</source>
        <translation> → %1（Alt+回车）</translation>
    </message>
</context>
<context>
    <name>zhiban::EarlierCaseModel</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Earlier by</source>
        <translation>提早</translation>
    </message>
</context>
<context>
    <name>zhiban::ExplanationWords</name>
    <message>
        <source>This rule does not find it any more: it has expired.</source>
        <translation>规则已到期，不再命中。</translation>
    </message>
    <message>
        <source>This rule does not find it.</source>
        <translation>这条规则没有命中。</translation>
    </message>
    <message>
        <source>This rule finds it, but the list “%1” keeps it from alerting.</source>
        <translation>命中，但词表“%1”排除了预警。</translation>
    </message>
    <message>
        <source>This rule finds it, but raises no alert: it is muted.</source>
        <translation>命中，但规则静音中，不预警。</translation>
    </message>
    <message>
        <source>This rule finds it.</source>
        <translation>这条规则命中。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>holds, by %1</source>
        <translation>成立，靠%1</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>does not hold; it would, with %1</source>
        <translation>不成立；勾选“%1”就会成立</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhiban::HitListModel</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no word of it: by its other facts</source>
        <translation>不靠词语：靠来源、时间等</translation>
    </message>
    <message>
        <source>“%1”, as written</source>
        <translation>“%1”，原样</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>“%1”，靠%2</translation>
    </message>
</context>
<context>
    <name>zhiban::MuteDialog</name>
    <message>
        <source>Mute a rule</source>
        <translation>规则静音</translation>
    </message>
    <message>
        <source>“%1” raises no alert until then. Its hits are kept and shown; afterwards it alerts again by itself.</source>
        <translation>在此之前“%1”不产生预警。命中照常保留和显示；到时自动恢复。</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>静音至</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>The end must lie ahead.</source>
        <translation>结束时间要在以后。</translation>
    </message>
</context>
<context>
    <name>zhiban::PackActs</name>
    <message>
        <source>Save the rule pack</source>
        <translation>保存规则包</translation>
    </message>
    <message>
        <source>Rule packs (*.json)</source>
        <translation>规则包 (*.json)</translation>
    </message>
    <message>
        <source>Take in a rule pack</source>
        <translation>取入规则包</translation>
    </message>
    <message>
        <source>The rule pack was not written.</source>
        <translation>规则包没有写成。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are written to %1.</source>
        <translation>
            <numerusform>%n 条规则已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule pack could not be read.</source>
        <translation>规则包读不了。</translation>
    </message>
    <message>
        <source>The rule pack could not be compared with the rules here.</source>
        <translation>规则包无法与现有规则对比。</translation>
    </message>
    <message>
        <source>The rule pack was not taken in.</source>
        <translation>规则包没有取入。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and list(s) of the pack are saved.</source>
        <translation>
            <numerusform>规则包中的 %n 条规则和词表已保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::PackDialog</name>
    <message>
        <source>Take in a rule pack</source>
        <translation>取入规则包</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be new or changed.</source>
        <translation>
            <numerusform>将新增或改动 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused, so nothing can be taken in: mend the file first.</source>
        <translation>
            <numerusform>有 %n 项被拒绝，因此一项也不能取入：请先改好文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is taken in at once, or nothing.</source>
        <translation>要么一次全部取入，要么一项不取。</translation>
    </message>
    <message>
        <source>Lines of the rule pack</source>
        <translation>规则包的内容</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有什么改动</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取入</translation>
    </message>
</context>
<context>
    <name>zhiban::PackPreviewModel</name>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Word list: %1</source>
        <translation>词表：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>zhiban::RulePreviewPane</name>
    <message>
        <source>Open on the desk</source>
        <translation>在值班台打开</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Read the newest posts again</source>
        <translation>重新读取最近的帖文</translation>
    </message>
    <message>
        <source>Posts this rule finds</source>
        <translation>规则命中的帖文</translation>
    </message>
    <message>
        <source>Reading the newest posts …</source>
        <translation>正在读取最近的帖文……</translation>
    </message>
    <message>
        <source>Write what to look for</source>
        <translation>写下要找什么</translation>
    </message>
    <message>
        <source>Words side by side must all occur; each line is an alternative. The posts it finds appear here as you type.</source>
        <translation>挨着写的词都要出现，每行是一种可能。命中的帖文边写边显示在这里。</translation>
    </message>
    <message>
        <source>The condition does not hold together yet.</source>
        <translation>条件还没写完整。</translation>
    </message>
    <message>
        <source>The rule could not be tried.</source>
        <translation>规则无法试运行。</translation>
    </message>
    <message>
        <source>%1 of the newest %2 posts</source>
        <translation>最近 %2 条帖文中命中 %1 条</translation>
    </message>
    <message>
        <source>Caution: this rule takes %1 of all posts. Hardly anybody could read that: add a word that must occur.</source>
        <translation>注意：这条规则会命中全部帖文的 %1，几乎没人读得过来。请加一个必须出现的词。</translation>
    </message>
    <message>
        <source>There are no posts yet</source>
        <translation>还没有帖文</translation>
    </message>
    <message>
        <source>As soon as posts come in, a rule can be tried on them here.</source>
        <translation>有帖文进来后，就能在这里试规则。</translation>
    </message>
    <message>
        <source>Nothing of the newest posts</source>
        <translation>最近的帖文没有命中</translation>
    </message>
    <message>
        <source>“Why not?” explains it for any post; the back-test looks at older ones.</source>
        <translation>“为什么没命中”可以解释任何一条帖文；回测查看更早的帖文。</translation>
    </message>
</context>
<context>
    <name>zhiban::RerunDialog</name>
    <message>
        <source>Run the rules over older posts</source>
        <translation>用规则重查旧帖</translation>
    </message>
    <message>
        <source>The rules in force look at every stored post of these days again and add the hits that are missing. Nothing is taken away, and no sound is made.</source>
        <translation>已生效的规则重新查看这些天保存的每一条帖文，补上缺少的命中。不删除任何命中，也不响铃。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Up to and with</source>
        <translation>到，含当天(&amp;U)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>zhiban::RerunJob</name>
    <message>
        <source>Running the rules over older posts</source>
        <translation>正在用规则重查旧帖</translation>
    </message>
    <message>
        <source>Stopped: the rules were run over %1 older posts and added %2 hits, which stay.</source>
        <translation>已停止：重查了 %1 条旧帖，补上的 %2 个命中保留。</translation>
    </message>
    <message>
        <source>Running the rules over older posts stopped. What was added before stays.</source>
        <translation>重查旧帖中断。此前补上的命中保留。</translation>
    </message>
    <message>
        <source>The rules were run over %1 older posts and added %2 hits.</source>
        <translation>重查了 %1 条旧帖，补上 %2 个命中。</translation>
    </message>
</context>
<context>
    <name>zhiban::RuleActs</name>
    <message>
        <source>What was saved could not be taken up here: the former rules stay in force.</source>
        <translation>已保存的规则在本机无法生效：原来的规则继续有效。</translation>
    </message>
    <message>
        <source>Nothing to save: the newest version is what you see.</source>
        <translation>没有要保存的：显示的就是最新版本。</translation>
    </message>
    <message>
        <source>The rule needs a name before it can be saved.</source>
        <translation>规则要有名称才能保存。</translation>
    </message>
    <message>
        <source>The rule was not saved; what you wrote is kept as a draft.</source>
        <translation>规则没有保存；您写的内容留作草稿。</translation>
    </message>
    <message>
        <source>“%1” is saved as version %2.</source>
        <translation>“%1”已保存为第 %2 版。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved and in force.</source>
        <translation>“%2”第 %1 版已保存并生效。</translation>
    </message>
    <message>
        <source>The word list “%1” is saved as version %2; every rule that names it follows.</source>
        <translation>词表“%1”已保存为第 %2 版；用到它的规则随之更新。</translation>
    </message>
    <message>
        <source>The word list was not saved; what you wrote is kept as a draft.</source>
        <translation>词表没有保存；您写的内容留作草稿。</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>丢弃草稿？</translation>
    </message>
    <message>
        <source>It was never saved, so it cannot be brought back.</source>
        <translation>它从未保存过，丢弃后找不回来。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The rule was not retired.</source>
        <translation>规则没有停用。</translation>
    </message>
    <message>
        <source>“%1” is retired: it matches nothing any more.</source>
        <translation>“%1”已停用，不再命中任何帖文。</translation>
    </message>
    <message>
        <source>The version was not saved.</source>
        <translation>版本没有保存。</translation>
    </message>
    <message>
        <source>The rule was not muted.</source>
        <translation>规则没有静音。</translation>
    </message>
    <message>
        <source>“%1” is muted until %2. Its hits are kept.</source>
        <translation>“%1”静音至 %2，命中照常保留。</translation>
    </message>
    <message>
        <source>“%1” alerts again.</source>
        <translation>“%1”恢复预警。</translation>
    </message>
    <message>
        <source>Rules for life safety are never muted</source>
        <translation>生命安全规则不能静音</translation>
    </message>
    <message>
        <source>Until …</source>
        <translation>直到……</translation>
    </message>
    <message>
        <source>Alert again</source>
        <translation>恢复预警</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>规则.json</translation>
    </message>
    <message>
        <source>Only what is saved can be written to a pack.</source>
        <translation>只有保存过的规则才能写入规则包。</translation>
    </message>
</context>
<context>
    <name>zhiban::RuleEditor</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as the next version (Ctrl+S)</source>
        <translation>保存为下一版 (Ctrl+S)</translation>
    </message>
    <message>
        <source>What is wrong with the condition</source>
        <translation>条件里的问题</translation>
    </message>
    <message>
        <source>saved by %1</source>
        <translation>%1 保存</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的改动</translation>
    </message>
</context>
<context>
    <name>zhiban::RuleListPane</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Rule packs and history</source>
        <translation>规则包和重查</translation>
    </message>
    <message>
        <source>Rules or word lists</source>
        <translation>规则或词表</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Name, word or note</source>
        <translation>名称、词语或备注</translation>
    </message>
    <message>
        <source>Find rules</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>包括停用的</translation>
    </message>
    <message>
        <source>The rules could not be read.</source>
        <translation>规则读取失败。</translation>
    </message>
</context>
<context>
    <name>zhiban::RuleSettings</name>
    <message>
        <source>Le&amp;vel</source>
        <translation>级别(&amp;V)</translation>
    </message>
    <message>
        <source>First &amp;response of a case</source>
        <translation>案件首次回应(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ound</source>
        <translation>声音(&amp;O)</translation>
    </message>
    <message>
        <source>Life s&amp;afety: never quiet, never muted</source>
        <translation>生命安全(&amp;A)：从不静默，不能静音</translation>
    </message>
    <message>
        <source>&amp;Quiet hours: listed, but no sound</source>
        <translation>静默时段(&amp;Q)：照常列出，不响铃</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Expires: matches nothing from then on</source>
        <translation>到期(&amp;E)：此后不再命中</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Why the office has this rule</source>
        <translation>为什么要有这条规则</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Finds words written otherwise</source>
        <translation>词语的异写也算</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>常用(&amp;U)</translation>
    </message>
    <message>
        <source>The layers that find no other words</source>
        <translation>不会找到别的词的几项</translation>
    </message>
    <message>
        <source>Caution, finds other words too. %1</source>
        <translation>注意，也会找到别的词。%1</translation>
    </message>
</context>
<context>
    <name>zhiban::RuleWords</name>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的改动</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>In force: version %1, since %2</source>
        <translation>已生效：第 %1 版，自 %2 起</translation>
    </message>
    <message>
        <source>Version %1 is saved, not in force yet</source>
        <translation>第 %1 版已保存，尚未生效</translation>
    </message>
    <message>
        <source>Version %1 is saved, but was refused</source>
        <translation>第 %1 版已保存，但被拒绝</translation>
    </message>
    <message>
        <source>Expired, matches nothing</source>
        <translation>已到期，不再命中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>生命安全</translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation>静音至 %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>%1–%2 静默</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内</numerusform>
        </translation>
    </message>
    <message>
        <source>as its level says</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>不响</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>轻声</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>急促</translation>
    </message>
    <message>
        <source>counts where a rule names it</source>
        <translation>规则里写了名称才用</translation>
    </message>
    <message>
        <source>what contains a word raises no alert</source>
        <translation>排除：含有其中词语的不预警</translation>
    </message>
    <message>
        <source>For one hour, until %1</source>
        <translation>一小时，至 %1</translation>
    </message>
    <message>
        <source>To the end of the shift, %1</source>
        <translation>到本班结束，%1</translation>
    </message>
    <message>
        <source>For a day, until %1</source>
        <translation>一天，至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次回应</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>生命安全</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>异写</translation>
    </message>
    <message>
        <source>only exactly as written</source>
        <translation>只认原样</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>静音至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>条件：</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>新词表</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>In force v%1</source>
        <translation>已生效 v%1</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>zhiban::RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>放弃未保存的改动</translation>
    </message>
    <message>
        <source>Retire, or bring back</source>
        <translation>停用或恢复</translation>
    </message>
    <message>
        <source>Mute until …</source>
        <translation>静音到……</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Apply the suggestion</source>
        <translation>采用改法</translation>
    </message>
    <message>
        <source>What may be written here</source>
        <translation>这里可以写什么</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>查找规则</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么没命中</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Run the back-test</source>
        <translation>开始回测</translation>
    </message>
    <message>
        <source>Write this rule to a pack</source>
        <translation>把这条规则写入规则包</translation>
    </message>
    <message>
        <source>Write all rules to a pack</source>
        <translation>把全部规则写入规则包</translation>
    </message>
    <message>
        <source>Take in a rule pack</source>
        <translation>取入规则包</translation>
    </message>
    <message>
        <source>Run the rules over older posts</source>
        <translation>用规则重查旧帖</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Version %1, saved by %2</source>
        <translation>第 %1 版，%2 保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>有未保存的改动</translation>
    </message>
    <message>
        <source>No rule yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule says which posts the office wants to hear of at once.</source>
        <translation>规则说明值班室想马上看到哪些帖文。</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>写一条规则</translation>
    </message>
    <message>
        <source>No word list yet</source>
        <translation>还没有词表</translation>
    </message>
    <message>
        <source>Words that several rules share, kept in one place: “list:name” takes them in.</source>
        <translation>几条规则共用的词放在一处：写“list:名称”就能用上。</translation>
    </message>
    <message>
        <source>Write a word list</source>
        <translation>写一个词表</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Discard what is not saved?</source>
        <translation>放弃未保存的改动？</translation>
    </message>
    <message>
        <source>The newest saved version is shown again.</source>
        <translation>将重新显示最近保存的版本。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
</context>
<context>
    <name>zhiban::TrialPanes</name>
    <message>
        <source>What to see of the rule</source>
        <translation>看规则的哪一面</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么没命中</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>zhiban::VersionsPane</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>存为新版本</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>这一版改了什么</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>还没有版本</translation>
    </message>
    <message>
        <source>Saving makes version 1.</source>
        <translation>保存后就有第 1 版。</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>版本读取失败。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Version %1: retired</source>
        <translation>第 %1 版：停用</translation>
    </message>
    <message>
        <source>Version %1, the first</source>
        <translation>第 %1 版，最初的</translation>
    </message>
    <message>
        <source>Version %1 against version %2</source>
        <translation>第 %1 版与第 %2 版对比</translation>
    </message>
</context>
<context>
    <name>zhiban::WhyPane</name>
    <message>
        <source>The parts of the rule on this post</source>
        <translation>规则各部分在这条帖文上的结果</translation>
    </message>
    <message>
        <source>The post chosen on the desk</source>
        <translation>值班台选中的帖文</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>要解释的文字</translation>
    </message>
    <message>
        <source>Paste the text of a post here.</source>
        <translation>把帖文贴在这里。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source, title of a post</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a post or paste a text: every part of the rule says whether it holds.</source>
        <translation>选一条帖文或贴一段文字：规则的每一部分会说明成立与否。</translation>
    </message>
</context>
<context>
    <name>zhiban::WordListEditor</name>
    <message>
        <source>Name of the list</source>
        <translation>词表名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as the next version (Ctrl+S)</source>
        <translation>保存为下一版 (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>Rules for life safety are never kept from alerting.</source>
        <translation>生命安全规则的预警从不排除。</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>全部信源</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>信源(&amp;O)</translation>
    </message>
    <message>
        <source>Keys of the sources whose posts it counts for, with commas between.</source>
        <translation>只对这些信源的帖文有效，填代号，用逗号隔开。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Words, one a line</source>
        <translation>词语，一行一个</translation>
    </message>
    <message>
        <source>A line “list:name” takes in another list.</source>
        <translation>写一行“list:名称”可包括另一个词表。</translation>
    </message>
    <message>
        <source>No rule names this list.</source>
        <translation>没有规则用到这个词表。</translation>
    </message>
    <message>
        <source>Named by: %1</source>
        <translation>用到它的规则：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
</context>
</TS>
