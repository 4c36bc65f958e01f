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
<context>
    <name>PrivateWords</name>
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
        <source>%n home address(es)</source>
        <translation>
            <numerusform>%n home address</numerusform>
            <numerusform>%n home addresses</numerusform>
        </translation>
    </message>
</context>
</TS>
