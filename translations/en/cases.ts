<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiban::OpenCaseDialog</name>
    <message numerus="yes">
        <source>From %n posts</source>
        <translation>
            <numerusform>From %n post</numerusform>
            <numerusform>From %n posts</numerusform>
        </translation>
    </message>
</context>
</TS>
