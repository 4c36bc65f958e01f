<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiban::AlertNotice</name>
    <message numerus="yes">
        <source>%n new alert(s). Gravest, %1: %2</source>
        <translation>
            <numerusform>%n new alert. Gravest, %1: %2</numerusform>
            <numerusform>%n new alerts. Gravest, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::ColumnActs</name>
    <message numerus="yes">
        <source>%n post(s) marked as read.</source>
        <translation>
            <numerusform>%n post marked as read.</numerusform>
            <numerusform>%n posts marked as read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::DeskWords</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::LinkCaseDialog</name>
    <message numerus="yes">
        <source>Add %n post(s) to an open case</source>
        <translation>
            <numerusform>Add the post to an open case</numerusform>
            <numerusform>Add %n posts to an open case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) linked to case %1.</source>
        <translation>
            <numerusform>%n post linked to case %1.</numerusform>
            <numerusform>%n posts linked to case %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::PostActs</name>
    <message numerus="yes">
        <source>%n post(s) dismissed: %1</source>
        <translation>
            <numerusform>%n post dismissed: %1</numerusform>
            <numerusform>%n posts dismissed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) copied.</source>
        <translation>
            <numerusform>%n post copied.</numerusform>
            <numerusform>%n posts copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::PostView</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::SearchView</name>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>%1 post</numerusform>
            <numerusform>%1 posts</numerusform>
        </translation>
    </message>
</context>
</TS>
