<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActSentences</name>
    <message numerus="yes">
        <source>Received %n post(s) by %1</source>
        <translation>
            <numerusform>Received %n post by %1</numerusform>
            <numerusform>Received %n posts by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %n posts</source>
        <translation>
            <numerusform>Linked %n post</numerusform>
            <numerusform>Linked %n posts</numerusform>
        </translation>
    </message>
</context>
</TS>
