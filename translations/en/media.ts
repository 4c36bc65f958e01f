<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhiban::PictureViewer</name>
    <message numerus="yes">
        <source>%n entry(ies) in all; none goes along with a copy</source>
        <translation>
            <numerusform>%n entry in all; it does not go along with a copy</numerusform>
            <numerusform>%n entries in all; none goes along with a copy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::VoiceDesk</name>
    <message numerus="yes">
        <source>%n rule(s) match what is said.</source>
        <translation>
            <numerusform>%n rule matches what is said.</numerusform>
            <numerusform>%n rules match what is said.</numerusform>
        </translation>
    </message>
</context>
</TS>
