<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n suggested</source>
        <translation>
            <numerusform>%n suggested</numerusform>
            <numerusform>%n suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer within %n hour(s)</source>
        <translation>
            <numerusform>answer within %n hour</numerusform>
            <numerusform>answer within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::EventActs</name>
    <message numerus="yes">
        <source>%n events are one now, “%1”, with %2 posts.</source>
        <translation>
            <numerusform>%n event is one now, “%1”, with %2 posts.</numerusform>
            <numerusform>%n events are one now, “%1”, with %2 posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are an event of their own now.</source>
        <translation>
            <numerusform>%n post is an event of its own now.</numerusform>
            <numerusform>%n posts are an event of their own now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) confirmed.</source>
        <translation>
            <numerusform>%n post confirmed.</numerusform>
            <numerusform>%n posts confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::EventsPage</name>
    <message numerus="yes">
        <source>Confirm %n post(s)</source>
        <translation>
            <numerusform>Confirm %n post</numerusform>
            <numerusform>Confirm %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open a case of %n post(s)</source>
        <translation>
            <numerusform>Open a case of %n post</numerusform>
            <numerusform>Open a case of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::HeatPane</name>
    <message numerus="yes">
        <source>and %n earlier burst(s)</source>
        <translation>
            <numerusform>and %n earlier burst</numerusform>
            <numerusform>and %n earlier bursts</numerusform>
        </translation>
    </message>
</context>
</TS>
