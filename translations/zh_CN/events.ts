<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>alike by %1</source>
        <translation>相似 %1</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>热</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>温</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>平</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and figure of heat</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>answer within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时内回应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n 条帖文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个信源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 likes</source>
        <translation>%1 次点赞</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last post</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>The event began with this post.</source>
        <translation>事件由这条帖文开始。</translation>
    </message>
    <message>
        <source>Alike by %1 with the post that is most like it.</source>
        <translation>与最相似的一条相似度为 %1。</translation>
    </message>
    <message>
        <source>Shared words: %1</source>
        <translation>共有词：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 between the two.</source>
        <translation>两条相隔 %1。</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>An officer confirmed that it belongs here.</source>
        <translation>值班员已确认它属于这里。</translation>
    </message>
    <message>
        <source>Suggested by the desk; nobody has confirmed it yet.</source>
        <translation>由系统建议，尚未有人确认。</translation>
    </message>
    <message>
        <source>New posts an hour</source>
        <translation>每小时新帖</translation>
    </message>
    <message>
        <source>Further sources within a day</source>
        <translation>一天内更多的信源</translation>
    </message>
    <message>
        <source>Likes within a day (logarithm)</source>
        <translation>一天内点赞（对数）</translation>
    </message>
    <message>
        <source>Danger words (share, by gravity)</source>
        <translation>危险词（占比，按轻重）</translation>
    </message>
    <message>
        <source>Spread over the last 24 hours</source>
        <translation>最近 24 小时的分布</translation>
    </message>
    <message>
        <source>Heat = 100 × (1 − e^−%1) = %2, by version %3 of the formula. From %4 on an answer is due within one hour, from %5 on within two, below within four.</source>
        <translation>热度 = 100 × (1 − e^−%1) = %2，按公式第 %3 版。%4 以上须在一小时内回应，%5 以上两小时内，以下四小时内。</translation>
    </message>
    <message>
        <source>%1: %2 posts in an hour; usual are %3 (12 hours before) and %4 (14 days before)</source>
        <translation>%1：一小时 %2 条；平常每小时 %3 条（前 12 小时）和 %4 条（前 14 天）</translation>
    </message>
</context>
<context>
    <name>zhiban::EventActs</name>
    <message>
        <source>The events were not merged.</source>
        <translation>事件没有合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n events are one now, “%1”, with %2 posts.</source>
        <translation>
            <numerusform>%n 个事件已合为一个：“%1”，共 %2 条帖文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event was not split.</source>
        <translation>事件没有拆分。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are an event of their own now.</source>
        <translation>
            <numerusform>%n 条帖文已拆成新事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The post was not detached.</source>
        <translation>帖文没有移出。</translation>
    </message>
    <message>
        <source>The post stands alone now.</source>
        <translation>帖文已单独成为一个事件。</translation>
    </message>
    <message>
        <source>The posts were not confirmed.</source>
        <translation>帖文没有确认。</translation>
    </message>
    <message>
        <source>All posts of the event are confirmed.</source>
        <translation>事件的全部帖文已确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) confirmed.</source>
        <translation>
            <numerusform>已确认 %n 条帖文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The event was not renamed.</source>
        <translation>事件没有改名。</translation>
    </message>
    <message>
        <source>The event is called like its first post again.</source>
        <translation>事件恢复用第一条帖文的标题。</translation>
    </message>
    <message>
        <source>The event is called “%1” now.</source>
        <translation>事件已改名为“%1”。</translation>
    </message>
    <message>
        <source>It was not taken back: %1</source>
        <translation>没有撤销：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>zhiban::EventCurve</name>
    <message>
        <source>Posts by the hour</source>
        <translation>每小时帖文</translation>
    </message>
    <message>
        <source>%1: %2 posts, heat %3</source>
        <translation>%1：%2 条帖文，热度 %3</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突增</translation>
    </message>
    <message>
        <source>The curve begins with the first full hour.</source>
        <translation>满一小时后才有曲线。</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Heat of 100</source>
        <translation>热度（满分 100）</translation>
    </message>
</context>
<context>
    <name>zhiban::EventDetail</name>
    <message>
        <source>Posts, course, places or history</source>
        <translation>帖文、走势、地点或经过</translation>
    </message>
    <message>
        <source>What was done with the event</source>
        <translation>对事件做过什么</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Course and heat</source>
        <translation>走势与热度</translation>
    </message>
    <message>
        <source>Places, sources, cases</source>
        <translation>地点、信源、案件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>没有选中事件</translation>
    </message>
    <message>
        <source>Choose one at the left to see its posts and why they are together.</source>
        <translation>在左边选一个，查看它的帖文和归并理由。</translation>
    </message>
    <message>
        <source>The event could not be read.</source>
        <translation>事件读不出来。</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%2 条中已确认 %1 条</translation>
    </message>
    <message>
        <source>Heat %1: %2</source>
        <translation>热度 %1：%2</translation>
    </message>
</context>
<context>
    <name>zhiban::EventListPane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>哪些事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Several posts</source>
        <translation>多帖</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Within which time</source>
        <translation>多长时间内</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>标题里的词</translation>
    </message>
    <message>
        <source>Find events</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>No events in this time</source>
        <translation>这段时间没有事件</translation>
    </message>
    <message>
        <source>Posts about the same thing come together here by themselves, as they arrive. Choose a longer time, or add sources.</source>
        <translation>同一件事的帖文一到，就会自动归到这里。请选更长的时间，或添加信源。</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>没有这样的事件</translation>
    </message>
    <message>
        <source>Choose “All”, a longer time, or other words.</source>
        <translation>请选“全部”、更长的时间或别的词。</translation>
    </message>
    <message>
        <source>The events could not be read.</source>
        <translation>事件列表读不出来。</translation>
    </message>
</context>
<context>
    <name>zhiban::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Merge the chosen events</source>
        <translation>合并选中的事件</translation>
    </message>
    <message>
        <source>Take back the last act on events</source>
        <translation>撤销上一次事件操作</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Show the post on the desk</source>
        <translation>在值班台查看帖文</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>Posts of the event</source>
        <translation>事件的帖文</translation>
    </message>
    <message>
        <source>Course and heat</source>
        <translation>走势与热度</translation>
    </message>
    <message>
        <source>Places, sources, cases</source>
        <translation>地点、信源、案件</translation>
    </message>
    <message>
        <source>History of the event</source>
        <translation>事件的经过</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n post(s)</source>
        <translation>
            <numerusform>确认 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>全部确认</translation>
    </message>
    <message numerus="yes">
        <source>Open a case of %n post(s)</source>
        <translation>
            <numerusform>用 %n 条帖文立案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::HeatPane</name>
    <message>
        <source>What the heat is made of</source>
        <translation>热度由什么组成</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Burst, %1</source>
        <translation>突增，%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier burst(s)</source>
        <translation>
            <numerusform>此前还有 %n 次突增</numerusform>
        </translation>
    </message>
    <message>
        <source>No burst: never more than three times as many posts as usual.</source>
        <translation>没有突增：帖文从未超过平常的三倍。</translation>
    </message>
</context>
<context>
    <name>zhiban::MembersPane</name>
    <message>
        <source>Posts of the event</source>
        <translation>事件的帖文</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Why together</source>
        <translation>为何归在一起</translation>
    </message>
    <message>
        <source>That post: “%1”</source>
        <translation>那一条：“%1”</translation>
    </message>
</context>
<context>
    <name>zhiban::RenameDialog</name>
    <message>
        <source>Rename the event</source>
        <translation>给事件改名</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Left empty, it is called like its first post again.</source>
        <translation>留空则恢复用第一条帖文的标题。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
</context>
<context>
    <name>zhiban::WherePane</name>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>帖文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>信源</translation>
    </message>
    <message>
        <source>Cases of its posts</source>
        <translation>帖文所属案件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No place is named</source>
        <translation>没有提到地点</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有案件</translation>
    </message>
    <message>
        <source>None of its posts belongs to a case.</source>
        <translation>它的帖文都不属于任何案件。</translation>
    </message>
    <message>
        <source>The cases could not be read.</source>
        <translation>案件读不出来。</translation>
    </message>
</context>
</TS>
