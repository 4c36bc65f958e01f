<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiban::ListeningAlarm</name>
    <message numerus="yes">
        <source>%n source(s) not heard: %1. What is written there raises no alert now.</source>
        <translation>
            <numerusform>%n source is not heard: %1. What is written there raises no alert now.</numerusform>
            <numerusform>%n sources are not heard: %1. What is written there raises no alert now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>a page and its count</comment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::TopBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within the hour</source>
        <translation>
            <numerusform>%n due within the hour</numerusform>
            <numerusform>%n due within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::Tray</name>
    <message numerus="yes">
        <source>Zhiban: %n alert(s) not decided</source>
        <translation>
            <numerusform>Zhiban: %n alert not decided</numerusform>
            <numerusform>Zhiban: %n alerts not decided</numerusform>
        </translation>
    </message>
</context>
</TS>
