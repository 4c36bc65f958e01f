<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiban::BackTestModel</name>
    <message numerus="yes">
        <source>%1, in %n shift(s)</source>
        <translation>
            <numerusform>%1, in %n shift</numerusform>
            <numerusform>%1, in %n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::BackTestPane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::PackActs</name>
    <message numerus="yes">
        <source>%n rule(s) are written to %1.</source>
        <translation>
            <numerusform>%n rule is written to %1.</numerusform>
            <numerusform>%n rules are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and list(s) of the pack are saved.</source>
        <translation>
            <numerusform>%n rule or list of the pack is saved.</numerusform>
            <numerusform>%n rules and lists of the pack are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::PackDialog</name>
    <message numerus="yes">
        <source>%n line(s) would be new or changed.</source>
        <translation>
            <numerusform>%n line would be new or changed.</numerusform>
            <numerusform>%n lines would be new or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are refused, so nothing can be taken in: mend the file first.</source>
        <translation>
            <numerusform>%n line is refused, so nothing can be taken in: mend the file first.</numerusform>
            <numerusform>%n lines are refused, so nothing can be taken in: mend the file first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RuleWords</name>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::WordListEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
