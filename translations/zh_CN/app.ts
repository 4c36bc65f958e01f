<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Desk</name>
    <message>
        <source>The live replay has stopped.</source>
        <translation>实时回放已停止。</translation>
    </message>
    <message>
        <source>The live replay is over.</source>
        <translation>实时回放已结束。</translation>
    </message>
    <message>
        <source>New posts cannot be put into events at the moment.</source>
        <translation>暂时无法把新帖文归入事件。</translation>
    </message>
    <message>
        <source>The sources cannot be asked at the moment.</source>
        <translation>暂时无法采集信源。</translation>
    </message>
    <message>
        <source>New posts cannot be compared with known claims at the moment.</source>
        <translation>目前无法将新帖文与已知谣言比对。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The duty desk: listen to the public online, get things fixed offline.</source>
        <translation>值班台：网上听民声，线下办实事。</translation>
    </message>
    <message>
        <source>The store: sqlite:PATH or postgresql://…</source>
        <translation>值班库：sqlite:路径 或 postgresql://…</translation>
    </message>
    <message>
        <source>Fill an empty store with the sample of a made-up city.</source>
        <translation>用虚构城市的样例填充空的值班库。</translation>
    </message>
    <message>
        <source>Let the last days of the sample arrive live, so many times faster.</source>
        <translation>让样例最后两天的帖文按倍速实时到达。</translation>
    </message>
    <message>
        <source>Visit every screen, save pictures and the weekly briefing there, leave.</source>
        <translation>依次打开每个界面，把截图和一周简报存到该文件夹后退出。</translation>
    </message>
    <message>
        <source>Write the briefing of a period as PDF without opening a window.</source>
        <translation>不开窗口，直接生成某一时段的简报 PDF。</translation>
    </message>
    <message>
        <source>First day of the briefing.</source>
        <translation>简报的第一天。</translation>
    </message>
    <message>
        <source>The day after its last.</source>
        <translation>简报最后一天的次日。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写出的文件。</translation>
    </message>
    <message>
        <source>zh_CN or en.</source>
        <translation>zh_CN 或 en。</translation>
    </message>
    <message>
        <source>light, dark or auto.</source>
        <translation>light(浅色)、dark(深色)或 auto(跟随系统)。</translation>
    </message>
    <message>
        <source>Size of the text in percent, 100 to 200.</source>
        <translation>文字大小百分比，100 到 200。</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;? Every argument has a name; see --help.</source>
        <translation>“%1”是什么？每个参数都要写名称，见 --help。</translation>
    </message>
    <message>
        <source>--replay wants a speed above 0, for example 60.</source>
        <translation>--replay 需要大于 0 的倍速，例如 60。</translation>
    </message>
    <message>
        <source>--scale wants a number from 100 to 200.</source>
        <translation>--scale 需要 100 到 200 之间的数字。</translation>
    </message>
    <message>
        <source>--brief-pdf wants --from DATE --to DATE --out FILE, the dates as 2026-01-05, --to after --from.</source>
        <translation>--brief-pdf 需要 --from 日期 --to 日期 --out 文件，日期写成 2026-01-05,--to 要晚于 --from。</translation>
    </message>
</context>
<context>
    <name>zhibanctl</name>
    <message>
        <source>The store: sqlite:PATH or postgresql://… (default: %1).</source>
        <translation>值班库：sqlite:路径 或 postgresql://…(默认：%1)。</translation>
    </message>
    <message>
        <source>Print JSON: one object, or one per line.</source>
        <translation>输出 JSON:一个对象，或每行一个。</translation>
    </message>
    <message>
        <source>Usage: zhibanctl [--store ADDRESS] [--json] COMMAND …</source>
        <translation>用法：zhibanctl [--store 地址] [--json] 命令 …</translation>
    </message>
    <message>
        <source>zhibanctl COMMAND --help says more about one of them.</source>
        <translation>zhibanctl 命令 --help 查看某个命令的说明。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要做的事。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>backup wants the file to write.</source>
        <translation>backup 需要指明写出的文件。</translation>
    </message>
    <message>
        <source>The backup is complete: %1</source>
        <translation>备份已完成：%1</translation>
    </message>
    <message>
        <source>Copy the whole store into one new file.</source>
        <translation>把整个值班库备份到一个新文件。</translation>
    </message>
    <message>
        <source>The file to write; must not exist.</source>
        <translation>要写出的文件，须尚不存在。</translation>
    </message>
    <message>
        <source>First day, as 2026-01-05.</source>
        <translation>第一天，写成 2026-01-05。</translation>
    </message>
    <message>
        <source>The day after the last.</source>
        <translation>最后一天的次日。</translation>
    </message>
    <message>
        <source>json, html, md or odt (default: json).</source>
        <translation>json、html、md 或 odt(默认 json)。</translation>
    </message>
    <message>
        <source>The file to write (default: standard output).</source>
        <translation>要写出的文件(默认标准输出)。</translation>
    </message>
    <message>
        <source>brief wants --from DATE and a later --to DATE, as 2026-01-05.</source>
        <translation>brief 需要 --from 日期 和更晚的 --to 日期，写成 2026-01-05。</translation>
    </message>
    <message>
        <source>The briefing is written: %1</source>
        <translation>简报已写出：%1</translation>
    </message>
    <message>
        <source>Write the briefing of a period as a document.</source>
        <translation>把某一时段的简报写成文档。</translation>
    </message>
    <message>
        <source>A file of posts, may be gzipped; the http(s) address of one; or a folder: its complete files are read once and moved into its done or refused.</source>
        <translation>帖文文件（可为 gzip 压缩）、其 http(s) 网址，或文件夹：其中写完的文件只读一次，随后移入其 done 或 refused。</translation>
    </message>
    <message>
        <source>How to read it: jsonl, csv, feed, … (default: found out; parse --help lists all).</source>
        <translation>读取方式：jsonl、csv、feed 等（默认自动判断；全部种类见 parse --help）。</translation>
    </message>
    <message>
        <source>Take a field from a column of another name; may be repeated.</source>
        <translation>从另一列名取某字段，可重复使用。</translation>
    </message>
    <message>
        <source>The source of items that name none (default: the file&apos;s name).</source>
        <translation>条目未注明信源时使用的信源名(默认文件名)。</translation>
    </message>
    <message>
        <source>Zone of times without one (default: Asia/Shanghai).</source>
        <translation>未注明时区的时间按此时区(默认 Asia/Shanghai)。</translation>
    </message>
    <message>
        <source>Charset of the file (default: found out).</source>
        <translation>文件的字符集(默认自动判断)。</translation>
    </message>
    <message>
        <source>Let addresses lead to this host even if it is not public; may be repeated.</source>
        <translation>允许网址指向这台主机，即使它不在公网上；可重复使用。</translation>
    </message>
    <message>
        <source>Show the first rows of a table and what is read as what; store nothing.</source>
        <translation>显示表格的前几行以及各列将读作什么；不存入任何内容。</translation>
    </message>
    <message>
        <source>Line %1 would be refused (%2).</source>
        <translation>第 %1 行将被拒收（%2）。</translation>
    </message>
    <message>
        <source>Read %1: stored %2, duplicates %3, revised %4, quarantined %5; %6 alerts. %7 s.</source>
        <translation>读取 %1 条：存入 %2,重复 %3,修订 %4,隔离 %5;预警 %6 条。用时 %7 秒。</translation>
    </message>
    <message>
        <source>import wants one file or address.</source>
        <translation>import 需要一个文件或网址。</translation>
    </message>
    <message>
        <source>What was read before the fault is stored; importing the file again stores nothing twice.</source>
        <translation>出错之前读到的内容已存入；重新导入不会重复存入。</translation>
    </message>
    <message>
        <source>Read posts from a file or an address, match them, store them.</source>
        <translation>从文件或网址读取帖文，比对规则并存入。</translation>
    </message>
    <message>
        <source>The store is ready: %1</source>
        <translation>值班库已就绪：%1</translation>
    </message>
    <message>
        <source>The store was there already and is unchanged: %1</source>
        <translation>值班库原已存在，未作改动：%1</translation>
    </message>
    <message>
        <source>Make a store with starter rules and departments.</source>
        <translation>新建值班库，带起步规则和部门名录。</translation>
    </message>
    <message>
        <source>The record of acts is whole: %1 entries, the last is %2.</source>
        <translation>处置记录完整：共 %1 条，末条校验值 %2。</translation>
    </message>
    <message>
        <source>ledger wants: verify</source>
        <translation>ledger 后面请写 verify</translation>
    </message>
    <message>
        <source>verify: whether the record of acts is whole and unaltered.</source>
        <translation>verify:校验处置记录是否完整、未被改动。</translation>
    </message>
    <message>
        <source>Read every entry and check the chain.</source>
        <translation>逐条读取并校验链条。</translation>
    </message>
    <message>
        <source>The rules file (JSON).</source>
        <translation>规则文件(JSON)。</translation>
    </message>
    <message>
        <source>Posts as JSONL, or - for standard input.</source>
        <translation>JSONL 帖文文件，- 表示标准输入。</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1 未采用：%2</translation>
    </message>
    <message>
        <source>match wants --rules and --input.</source>
        <translation>match 需要 --rules 和 --input。</translation>
    </message>
    <message>
        <source>Try rules on posts without a store.</source>
        <translation>不用值班库，直接用帖文试规则。</translation>
    </message>
    <message>
        <source>Words that must all occur in title or body, however they are written.</source>
        <translation>须同时出现在标题或正文中的词，写法不同也算。</translation>
    </message>
    <message>
        <source>Only from this source; may be repeated.</source>
        <translation>只要这个信源的，可重复。</translation>
    </message>
    <message>
        <source>Only alerts of this level or graver: blue, yellow, orange, red.</source>
        <translation>只要此级别及更严重的预警：blue、yellow、orange、red。</translation>
    </message>
    <message>
        <source>Only of this category; may be repeated.</source>
        <translation>只要这个类别的，可重复。</translation>
    </message>
    <message>
        <source>Only where the place contains this; may be repeated.</source>
        <translation>只要地点中含有此词的，可重复。</translation>
    </message>
    <message>
        <source>From this day or time on, as 2026-01-05 or 2026-01-05T08:30.</source>
        <translation>从这一天或这一时刻起，如 2026-01-05 或 2026-01-05T08:30。</translation>
    </message>
    <message>
        <source>Before this day or time.</source>
        <translation>到这一天或这一时刻之前。</translation>
    </message>
    <message>
        <source>Only posts that are untouched, dismissed or cased.</source>
        <translation>只要处于此状态的帖文：untouched、dismissed 或 cased。</translation>
    </message>
    <message>
        <source>newest (default) or relevance.</source>
        <translation>newest(新的在前，默认)或 relevance(最相关的在前)。</translation>
    </message>
    <message>
        <source>How many posts at most (default: 50).</source>
        <translation>最多多少条(默认 50)。</translation>
    </message>
    <message>
        <source>Print only how many posts there are.</source>
        <translation>只输出共有多少条。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood for --%2.</source>
        <translation>--%2 的值“%1”无法理解。</translation>
    </message>
    <message>
        <source>search wants a word or a filter, a limit of at least 1, and newest or relevance as order.</source>
        <translation>search 至少需要一个词或一项筛选，条数至少为 1，排序为 newest 或 relevance。</translation>
    </message>
    <message>
        <source>Find posts by words, newest or best first.</source>
        <translation>按词查找帖文，新的或最相关的在前。</translation>
    </message>
    <message>
        <source>Everything is as it was stored: %1 acts, %2 posts, %3 attachments were compared.</source>
        <translation>一切与存入时一致：已比对 %1 条处置记录、%2 条帖文、%3 个附件。</translation>
    </message>
    <message>
        <source>Not as stored, %1 of %2 posts: %3. The store was not changed. Take these posts from a backup.</source>
        <translation>%2 条帖文中有 %1 条与存入时不一致：%3。值班库未被改动。请从备份中取回这些帖文。</translation>
    </message>
    <message>
        <source>Not as stored, %1 of %2 attachments: %3. The store was not changed. Take these files from a backup.</source>
        <translation>%2 个附件中有 %1 个与存入时不一致：%3。值班库未被改动。请从备份中取回这些文件。</translation>
    </message>
    <message>
        <source>Compare every act, post and attachment with the hash it was stored with.</source>
        <translation>将每条处置记录、帖文和附件与存入时的校验值比对。</translation>
    </message>
    <message>
        <source>The file to read, or - for standard input.</source>
        <translation>要读取的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>How to read it: %1 (default: found out).</source>
        <translation>读取方式：%1（默认自动判断）。</translation>
    </message>
    <message>
        <source>A setting of this kind of source, e.g. items=/data/list; may be repeated.</source>
        <translation>此类信源的设置项，例如 items=/data/list；可重复。</translation>
    </message>
    <message>
        <source>Charset the transport names, as an HTTP header does (default: found out).</source>
        <translation>传输时声明的字符集，如 HTTP 头所示（默认自动判断）。</translation>
    </message>
    <message>
        <source>Where the file came from: relative links lead from there.</source>
        <translation>文件来自何处：相对链接以此为准。</translation>
    </message>
    <message>
        <source>There is no charset %1.</source>
        <translation>没有名为 %1 的字符集。</translation>
    </message>
    <message>
        <source>parse wants one file.</source>
        <translation>parse 需要一个文件。</translation>
    </message>
    <message>
        <source>Show how a file is read, item by item; store nothing.</source>
        <translation>逐条显示文件的读取结果；不存入任何内容。</translation>
    </message>
    <message>
        <source>A setting of this kind of source, e.g. server=https://…; may be repeated. The address follows from them where none is given.</source>
        <translation>此类信源的设置项，例如 server=https://…；可重复。未给出网址时由设置项组成。</translation>
    </message>
    <message>
        <source>list, export, preview, take, backtest or rerun.</source>
        <translation>list、export、preview、take、backtest 或 rerun。</translation>
    </message>
    <message>
        <source>The rule pack, for export, preview and take.</source>
        <translation>规则包文件，用于 export、preview 和 take。</translation>
    </message>
    <message>
        <source>The name of the rule to back-test.</source>
        <translation>要回测的规则名称。</translation>
    </message>
    <message>
        <source>rules wants: list, export FILE, preview FILE, take FILE, backtest --rule NAME --from DATE --to DATE, or rerun --from DATE --to DATE</source>
        <translation>rules 需要：list、export 文件、preview 文件、take 文件、backtest --rule 名称 --from 日期 --to 日期，或 rerun --from 日期 --to 日期</translation>
    </message>
    <message>
        <source>The rules in force: list them, pass them on, try one on what is stored.</source>
        <translation>现行规则：列出、导出导入、在已存帖文上试用。</translation>
    </message>
    <message>
        <source>%1, version %2, saved by %3 on %4</source>
        <translation>%1，第 %2 版，%3 于 %4 保存</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1，已停用</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: cannot be taken (%2)</source>
        <translation>%1：不能导入（%2）</translation>
    </message>
    <message>
        <source>Rules and lists saved: %1.</source>
        <translation>已保存规则和词表：%1。</translation>
    </message>
    <message>
        <source>This wants --from DATE and a later --to DATE, as 2026-01-05.</source>
        <translation>需要 --from 日期和更晚的 --to 日期，如 2026-01-05。</translation>
    </message>
    <message>
        <source>Of %1 posts it hits %2; %3 belong to a case, of %4 another rule alerted.</source>
        <translation>%1 条帖文中命中 %2 条；其中 %3 条已立案，%4 条已由其他规则预警。</translation>
    </message>
    <message>
        <source>Cases it would have caught earlier: %1, by %2 minutes in the middle.</source>
        <translation>本可更早发现的案件：%1 件，中位数提前 %2 分钟。</translation>
    </message>
    <message>
        <source>Reading takes %1 minutes a shift.</source>
        <translation>每班阅读约需 %1 分钟。</translation>
    </message>
    <message>
        <source>Looked at %1 posts, added %2 hits.</source>
        <translation>查看了 %1 条帖文，新增 %2 个命中。</translation>
    </message>
    <message>
        <source>restore wants the backup file; --store names the new store.</source>
        <translation>restore 需要备份文件；--store 指定新库。</translation>
    </message>
    <message>
        <source>The store is restored: %1</source>
        <translation>库已恢复：%1</translation>
    </message>
    <message>
        <source>Make a new store from a backup.</source>
        <translation>由备份建一个新库。</translation>
    </message>
    <message>
        <source>The backup to read.</source>
        <translation>要读取的备份。</translation>
    </message>
    <message>
        <source>Ask every source that is due, then end.</source>
        <translation>把到时的信源各采集一次，然后结束。</translation>
    </message>
    <message>
        <source>How many sources are asked at a time (default: 48).</source>
        <translation>同时采集的信源数（默认 48）。</translation>
    </message>
    <message>
        <source>Asked %1 times, %2 of them in vain. </source>
        <translation>采集 %1 次，其中 %2 次失败。</translation>
    </message>
    <message>
        <source>New %1, changed %2, quarantined %3; %4 alerts.</source>
        <translation>新增 %1，修订 %2，隔离 %3；预警 %4。</translation>
    </message>
    <message>
        <source>Listen: ask the sources of a store when they are due, alone or beside others.</source>
        <translation>采集：按时询问数据库中的信源，可单独运行，也可多处分担。</translation>
    </message>
    <message>
        <source>What people call the new source.</source>
        <translation>新信源的名称。</translation>
    </message>
    <message>
        <source>What kind it is: feed, mastodon, rest, sql, folder, …</source>
        <translation>类型：feed、mastodon、rest、sql、folder 等。</translation>
    </message>
    <message>
        <source>Where it is: an http(s) address, or a folder.</source>
        <translation>所在：http(s) 地址或文件夹。</translation>
    </message>
    <message>
        <source>A setting of its kind, e.g. tag=…; may be repeated.</source>
        <translation>该类型的设置，如 tag=…；可重复。</translation>
    </message>
    <message>
        <source>Minutes between two looks (default: 5).</source>
        <translation>两次采集相隔的分钟数（默认 5）。</translation>
    </message>
    <message>
        <source>The hours of the week it is asked in: seven groups of six hexadecimal digits, Monday first (default: always).</source>
        <translation>每周采集的时段：七组六位十六进制数，从星期一开始（默认全部）。</translation>
    </message>
    <message>
        <source>The unit that answers for the account.</source>
        <translation>负责该账号的单位。</translation>
    </message>
    <message>
        <source>Tell when its last post is older than so many days (default: never).</source>
        <translation>最后一帖超过这么多天时提醒（默认不提醒）。</translation>
    </message>
    <message>
        <source>Its host may be one that is not public.</source>
        <translation>允许其主机不在公网上。</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未采集</translation>
    </message>
    <message>
        <source>Sources added: %1. Listened to already: %2. Without an address: %3.</source>
        <translation>新增信源 %1 个，已在监听 %2 个，缺少地址 %3 个。</translation>
    </message>
    <message>
        <source>list, add, pause, resume, retire, ask or import.</source>
        <translation>list、add、pause、resume、retire、ask 或 import。</translation>
    </message>
    <message>
        <source>The key of a source as list shows it; for import an OPML file.</source>
        <translation>list 所列的信源键；import 时为 OPML 文件。</translation>
    </message>
    <message>
        <source>Why it is paused.</source>
        <translation>暂停的原因。</translation>
    </message>
    <message>
        <source>sources wants: list, add --name NAME --kind KIND --address URL, pause KEY REASON, resume KEY, retire KEY, ask KEY, or import FILE</source>
        <translation>sources 的用法：list、add --name 名称 --kind 类型 --address 地址、pause 键 原因、resume 键、retire 键、ask 键，或 import 文件</translation>
    </message>
    <message>
        <source>What the desk listens to by itself: list, add, pause, resume, retire.</source>
        <translation>值班台自行采集的信源：列出、添加、暂停、恢复、停用。</translation>
    </message>
    <message>
        <source>The source&apos;s key, as sources list shows it.</source>
        <translation>来源的键，见 sources list。</translation>
    </message>
    <message>
        <source>token or password. The word itself is read from standard input, one line, and never shown.</source>
        <translation>token 或 password。内容从标准输入读取一行，不会显示。</translation>
    </message>
    <message>
        <source>Forget the word.</source>
        <translation>删除已保存的内容。</translation>
    </message>
    <message>
        <source>Only print the name a service manager must hand it over by (LoadCredential=).</source>
        <translation>只打印服务管理器交付凭据时所用的名称（LoadCredential=）。</translation>
    </message>
    <message>
        <source>Kept in the keyring of this session.</source>
        <translation>已保存到本次登录的密钥环。</translation>
    </message>
    <message>
        <source>Kept in a file that only you may read; it is not encrypted.</source>
        <translation>已保存到仅本人可读的文件，未加密。</translation>
    </message>
    <message>
        <source>secret wants a source and a setting.</source>
        <translation>secret 需要来源和设置项。</translation>
    </message>
    <message>
        <source>Keep the password or token of a source on this machine, outside the store.</source>
        <translation>在本机、库之外保存来源的密码或令牌。</translation>
    </message>
    <message>
        <source>Find what belongs together, and list the events.</source>
        <translation>找出说同一件事的帖文，列出事件。</translation>
    </message>
    <message>
        <source>Leave out events with fewer posts.</source>
        <translation>不列出帖文少于此数的事件。</translation>
    </message>
    <message>
        <source>events wants a number of posts of at least 1.</source>
        <translation>events 的帖文数至少为 1。</translation>
    </message>
    <message>
        <source>Labelled posts as JSONL: title, body, label. Without it: the office&apos;s closed cases and what was given before.</source>
        <translation>已分类的帖文(JSONL：title、body、label)。不给则用本单位已办结的案件和以前给过的帖文。</translation>
    </message>
    <message>
        <source>List the trained versions with what they got right.</source>
        <translation>列出训练过的版本及其正确率。</translation>
    </message>
    <message>
        <source>Put a former version in force again.</source>
        <translation>重新启用以前的版本。</translation>
    </message>
    <message>
        <source>Version %1%2, trained on %3 posts: %4 % right; %5 % shown as sure, of those %6 % right; macro-F1 %7</source>
        <translation>版本 %1%2，用 %3 条帖文训练：正确 %4 %；有把握的占 %5 %，其中正确 %6 %；宏平均 F1 %7</translation>
    </message>
    <message>
        <source> (in force)</source>
        <translation>(现用)</translation>
    </message>
    <message>
        <source>--use wants the number of a version.</source>
        <translation>--use 需要版本号。</translation>
    </message>
    <message>
        <source>Train the suggestion of categories, and show its versions.</source>
        <translation>训练分类建议，查看各版本。</translation>
    </message>
    <message>
        <source>classify wants --input.</source>
        <translation>classify 需要 --input。</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Suggest category and department for posts.</source>
        <translation>为帖文建议类别和部门。</translation>
    </message>
    <message>
        <source>import FILE, match, mark, list or back.</source>
        <translation>import 文件、match、mark、list 或 back。</translation>
    </message>
    <message>
        <source>Claims as JSONL.</source>
        <translation>谣言条目(JSONL)。</translation>
    </message>
    <message>
        <source>%1 claims are new, %2 changed, %3 were known.</source>
        <translation>新登记谣言 %1 条，更新 %2 条，已有 %3 条。</translation>
    </message>
    <message>
        <source>%1 new posts were compared; %2 are newly close to a claim.</source>
        <translation>比对了 %1 条新帖文；新发现 %2 条与谣言相近。</translation>
    </message>
    <message>
        <source>%1: back since %2, %3 posts</source>
        <translation>%1：自 %2 起再次流传，%3 条帖文</translation>
    </message>
    <message>
        <source>claims wants: import FILE, match --input FILE, mark, list or back.</source>
        <translation>claims 需要：import 文件、match --input 文件、mark、list 或 back。</translation>
    </message>
    <message>
        <source>Known claims: take them in, find posts close to them, and see which are back.</source>
        <translation>已知谣言：导入、查找相近帖文、查看哪些再次流传。</translation>
    </message>
</context>
</TS>
