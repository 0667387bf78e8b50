<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
