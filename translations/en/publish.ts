<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source> %n more people reported the same.</source>
        <translation>
            <numerusform> %n more person reported the same.</numerusform>
            <numerusform> %n more people reported the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more: what became of them</source>
        <translation>
            <numerusform>“%1” and %n more: what became of them</numerusform>
            <numerusform>“%1” and %n more: what became of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::ReportReader</name>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>%1 is written, %n page.</numerusform>
            <numerusform>%1 is written, %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
