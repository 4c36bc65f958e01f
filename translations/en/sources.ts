<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%n look(s) in a row failed. Heard last: %1.</source>
        <translation>
            <numerusform>%n look in a row failed. Heard last: %1.</numerusform>
            <numerusform>%n looks in a row failed. Heard last: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n week(s) compared)</source>
        <translation>
            <numerusform>%1 (%n week compared)</numerusform>
            <numerusform>%1 (%n weeks compared)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) compared)</source>
        <translation>
            <numerusform>%1 (%n day compared)</numerusform>
            <numerusform>%1 (%n days compared)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week</source>
        <translation>
            <numerusform>%n hour of the week</numerusform>
            <numerusform>%n hours of the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in the last whole hour</source>
        <translation>
            <numerusform>%n post in the last whole hour</numerusform>
            <numerusform>%n posts in the last whole hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused item(s)</source>
        <translation>
            <numerusform>%n refused item</numerusform>
            <numerusform>%n refused items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::OpmlDialog</name>
    <message numerus="yes">
        <source>%n feed(s) in the list.</source>
        <translation>
            <numerusform>%n feed in the list.</numerusform>
            <numerusform>%n feeds in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) without an address are left out.</source>
        <translation>
            <numerusform>%n entry without an address is left out.</numerusform>
            <numerusform>%n entries without an address are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n feed(s)</source>
        <translation>
            <numerusform>Take in %n feed</numerusform>
            <numerusform>Take in %n feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::QuarantinePane</name>
    <message numerus="yes">
        <source>%n item(s) are settled for good: they stay in the store, but nobody is asked about them again.</source>
        <translation>
            <numerusform>%n item is settled for good: it stays in the store, but nobody is asked about it again.</numerusform>
            <numerusform>%n items are settled for good: they stay in the store, but nobody is asked about them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) set aside.</source>
        <translation>
            <numerusform>%n item set aside.</numerusform>
            <numerusform>%n items set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RegistryModel</name>
    <message numerus="yes">
        <source>none answered of %n</source>
        <translation>
            <numerusform>none answered of %n</numerusform>
            <numerusform>none answered of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RegistryPane</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent for too long</source>
        <translation>
            <numerusform>%n silent for too long</numerusform>
            <numerusform>%n silent for too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) written to %1.</source>
        <translation>
            <numerusform>%n account written to %1.</numerusform>
            <numerusform>%n accounts written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) saved.</source>
        <translation>
            <numerusform>%n account saved.</numerusform>
            <numerusform>%n accounts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::RetryJob</name>
    <message numerus="yes">
        <source>%n have another reason now.</source>
        <translation>
            <numerusform>%n has another reason now.</numerusform>
            <numerusform>%n have another reason now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::SourceActs</name>
    <message numerus="yes">
        <source>%n feed(s) taken in; they are asked at once.</source>
        <translation>
            <numerusform>%n feed taken in; it is asked at once.</numerusform>
            <numerusform>%n feeds taken in; they are asked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::SourceDetail</name>
    <message numerus="yes">
        <source>Last whole hour: %n post(s), %1; %2.</source>
        <translation>
            <numerusform>Last whole hour: %n post, %1; %2.</numerusform>
            <numerusform>Last whole hour: %n posts, %1; %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhiban::TrialPane</name>
    <message numerus="yes">
        <source>%n item(s) seen …</source>
        <translation>
            <numerusform>%n item seen …</numerusform>
            <numerusform>%n items seen …</numerusform>
        </translation>
    </message>
</context>
</TS>
