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
        <source>%n identity number(s)</source>
        <translation>
            <numerusform>%n identity number</numerusform>
            <numerusform>%n identity numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank card(s)</source>
        <translation>
            <numerusform>%n bank card</numerusform>
            <numerusform>%n bank cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mobile number(s)</source>
        <translation>
            <numerusform>%n mobile number</numerusform>
            <numerusform>%n mobile numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number plate(s)</source>
        <translation>
            <numerusform>%n number plate</numerusform>
            <numerusform>%n number plates</numerusform>
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
