<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhiban::GlossaryPanel</name>
    <message>
        <source>Local words</source>
        <translation>本地词语</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Local word</source>
        <translation>本地词语</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意思</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhiban::MediaStrip</name>
    <message>
        <source>The picture is not shown: its format or size is not safe.</source>
        <translation>图片不予显示：格式或尺寸不安全。</translation>
    </message>
    <message>
        <source>What is said: %1</source>
        <translation>所说内容：%1</translation>
    </message>
    <message>
        <source>Transcript of %1</source>
        <translation>%1 的文字稿</translation>
    </message>
    <message>
        <source>As the source gives it</source>
        <translation>信源自带</translation>
    </message>
</context>
<context>
    <name>zhiban::MediaTile</name>
    <message>
        <source>Only named by the source, not kept: %1</source>
        <translation>信源只给出了地址，未保存：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>zhiban::MediaWords</name>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nobody has written down what is said.</source>
        <translation>还没有人记下所说内容。</translation>
    </message>
    <message>
        <source>Machine-made, confirmed by %1</source>
        <translation>机器生成，%1 已确认</translation>
    </message>
    <message>
        <source>Machine-made, not confirmed by anybody</source>
        <translation>机器生成，无人确认</translation>
    </message>
    <message>
        <source>Written by %1, confirmed by %2</source>
        <translation>%1 记录，%2 已确认</translation>
    </message>
    <message>
        <source>Written by %1, not confirmed by another officer</source>
        <translation>%1 记录，尚无另一名值班员确认</translation>
    </message>
</context>
<context>
    <name>zhiban::NamedFileDialog</name>
    <message>
        <source>Kept as it came, %1.</source>
        <translation>按原样保存，%1。</translation>
    </message>
    <message>
        <source>The source only names this file. It is not fetched from here.</source>
        <translation>信源只给出了这个文件的地址，这里不去取。</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>另存…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>zhiban::PictureViewer</name>
    <message>
        <source>Inside the office only</source>
        <translation>仅限内部</translation>
    </message>
    <message>
        <source>What the camera wrote into the picture</source>
        <translation>相机写入图片的信息</translation>
    </message>
    <message>
        <source>Hash of the picture</source>
        <translation>图片的哈希值</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Black out a part</source>
        <translation>涂黑一处</translation>
    </message>
    <message>
        <source>Keep the blacked-out copy</source>
        <translation>保存涂黑副本</translation>
    </message>
    <message>
        <source>Save a copy without traces</source>
        <translation>另存无痕副本</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · 第 %2 张，共 %3 张</translation>
    </message>
    <message>
        <source>The picture is not shown.</source>
        <translation>图片不予显示。</translation>
    </message>
    <message>
        <source>%1 × %2 points, %3</source>
        <translation>%1 × %2 像素，%3</translation>
    </message>
    <message>
        <source>What the camera wrote into it cannot be read.</source>
        <translation>相机写入的信息无法读取。</translation>
    </message>
    <message>
        <source>Nothing else is written into it.</source>
        <translation>图片中没有其他信息。</translation>
    </message>
    <message>
        <source>Taken %1 by the camera&apos;s clock</source>
        <translation>拍摄时间 %1（以相机时钟为准）</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>相机：%1</translation>
    </message>
    <message>
        <source>It says where it was taken.</source>
        <translation>含有拍摄地点。</translation>
    </message>
    <message>
        <source>It does not say where it was taken.</source>
        <translation>不含拍摄地点。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in all; none goes along with a copy</source>
        <translation>
            <numerusform>共 %n 条信息；副本中一条也不带</numerusform>
        </translation>
    </message>
    <message>
        <source>Blacked out by %1, %2. Save it …</source>
        <translation>%1 于 %2 涂黑。另存…</translation>
    </message>
    <message>
        <source>Drag with the mouse to cover a part. The arrow keys move the chosen box, with Shift they resize it, Delete takes it away. The original stays as it is.</source>
        <translation>用鼠标拖动以遮盖一处。方向键移动选中的方框，按住 Shift 改变大小，Delete 删除。原图保持不变。</translation>
    </message>
    <message>
        <source>+ and - zoom, 0 shows all of it, 1 its own size, the arrow keys move it.</source>
        <translation>+ 和 - 缩放，0 显示全图，1 显示原大小，方向键移动。</translation>
    </message>
    <message>
        <source>The blacked-out copy was not kept.</source>
        <translation>涂黑副本未能保存。</translation>
    </message>
    <message>
        <source>blacked-out</source>
        <translation>涂黑</translation>
    </message>
</context>
<context>
    <name>zhiban::RecogniserDialog</name>
    <message>
        <source>The office&apos;s own recogniser</source>
        <translation>本单位的识别程序</translation>
    </message>
    <message>
        <source>A program on this computer that writes down speech, if the office has one. It gets a WAV file and prints text. What it writes is marked as machine-made until a person has confirmed it.</source>
        <translation>本机上把语音记成文字的程序（如果有）。程序收到一个 WAV 文件，输出文字。在有人确认之前，其文字一律标为机器生成。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Empty: none. Everything else works without one.</source>
        <translation>留空即没有。没有它，其余功能照常。</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>%1 stands for the WAV file.</source>
        <translation>%1 代表 WAV 文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>zhiban::SaveCopy</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>文件未能保存。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
</context>
<context>
    <name>zhiban::VoiceDesk</name>
    <message>
        <source>Voice desk: %1</source>
        <translation>语音台：%1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 × speed</source>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Local dialect</source>
        <translation>本地方言</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>粤语</translation>
    </message>
    <message>
        <source>Wu</source>
        <translation>吴语</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>闽语</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>方言(&amp;D)</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>所说内容</translation>
    </message>
    <message>
        <source>&amp;What is said</source>
        <translation>所说内容(&amp;W)</translation>
    </message>
    <message>
        <source>F4 plays and pauses, F6 marks a stretch to repeat. Hover a local word for its meaning.</source>
        <translation>F4 播放或暂停，F6 标记要重复听的一段。鼠标停在本地词语上可看意思。</translation>
    </message>
    <message>
        <source>Let a program write it</source>
        <translation>用程序识别</translation>
    </message>
    <message>
        <source>Program …</source>
        <translation>识别程序…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Save what is said</source>
        <translation>保存文字稿</translation>
    </message>
    <message>
        <source>The source only names this recording: listen to it there, and write down here what is said. %1</source>
        <translation>信源只给出了这段录音的地址：请到原处收听，在这里记下所说内容。%1</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>正在读取录音…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let go of A–B</source>
        <translation>取消 A–B</translation>
    </message>
    <message>
        <source>Mark B here</source>
        <translation>此处标 B</translation>
    </message>
    <message>
        <source>Mark A here</source>
        <translation>此处标 A</translation>
    </message>
    <message>
        <source>This computer has no sound device: nothing can be heard. The loudness above and the text below work all the same.</source>
        <translation>本机没有声音设备，无法播放。上方波形和下方文字照常可用。</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>已改动，尚未保存。</translation>
    </message>
    <message>
        <source>Another officer has to listen and confirm it.</source>
        <translation>须由另一名值班员收听并确认。</translation>
    </message>
    <message>
        <source>You listened and this is what is said.</source>
        <translation>您已收听，所说内容属实。</translation>
    </message>
    <message>
        <source>Stop the program</source>
        <translation>停止识别</translation>
    </message>
    <message>
        <source>Its text is marked as machine-made.</source>
        <translation>其文字会标为机器生成。</translation>
    </message>
    <message>
        <source>No program is set up. None is needed.</source>
        <translation>没有设置识别程序，也不是必需。</translation>
    </message>
    <message>
        <source>It was not saved; the text is still here.</source>
        <translation>未能保存，文字仍在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) match what is said.</source>
        <translation>
            <numerusform>所说内容命中 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhiban::WaveformView</name>
    <message>
        <source>Loudness of the recording</source>
        <translation>录音波形</translation>
    </message>
    <message>
        <source>At second %1 of %2</source>
        <translation>第 %1 秒，共 %2 秒</translation>
    </message>
</context>
</TS>
