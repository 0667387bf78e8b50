<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source> mm</source>
        <comment>after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Judgements first</source>
        <translation>&amp;Urteile zuerst</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Querformat</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;What the lead hangs on</source>
        <translation>&amp;Woran die Führung hängt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--distribution is for --copies.</source>
        <translation>--distribution ist für --copies.</translation>
    </message>
    <message>
        <source>--name is for keys trust</source>
        <translation>--name ist für keys trust</translation>
    </message>
    <message>
        <source>--reader is needed: the name under which the notes go out</source>
        <translation>--reader fehlt: der Name, unter dem die Notizen hinausgehen</translation>
    </message>
    <message>
        <source>--side-by-side needs -o</source>
        <translation>--side-by-side braucht -o</translation>
    </message>
    <message>
        <source>--turn is not for .json files: they have the same data either way.</source>
        <translation>--turn ist nicht für .json-Dateien: Sie enthalten in beiden Fällen dieselben Daten.</translation>
    </message>
    <message>
        <source>--{name} is for pictures of the window, not for --view {view}.</source>
        <translation>--{name} ist für Bilder des Fensters, nicht für --view {view}.</translation>
    </message>
    <message>
        <source>--{name} is for {ending} files.</source>
        <translation>--{name} ist für {ending}-Dateien.</translation>
    </message>
    <message>
        <source>-o - needs --format, since there is no ending that says what to write.</source>
        <translation>-o - braucht --format, da keine Endung sagt, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>-o is for packs; a bundle’s folder is signed inside</source>
        <translation>-o ist für Pakete; der Ordner eines Bundles wird innen signiert</translation>
    </message>
    <message>
        <source>-o is for “export”, which needs it</source>
        <translation>-o ist für „export“, das es braucht</translation>
    </message>
    <message>
        <source>A block of more than {block_letters} characters is broken into several.</source>
        <translation>Ein Block mit mehr als {block_letters} Zeichen wird in mehrere geteilt.</translation>
    </message>
    <message>
        <source>A comment begins here and is not closed, so that what follows is not shown.</source>
        <translation>Hier beginnt ein Kommentar, der nicht geschlossen wird; was folgt, wird deshalb nicht gezeigt.</translation>
    </message>
    <message>
        <source>A comment is one line of at most {most_comment} characters.</source>
        <translation>Ein Kommentar ist eine Zeile mit höchstens {most_comment} Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>A field has more than {n} characters; what follows it is not read.</source>
        <extracomment>In the singular: A field has more than {n} character; what follows it is not read.</extracomment>
        <translation>
            <numerusform>Ein Feld hat mehr als {n} Zeichen; was danach folgt, wird nicht gelesen.</numerusform>
            <numerusform>Ein Feld hat mehr als {n} Zeichen; was danach folgt, wird nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A judgement that rests on nothing named</source>
        <translation>Ein Urteil, das auf nichts Genanntem beruht</translation>
    </message>
    <message>
        <source>A key must be text; this one is left out.</source>
        <translation>Ein Schlüssel muss Text sein; dieser wird ausgelassen.</translation>
    </message>
    <message>
        <source>A letter has more than 64 marks, such as accents. They are shown apart.</source>
        <translation>Ein Buchstabe hat mehr als 64 Zeichen wie Akzente. Sie werden getrennt gezeigt.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>Eine Zuordnung</translation>
    </message>
    <message>
        <source>A mapping that describes {what}</source>
        <translation>Eine Zuordnung ({what})</translation>
    </message>
    <message>
        <source>A merge (“&lt;&lt;”) is not read; write the keys out.</source>
        <translation>Ein Merge („&lt;&lt;“) wird nicht gelesen; schreiben Sie die Schlüssel aus.</translation>
    </message>
    <message>
        <source>A motivation that no evidence contradicts</source>
        <translation>Ein Motiv, dem kein Beleg widerspricht</translation>
    </message>
    <message>
        <source>A name for what you tried, to compare it with others:</source>
        <translation>Ein Name für das Ausprobierte, um es mit anderem zu vergleichen:</translation>
    </message>
    <message>
        <source>A name on each line</source>
        <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation>Ein Teil des Programms lässt sich nicht laden: {error}.</translation>
    </message>
    <message>
        <source>A picture has room for {most_items} items of evidence and {most_columns} columns; this comparison has {items} and {columns}. A workbook or a PDF shows them all.</source>
        <translation>Ein Bild hat Platz für {most_items} Belege und {most_columns} Spalten; dieser Vergleich hat {items} und {columns}. Eine Arbeitsmappe oder eine PDF-Datei zeigt alle.</translation>
    </message>
    <message>
        <source>A picture of the window needs a file, not standard input.</source>
        <translation>Ein Bild des Fensters braucht eine Datei, nicht die Standardausgabe.</translation>
    </message>
    <message>
        <source>A profile is an object with “title”, “about” and “options”.</source>
        <translation>Ein Profil ist ein Objekt mit „title“, „about“ und „options“.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A row of a table has more cells than its head; they join the last cell.</source>
        <translation>Eine Zeile einer Tabelle hat mehr Felder als ihr Kopf; sie kommen in das letzte Feld.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Hier beginnt ein zweites YAML-Dokument.</translation>
    </message>
    <message>
        <source>A table drawn with “+---+” is not read; it is shown as it is written. Tables are read with bars: “| a | b |” above “|---|---|”.</source>
        <translation>Eine mit „+---+“ gezeichnete Tabelle wird nicht gelesen; sie wird gezeigt, wie sie dasteht. Gelesen werden Tabellen mit senkrechten Strichen: „| a | b |“ über „|---|---|“.</translation>
    </message>
    <message>
        <source>A tag (“!”) is not read; put the value in quotes.</source>
        <translation>Ein Tag („!“) wird nicht gelesen; setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A wide ruled margin for notes</source>
        <translation>Ein breiter linierter Rand für Notizen</translation>
    </message>
    <message>
        <source>About Briefing App</source>
        <translation>Über Briefing App</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>Zur gewählten Prüfung</translation>
    </message>
    <message>
        <source>Add a folder to the shelf</source>
        <translation>Dem Regal einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a kind of highlight</comment>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>All evidence from one source</source>
        <translation>Alle Belege aus einer Quelle</translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items of evidence come from one source, “{title}”.</source>
        <extracomment>In the singular: The {n} item of evidence comes from one source, “{title}”.</extracomment>
        <translation>
            <numerusform>Der eine Beleg stammt aus einer einzigen Quelle, „{title}“.</numerusform>
            <numerusform>Alle {n} Belege stammen aus einer einzigen Quelle, „{title}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>Nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>An alias (“*”) is not read; write the value out.</source>
        <translation>Ein Alias („*“) wird nicht gelesen; schreiben Sie den Wert aus.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;”) has no meaning here.</source>
        <translation>Ein Anker („&amp;“) hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>Mit Notizrand</translation>
    </message>
    <message>
        <source>Another key is already called “{name}”.</source>
        <translation>Ein anderer Schlüssel heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>Applicable to one, not to the other.</source>
        <translation>Für den einen anwendbar, für den anderen nicht.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>As the author wrote it</source>
        <translation>Wie vom Autor geschrieben</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>As you tried it</source>
        <translation>Wie ausprobiert</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Assumptions and indicators</source>
        <translation>Annahmen und Anzeichen</translation>
    </message>
    <message>
        <source>At most {columns} columns are read; those after them are left out.</source>
        <translation>Höchstens {columns} Spalten werden gelesen; die folgenden werden ausgelassen.</translation>
    </message>
    <message>
        <source>At most {most} are read; this row and those below are left out.</source>
        <translation>Höchstens {most} werden gelesen; diese Zeile und die darunter werden ausgelassen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the author’s</source>
        <translation>Zurück zum Autor</translation>
    </message>
    <message>
        <source>Back to the author’s rating</source>
        <translation>Zurück zur Bewertung des Autors</translation>
    </message>
    <message>
        <source>Back where you were; {key} returns to the hit</source>
        <translation>Wieder an der vorigen Stelle; {key} führt zurück zum Treffer</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Blocks between lines of “:::” are not read as Pandoc and Quarto read them; the lines are shown as they are written. Callouts such as “&gt; [!NOTE]” are read.</source>
        <translation>Blöcke zwischen Zeilen mit „:::“ werden nicht so gelesen, wie Pandoc und Quarto sie lesen; die Zeilen werden gezeigt, wie sie dastehen. Hinweiskästen wie „&gt; [!NOTE]“ werden gelesen.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Broschüre</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Border between panes</source>
        <translation>Trennlinie zwischen Bereichen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Beide, lange Kante</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Beide, kurze Kante</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Briefings and hits</source>
        <translation>Briefings und Treffer</translation>
    </message>
    <message>
        <source>Bring the next briefing to the front</source>
        <translation>Das nächste Briefing nach vorn holen</translation>
    </message>
    <message>
        <source>Bring the previous briefing to the front</source>
        <translation>Das vorherige Briefing nach vorn holen</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>Brauner Text auf warmem Papier</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation>S&amp;ortieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Abbrechen: {task}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed; the author’s is {meaning}.</source>
        <translation>Geändert; die Bewertung des Autors ist {meaning}.</translation>
    </message>
    <message>
        <source>Checking the briefing…</source>
        <translation>Das Briefing wird geprüft…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose a cell to see its reason, its source and its paragraphs.</source>
        <translation>Wählen Sie ein Feld, um seine Begründung, seine Quelle und seine Absätze zu sehen.</translation>
    </message>
    <message>
        <source>Choose a note in the panel first.</source>
        <translation>Wählen Sie zuerst eine Notiz im Bereich der Notizen aus.</translation>
    </message>
    <message>
        <source>Choose how the program looks and what it keeps</source>
        <translation>Festlegen, wie das Programm aussieht und was es behält</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>Mehrere Felder wählen, um sie gemeinsam zu bewerten</translation>
    </message>
    <message>
        <source>Choose the other edition</source>
        <translation>Die andere Ausgabe wählen</translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation>Die anderen Ausgaben wählen</translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation>Zeilen und Spalten wählen oder stattdessen die Wahrscheinlichkeiten zeigen</translation>
    </message>
    <message>
        <source>Choose what the five kinds of highlight are called</source>
        <translation>Festlegen, wie die fünf Arten von Markierungen heißen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter wegnehmen</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Clear your ratings</source>
        <translation>Ihre Bewertungen löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close, and stay at the hit</source>
        <translation>Schließen und beim Treffer bleiben</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation>Befehl, Abschnitt, Beleg, Quelle oder Datei</translation>
    </message>
    <message>
        <source>Comment, not proven: {comment}</source>
        <translation>Kommentar, nicht bewiesen: {comment}</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>Kommentar: {comment}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>Nebeneinander vergleichen…</translation>
    </message>
    <message>
        <source>Compare the what-ifs that you kept: sums, lead and what differs</source>
        <translation>Die behaltenen Was-wäre-wenn vergleichen: Summen, Führung und Unterschiede</translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation>Zwei Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>Compare with another edition…</source>
        <translation>Mit einer anderen Ausgabe vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the edition before</source>
        <translation>Mit der vorigen Ausgabe vergleichen</translation>
    </message>
    <message>
        <source>Comparing the two editions …</source>
        <translation>Die beiden Ausgaben werden verglichen…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison beside the text</source>
        <translation>Vergleich neben dem Text</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Vergleich kopiert</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Confidence: {level}.</source>
        <translation>Sicherheit: {level}.</translation>
    </message>
    <message>
        <source>Copi&amp;es</source>
        <translation>E&amp;xemplare</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied with the reference</source>
        <translation>Mit Fundstelle kopiert</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy for this</source>
        <translation>Kopieren für</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Die Adresse des Links kopieren</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Den Vergleich kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Die Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this file</source>
        <translation>Die Zeile kopieren, die dies für die Datei abschaltet</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this paragraph</source>
        <translation>Die Zeile kopieren, die dies für den Absatz abschaltet</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this section</source>
        <translation>Die Zeile kopieren, die dies für den Abschnitt abschaltet</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Den Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet or a word processor</source>
        <translation>Die Tabelle für eine Tabellenkalkulation oder Textverarbeitung kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the paragraph, with title, number, date and marking</source>
        <translation>Die Auswahl oder sonst den Absatz kopieren, mit Titel, Nummer, Datum und Einstufung</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>Mit Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy “{line}”</source>
        <translation>„{line}“ kopieren</translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation>Kopieren ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Credibility {credibility}, relevance {relevance}.</source>
        <translation>Glaubwürdigkeit {credibility}, Relevanz {relevance}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Cursor in the text</source>
        <translation>Cursor im Text</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Dunkler Text auf Weiß</translation>
    </message>
    <message>
        <source>Dated {date}.</source>
        <translation>Datiert {date}.</translation>
    </message>
    <message>
        <source>Dates are read as in “{written}”, which is {date}.</source>
        <translation>Datumsangaben werden wie in „{written}“ gelesen; das ist {date}.</translation>
    </message>
    <message>
        <source>Dates are saved as moments in an unknown time zone, so that one can be a day off.</source>
        <translation>Daten sind als Zeitpunkte in einer unbekannten Zeitzone gespeichert, sodass eines um einen Tag falsch sein kann.</translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions, ratings and notes</source>
        <translation>Alle Einstellungen, zuletzt geöffneten Briefings, Lesestellen, Bewertungen und Notizen löschen</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial, ratings and notes</source>
        <translation>Löschen, was von diesem Briefing aufbewahrt ist: Lesestelle, Ausprobiertes, Bewertungen und Notizen</translation>
    </message>
    <message>
        <source>Detail of the chosen cell</source>
        <translation>Einzelheiten des gewählten Feldes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Einzelheiten kopiert</translation>
    </message>
    <message>
        <source>Details of this copy copied</source>
        <translation>Angaben zu diesem Exemplar kopiert</translation>
    </message>
    <message>
        <source>Diagnosticity 0: it does not tell the motivations apart.</source>
        <translation>Diagnostizität 0: Die Motive werden nicht unterschieden.</translation>
    </message>
    <message>
        <source>Diagnosticity {value}.</source>
        <translation>Diagnostizität {value}.</translation>
    </message>
    <message>
        <source>Diagnosticity: too few ratings to tell.</source>
        <translation>Diagnostizität: zu wenige Bewertungen, um sie anzugeben.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss “Marking not read”</source>
        <translation>„Einstufung nicht gelesen“ ausblenden</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Done. “Installed apps” in the settings of Windows can undo it.</source>
        <translation>Fertig. „Installierte Apps“ in den Einstellungen von Windows kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <comment>a kind of highlight</comment>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drop it here to open it.</source>
        <translation>Hier loslassen, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>Jedes I unter den Bewertungen zählt 1, jedes II zählt 2.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; that does not make it the most probable.</source>
        <translation>Jedes I zählt 1 und jedes II zählt 2, mal die Gewichte von Glaubwürdigkeit und Relevanz des Belegs. Das Motiv mit der kleinsten Summe ist das, das die Belege am wenigsten widerlegen; es ist deshalb nicht das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation>Jedes Exemplar nennt auf jeder Seite seinen Empfänger; ein Verzeichnis führt sie auf</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Leichter lesbare Buchstaben</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Ende des Textes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every key, as a page to read and print</source>
        <translation>Alle Tasten als Seite zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Every likelihood</source>
        <translation>Alle Wahrsch.</translation>
    </message>
    <message>
        <source>Every marking</source>
        <translation>Alle Einstufungen</translation>
    </message>
    <message>
        <source>Every motivation</source>
        <translation>Alle Motive</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>Alles zurück zum Autor</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not only the text.</source>
        <translation>Alles im Fenster wächst mit, nicht nur der Text.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Alles ist vergessen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence that tells nothing apart (D = 0)</source>
        <translation>Belege, die nichts unterscheiden (D = 0)</translation>
    </message>
    <message>
        <source>Evidence that the text does not mention</source>
        <translation>Belege, die der Text nicht erwähnt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>Briefings ohne Fenster exportieren und prüfen</translation>
    </message>
    <message>
        <source>Export your notes</source>
        <translation>Ihre Notizen exportieren</translation>
    </message>
    <message>
        <source>Export your notes…</source>
        <translation>Ihre Notizen exportieren…</translation>
    </message>
    <message>
        <source>Export your ratings</source>
        <translation>Ihre Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Export your ratings…</source>
        <translation>Ihre Bewertungen exportieren…</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exportiert als {file}</translation>
    </message>
    <message>
        <source>Exported as {file}: {variant}</source>
        <translation>Exportiert als {file}: {variant}</translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation>Exportieren ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>Exporting {file} …</source>
        <translation>{file} wird exportiert…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>Datei&amp;typ:</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Dateien, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Das Fenster auf den ganzen Bildschirm bringen</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Abschnitte filtern</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Die Belege filtern</translation>
    </message>
    <message>
        <source>Filter the evidence by id, words or source</source>
        <translation>Die Belege nach Nummer, Wörtern oder Quelle filtern</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>Die Belege filtern…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Die Notizen filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation>Jeden Befehl, Abschnitt, Beleg oder jede zuletzt geöffnete Datei beim Namen finden</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Find in the text and the table</source>
        <translation>In Text und Tabelle suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Find words in the briefing</source>
        <translation>Wörter im Briefing suchen</translation>
    </message>
    <message>
        <source>Find “{words}” in the text and the table</source>
        <translation>„{words}“ in Text und Tabelle suchen</translation>
    </message>
    <message>
        <source>Finding what the lead hangs on…</source>
        <translation>Es wird ermittelt, woran die Führung hängt…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An die Breite anpassen</translation>
    </message>
    <message>
        <source>Fold a section, unfold it</source>
        <translation>Einen Abschnitt zuklappen, aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einem Link folgen</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Dem Link folgen</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>a kind of highlight</comment>
        <translation>Weiterverfolgen</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30 Tage lang</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7 Tage lang</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90 Tage lang</translation>
    </message>
    <message>
        <source>For a file that is named like a command, write ./export; after --, names may begin with a dash.</source>
        <translation>Für eine Datei, die wie ein Befehl heißt, schreiben Sie ./export; nach -- dürfen Namen mit einem Strich beginnen.</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Ein Jahr lang</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Eine Suche vergessen</translation>
    </message>
    <message>
        <source>Forget a search…</source>
        <translation>Eine Suche vergessen…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions, ratings, notes and saved searches are deleted, with their backup and the index of the shelf. The briefings themselves stay.</source>
        <translation>Alles vergessen?

Alle Einstellungen, zuletzt geöffneten Briefings, Lesestellen, Bewertungen, Notizen und gespeicherten Suchen werden gelöscht, samt ihrer Sicherung und dem Index des Regals. Die Briefings selbst bleiben.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget this briefing</source>
        <translation>Dieses Briefing vergessen</translation>
    </message>
    <message>
        <source>Forget this briefing?

It is removed from Recent, and your reading position, what you tried and all ratings and notes in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>Dieses Briefing vergessen?

Es wird aus der Liste der zuletzt geöffneten entfernt; Ihre Lesestelle, das Ausprobierte und alle Bewertungen und Notizen darin werden gelöscht, ebenso Einstellungen, die als beschädigt beiseitegelegt wurden. Die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>Forgotten, but copies may be left in {parent}: {error}.</source>
        <translation>Vergessen, aber in {parent} können Kopien übrig sein: {error}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen: {key} ends it.</source>
        <translation>Vollbild: {key} beendet es.</translation>
    </message>
    <message numerus="yes">
        <source>Further hedges, in {n} more sections: {hedges}.</source>
        <extracomment>In the singular: Further hedges, in {n} more section: {hedges}.</extracomment>
        <translation>
            <numerusform>Weitere vage Ausdrücke in {n} weiteren Abschnitt: {hedges}.</numerusform>
            <numerusform>Weitere vage Ausdrücke in {n} weiteren Abschnitten: {hedges}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file name for the secret key.</source>
        <translation>Geben Sie einen Dateinamen für den geheimen Schlüssel an.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Begründung angeben</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation>Begründung angeben…</translation>
    </message>
    <message>
        <source>Give the secret key another ending than .pub.</source>
        <translation>Geben Sie dem geheimen Schlüssel eine andere Endung als .pub.</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>a button</comment>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>the menu</comment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go back to where it is cited</source>
        <translation>Zurück zu der Stelle, die dies anführt</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Zurück an die vorige Stelle</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Zurück an die Stelle vor dem letzten Sprung</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>Zu einem Absatz nach seiner Nummer gehen</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt gehen</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Gehe zu Absatz</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>Gehe zu Absatz {number}</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Gehe zu Absatz…</translation>
    </message>
    <message>
        <source>Go to the cell’s paragraph</source>
        <translation>Zum Absatz des Feldes gehen</translation>
    </message>
    <message>
        <source>Go to the end of the text</source>
        <translation>Zum Ende des Textes gehen</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>Zur nächsten Überschrift gehen</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the next note in the text</source>
        <translation>Zur nächsten Notiz im Text gehen</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Zur Anmerkung gehen</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Zur vorigen Notiz gehen</translation>
    </message>
    <message>
        <source>Go to the previous heading</source>
        <translation>Zur vorigen Überschrift gehen</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>Go to the section {title}</source>
        <translation>Zum Abschnitt {title} gehen</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Zur Quelle gehen</translation>
    </message>
    <message>
        <source>Go to the start of the text</source>
        <translation>Zum Anfang des Textes gehen</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Hedges that are on no scale</source>
        <translation>Vage Ausdrücke, die auf keiner Skala stehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hilfe: {page}</translation>
    </message>
    <message>
        <source>Heuer: evidence refutes, it does not confirm. If nothing speaks against an explanation, it may be that nobody looked (confirmation bias).</source>
        <translation>Heuer: Belege widerlegen, sie bestätigen nicht. Spricht nichts gegen eine Erklärung, hat vielleicht nur niemand danach gesucht (Bestätigungsfehler).</translation>
    </message>
    <message>
        <source>Heuer: the reasoning must be open to others. An item that is rated but never mentioned cannot be weighed by the reader.</source>
        <translation>Heuer: Der Gedankengang muss für andere offenliegen. Einen Beleg, der bewertet, aber nie erwähnt wird, kann der Leser nicht abwägen.</translation>
    </message>
    <message>
        <source>Hidden columns are read like the others: {columns}.</source>
        <translation>Ausgeblendete Spalten werden wie die anderen gelesen: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden rows are read like the others: {rows} and {n} more.</source>
        <extracomment>In the singular: Hidden rows are read like the others: {rows} and {n} more.</extracomment>
        <translation>
            <numerusform>Ausgeblendete Zeilen werden wie die anderen gelesen: {rows} und {n} weitere.</numerusform>
            <numerusform>Ausgeblendete Zeilen werden wie die anderen gelesen: {rows} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden rows are read like the others: {rows}.</source>
        <translation>Ausgeblendete Zeilen werden wie die anderen gelesen: {rows}.</translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation>Belege mit D = 0 ausblenden</translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation>Die Belege aus- oder einblenden, die die Spalten nicht unterscheiden</translation>
    </message>
    <message>
        <source>Hide the banner which says that the marking of the file could not be read</source>
        <translation>Die Leiste ausblenden, die sagt, dass die Einstufung der Datei nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>High</source>
        <comment>credibility or relevance</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highlight what is selected, or take the highlight away</source>
        <translation>Das Ausgewählte markieren oder die Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Highlight: {name}</source>
        <translation>Markieren: {name}</translation>
    </message>
    <message>
        <source>Highlighted: {kind}.</source>
        <translation>Markiert: {kind}.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>Wie schnell das Programm ist und wie das gemessen wurde</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>Wie robust die Führung ist</translation>
    </message>
    <message>
        <source>How to find a briefing among thousands</source>
        <translation>Wie man unter Tausenden ein Briefing findet</translation>
    </message>
    <message>
        <source>How to highlight, note and bookmark, and how notes travel</source>
        <translation>Wie man markiert, Notizen schreibt und Lesezeichen setzt, und wie Notizen weitergegeben werden</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>Wie man ein Briefing schreibt, mit vollständigem Beispiel</translation>
    </message>
    <message>
        <source>ICD 203 and Heuer: if a single source errs or deceives, all that rests on it falls with it. Its share should at least be said.</source>
        <translation>ICD 203 und Heuer: Irrt oder täuscht eine einzige Quelle, fällt mit ihr alles, was auf ihr beruht. Wenigstens ihr Anteil sollte genannt werden.</translation>
    </message>
    <message>
        <source>ICD 203 and ICD 206: a judgement names the sources or the evidence that it rests on, so that readers can tell it from an opinion.</source>
        <translation>ICD 203 und ICD 206: Ein Urteil nennt die Quellen oder die Belege, auf denen es beruht, damit Leser es von einer Meinung unterscheiden können.</translation>
    </message>
    <message>
        <source>ICD 203 and PHIA: words such as “may” or “could” fit any likelihood, so that readers put in their own, and no outcome can show them wrong.</source>
        <translation>ICD 203 und PHIA: Wörter wie „may“ oder „could“ passen zu jeder Wahrscheinlichkeit; Leser setzen ihre eigene ein, und kein Ausgang kann sie widerlegen.</translation>
    </message>
    <message>
        <source>ICD 203 and the PHIA yardstick give different ranges. A term of the other scale has no range in this briefing.</source>
        <translation>ICD 203 und die Skala der PHIA geben verschiedene Bereiche an. Ein Ausdruck der anderen Skala hat in diesem Briefing keinen Bereich.</translation>
    </message>
    <message>
        <source>ICD 203 asks for accuracy: if two dates contradict each other, one is wrong, or the difference needs a word of explanation.</source>
        <translation>ICD 203 verlangt Genauigkeit: Widersprechen sich zwei Daten, ist eines falsch, oder der Unterschied muss erklärt werden.</translation>
    </message>
    <message>
        <source>ICD 203 has two rows of terms for the same bands. Whoever meets both in one briefing looks for a difference that is not meant.</source>
        <translation>ICD 203 hat zwei Reihen von Ausdrücken für dieselben Bereiche. Wer in einem Briefing beide findet, sucht einen Unterschied, der nicht gemeint ist.</translation>
    </message>
    <message>
        <source>ICD 203: a likelihood says how probable something is, a confidence how good its basis is. In one sentence readers take one for the other.</source>
        <translation>ICD 203: Eine Wahrscheinlichkeit sagt, wie wahrscheinlich etwas ist, eine Sicherheit, wie gut die Grundlage dafür ist. In einem Satz halten Leser das eine für das andere.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>If there is no room for letters, dots show them from CC at the left to II at the right, the author’s with a ring.</source>
        <translation>Ist für Buchstaben kein Platz, zeigen Punkte sie von CC links bis II rechts, den des Autors mit einem Ring.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Notizen importieren…</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>Bewertungen importieren…</translation>
    </message>
    <message>
        <source>In Excel that is “CSV UTF-8”.</source>
        <translation>In Excel heißt das „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>In each cell from left to right: {readers}.</source>
        <translation>In jedem Feld von links nach rechts: {readers}.</translation>
    </message>
    <message>
        <source>In each cell, dots mark the scale from CC at the left to II at the right: a number counts the readers there, a ring is the author’s, and the number after “≠” is how many steps they span.</source>
        <translation>In jedem Feld bezeichnen Punkte die Skala von CC links bis II rechts: Eine Zahl zählt die Leser an dieser Stelle, ein Ring gehört zum Autor, und die Zahl nach „≠“ sagt, über wie viele Schritte sie sich verteilen.</translation>
    </message>
    <message>
        <source>In large tables of the text</source>
        <translation>In großen Tabellen des Textes</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation>In den Abschnitten</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message numerus="yes">
        <source>In this section {hedges} are on no scale; a term of the scale says how likely.</source>
        <extracomment>In the singular: In this section {hedges} is on no scale; a term of the scale says how likely.</extracomment>
        <translation>
            <numerusform>In diesem Abschnitt steht {hedges} auf keiner Skala; ein Ausdruck der Skala sagt, wie wahrscheinlich etwas ist.</numerusform>
            <numerusform>In diesem Abschnitt stehen {hedges} auf keiner Skala; ein Ausdruck der Skala sagt, wie wahrscheinlich etwas ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells the words behind the ratings are read as their reasons.</source>
        <extracomment>In the singular: In {n} cell the words behind the rating are read as its reason.</extracomment>
        <translation>
            <numerusform>In {n} Zelle werden die Wörter hinter der Bewertung als ihre Begründung gelesen.</numerusform>
            <numerusform>In {n} Zellen werden die Wörter hinter den Bewertungen als deren Begründungen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>Widerspruch und Führung</translation>
    </message>
    <message>
        <source>Inconsistency: {reader}</source>
        <translation>Widerspruch: {reader}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {cause}.</source>
        <translation>Die Datei lässt sich nicht lesen: {cause}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Die Datei lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>It contains a number that JSON does not allow or that is too long.</source>
        <translation>Die Datei enthält eine Zahl, die in JSON nicht zulässig oder zu lang ist.</translation>
    </message>
    <message>
        <source>It contains no list of notes.</source>
        <translation>Die Datei enthält keine Liste von Notizen.</translation>
    </message>
    <message>
        <source>It contains no note.</source>
        <translation>Die Datei enthält keine Notiz.</translation>
    </message>
    <message>
        <source>It contains no rating for this briefing.</source>
        <translation>Die Datei enthält keine Bewertung für dieses Briefing.</translation>
    </message>
    <message>
        <source>It does not say which briefing its notes are in.</source>
        <translation>Die Datei sagt nicht, zu welchem Briefing ihre Notizen gehören.</translation>
    </message>
    <message>
        <source>It does not say whose ratings it holds: its “reader” is missing.</source>
        <translation>Die Datei sagt nicht, von wem die Bewertungen stammen: „reader“ fehlt.</translation>
    </message>
    <message>
        <source>It exists already, and keys are never replaced.</source>
        <translation>Die Datei gibt es schon, und Schlüssel werden nicht ersetzt.</translation>
    </message>
    <message>
        <source>It has more than {files} files.</source>
        <translation>Das Regal hat mehr als {files} Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} notes; the others are left out.</source>
        <extracomment>In the singular: It has more than {n} note; the others are left out.</extracomment>
        <translation>
            <numerusform>Die Datei hat mehr als {n} Notiz; die übrigen werden ausgelassen.</numerusform>
            <numerusform>Die Datei hat mehr als {n} Notizen; die übrigen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no comparison, and so no ratings.</source>
        <translation>Es enthält keinen Vergleich und daher keine Bewertungen.</translation>
    </message>
    <message>
        <source>It has no evidence to rate, so there is no ballot of it.</source>
        <translation>Das Briefing hat keine Belege, die sich bewerten lassen, daher gibt es keinen Bewertungsbogen dafür.</translation>
    </message>
    <message>
        <source>It has no list of those who get a copy: write --distribution, or “distribution:” into the file.</source>
        <translation>Es gibt keine Liste derer, die ein Exemplar erhalten: Geben Sie --distribution an oder schreiben Sie „distribution:“ in die Datei.</translation>
    </message>
    <message>
        <source>It has no section “{section}”.</source>
        <translation>Das Briefing hat keinen Abschnitt „{section}“.</translation>
    </message>
    <message>
        <source>It has {letters} characters; those after the first {most} are left out.</source>
        <translation>Das sind {letters} Zeichen; die nach den ersten {most} sind weggelassen.</translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>Es hilft, Fehler im Programm zu finden. Es enthält keine Wörter aus Ihren Dateien:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>Es hilft, Fehler des Programms zu finden, und enthält keine Wörter Ihrer Dateien.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of notes.</source>
        <translation>Die Datei ist JSON, aber keine Datei mit Notizen.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of ratings.</source>
        <translation>Die Datei ist JSON, aber keine Datei mit Bewertungen.</translation>
    </message>
    <message>
        <source>It is an encrypted spreadsheet; save it without a password.</source>
        <translation>Das ist eine verschlüsselte Tabelle; speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>It is damaged, or not a file of notes.</source>
        <translation>Die Datei ist beschädigt oder keine Datei mit Notizen.</translation>
    </message>
    <message>
        <source>It is longer than {limit} MiB, which is as much as is read.</source>
        <translation>Die Datei ist länger als {limit} MiB; mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>It is more than {depth} folders deep.</source>
        <translation>Das liegt mehr als {depth} Ordner tief.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is not JSON; the fault is at column {column}.</source>
        <translation>Es ist kein JSON; der Fehler liegt in Spalte {column}.</translation>
    </message>
    <message>
        <source>It is not a file of ratings: its “format” is not “{format}”.</source>
        <translation>Das ist keine Datei mit Bewertungen: „format“ ist nicht „{format}“.</translation>
    </message>
    <message>
        <source>It is not a workbook (.xlsx).</source>
        <translation>Das ist keine Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>It is not an OpenDocument spreadsheet (.ods).</source>
        <translation>Das ist keine OpenDocument-Tabelle (.ods).</translation>
    </message>
    <message>
        <source>It is not an ordinary file, so it is not read.</source>
        <translation>Das ist keine gewöhnliche Datei und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>It is not certain what “{span}” means below “{name}”, so no number of this column is read. Write low, medium or high.</source>
        <translation>Es ist nicht sicher, was „{span}“ unter „{name}“ bedeutet; deshalb wird keine Zahl dieser Spalte gelesen. Schreiben Sie niedrig, mittel oder hoch.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {format_version}.</source>
        <translation>Die Datei hat die Version {version}; dieses Programm liest bis {format_version}.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {known}.</source>
        <translation>Die Datei hat die Version {version}; dieses Programm liest bis {known}.</translation>
    </message>
    <message>
        <source>It is {what}; save it as .xlsx without a password.</source>
        <translation>Das ist {what}; speichern Sie die Datei als .xlsx ohne Passwort.</translation>
    </message>
    <message>
        <source>It leads out of the folder, so it is not read.</source>
        <translation>Das führt aus dem Ordner hinaus und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>Beruht auf der Annahme {name}: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>Sie wird hier gezeigt, sobald sie gelesen werden kann.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Ihr Name:</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Ihr neuer Name:</translation>
    </message>
    <message>
        <source>Its notes are in another briefing, “{title}”.</source>
        <translation>Die Notizen gehören zu einem anderen Briefing, „{title}“.</translation>
    </message>
    <message>
        <source>Its part “{part}” cannot be read: {error}.</source>
        <translation>Der Teil „{part}“ der Datei lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>Its ratings are for another briefing, “{title}”.</source>
        <translation>Die Bewertungen gelten einem anderen Briefing, „{title}“.</translation>
    </message>
    <message>
        <source>Its size is {size}; at most {limit} can be opened.</source>
        <translation>Die Größe ist {size}; höchstens {limit} können geöffnet werden.</translation>
    </message>
    <message>
        <source>Its terms are: {terms}.</source>
        <translation>Die Ausdrücke der Skala sind: {terms}.</translation>
    </message>
    <message>
        <source>Its version is not a whole number from 1 on.</source>
        <translation>Die Version der Datei ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Its “briefing” does not name a briefing by title and fingerprint.</source>
        <translation>„briefing“ nennt kein Briefing mit Titel und Fingerabdruck.</translation>
    </message>
    <message>
        <source>Its “ratings” are missing.</source>
        <translation>„ratings“ fehlt.</translation>
    </message>
    <message>
        <source>Its “version” is not a whole number from 1 on.</source>
        <translation>„version“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche behalten…</translation>
    </message>
    <message>
        <source>Keep this what-if</source>
        <translation>Dieses Was-wäre-wenn behalten</translation>
    </message>
    <message>
        <source>Keep this what-if…</source>
        <translation>Dieses Was-wäre-wenn behalten…</translation>
    </message>
    <message>
        <source>Keep what you tried under a name, to compare it with others</source>
        <translation>Das Ausprobierte unter einem Namen behalten, um es mit anderem zu vergleichen</translation>
    </message>
    <message>
        <source>Key point</source>
        <comment>a kind of highlight</comment>
        <translation>Kernpunkt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of highlight</source>
        <translation>Art der Markierung</translation>
    </message>
    <message>
        <source>Landlock, which keeps a process from other files</source>
        <translation>Landlock, das einen Prozess von anderen Dateien fernhält</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Lay the notes of other readers over yours</source>
        <translation>Die Notizen anderer Leser über Ihre legen</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>Die Bewertungen anderer Leser über die des Autors und Ihre legen</translation>
    </message>
    <message>
        <source>Lead: {leads}.</source>
        <translation>Führung: {leads}.</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Führung: {lead}</translation>
    </message>
    <message>
        <source>Least refuted with</source>
        <translation>Am wenigsten widerlegt bei</translation>
    </message>
    <message>
        <source>Leave everything out of the table but the evidence and its sums</source>
        <translation>Alles außer den Belegen und ihren Summen aus der Tabelle nehmen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Let this text show pictures that are not in its own folder; once more: no longer</source>
        <translation>Diesem Text Bilder erlauben, die nicht in seinem eigenen Ordner liegen; noch einmal: nicht mehr</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Heller Text auf fast schwarzem Grund</translation>
    </message>
    <message>
        <source>Light, dark or strong contrast, as your eyes and the room need it.</source>
        <translation>Hell, dunkel oder kontrastreich, wie Ihre Augen und der Raum es brauchen.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood and confidence in one sentence</source>
        <translation>Wahrscheinlichkeit und Sicherheit in einem Satz</translation>
    </message>
    <message>
        <source>Likelihood: {likelihood}.</source>
        <translation>Wahrscheinlichkeit: {likelihood}.</translation>
    </message>
    <message>
        <source>Likelihoods</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Likelihoods as a chart</source>
        <translation>Wahrscheinlichkeiten als Diagramm</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>Line {number} of the list “{name}” is not a digest and a new name.</source>
        <translation>Zeile {number} der Liste „{name}“ besteht nicht aus Prüfsumme und neuem Namen.</translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation>Alles auflisten, was die Suche in Text und Tabelle gefunden hat</translation>
    </message>
    <message>
        <source>List your highlights, notes and bookmarks, and write in them</source>
        <translation>Ihre Markierungen, Notizen und Lesezeichen auflisten und darin schreiben</translation>
    </message>
    <message>
        <source>Lists and mappings are nested more than {nesting} deep.</source>
        <translation>Listen und Zuordnungen sind mehr als {nesting} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>Looking through the folders …</source>
        <translation>Die Ordner werden durchsucht…</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>Weiter Zeilenabstand</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>credibility or relevance</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Alles vergrößern</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Alles verkleinern</translation>
    </message>
    <message>
        <source>Make the column one is in wider, narrower</source>
        <translation>Die aktuelle Spalte breiter, schmaler machen</translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation>Die Zeilen des Textes lang machen</translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation>Die Zeilen des Textes kurz machen</translation>
    </message>
    <message>
        <source>Make the rows columns and the columns rows</source>
        <translation>Die Zeilen zu Spalten und die Spalten zu Zeilen machen</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>Making {n} copies of “{title}” …</source>
        <extracomment>In the singular: Making {n} copy of “{title}” …</extracomment>
        <translation>
            <numerusform>{n} Exemplar von „{title}“ wird erstellt…</numerusform>
            <numerusform>{n} Exemplare von „{title}“ werden erstellt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room for the text; here {most} mm are the most.</source>
        <translation>Ränder von {margin} mm lassen dem Text keinen Platz; hier sind höchstens {most} mm möglich.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Marking not read</source>
        <translation>Einstufung nicht gelesen</translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation>Einstufung: {marking}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Übereinstimmungen</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>credibility or relevance</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu of this place</source>
        <translation>Menü dieser Stelle</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message numerus="yes">
        <source>Merged cells count for each cell that they cover: {cells} and {n} more.</source>
        <extracomment>In the singular: Merged cells count for each cell that they cover: {cells} and {n} more.</extracomment>
        <translation>
            <numerusform>Verbundene Zellen zählen für jede Zelle, die sie überdecken: {cells} und {n} weitere.</numerusform>
            <numerusform>Verbundene Zellen zählen für jede Zelle, die sie überdecken: {cells} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells count for each cell that they cover: {cells}.</source>
        <translation>Verbundene Zellen zählen für jede Zelle, die sie überdecken: {cells}.</translation>
    </message>
    <message>
        <source>More cells are merged than are read, from this row on.</source>
        <translation>Ab dieser Zeile sind mehr Zellen verbunden, als gelesen werden.</translation>
    </message>
    <message>
        <source>Most credible first</source>
        <translation>Die glaubwürdigsten zuerst</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>Die diagnostischsten zuerst</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Die relevantesten zuerst</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation>Einen Cursor mit den Pfeiltasten durch den Text bewegen, um auszuwählen und zu kopieren</translation>
    </message>
    <message>
        <source>Move between sections, text and comparison</source>
        <translation>Zwischen Abschnitten, Text und Vergleich wechseln</translation>
    </message>
    <message>
        <source>Move between the panes the other way</source>
        <translation>In der anderen Richtung zwischen den Bereichen wechseln</translation>
    </message>
    <message>
        <source>Move down, up</source>
        <translation>Nach unten, nach oben</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Von Feld zu Feld gehen</translation>
    </message>
    <message>
        <source>Move from link to link</source>
        <translation>Von Link zu Link gehen</translation>
    </message>
    <message>
        <source>Name one with “sheet”.</source>
        <translation>Nennen Sie eines mit „sheet“.</translation>
    </message>
    <message>
        <source>Name the highlights…</source>
        <translation>Markierungen benennen…</translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation>Namen für die Exemplare, einer pro Zeile</translation>
    </message>
    <message>
        <source>Names of the highlights</source>
        <translation>Namen der Markierungen</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Schmale Spalte</translation>
    </message>
    <message>
        <source>Newer edition: {date}</source>
        <translation>Neuere Ausgabe: {date}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Die neuesten zuerst</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>Nächster Treffer, voriger Treffer</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>No briefing has this. Try fewer words, or other filters.</source>
        <translation>Kein Briefing enthält das. Versuchen Sie weniger Wörter oder andere Filter.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read.</source>
        <translation>Keine Zelle unter „{title}“ ist eine Bewertung; deshalb wird die Spalte nicht gelesen.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read. If it is no motivation, name the motivations in the front matter.</source>
        <translation>Keine Zelle unter „{title}“ ist eine Bewertung; deshalb wird die Spalte nicht gelesen. Ist sie kein Motiv, nennen Sie die Motive in den Kopfdaten.</translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Keine Anzeige antwortet ({displays}), so dass sich kein Fenster öffnen lässt; „briefing-app export -o FILE.pdf“ schreibt das Briefing stattdessen als Datei.</translation>
    </message>
    <message>
        <source>No evidence is rated, so nothing leads.</source>
        <translation>Kein Beleg ist bewertet, so dass nichts führt.</translation>
    </message>
    <message>
        <source>No font of the program has these letters: {letters}. If the system has none either, their numbers are printed instead.</source>
        <translation>Keine Schrift des Programms hat diese Buchstaben: {letters}. Hat auch das System keine, werden stattdessen ihre Nummern gedruckt.</translation>
    </message>
    <message>
        <source>No head names the evidence: the rows are read as items of evidence.</source>
        <translation>Kein Kopf benennt die Belege: Die Zeilen werden als Belege gelesen.</translation>
    </message>
    <message>
        <source>No heading of the text has the id “{ref}”.</source>
        <translation>Keine Überschrift des Textes hat die Kennung „{ref}“.</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No item of evidence names a source.</source>
        <translation>Kein Beleg nennt eine Quelle.</translation>
    </message>
    <message>
        <source>No item of evidence speaks against “{title}”; was any looked for?</source>
        <translation>Kein Beleg spricht gegen „{title}“; wurde danach gesucht?</translation>
    </message>
    <message>
        <source>No key of yours is called “{name}”.</source>
        <translation>Keiner Ihrer Schlüssel heißt „{name}“.</translation>
    </message>
    <message>
        <source>No keys are trusted. “briefing-app keys trust FILE.pub” trusts one.</source>
        <translation>Sie vertrauen keinem Schlüssel. Mit „briefing-app keys trust FILE.pub“ vertrauen Sie einem.</translation>
    </message>
    <message>
        <source>No letter smaller than 16 points, and no grey</source>
        <translation>Kein Buchstabe unter 16 Punkt und kein Grau</translation>
    </message>
    <message>
        <source>No longer trusted: {file}</source>
        <translation>Nicht mehr vertraut: {file}</translation>
    </message>
    <message>
        <source>No note fits what you chose above.</source>
        <translation>Keine Notiz passt zu Ihrer Auswahl oben.</translation>
    </message>
    <message>
        <source>No paragraph mentions the evidence {item}; the text would cite it as [@{item}].</source>
        <translation>Kein Absatz erwähnt den Beleg {item}; der Text würde ihn mit [@{item}] anführen.</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph mentions {items} and {n} more items of evidence.</source>
        <extracomment>In the singular: No paragraph mentions {items} and {n} more item of evidence.</extracomment>
        <translation>
            <numerusform>Kein Absatz erwähnt {items} und {n} weiteren Beleg.</numerusform>
            <numerusform>Kein Absatz erwähnt {items} und {n} weitere Belege.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Es ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No process could be started to read it: {why}.</source>
        <translation>Zum Lesen der Datei ließ sich kein Prozess starten: {why}.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what its legend says of “{rating}”.</source>
        <translation>Keine Bewertung dieser Tabelle wird gelesen, weil nicht sicher ist, was ihre Legende über „{rating}“ sagt.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what the numbers {least} to {most} mean.</source>
        <translation>Keine Bewertung dieser Tabelle wird gelesen, weil nicht sicher ist, was die Zahlen {least} bis {most} bedeuten.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what {ratings} mean without their opposite.</source>
        <translation>Keine Bewertung dieser Tabelle wird gelesen, weil nicht sicher ist, was {ratings} ohne ihr Gegenteil bedeuten.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain whether “–” means the same as “-”.</source>
        <translation>Keine Bewertung dieser Tabelle wird gelesen, weil nicht sicher ist, ob „–“ dasselbe bedeutet wie „-“.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because its legend says that “{rating}” means “{words}”.</source>
        <translation>Aus dieser Tabelle wird keine Bewertung gelesen, weil „{rating}“ nach ihrer Legende „{words}“ bedeutet.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because “{head}” does not say that it holds evidence. If it does, write “Evidence” there, or name the motivations in the front matter.</source>
        <translation>Aus dieser Tabelle wird keine Bewertung gelesen, weil „{head}“ nicht sagt, dass darunter Belege stehen. Wenn es Belege sind, schreiben Sie dort „Belege“, oder nennen Sie die Motive in den Kopfdaten.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Es ist keine Begründung angegeben.</translation>
    </message>
    <message>
        <source>No row looks like the header of a matrix: it needs a column “Evidence” and, for each motivation, a column with its title.</source>
        <translation>Keine Zeile sieht aus wie der Kopf einer Matrix: Er braucht eine Spalte „Belege“ und für jedes Motiv eine Spalte mit dessen Titel.</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>Kein Abschnitt enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No single part takes so much: print or export fewer parts at a time.</source>
        <translation>Kein einzelner Teil beansprucht so viel: Drucken oder exportieren Sie weniger Teile auf einmal.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Es ist keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>No such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>Es ist keine Zusammenfassung angegeben.</translation>
    </message>
    <message>
        <source>No what-if of the name “{name}” is kept for it on this computer.</source>
        <translation>Auf diesem Rechner ist dafür kein Was-wäre-wenn mit dem Namen „{name}“ behalten.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>Es lässt sich kein Fenster öffnen. Qt meldet: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>Keine dieser Seiten ist vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>Not applicable for {n} readers.</source>
        <extracomment>In the singular: Not applicable for {n} reader.</extracomment>
        <translation>
            <numerusform>Nicht anwendbar für {n} Leser.</numerusform>
            <numerusform>Nicht anwendbar für {n} Leser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not as {signer} signed it: {files} and {n} more.</source>
        <extracomment>In the singular: Not as {signer} signed it: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>Nicht so, wie {signer} signiert hat: {files} und {n} weitere.</numerusform>
            <numerusform>Nicht so, wie {signer} signiert hat: {files} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as {signer} signed it: {files}.</source>
        <translation>Nicht so, wie {signer} signiert hat: {files}.</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Nicht an ihrer Stelle</translation>
    </message>
    <message>
        <source>Not in their places</source>
        <translation>Nicht an ihren Stellen</translation>
    </message>
    <message>
        <source>Not in this edition, or not only once</source>
        <translation>Nicht in dieser Ausgabe oder nicht nur einmal</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>Not rated by {n} readers.</source>
        <extracomment>In the singular: Not rated by {n} reader.</extracomment>
        <translation>
            <numerusform>Von {n} Leser nicht bewertet.</numerusform>
            <numerusform>Von {n} Lesern nicht bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation>Nicht gespeichert: {cause}.</translation>
    </message>
    <message>
        <source>Not saved: {error}.</source>
        <translation>Nicht gespeichert: {error}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a reader’s own, beside bookmarks and highlights</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes (*{ending} *.json *.annotation);;All files (*)</source>
        <translation>Notizen (*{ending} *.json *.annotation);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Notes are written to files that end in {endings}.</source>
        <translation>Notizen werden in Dateien geschrieben, die auf {endings} enden.</translation>
    </message>
    <message>
        <source>Notes for other readers</source>
        <translation>Notizen für andere Leser</translation>
    </message>
    <message>
        <source>Notes of readers</source>
        <translation>Notizen der Leser</translation>
    </message>
    <message>
        <source>Notes: {title}</source>
        <translation>Notizen: {title}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Nothing can be bookmarked here.</source>
        <translation>Hier lässt sich kein Lesezeichen setzen.</translation>
    </message>
    <message>
        <source>Nothing can be highlighted here.</source>
        <translation>Hier lässt sich nichts markieren.</translation>
    </message>
    <message>
        <source>Nothing can be noted here.</source>
        <translation>Hier lässt sich keine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or different ones.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing has this name. Find “{words}” in the text and the table</source>
        <translation>Nichts heißt so. „{words}“ in Text und Tabelle suchen</translation>
    </message>
    <message>
        <source>Nothing in the table rests on paragraph {number}.</source>
        <translation>Nichts in der Tabelle beruht auf Absatz {number}.</translation>
    </message>
    <message>
        <source>Nothing in the text refers to the footnote “{unused}”.</source>
        <translation>Nichts im Text verweist auf die Fußnote „{unused}“.</translation>
    </message>
    <message>
        <source>Nothing is remembered</source>
        <translation>Nichts wird behalten</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Es wurde noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Nothing was printed: the program “lp” could not be started.</source>
        <translation>Nichts wurde gedruckt: Das Programm „lp“ ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Num&amp;bered copies for:</source>
        <translation>Nu&amp;mmerierte Exemplare für:</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {last}:</source>
        <translation>Nummer des Absatzes, von 1 bis {last}:</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Die ältesten zuerst</translation>
    </message>
    <message>
        <source>One event in two years</source>
        <translation>Ein Ereignis in zwei Jahren</translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation>Eine Seite pro Blattseite</translation>
    </message>
    <message>
        <source>One section a page, in the shape of a screen</source>
        <translation>Ein Abschnitt pro Seite, im Format eines Bildschirms</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Einseitig</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>Einseiter</translation>
    </message>
    <message>
        <source>Only a pack can be signed inside; leave out -o.</source>
        <translation>Nur ein Paket kann innen signiert werden; lassen Sie -o weg.</translation>
    </message>
    <message>
        <source>Only the evidence</source>
        <translation>Nur die Belege</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <source>Open a briefing beside this one</source>
        <translation>Ein Briefing neben diesem öffnen</translation>
    </message>
    <message>
        <source>Open a briefing or any Markdown file</source>
        <translation>Ein Briefing oder eine andere Markdown-Datei öffnen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Eine andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>In neuem Fenster öffnen…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>Das mitgelieferte Briefing öffnen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Open the menu of the place you are at: of the text, a cell or a section</source>
        <translation>Das Menü der Stelle öffnen, an der Sie sind: des Textes, einer Zelle oder eines Abschnitts</translation>
    </message>
    <message>
        <source>Open the whole table ({rows} × {columns})</source>
        <translation>Die ganze Tabelle öffnen ({rows} × {columns})</translation>
    </message>
    <message>
        <source>Open them with Briefing App</source>
        <translation>Mit Briefing App öffnen</translation>
    </message>
    <message>
        <source>Open {briefing}</source>
        <translation>{briefing} öffnen</translation>
    </message>
    <message>
        <source>Open “North Korea’s motivations”</source>
        <translation>„North Korea’s motivations“ öffnen</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Reihenfolge der Notizen</translation>
    </message>
    <message>
        <source>Order: against {motivation}</source>
        <translation>Reihenfolge: gegen {motivation}</translation>
    </message>
    <message>
        <source>Order: as written</source>
        <translation>Reihenfolge: wie geschrieben</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>Reihenfolge: nach Quelle</translation>
    </message>
    <message>
        <source>Order: by type</source>
        <translation>Reihenfolge: nach Art</translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation>Reihenfolge: für {motivation}</translation>
    </message>
    <message>
        <source>Order: most credible first</source>
        <translation>Reihenfolge: die glaubwürdigsten zuerst</translation>
    </message>
    <message>
        <source>Order: most diagnostic first</source>
        <translation>Reihenfolge: die diagnostischsten zuerst</translation>
    </message>
    <message>
        <source>Order: most relevant first</source>
        <translation>Reihenfolge: die relevantesten zuerst</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Reihenfolge: die ältesten zuerst</translation>
    </message>
    <message>
        <source>Other sheets look like a matrix too: {names}; this one is read.</source>
        <translation>Auch andere Blätter sehen wie eine Matrix aus: {names}; gelesen wird dieses.</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>S&amp;eiten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number} of {last}</source>
        <translation>Seite {number} von {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {last}</source>
        <translation>Absatz {number} von {last}</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} and {n} others have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraphs {numbers} and {n} other have no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>Die Absätze {numbers} und {n} weiterer haben keine Absatzeinstufung, andere aber schon.</numerusform>
            <numerusform>Die Absätze {numbers} und {n} weitere haben keine Absatzeinstufung, andere aber schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraph {numbers} has no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>Absatz {numbers} hat keine Absatzeinstufung, andere aber schon.</numerusform>
            <numerusform>Die Absätze {numbers} haben keine Absatzeinstufung, andere aber schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for the new key (empty for none): </source>
        <translation>Passwort für den neuen Schlüssel (leer für keines): </translation>
    </message>
    <message>
        <source>Password of the key: </source>
        <translation>Passwort des Schlüssels: </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation>Lesestellen, Ausprobiertes und Bewertungen zeigen jedem, der Ihr Benutzerkonto verwendet, was Sie gelesen haben.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Voriges Fenster</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print – {title}</source>
        <translation>Drucken – {title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>Damit beginnt das Drucken; im Druckdialog lässt es sich noch ändern.</translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation>Drucken ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Printing “{title}” …</source>
        <translation>„{title}“ wird gedruckt…</translation>
    </message>
    <message>
        <source>Printing “{title}”, page {page} of {count} …</source>
        <translation>„{title}“ wird gedruckt, Seite {page} von {count} …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Problems and advice</source>
        <translation>Probleme und Hinweise</translation>
    </message>
    <message>
        <source>Problems in the file ({count})</source>
        <translation>Probleme in der Datei ({count})</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Probleme in dieser Datei</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>Lesende Prozesse</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Öffentliche Schlüssel (*.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>Den Vergleich neben statt unter den Text setzen</translation>
    </message>
    <message>
        <source>Put the note here</source>
        <translation>Die Notiz hierher setzen</translation>
    </message>
    <message>
        <source>Put the note on what is selected in the text</source>
        <translation>Die Notiz auf das setzen, was im Text ausgewählt ist</translation>
    </message>
    <message>
        <source>Put the note that is chosen in the panel on what is selected</source>
        <translation>Die im Bereich gewählte Notiz auf das setzen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>a kind of highlight</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Rate ({n})</source>
        <translation>Bewerten ({n})</translation>
    </message>
    <message>
        <source>Rate for yourself</source>
        <translation>Selbst bewerten</translation>
    </message>
    <message>
        <source>Rate it: {keys} {hidden}</source>
        <translation>Bewerten: {keys} {hidden}</translation>
    </message>
    <message>
        <source>Rate the cell before you give a reason</source>
        <translation>Das Feld bewerten, bevor Sie eine Begründung angeben</translation>
    </message>
    <message>
        <source>Rate the evidence before you see the author’s ratings</source>
        <translation>Die Belege bewerten, bevor Sie die Bewertungen des Autors sehen</translation>
    </message>
    <message>
        <source>Rated by the author alone.</source>
        <translation>Nur vom Autor bewertet.</translation>
    </message>
    <message>
        <source>Rated by the reader alone.</source>
        <translation>Nur vom Leser bewertet.</translation>
    </message>
    <message>
        <source>Rating {item} × {motivation}: {change}</source>
        <translation>Bewertung {item} × {motivation}: {change}</translation>
    </message>
    <message>
        <source>Ratings (*{ending} *.json);;All files (*)</source>
        <translation>Bewertungen (*{ending} *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the file again, keeping the place</source>
        <translation>Die Datei neu lesen, an derselben Stelle</translation>
    </message>
    <message>
        <source>Read, compare and print briefings on machines that have no network.</source>
        <translation>Briefings lesen, vergleichen und drucken, auf Computern ohne Netz.</translation>
    </message>
    <message>
        <source>Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken; for export and check, - means standard input.</source>
        <translation>Briefings lesen, vergleichen und drucken: Markdown-Dateien, .textbundle-Ordner und .textpack- oder .briefing-Pakete, als Pfade oder als file:-Adressen. Ohne FILE wird das mitgelieferte Briefing genommen; bei export und check bedeutet - die Standardeingabe.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Reading the briefings</source>
        <translation>Lesen der Briefings</translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation>Die Ausgaben werden gelesen…</translation>
    </message>
    <message>
        <source>Reading was cancelled, so some briefings are missing. Press {key} to read them.</source>
        <translation>Das Lesen wurde abgebrochen, daher fehlen einige Briefings. {key} liest sie ein.</translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation>Be&amp;gründungen der Bewertungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Die zurückgenommene Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Wiederherstellen: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}.</source>
        <translation>Wiederhergestellt: {change}.</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Remember briefings</source>
        <translation>Briefings behalten</translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation>Behalten ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>Ordner entfernen…</translation>
    </message>
    <message>
        <source>Remove a reader</source>
        <translation>Einen Leser entfernen</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>Einen Leser entfernen…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Die Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the panel</source>
        <translation>Die im Bereich gewählte Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove the notes of a reader</source>
        <translation>Die Notizen eines Lesers entfernen</translation>
    </message>
    <message>
        <source>Remove the notes of a reader…</source>
        <translation>Die Notizen eines Lesers entfernen…</translation>
    </message>
    <message>
        <source>Remove the notes of another reader</source>
        <translation>Die Notizen eines anderen Lesers entfernen</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>Die Bewertungen eines anderen Lesers entfernen</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <translation>Diese Notiz entfernen; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>{reader} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename a search</source>
        <translation>Eine Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename a search…</source>
        <translation>Eine Suche umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the search “{name}”?</source>
        <translation>Die Suche „{name}“ ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files that are there already, such as “{file}”?</source>
        <extracomment>In the singular: Replace “{file}”, which is there already?</extracomment>
        <translation>
            <numerusform>„{file}“ ersetzen? Die Datei ist schon da.</numerusform>
            <numerusform>{n} Dateien ersetzen, die schon da sind, etwa „{file}“?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>„{file}“ ersetzen?</translation>
    </message>
    <message>
        <source>Reset the line spacing</source>
        <translation>Den Zeilen den üblichen Abstand geben</translation>
    </message>
    <message>
        <source>Reset the width of the text</source>
        <translation>Den Zeilen des Textes die übliche Länge geben</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Alles aufdecken</translation>
    </message>
    <message>
        <source>Reveal the author’s ratings</source>
        <translation>Die Bewertungen des Autors aufdecken</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>&amp;Blätter</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Sans-serif typeface</source>
        <translation>Serifenlose Schrift</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} copies and their register</source>
        <extracomment>In the singular: Saved {n} copy and its register</extracomment>
        <translation>
            <numerusform>{n} Exemplar und sein Verzeichnis gespeichert</numerusform>
            <numerusform>{n} Exemplare und ihr Verzeichnis gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Say why you rate the selected cell as you do</source>
        <translation>Sagen, warum Sie das gewählte Feld so bewerten</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Screen 16:9</source>
        <translation>Bildschirm 16:9</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>Suchen, was eine Taste tut, oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Search in all briefings</source>
        <translation>In allen Briefings suchen</translation>
    </message>
    <message>
        <source>Search in all briefings: words, “phrases”, -without</source>
        <translation>In allen Briefings suchen: Wörter, „Wortfolgen“, -ohne</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Die Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Abschnitt: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>See lines {lines} and {n} more.</source>
        <extracomment>In the singular: See lines {lines} and {n} more.</extracomment>
        <translation>
            <numerusform>Siehe die Zeilen {lines} und {n} weitere.</numerusform>
            <numerusform>Siehe die Zeilen {lines} und {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>See lines {lines}.</source>
        <translation>Siehe die Zeilen {lines}.</translation>
    </message>
    <message>
        <source>See the pages, save them as PDF or print them</source>
        <translation>Die Seiten ansehen, als PDF speichern oder drucken</translation>
    </message>
    <message>
        <source>Select a cell that you have rated</source>
        <translation>Ein Feld wählen, das Sie bewertet haben</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select in the text where the note belongs first.</source>
        <translation>Wählen Sie zuerst im Text aus, wohin die Notiz gehört.</translation>
    </message>
    <message>
        <source>Select the words that you want to highlight first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die Sie markieren wollen.</translation>
    </message>
    <message>
        <source>Select words and press {highlight} to highlight them, {note} to write a note, or {bookmark} to set a bookmark. None of this is written into the file.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie {highlight}, um sie zu markieren, {note}, um eine Notiz zu schreiben, oder {bookmark}, um ein Lesezeichen zu setzen. In die Datei wird davon nichts geschrieben.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>what is chosen in the table</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Sending “{title}” to {printer} …</source>
        <translation>„{title}“ wird an {printer} gesendet…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>An {printer} gesendet</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Serif typeface</source>
        <translation>Schrift mit Serifen</translation>
    </message>
    <message>
        <source>Set a bookmark on the paragraph or cell you are at, or take it away</source>
        <translation>Ein Lesezeichen auf den aktuellen Absatz oder das aktuelle Feld setzen oder es wegnehmen</translation>
    </message>
    <message>
        <source>Set the lines close together</source>
        <translation>Die Zeilen dicht untereinander setzen</translation>
    </message>
    <message>
        <source>Set the lines far apart</source>
        <translation>Die Zeilen weit auseinander setzen</translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation>Den Text in Atkinson Hyperlegible setzen, deren Buchstaben schwer zu verwechseln sind</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Sans</source>
        <translation>Den Text in IBM Plex Sans setzen</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Serif</source>
        <translation>Den Text in IBM Plex Serif setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings, reading positions, ratings and notes are not saved this time: {cause}.</source>
        <translation>Einstellungen, Lesestellen, Bewertungen und Notizen werden diesmal nicht gespeichert: {cause}.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several files, or a picture of the window, cannot go to standard output.</source>
        <translation>Mehrere Dateien oder ein Bild des Fensters können nicht in die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Several labels of the Traffic Light Protocol are used in one briefing: {labels}.</source>
        <translation>In einem Briefing werden mehrere Kennzeichnungen des Traffic Light Protocol verwendet: {labels}.</translation>
    </message>
    <message>
        <source>Several markings are given: {markings}. The banner has the highest; keep the right one.</source>
        <translation>Mehrere Einstufungen sind angegeben: {markings}. Die Leiste zeigt die höchste; behalten Sie die richtige.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, column {column}</source>
        <translation>Blatt „{sheet}“, Spalte {column}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>Blatt „{sheet}“, Zeile {row}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}</source>
        <translation>Blatt „{sheet}“, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Shelf – Briefing App</source>
        <translation>Regal – Briefing App</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Umschalt mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Should a double click on a briefing open it in this program?</source>
        <translation>Sollen sich Briefings durch Doppelklick in diesem Programm öffnen?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation>
            <numerusform>Zeigen ({n} ausgeblendet)</numerusform>
            <numerusform>Zeigen ({n} ausgeblendet)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation>Zeigen ({n})</translation>
    </message>
    <message>
        <source>Show a chart of the likelihoods on their scale instead of the table</source>
        <translation>Statt der Tabelle ein Diagramm der Wahrscheinlichkeiten auf ihrer Skala zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation>
            <numerusform>Alle {n} zeigen</numerusform>
            <numerusform>Alle {n} zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation>Jede Wahrscheinlichkeit über mehrere Ausgaben des Briefings zeigen</translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation>Jede Wahrscheinlichkeit über die beiden Ausgaben des mitgelieferten Briefings zeigen</translation>
    </message>
    <message>
        <source>Show every briefing in the folders that you choose, and search in all of them</source>
        <translation>Jedes Briefing in den von Ihnen gewählten Ordnern zeigen und in allen suchen</translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation>Alle Tasten zeigen, die es gibt</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation>Alles bei 100 % zeigen</translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation>Nur Belege mit bestimmten Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation>Nur Abschnitte mit bestimmten Wörtern zeigen</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>Die Liste der Abschnitte zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show pictures of another folder…</source>
        <translation>Bilder eines anderen Ordners zeigen…</translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation>Die Bewertungen des Autors zeigen</translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation>Die Bewertungen des Autors und anderer Leser neben Ihren zeigen</translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation>Nur den Vergleich zeigen</translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation>Die datierten Ereignisse und Belege maßstäblich zeigen</translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation>Die Stufe jeder Quelle und ihren Anteil am gewichteten Widerspruch zeigen</translation>
    </message>
    <message>
        <source>Show the pictures of this folder</source>
        <translation>Die Bilder dieses Ordners zeigen</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>Nur den Text zeigen</translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation>Text und Vergleich zeigen</translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation>Den Text als einfache Absätze zeigen</translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation>Version und Lizenzen zeigen</translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation>Zeigen, was sich zwischen zwei Ausgaben des mitgelieferten Briefings geändert hat</translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation>Zeigen, was sich geändert hat, beide Ausgaben nebeneinander</translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation>Zeigen, was sich geändert hat: zuerst die Urteile, dann der Text mit seinen Änderungen</translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation>Zeigen, was an der Datei falsch ist, und Hinweise zum Handwerk</translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation>Zeigen, was auf Absatz {paragraph} beruht</translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation>Zeigen, was die Analyse voraussetzt und was zu erwarten ist, wenn ein Motiv zutrifft</translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation>Zeigen, was die Führung ändern würde und was nötig wäre, damit andere führen</translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation>Zeigen, was Sie in der Tabelle ausprobiert haben oder was der Autor schrieb</translation>
    </message>
    <message>
        <source>Show where the note is</source>
        <translation>Zeigen, wo die Notiz ist</translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation>Zeigen, wer das Briefing signiert hat, und seine SHA-256 zum Vergleich mit der eines anderen</translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation>{name} unter den Annahmen zeigen</translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation>{name} unter den Anzeichen zeigen</translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation>{name} in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation>{tried} zeigen</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>Druc&amp;kseiten</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Signature unreadable</source>
        <translation>Signatur nicht lesbar</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Mit unbekanntem Schlüssel signiert</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signiert von {name}</translation>
    </message>
    <message>
        <source>Signed in part by {name}</source>
        <translation>Teilweise signiert von {name}</translation>
    </message>
    <message>
        <source>Signed: {file}</source>
        <translation>Signiert: {file}</translation>
    </message>
    <message>
        <source>Silence it with {line} {place}.</source>
        <translation>Zum Abschalten {line} {place} schreiben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size {number} per cent</source>
        <translation>Größe {number} Prozent</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Some of those saved before may be missing.</source>
        <translation>Einige der früher gespeicherten können fehlen.</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>Manche lesen schneller ohne Serifen oder mit Buchstaben, die schwer zu verwechseln sind.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Sort by the column one is in, or by the sums</source>
        <translation>Nach der aktuellen Spalte oder nach den Summen ordnen</translation>
    </message>
    <message>
        <source>Sort the evidence</source>
        <translation>Die Belege ordnen</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>Quellen&amp;angaben</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>Source: {sentence}</source>
        <translation>Quelle: {sentence}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space, Shift+Space, Page Down, Page Up</source>
        <translation>(Umschalt+)Leertaste, Bild ab/auf</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Anfang des Textes</translation>
    </message>
    <message>
        <source>Such as 2, 4-5</source>
        <translation>Etwa 2, 4-5</translation>
    </message>
    <message>
        <source>Switch an item of evidence off or on</source>
        <translation>Einen Beleg aus- oder einschalten</translation>
    </message>
    <message>
        <source>Switch {items} off</source>
        <translation>{items} ausschalten</translation>
    </message>
    <message>
        <source>Switch {items} on</source>
        <translation>{items} einschalten</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table ({rows} × {columns})</source>
        <translation>Tabelle ({rows} × {columns})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>Alles zurücknehmen, was Sie in der Tabelle ausprobiert haben</translation>
    </message>
    <message>
        <source>Taking in notes …</source>
        <translation>Notizen werden übernommen…</translation>
    </message>
    <message>
        <source>Terms of another scale</source>
        <translation>Ausdrücke einer anderen Skala</translation>
    </message>
    <message>
        <source>Terms of both rows of the scale</source>
        <translation>Ausdrücke aus beiden Reihen der Skala</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the briefing</source>
        <translation>Text des Briefings</translation>
    </message>
    <message>
        <source>Text or a mapping</source>
        <translation>Text oder eine Zuordnung</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Text: {changed} changed, {added} added, {removed} removed, {moved} moved</source>
        <translation>Text: {changed} geändert, {added} hinzugefügt, {removed} entfernt, {moved} verschoben</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>That of your country</source>
        <translation>Das Ihres Landes</translation>
    </message>
    <message>
        <source>That {name} was {action}</source>
        <translation>„{name}“ ({action})</translation>
    </message>
    <message>
        <source>The YAML cannot be read: {words}.</source>
        <translation>Das YAML lässt sich nicht lesen: {words}.</translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation>Der Administrator dieses Computers hat dies festgelegt.</translation>
    </message>
    <message>
        <source>The assumption “{ref}” carries nothing: name under “if_wrong” the items or cells that cannot be judged without it.</source>
        <translation>Die Annahme „{ref}“ trägt nichts: Nennen Sie unter „if_wrong“ die Belege oder Felder, die sich ohne sie nicht beurteilen lassen.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>Der Autor hat es nicht bewertet.</translation>
    </message>
    <message>
        <source>The author’s</source>
        <comment>ratings</comment>
        <translation>Die des Autors</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Die Bewertungen des Autors und der anderen Leser sind in jeder Zeile verborgen, bis Sie sie ganz bewertet haben. Die Summen ergeben sich aus Ihren eigenen Bewertungen.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings show in rows that are rated whole.</source>
        <translation>Die Bewertungen des Autors und der anderen Leser erscheinen in Zeilen, die ganz bewertet sind.</translation>
    </message>
    <message>
        <source>The author’s lead is {motivations}.</source>
        <translation>Beim Autor führt {motivations}.</translation>
    </message>
    <message>
        <source>The author’s rating is hidden until you have rated the whole row.</source>
        <translation>Die Bewertung des Autors ist verborgen, bis Sie die ganze Zeile bewertet haben.</translation>
    </message>
    <message>
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation>Die Bewertung des Autors ist {letter}, {meaning}.</translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Die Bewertungen des Autors sind in jeder Zeile verborgen, bis Sie sie ganz bewertet haben. Die Summen ergeben sich aus Ihren eigenen Bewertungen.</translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation>Die Bewertungen des Autors erscheinen in Zeilen, die ganz bewertet sind.</translation>
    </message>
    <message>
        <source>The author’s reason: {reason}</source>
        <translation>Die Begründung des Autors: {reason}</translation>
    </message>
    <message>
        <source>The beginning of the {name}</source>
        <translation>Der Beginn von „{name}“</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>Das Lesezeichen ist entfernt.</translation>
    </message>
    <message>
        <source>The briefing has no comparison to make a table of.</source>
        <translation>Das Briefing hat keinen Vergleich, aus dem sich eine Tabelle machen ließe.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>Das Briefing nennt keine Annahmen und keine Anzeichen.</translation>
    </message>
    <message>
        <source>The briefing was called “{title}” when these ratings were made.</source>
        <translation>Das Briefing hieß „{title}“, als diese Bewertungen abgegeben wurden.</translation>
    </message>
    <message>
        <source>The briefings are being read. They appear here as soon as they are.</source>
        <translation>Die Briefings werden gelesen. Sie erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>The bundle has more than one text: “{text}” is read, “{other}” is not.</source>
        <translation>Das Bundle enthält mehr als einen Text: „{text}“ wird gelesen, „{other}“ nicht.</translation>
    </message>
    <message>
        <source>The callout</source>
        <translation>Der Hinweiskasten</translation>
    </message>
    <message>
        <source>The cells {name} are merged across columns of other kinds.</source>
        <translation>Die Zellen {name} sind über Spalten anderer Art hinweg verbunden.</translation>
    </message>
    <message>
        <source>The character U+{number} is not allowed in YAML.</source>
        <translation>Das Zeichen U+{number} ist in YAML nicht zulässig.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>The column has no header, so it is not read.</source>
        <translation>Die Spalte hat keine Überschrift und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The column is {width} pixels wide.</source>
        <translation>Die Spalte ist {width} Pixel breit.</translation>
    </message>
    <message>
        <source>The column “{title}” has ratings, but its head does not name a motivation, so it is not read. If it is one, name the motivations in the front matter.</source>
        <translation>Die Spalte „{title}“ enthält Bewertungen, aber ihre Überschrift nennt kein Motiv, daher wird sie nicht gelesen. Wenn sie eines ist, nennen Sie die Motive in den Kopfdaten.</translation>
    </message>
    <message>
        <source>The comparison cannot be read.</source>
        <translation>Der Vergleich lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The comparison cannot be read: “{path}” is the file that names it.</source>
        <translation>Der Vergleich lässt sich nicht lesen: „{path}“ ist die Datei, die ihn nennt.</translation>
    </message>
    <message>
        <source>The comparison is too large for a workbook.</source>
        <translation>Der Vergleich ist zu groß für eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The comparison takes most of it: print the paper without it.</source>
        <translation>Der Vergleich beansprucht das meiste davon: Drucken Sie ohne ihn.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation>Die Desktopsuche ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>The earliest date, such as 2018-04</source>
        <translation>Das früheste Datum, etwa 2018-04</translation>
    </message>
    <message>
        <source>The end of the {name}</source>
        <translation>Das Ende von „{name}“</translation>
    </message>
    <message>
        <source>The explanation of signs in {rows} is not read.</source>
        <translation>Die Erklärung der Zeichen in {rows} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The figures are weighted inconsistencies.</source>
        <translation>Die Zahlen sind gewichtete Widersprüche.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation>Die Datei konnte nicht gezeigt werden: {error}. {fault}</translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation>Die Datei hat keine Probleme. Alle Prüfungen des Handwerks sind bestanden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western Europe. If letters are wrong, save it as “CSV UTF-8”.</source>
        <translation>Die Datei ist nicht in UTF-8 und wird deshalb als Windows-1252 gelesen, wie Excel in Westeuropa schreibt. Sind Buchstaben falsch, speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The file of the comparison is empty.</source>
        <translation>Die Datei des Vergleichs ist leer.</translation>
    </message>
    <message>
        <source>The file of this name is “{name}”.</source>
        <translation>Die Datei dieses Namens ist „{name}“.</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>Die Datei wurde geändert und hat einen Fehler. {error} Sie sehen sie noch, wie sie vorher war.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The folder that the program was started in is no longer there.</source>
        <translation>Den Ordner, in dem das Programm gestartet wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The footnote “{ref}” is written more than once; the last counts.</source>
        <translation>Die Fußnote „{ref}“ ist mehrmals geschrieben; es gilt die letzte.</translation>
    </message>
    <message>
        <source>The front matter in TOML is not valid and is not read: {error}.</source>
        <translation>Die Kopfdaten in TOML werden nicht gelesen, weil sie fehlerhaft sind: {error}.</translation>
    </message>
    <message>
        <source>The front matter is never closed; put a line of “---” below it.</source>
        <translation>Die Kopfdaten werden nie geschlossen; setzen Sie eine Zeile mit „---“ darunter.</translation>
    </message>
    <message>
        <source>The front matter takes {size}; at most {limit} can be read.</source>
        <translation>Die Kopfdaten sind {size} groß; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {declared} in the front matter, which counts.</source>
        <translation>Die Stufe der Quelle „{source}“ ist hier {grade}, in den Kopfdaten aber {declared}, und diese gilt.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {first} before, which counts.</source>
        <translation>Die Stufe der Quelle „{source}“ ist hier {grade}, vorher aber {first}, und diese gilt.</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>Die Überschrift</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>Die Markierung ist entfernt.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this assumption is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; diese Annahme wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this criterion is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; dieses Kriterium wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this indicator is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; dieses Anzeichen wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this item of evidence is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; dieser Beleg wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this motivation is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; dieses Motiv wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this source is left out.</source>
        <translation>Die Kennung „{ref}“ gehört schon zu: {other}; diese Quelle wird ausgelassen.</translation>
    </message>
    <message>
        <source>The id “{ref}” is given more than once.</source>
        <translation>Die Kennung „{ref}“ kommt mehrmals vor.</translation>
    </message>
    <message>
        <source>The image “{name}” has {width} by {height} pixels and is scaled down.</source>
        <translation>Das Bild „{name}“ hat {width} mal {height} Pixel und wird verkleinert.</translation>
    </message>
    <message>
        <source>The image “{name}” is not shown: {why}.</source>
        <translation>Das Bild „{name}“ wird nicht gezeigt: {why}.</translation>
    </message>
    <message>
        <source>The image “{source}” has no words for those who do not see it: write what it shows between the brackets, as in ![words](…).</source>
        <translation>Das Bild „{source}“ hat keine Worte für Leser, die es nicht sehen: Schreiben Sie zwischen die Klammern, was es zeigt, wie in ![Worte](…).</translation>
    </message>
    <message>
        <source>The index cannot be deleted: {why}.</source>
        <translation>Der Index lässt sich nicht löschen: {why}.</translation>
    </message>
    <message>
        <source>The index cannot be used: {why}.</source>
        <translation>Der Index ist nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>The index was damaged, so it is made anew.</source>
        <translation>Der Index war beschädigt und wird neu erstellt.</translation>
    </message>
    <message>
        <source>The indicator names no column of the table, so it is left out.</source>
        <translation>Das Anzeichen nennt keine Spalte der Tabelle und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when that was; add its “date”.</source>
        <translation>Beim Anzeichen „{ref}“ steht nicht, wann das war; fügen Sie „date“ hinzu.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when to expect it; add its “expect_by”.</source>
        <translation>Beim Anzeichen „{ref}“ steht nicht, bis wann es zu erwarten ist; fügen Sie „expect_by“ hinzu.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” was expected by {date} and is not seen.</source>
        <translation>Das Anzeichen „{ref}“ war bis {date} zu erwarten und ist nicht beobachtet.</translation>
    </message>
    <message>
        <source>The input ended before a password.</source>
        <translation>Die Eingabe endete vor einem Kennwort.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>Der angegebene Schlüssel ist {id}.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>Die Sprache des Programms ändert sich beim nächsten Start; Briefings bleiben in ihrer.</translation>
    </message>
    <message numerus="yes">
        <source>The last page is {n}.</source>
        <extracomment>In the singular: There is only one page.</extracomment>
        <translation>
            <numerusform>Es gibt nur eine Seite.</numerusform>
            <numerusform>Die letzte Seite ist {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest date, such as 2018</source>
        <translation>Das späteste Datum, etwa 2018</translation>
    </message>
    <message>
        <source>The lead changes to {motivations}.</source>
        <translation>Die Führung wechselt zu {motivations}.</translation>
    </message>
    <message>
        <source>The lead is not reckoned: see the problems.</source>
        <translation>Die Führung ist nicht berechnet: siehe die Probleme.</translation>
    </message>
    <message>
        <source>The lead is the motivation with the least weighted inconsistency: the least refuted, not the most probable.</source>
        <translation>Es führt das Motiv mit dem kleinsten gewichteten Widerspruch: das am wenigsten widerlegte, nicht das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>The link to “#{target}” leads nowhere: nothing has this id.</source>
        <translation>Der Link zu „#{target}“ führt nirgendwohin: Nichts hat diese Kennung.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>The list of definitions</source>
        <translation>Die Liste von Begriffserklärungen</translation>
    </message>
    <message>
        <source>The list of files</source>
        <translation>Die Liste der Dateien</translation>
    </message>
    <message>
        <source>The list of members of this zip archive has {directory}; at most {directory_bytes} are read.</source>
        <translation>Das Verzeichnis dieses ZIP-Archivs ist {directory} groß; höchstens {directory_bytes} werden gelesen.</translation>
    </message>
    <message>
        <source>The marking of this file could not be read; look at its front matter.</source>
        <translation>Die Einstufung dieser Datei konnte nicht gelesen werden; sehen Sie in ihren Kopfdaten nach.</translation>
    </message>
    <message>
        <source>The marking “{banner}” has something unknown in it: {unknown}.</source>
        <translation>Die Einstufung „{banner}“ enthält etwas Unbekanntes: {unknown}.</translation>
    </message>
    <message>
        <source>The marking “{banner}” is above every portion, which is right only for a compilation.</source>
        <translation>Die Einstufung „{banner}“ liegt über jeder Absatzeinstufung, was nur bei einer Zusammenstellung richtig ist.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing to {countries}, but “{mark}” in {place} does not.</source>
        <translation>Die Einstufung „{banner}“ gibt das Briefing für {countries} frei, „{mark}“ in {place} aber nicht.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing, but “{mark}” in {place} is not released.</source>
        <translation>Die Einstufung „{banner}“ gibt das Briefing frei, aber „{mark}“ ({place}) ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>The marking “{label}” speaks of a signature. It proves nothing: who has signed a file is said in the status bar of the window only.</source>
        <translation>Die Einstufung „{label}“ spricht von einer Signatur. Sie beweist nichts: Wer eine Datei signiert hat, steht nur in der Statusleiste des Fensters.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Der Name der Datei ist leer.</translation>
    </message>
    <message>
        <source>The name of the output has to end in {endings}.</source>
        <translation>Der Name der Ausgabedatei muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>The name {name} has a line break, so it cannot be listed.</source>
        <translation>Der Name {name} enthält einen Zeilenumbruch und lässt sich deshalb nicht auflisten.</translation>
    </message>
    <message>
        <source>The note is put here.</source>
        <translation>Die Notiz ist hierher gesetzt.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>The notes are being read…</source>
        <translation>Die Notizen werden gelesen…</translation>
    </message>
    <message>
        <source>The notes of {reader} are removed.</source>
        <translation>Die Notizen von {reader} sind entfernt.</translation>
    </message>
    <message>
        <source>The numbers below “{name}” are read as follows: below a third is low, above two thirds is high, between them is medium.</source>
        <translation>Die Zahlen unter „{name}“ werden so gelesen: unter einem Drittel ist niedrig, über zwei Dritteln hoch, dazwischen mittel.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>Die Seite lässt sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: it takes too much time or memory.</source>
        <translation>Die Seite lässt sich nicht zeichnen: Das braucht zu viel Zeit oder Speicher.</translation>
    </message>
    <message>
        <source>The pages are no longer open.</source>
        <translation>Die Seiten sind nicht mehr geöffnet.</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Die Seiten lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why}.</source>
        <translation>Die Seiten lassen sich nicht zeigen: {why}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Die Seiten konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The pages could not be made. The typesetter says: {error}</source>
        <translation>Die Seiten konnten nicht erstellt werden. Das Satzprogramm meldet: {error}</translation>
    </message>
    <message>
        <source>The pages could not be made: {why}.</source>
        <translation>Die Seiten konnten nicht erstellt werden: {why}.</translation>
    </message>
    <message>
        <source>The pages of “{profile}” have no room for {part}.</source>
        <translation>Auf den Seiten von „{profile}“ ist für „{part}“ kein Platz.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>Der Teil</translation>
    </message>
    <message>
        <source>The password is wrong, or the secret key is damaged.</source>
        <translation>Das Passwort ist falsch, oder der geheime Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Der Pfad ist kopiert.</translation>
    </message>
    <message>
        <source>The picture of the window could not be made.</source>
        <translation>Das Bild des Fensters konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation>Die Richtlinie dieses Computers lässt sich nicht lesen ({error}): Drucken, Exportieren, Kopieren und Behalten sind aus.</translation>
    </message>
    <message>
        <source>The policy of this computer has settings that are not valid: {settings}.</source>
        <translation>Die Richtlinie dieses Computers hat ungültige Einstellungen: {settings}.</translation>
    </message>
    <message>
        <source>The portions add up to “{marking}”.</source>
        <translation>Die Absatzeinstufungen ergeben zusammen „{marking}“.</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>Das Drucksystem antwortet nicht.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>The profile cannot be read: {reason}.</source>
        <translation>Das Profil lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>Das Profil ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The program has a fault ({error}).</source>
        <translation>Das Programm hat einen Fehler ({error}).</translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation>Das Programm steht unter der MIT-Lizenz. Es verwendet Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (gemeinfrei), die Schriften IBM Plex, Atkinson Hyperlegible und Noto (SIL Open Font License) und mehr. Das fertige Programm enthält den Text jeder Lizenz in LICENSES.</translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation>Das Programm wurde so gestartet, dass es nichts behält.</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>Das Zitat</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings} and others.</source>
        <translation>Die Bewertungen werden so gelesen: {ratings} und weitere.</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings}.</source>
        <translation>Die Bewertungen werden so gelesen: {ratings}.</translation>
    </message>
    <message>
        <source>The ratings of {reader} are removed.</source>
        <translation>Die Bewertungen von {reader} sind entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The report does not show {n} pictures, such as “{name}”: Markdown cannot show pictures inside a pack.</source>
        <extracomment>In the singular: The report does not show “{name}”: Markdown cannot show a picture inside a pack.</extracomment>
        <translation>
            <numerusform>Der Bericht zeigt „{name}“ nicht: Markdown kann kein Bild in einem Paket zeigen.</numerusform>
            <numerusform>Der Bericht zeigt {n} Bilder nicht, etwa „{name}“: Markdown kann keine Bilder in einem Paket zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is above the header row but has ratings, so it is left out.</source>
        <translation>Die Zeile liegt über der Kopfzeile, hat aber Bewertungen und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>The row is above the header row, so it is not read.</source>
        <translation>Die Zeile liegt über der Kopfzeile und wird deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The row is below the table of scores, so it is left out.</source>
        <translation>Die Zeile liegt unter der Punktetabelle und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>The row “{title}” has ratings, so it is read as evidence.</source>
        <translation>Die Zeile „{title}“ enthält Bewertungen, daher wird sie als Beleg gelesen.</translation>
    </message>
    <message>
        <source>The row “{title}” holds the sums of the rows above it. If it is evidence, give it an id; if not, call it “Total”.</source>
        <translation>Die Zeile „{title}“ enthält die Summen der Zeilen darüber. Ist sie ein Beleg, geben Sie ihr eine Kennung; wenn nicht, nennen Sie sie „Total“.</translation>
    </message>
    <message>
        <source>The row “{title}” is read as a sum and not as evidence.</source>
        <translation>Die Zeile „{title}“ wird als Summe und nicht als Beleg gelesen.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dasselbe: </translation>
    </message>
    <message>
        <source>The same.</source>
        <comment>two ratings</comment>
        <translation>Die gleiche.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and are set aside as {aside}; {end}.</source>
        <translation>Die gespeicherten Einstellungen waren beschädigt und sind als {aside} beiseitegelegt; {end}.</translation>
    </message>
    <message>
        <source>The saved settings were deleted; what was open is saved again.</source>
        <translation>Die gespeicherten Einstellungen wurden gelöscht; was geöffnet war, ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>The saved settings were missing; the last backup has replaced them.</source>
        <translation>Die gespeicherten Einstellungen fehlten; die letzte Sicherung hat sie ersetzt.</translation>
    </message>
    <message>
        <source>The screen shows boxes for these letters, since no font on this computer has them: {letters}.</source>
        <translation>Der Bildschirm zeigt für diese Buchstaben Kästchen, da keine Schrift auf diesem Computer sie hat: {letters}.</translation>
    </message>
    <message>
        <source>The secret key is damaged.</source>
        <translation>Der geheime Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of this program: they are read, not changed.</source>
        <translation>Die Einstellungen stammen von einer neueren Version dieses Programms: Sie werden gelesen, aber nicht geändert.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read anyway.</source>
        <translation>Das Blatt ist ausgeblendet; es wird trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The sheets have more filled cells than are read; this row and all after it are left out.</source>
        <translation>Die Blätter haben mehr ausgefüllte Zellen, als gelesen werden; diese Zeile und alles danach wird ausgelassen.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation>Das Regal ist auf diesem Computer abgeschaltet.</translation>
    </message>
    <message>
        <source>The shelf shows every briefing in the folders that you choose, and searches in all of them. Nothing in the folders is changed.</source>
        <translation>Das Regal zeigt jedes Briefing in den Ordnern, die Sie wählen, und sucht in allen. In den Ordnern wird nichts geändert.</translation>
    </message>
    <message>
        <source>The signing of the {name}</source>
        <translation>Die Unterzeichnung von „{name}“</translation>
    </message>
    <message>
        <source>The source “{ref}” is not cited; to cite it, write [@{ref}] in the text.</source>
        <translation>Die Quelle „{ref}“ wird nicht angeführt; schreiben Sie dazu [@{ref}] in den Text.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {words} here; the cell is left out.</source>
        <translation>Die Tabelle zeigt hier den Fehler {words}; die Zelle wird ausgelassen.</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Der stärkste Kontrast</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>The table has changed since these ratings were made; those that fit are kept.</source>
        <translation>Die Tabelle hat sich geändert, seit diese Bewertungen abgegeben wurden; was noch passt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The table has no column for “{title}”.</source>
        <translation>Die Tabelle hat keine Spalte für „{title}“.</translation>
    </message>
    <message>
        <source>The table is turned: its columns are read as rows, and its rows as columns.</source>
        <translation>Die Tabelle ist gedreht: Ihre Spalten werden als Zeilen gelesen, ihre Zeilen als Spalten.</translation>
    </message>
    <message>
        <source>The table of scores in {rows} is not read; the program computes its own.</source>
        <translation>Die Punktetabelle in {rows} wird nicht gelesen; das Programm rechnet selbst.</translation>
    </message>
    <message>
        <source>The table with empty cells, its key, and a line for the name</source>
        <translation>Die Tabelle mit leeren Feldern, ihre Legende und eine Zeile für den Namen</translation>
    </message>
    <message>
        <source>The text begins with “{marking}”, but the front matter has no “marking”, so the pages do not show it.</source>
        <translation>Der Text beginnt mit „{marking}“, aber die Kopfdaten haben kein „marking“; deshalb zeigen die Seiten es nicht.</translation>
    </message>
    <message>
        <source>The text below the matrix in {rows} is not read; an item of evidence needs an id or a rating.</source>
        <translation>Der Text unter der Matrix in {rows} wird nicht gelesen; ein Beleg braucht eine Kennung oder eine Bewertung.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} comments, not shown.</source>
        <extracomment>In the singular: The text holds a comment, not shown.</extracomment>
        <translation>
            <numerusform>Der Text enthält einen Kommentar, der nicht gezeigt wird.</numerusform>
            <numerusform>Der Text enthält {n} Kommentare, die nicht gezeigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} scripts or styles, left out.</source>
        <extracomment>In the singular: The text holds a script or style, left out.</extracomment>
        <translation>
            <numerusform>Der Text enthält ein Skript oder eine Formatvorlage; es wird ausgelassen.</numerusform>
            <numerusform>Der Text enthält {n} Skripte oder Formatvorlagen; sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 with a byte order mark: the byte 0x{data} at offset {offset} does not fit. Save it as UTF-8.</source>
        <translation>Der Text ist weder UTF-8 noch UTF-16 mit Bytereihenfolge-Markierung: Das Byte 0x{data} an der Stelle {offset} passt nicht. Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The text is shown as plain paragraphs, because {reason}.</source>
        <translation>Der Text wird als einfache Absätze gezeigt: {reason}.</translation>
    </message>
    <message>
        <source>The track is written to files that end in {endings}.</source>
        <translation>Der Verlauf wird in Dateien geschrieben, die auf {endings} enden.</translation>
    </message>
    <message>
        <source>The tradecraft checks could not be carried out.</source>
        <translation>Die Prüfungen des Handwerks konnten nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>Die beiden Ausgaben sagen dasselbe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>The types of files were not registered: {error}.</source>
        <translation>Die Dateitypen wurden nicht registriert: {error}.</translation>
    </message>
    <message>
        <source>The window is too small for both.</source>
        <translation>Das Fenster ist zu klein für beides.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>Die Arbeitsmappe hat keine Blätter.</translation>
    </message>
    <message>
        <source>The {event}</source>
        <translation>„{event}“</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Farben und Text</translation>
    </message>
    <message>
        <source>There are more than {empty_rows} empty rows here; anything below them is not read.</source>
        <translation>Hier sind mehr als {empty_rows} leere Zeilen; was darunter steht, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There are more than {values} values.</source>
        <translation>Es gibt mehr als {values} Werte.</translation>
    </message>
    <message>
        <source>There are no notes of other readers.</source>
        <translation>Es gibt keine Notizen anderer Leser.</translation>
    </message>
    <message>
        <source>There are no notes to be written.</source>
        <translation>Es gibt keine Notizen zu schreiben.</translation>
    </message>
    <message>
        <source>There are no ratings of other readers.</source>
        <translation>Es gibt keine Bewertungen anderer Leser.</translation>
    </message>
    <message numerus="yes">
        <source>There are not exactly {n} ratings here, one for each hypothesis, so none is read.</source>
        <extracomment>In the singular: There is not exactly {n} rating here, one for each hypothesis, so none is read.</extracomment>
        <translation>
            <numerusform>Hier steht nicht genau {n} Bewertung, eine je Hypothese, deshalb wird keine gelesen.</numerusform>
            <numerusform>Hier stehen nicht genau {n} Bewertungen, eine je Hypothese, deshalb wird keine gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other ratings than the author’s. Which ones should go out?</source>
        <translation>Es gibt andere Bewertungen als die des Autors. Welche sollen ausgegeben werden?</translation>
    </message>
    <message>
        <source>There is already a column “{title}”; this one is left out.</source>
        <translation>Es gibt schon eine Spalte „{title}“; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no briefing in the folders of the shelf.</source>
        <translation>In den Ordnern des Regals ist kein Briefing.</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>Es gibt keinen Vergleich, in dem sich etwas ausprobieren ließe.</translation>
    </message>
    <message>
        <source>There is no criterion “{ref}”.</source>
        <translation>Es gibt kein Kriterium „{ref}“.</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Es gibt keine Anzeige für ein Fenster; „briefing-app export -o FILE.pdf“ schreibt das Briefing stattdessen als Datei.</translation>
    </message>
    <message>
        <source>There is no edition of “{title}” before this one.</source>
        <translation>Vor dieser Ausgabe von „{title}“ gibt es keine.</translation>
    </message>
    <message>
        <source>There is no evidence “{ref}”.</source>
        <translation>Es gibt keinen Beleg „{ref}“.</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>Es gibt keine Belege und damit keine Führung, die daran hängen könnte.</translation>
    </message>
    <message>
        <source>There is no footnote “{ref}”.</source>
        <translation>Es gibt keine Fußnote „{ref}“.</translation>
    </message>
    <message>
        <source>There is no further note.</source>
        <translation>Es gibt keine weitere Notiz.</translation>
    </message>
    <message>
        <source>There is no item of evidence “{ref}”.</source>
        <translation>Es gibt keinen Beleg „{ref}“.</translation>
    </message>
    <message>
        <source>There is no motivation “{ref}”.</source>
        <translation>Es gibt kein Motiv „{ref}“.</translation>
    </message>
    <message>
        <source>There is no motivation “{title}”; its ratings are left out.</source>
        <translation>Es gibt kein Motiv „{title}“; seine Bewertungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>Hier gibt es keine Option „{option}“.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>Es gibt keinen Absatz „{typed}“; der letzte ist {last}.</translation>
    </message>
    <message>
        <source>There is no profile of this name. There are: {known}.</source>
        <translation>Es gibt kein Profil dieses Namens, nur: {known}.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>There is no sheet “{wanted}” in the workbook; it has {names}.</source>
        <translation>In der Arbeitsmappe gibt es kein Blatt „{wanted}“; sie enthält {names}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation>Es gibt noch kein Regal: Nennen Sie seinen Ordner mit --shelf.</translation>
    </message>
    <message>
        <source>There is no source “{ref}”.</source>
        <translation>Es gibt keine Quelle „{ref}“.</translation>
    </message>
    <message>
        <source>There is no “{name}” in the briefing.</source>
        <translation>Im Briefing ist „{name}“ nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is only one edition of “{title}”.</source>
        <translation>Von „{title}“ gibt es nur eine Ausgabe.</translation>
    </message>
    <message>
        <source>These are not on the shelf. They are tried again when they change.</source>
        <translation>Diese stehen nicht im Regal. Sie werden erneut versucht, sobald sie sich ändern.</translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>Das sind Ihre eigenen Bewertungen; sie werden nicht ein zweites Mal gezeigt.</translation>
    </message>
    <message>
        <source>These arguments are missing: {arguments}.</source>
        <translation>Diese Argumente fehlen: {arguments}.</translation>
    </message>
    <message>
        <source>These arguments are not known: {arguments}.</source>
        <translation>Diese Argumente sind unbekannt: {arguments}.</translation>
    </message>
    <message>
        <source>These parts are not read: {names}.</source>
        <translation>Diese Teile werden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>Sie sind verborgen wie die des Autors.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>Sie tragen Ihren Namen, unterscheiden sich aber von Ihren Bewertungen hier.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in {n} of the {rated} cells that both have rated.</source>
        <extracomment>In the singular: They differ in {n} of the {rated} cells that both have rated.</extracomment>
        <translation>
            <numerusform>Sie unterscheiden sich in {n} der {rated} Felder, die beide bewertet haben.</numerusform>
            <numerusform>Sie unterscheiden sich in {n} der {rated} Felder, die beide bewertet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out with your notes. A field that is empty has the usual name.</source>
        <translation>Sie gehen mit Ihren Notizen hinaus. Ein leeres Feld hat den üblichen Namen.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>Dieses Briefing ist vergessen.</translation>
    </message>
    <message>
        <source>This bundle contains no text (a file such as “text.md”).</source>
        <translation>Dieses Bundle enthält keinen Text (eine Datei wie „text.md“).</translation>
    </message>
    <message>
        <source>This cannot be the name of a key: write letters, digits, spaces, and . @ + -.</source>
        <translation>So kann ein Schlüssel nicht heißen: Schreiben Sie Buchstaben, Ziffern, Leerzeichen und . @ + -.</translation>
    </message>
    <message>
        <source>This cell has a formula without a saved value, so it is left out.</source>
        <translation>Diese Zelle hat eine Formel ohne gespeicherten Wert und wird deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>This cell is rated twice; the first rating is kept.</source>
        <translation>Diese Zelle ist zweimal bewertet; die erste Bewertung bleibt.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Dieses Exemplar</translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation>Dieses Exemplar: SHA-256, Signatur</translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation>Dieses Exemplar…</translation>
    </message>
    <message>
        <source>This file holds no matrix.</source>
        <translation>Diese Datei enthält keine Matrix.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}.</source>
        <translation>Diese Datei ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>This file is marked “{marking}”. Only the marking in the front matter is shown.</source>
        <translation>Diese Datei ist als „{marking}“ eingestuft. Gezeigt wird nur die Einstufung in den Kopfdaten.</translation>
    </message>
    <message>
        <source>This folder has more than {members} files.</source>
        <translation>Dieser Ordner hat mehr als {members} Dateien.</translation>
    </message>
    <message>
        <source>This folder is not a bundle: its name does not end in “{bundle}”.</source>
        <translation>Dieser Ordner ist kein Bundle: Sein Name endet nicht auf „{bundle}“.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>Das ist ein Fehler des Programms, nicht der Datei. Was Sie geöffnet haben, ist unverändert.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>This is a workbook, not text. A briefing takes its comparison from it with “comparison: {name}” in its front matter.</source>
        <translation>Das ist eine Arbeitsmappe, kein Text. Ein Briefing übernimmt ihren Vergleich mit „comparison: {name}“ in seinen Kopfdaten.</translation>
    </message>
    <message>
        <source>This is an address on a network; only files of this computer can be opened.</source>
        <translation>Das ist eine Adresse in einem Netz; nur Dateien dieses Computers lassen sich öffnen.</translation>
    </message>
    <message>
        <source>This is not {what}.</source>
        <translation>Das ist {what}.</translation>
    </message>
    <message>
        <source>This is not {what}: a line of it is not Base64.</source>
        <translation>Das ist {what}: Eine Zeile darin ist nicht Base64.</translation>
    </message>
    <message>
        <source>This is not {what}: it does not have its four lines.</source>
        <translation>Das ist {what}: Es fehlen die vier Zeilen.</translation>
    </message>
    <message>
        <source>This is not {what}: it has {data} bytes instead of {length}.</source>
        <translation>Das ist {what}: Es sind {data} Byte statt {length}.</translation>
    </message>
    <message>
        <source>This is not {what}: it is larger than {most_bytes} bytes.</source>
        <translation>Das ist {what}: Die Datei ist größer als {most_bytes} Byte.</translation>
    </message>
    <message>
        <source>This is not {what}: it is not text.</source>
        <translation>Das ist {what}: Es ist kein Text.</translation>
    </message>
    <message>
        <source>This is not {what}: its algorithm is unknown.</source>
        <translation>Das ist {what}: Das Verfahren ist unbekannt.</translation>
    </message>
    <message>
        <source>This is not {what}: its comment is too long.</source>
        <translation>Das ist {what}: Der Kommentar ist zu lang.</translation>
    </message>
    <message>
        <source>This is not {what}: its first line is not an untrusted comment.</source>
        <translation>Das ist {what}: Die erste Zeile ist kein „untrusted comment“.</translation>
    </message>
    <message>
        <source>This is {kind}, not text.</source>
        <translation>Das ist {kind}, kein Text.</translation>
    </message>
    <message>
        <source>This judgement cites neither a source nor an item of evidence.</source>
        <translation>Dieses Urteil führt weder eine Quelle noch einen Beleg an.</translation>
    </message>
    <message>
        <source>This key is given twice; the first is kept.</source>
        <translation>Dieser Schlüssel kommt zweimal vor; der erste gilt.</translation>
    </message>
    <message>
        <source>This link leads to a file and is not opened: {address}</source>
        <translation>Dieser Link führt zu einer Datei und wird nicht geöffnet: {address}</translation>
    </message>
    <message>
        <source>This link leads to a mail address and is not opened: {address}</source>
        <translation>Dieser Link führt zu einer Mailadresse und wird nicht geöffnet: {address}</translation>
    </message>
    <message>
        <source>This link leads to another briefing: {address}</source>
        <translation>Dieser Link führt zu einem anderen Briefing: {address}</translation>
    </message>
    <message>
        <source>This link leads to the web and is not opened: {address}</source>
        <translation>Dieser Link führt ins Web und wird nicht geöffnet: {address}</translation>
    </message>
    <message>
        <source>This secret key needs more than 1 GiB of memory to be opened.</source>
        <translation>Um diesen geheimen Schlüssel zu öffnen, ist mehr als 1 GiB Speicher nötig.</translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>Diesem System fehlen {libraries}; unter Debian und Ubuntu installiert diese Zeile, was nötig ist: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This table was exported from one that was only partly understood, so it names no lead. Correct the original and export it again.</source>
        <translation>Diese Tabelle wurde aus einer exportiert, die nur teilweise verstanden wurde, daher nennt sie keine Führung. Berichtigen Sie das Original und exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Dieser Text hat keine Überschriften.</translation>
    </message>
    <message>
        <source>This text has no headings. {key} hides this list.</source>
        <translation>Dieser Text hat keine Überschriften. {key} blendet diese Liste aus.</translation>
    </message>
    <message>
        <source>This was not understood, so it is not read.</source>
        <translation>Was das bedeutet, ist nicht bekannt, deshalb wird es nicht gelesen.</translation>
    </message>
    <message>
        <source>This zip archive contains no text, so it is not a briefing.</source>
        <translation>Dieses ZIP-Archiv enthält keinen Text und ist also kein Briefing.</translation>
    </message>
    <message>
        <source>This zip archive contains several bundles; unpack it and open one of them.</source>
        <translation>Dieses ZIP-Archiv enthält mehrere Bundles; entpacken Sie es und öffnen Sie eines davon.</translation>
    </message>
    <message>
        <source>This zip archive has {members} members; at most {members_2} are read.</source>
        <translation>Dieses ZIP-Archiv hat {members} Einträge; höchstens {members_2} werden gelesen.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: its end is missing.</source>
        <translation>Dieses ZIP-Archiv ist beschädigt: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: {value}.</source>
        <translation>Dieses ZIP-Archiv ist beschädigt: {value}.</translation>
    </message>
    <message>
        <source>This zip archive is in the ZIP64 form, for more than 4 GiB, which is not read.</source>
        <translation>Dieses ZIP-Archiv hat die Form ZIP64 für mehr als 4 GiB, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This zip archive is refused: it unpacks to more than {limit}.</source>
        <translation>Dieses ZIP-Archiv wird abgelehnt: Entpackt ist es größer als {limit}.</translation>
    </message>
    <message>
        <source>This zip archive is refused: its member “{name}” {why}.</source>
        <translation>Dieses ZIP-Archiv wird abgelehnt: Sein Eintrag „{name}“ {why}.</translation>
    </message>
    <message>
        <source>Tight lines</source>
        <translation>Enger Zeilenabstand</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline.</source>
        <translation>Zeitleiste.</translation>
    </message>
    <message>
        <source>Timeline. {place} of {count}. {sentence}</source>
        <translation>Zeitleiste. {place} von {count}. {sentence}</translation>
    </message>
    <message>
        <source>Title, judgements and the table on exactly one page</source>
        <translation>Titel, Urteile und Tabelle auf genau einer Seite</translation>
    </message>
    <message>
        <source>Title, key judgements, contents and the whole text</source>
        <translation>Titel, wichtigste Urteile, Inhalt und der ganze Text</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To silence it, write {ways}.</source>
        <translation>Zum Abschalten schreiben Sie {ways}.</translation>
    </message>
    <message>
        <source>Track of the judgements</source>
        <translation>Verlauf der Urteile</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>Verlauf der Urteile…</translation>
    </message>
    <message>
        <source>Tried now</source>
        <translation>Jetzt ausprobiert</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Einem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>Einem Schlüssel vertrauen…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Ihm vertrauen</translation>
    </message>
    <message>
        <source>Trust the key of somebody who signs briefings</source>
        <translation>Dem Schlüssel von jemandem vertrauen, der Briefings signiert</translation>
    </message>
    <message>
        <source>Trust this key…</source>
        <translation>Diesem Schlüssel vertrauen…</translation>
    </message>
    <message>
        <source>Trusted as “{name}”: {key} ({kept})</source>
        <translation>Vertraut als „{name}“: {key} ({kept})</translation>
    </message>
    <message>
        <source>Trusted: {name}</source>
        <translation>Vertraut: {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try ({n})</source>
        <translation>Ausprobieren ({n})</translation>
    </message>
    <message>
        <source>Try another credibility, relevance</source>
        <translation>Eine andere Glaubwürdigkeit, Relevanz ausprobieren</translation>
    </message>
    <message>
        <source>Try another rating: {rating} {weighing}</source>
        <translation>Eine andere Bewertung ausprobieren: {rating} {weighing}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try this in the table</source>
        <translation>Dies in der Tabelle ausprobieren</translation>
    </message>
    <message>
        <source>Try what it would take for a motivation to lead</source>
        <translation>Ausprobieren, was nötig wäre, damit ein Motiv führt</translation>
    </message>
    <message>
        <source>Try what it would take to lead</source>
        <translation>Ausprobieren, was nötig wäre, um zu führen</translation>
    </message>
    <message>
        <source>Try {ratings}; not applicable; blank</source>
        <translation>{ratings} ausprobieren; nicht anwendbar; leer</translation>
    </message>
    <message>
        <source>Turn the table</source>
        <translation>Die Tabelle drehen</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Two pages a side</source>
        <translation>Zwei Seiten pro Blattseite</translation>
    </message>
    <message>
        <source>Type the name of a command, a section, a source …</source>
        <translation>Den Namen eines Befehls, eines Abschnitts, einer Quelle … eingeben</translation>
    </message>
    <message>
        <source>Type what you want to find in the bar above the text, which {key} opens.</source>
        <translation>Geben Sie in der Leiste über dem Text, die {key} öffnet, ein, was Sie suchen.</translation>
    </message>
    <message>
        <source>Type: {sentence}</source>
        <translation>Art: {sentence}</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>US Legal</source>
        <translation>US Legal</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Das Zurückgehen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo your last change in the table or the notes</source>
        <translation>Ihre letzte Änderung in der Tabelle oder den Notizen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Rückgängig gemacht: {change}.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Until you forget them</source>
        <translation>Bis Sie sie vergessen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation>Übliche Spalte</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Üblicher Zeilenabstand</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Übliche Breiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Was at {place}: “{words}”</source>
        <translation>War in: {place}: „{words}“</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation>Gewichteter Widerspruch</translation>
    </message>
    <message>
        <source>Weighted: {reader}</source>
        <translation>Gewichtet: {reader}</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>Was sich hier ausprobieren lässt</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>What cannot be read…</source>
        <translation>Nicht lesbare Dateien…</translation>
    </message>
    <message>
        <source>What changed is written to files that end in {endings}.</source>
        <translation>Was sich geändert hat, wird in Dateien geschrieben, die auf {endings} enden.</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>Was die ersten beiden unterscheiden könnte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What hangs on each source</source>
        <translation>Was an jeder Quelle hängt</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message numerus="yes">
        <source>What if: {n} changes</source>
        <extracomment>In the singular: What if: {n} change</extracomment>
        <translation>
            <numerusform>Was wäre, wenn: {n} Änderung</numerusform>
            <numerusform>Was wäre, wenn: {n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: {trial}</source>
        <translation>Was wäre, wenn: {trial}</translation>
    </message>
    <message>
        <source>What is kept, for how long, and who decides</source>
        <translation>Was aufbewahrt wird, wie lange, und wer darüber entscheidet</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What it would take to lead</source>
        <translation>Was nötig wäre, um zu führen</translation>
    </message>
    <message>
        <source>What it would take, and how robust the lead is</source>
        <translation>Was nötig wäre, und wie robust die Führung ist</translation>
    </message>
    <message>
        <source>What the lead hangs on</source>
        <translation>Woran die Führung hängt</translation>
    </message>
    <message>
        <source>What the ratings add up to, and what you can try</source>
        <translation>Was die Bewertungen ergeben und was Sie ausprobieren können</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>Was-wäre-wenn nebeneinander</translation>
    </message>
    <message>
        <source>Which folder do you want to remove? Its files stay as they are.</source>
        <translation>Welcher Ordner soll entfernt werden? Seine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Welche Notizen aufgelistet sind</translation>
    </message>
    <message>
        <source>Which search do you want to forget?</source>
        <translation>Welche Suche soll weg?</translation>
    </message>
    <message>
        <source>Which search do you want to rename?</source>
        <translation>Welche Suche soll einen anderen Namen bekommen?</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation>Während Leser bewerten, wird nicht gezeigt, woran die Führung beim Autor hängt.</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation>Während Leser bewerten, wird nicht gezeigt, worauf die Tabelle des Autors beruht.</translation>
    </message>
    <message>
        <source>Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for example by telephone.

Id: {id}
Key: {key}</source>
        <translation>Wer diesen Schlüssel hat, kann Briefings als „{name}“ signieren. Vergleichen Sie ihn zuerst mit seinem Besitzer, etwa am Telefon.

Kennung: {id}
Schlüssel: {key}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whose notes do you want to remove? Undo brings them back.</source>
        <translation>Wessen Notizen sollen entfernt werden? Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Whose ratings do you want to remove? Undo brings them back.</source>
        <translation>Wessen Bewertungen sollen entfernt werden? Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Why do you rate it so? An empty reason takes it away.</source>
        <translation>Warum bewerten Sie es so? Eine leere Begründung nimmt sie weg.</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>Breite Spalte</translation>
    </message>
    <message>
        <source>Width of the table</source>
        <translation>Breite der Tabelle</translation>
    </message>
    <message>
        <source>With the author’s ratings nothing leads.</source>
        <translation>Mit den Bewertungen des Autors führt nichts.</translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation>Mit den Bewertungen von {reader}</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>With your ratings</source>
        <translation>Mit Ihren Bewertungen</translation>
    </message>
    <message>
        <source>Without colo&amp;ur</source>
        <translation>O&amp;hne Farbe</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>Wörter der Zelle</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Write CC, C, N, I, II or NA.</source>
        <translation>Schreiben Sie CC, C, N, I, II oder NA.</translation>
    </message>
    <message>
        <source>Write a log</source>
        <translation>Ein Protokoll schreiben</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Eine Mail schreiben</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the paragraph or cell you are at</source>
        <translation>Eine Notiz zum Ausgewählten oder zum aktuellen Absatz oder Feld schreiben</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>Das Briefing oder seinen Vergleich als Datei anderer Art schreiben</translation>
    </message>
    <message>
        <source>Write the pages like this: 2, 4-5</source>
        <translation>Schreiben Sie die Seiten so: 2, 4-5</translation>
    </message>
    <message>
        <source>Write your notes to a small file for other readers, or all of them to read</source>
        <translation>Ihre Notizen in eine kleine Datei für andere Leser schreiben oder alle Notizen zum Lesen</translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation>Ihre Bewertungen in eine kleine Datei für andere Leser schreiben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation>Sie haben das Öffnen dieser Datei abgebrochen.</translation>
    </message>
    <message>
        <source>You have not rated anything here.</source>
        <translation>Sie haben hier nichts bewertet.</translation>
    </message>
    <message>
        <source>You have rated nothing in it on this computer.</source>
        <translation>Sie haben darin auf diesem Rechner nichts bewertet.</translation>
    </message>
    <message>
        <source>You rank it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>Bei Ihnen liegt es auf Rang {rank} mit dem gewichteten Widerspruch {weighted}, beim Autor auf Rang {authors_rank} mit {authors_weighted}.</translation>
    </message>
    <message>
        <source>You try nothing in it on this computer.</source>
        <translation>Sie probieren darin auf diesem Rechner nichts aus.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your notes.
It is written into the file, and kept for the next time.</source>
        <translation>Ihr Name, wie ihn andere Leser neben Ihren Notizen sehen werden.
Er wird in die Datei geschrieben und für das nächste Mal behalten.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>Ihr Name, wie ihn andere Leser neben Ihren Bewertungen sehen werden.
Er wird in die Datei geschrieben und für das nächste Mal behalten.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Your ratings can still be exported.</source>
        <translation>Ihre Bewertungen lassen sich noch exportieren.</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Ihre Begründung: {reason}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a backslash in double quotes begins no known escape; use single quotes</source>
        <translation>ein umgekehrter Schrägstrich in doppelten Anführungszeichen beginnt keine bekannte Escape-Folge; verwenden Sie einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>ein Feld</translation>
    </message>
    <message>
        <source>a character in it is incomplete</source>
        <translation>ein Zeichen darin ist unvollständig</translation>
    </message>
    <message>
        <source>a comment that is signed too (file:NAME)</source>
        <translation>ein Kommentar, der mitsigniert wird (file:NAME)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>ein Kriterium</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a line does not fit the ones above it; check its indentation, quotes and brackets</source>
        <translation>eine Zeile passt nicht zu denen darüber; prüfen Sie Einrückung, Anführungszeichen und Klammern</translation>
    </message>
    <message>
        <source>a line is neither a key with a colon nor part of the value above it</source>
        <translation>eine Zeile ist weder ein Schlüssel mit Doppelpunkt noch Teil des Werts darüber</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list begins inside a line; begin it on the next one</source>
        <translation>eine Liste beginnt innerhalb einer Zeile; beginnen Sie sie in der nächsten</translation>
    </message>
    <message>
        <source>a list in square brackets is opened and not closed, or lacks a comma</source>
        <translation>eine Liste in eckigen Klammern wird geöffnet und nicht geschlossen, oder es fehlt ein Komma</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a mapping in braces is opened and not closed, or lacks a comma</source>
        <translation>eine Zuordnung in geschweiften Klammern wird geöffnet und nicht geschlossen, oder es fehlt ein Komma</translation>
    </message>
    <message>
        <source>a member begins before the file</source>
        <translation>ein Eintrag beginnt vor der Datei</translation>
    </message>
    <message>
        <source>a motivation</source>
        <translation>ein Motiv</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>a part of it refers to itself</source>
        <translation>ein Teil davon verweist auf sich selbst</translation>
    </message>
    <message>
        <source>a picture of the comparison in pixels</source>
        <translation>ein Bild des Vergleichs in Pixeln</translation>
    </message>
    <message>
        <source>a picture of the comparison, sharp at any size</source>
        <translation>ein Bild des Vergleichs, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>a picture of the window, or of the comparison (--view matrix)</source>
        <translation>ein Bild des Fensters oder des Vergleichs (--view matrix)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a public key of minisign</source>
        <translation>kein öffentlicher Schlüssel von minisign</translation>
    </message>
    <message>
        <source>a public key to use once, without trusting it: a file, or its line that minisign&apos;s option -P takes</source>
        <translation>ein öffentlicher Schlüssel für diesen einen Aufruf, ohne ihm zu vertrauen: eine Datei oder die Zeile daraus, die minisign mit der Option -P nimmt</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>a secret key of minisign</source>
        <translation>kein geheimer Schlüssel von minisign</translation>
    </message>
    <message>
        <source>a signature of minisign</source>
        <translation>keine Signatur von minisign</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a tab is used to indent, or a value begins with a character that needs quotes around it</source>
        <translation>mit einem Tabulator wird eingerückt, oder ein Wert beginnt mit einem Zeichen, das Anführungszeichen verlangt</translation>
    </message>
    <message>
        <source>a tag in it is too long</source>
        <translation>ein Tag darin ist zu lang</translation>
    </message>
    <message>
        <source>a text in it has more than {characters} characters</source>
        <translation>ein Text darin hat mehr als {characters} Zeichen</translation>
    </message>
    <message>
        <source>a way to keep a process from other files</source>
        <translation>eine Möglichkeit, einen Prozess von anderen Dateien fernzuhalten</translation>
    </message>
    <message>
        <source>a what-if</source>
        <translation>ein Was-wäre-wenn</translation>
    </message>
    <message>
        <source>a “|” or “&gt;” stands before words on its line; begin them below, or put all in quotes</source>
        <translation>ein „|“ oder „&gt;“ steht in seiner Zeile vor Wörtern; beginnen Sie sie darunter, oder setzen Sie alles in Anführungszeichen</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation>nach ¶ {number}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>readers</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>eine Annahme</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>ein E-Book (EPUB)</translation>
    </message>
    <message>
        <source>an encrypted workbook</source>
        <translation>eine verschlüsselte Arbeitsmappe</translation>
    </message>
    <message>
        <source>an entry of silence</source>
        <translation>ein Eintrag unter „silence“</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>ein Anzeichen</translation>
    </message>
    <message>
        <source>an item of evidence</source>
        <translation>ein Beleg</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>eine alte Arbeitsmappe (.xls)</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>In the singular: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weiteres</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to narrow the search.</source>
        <extracomment>In the singular: and {n} more. Add a word to narrow the search.</extracomment>
        <translation>
            <numerusform>und {n} weiteres. Ein Wort mehr grenzt die Suche ein.</numerusform>
            <numerusform>und {n} weitere. Ein Wort mehr grenzt die Suche ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to the filter.</source>
        <extracomment>In the singular: and {n} more. Add a word to the filter.</extracomment>
        <translation>
            <numerusform>und {n} weitere. Ein Wort mehr grenzt den Filter ein.</numerusform>
            <numerusform>und {n} weitere. Ein Wort mehr grenzt den Filter ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>answer the searches of GNOME and KDE over the session bus, which starts it</source>
        <translation>die Suchen von GNOME und KDE über den Sitzungsbus beantworten, der dies startet</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>at “{path}”</source>
        <translation>bei „{path}“</translation>
    </message>
    <message>
        <source>author</source>
        <comment>one who rates</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>briefing-app: {error} (see “briefing-app --help”)</source>
        <translation>briefing-app: {error} (siehe „briefing-app --help“)</translation>
    </message>
    <message>
        <source>changing your highlight</source>
        <translation>Ihre Markierung ändern</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>Ihre Bewertungen löschen</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>contains a backslash, which leads elsewhere on Windows</source>
        <translation>enthält einen umgekehrten Schrägstrich, der unter Windows woandershin führt</translation>
    </message>
    <message>
        <source>contains a null character</source>
        <translation>enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>weiter vom Ende her</translation>
    </message>
    <message>
        <source>continued from the start</source>
        <translation>weiter vom Anfang her</translation>
    </message>
    <message>
        <source>credibility {credibility}, relevance {relevance}</source>
        <translation>Glaubwürdigkeit {credibility}, Relevanz {relevance}</translation>
    </message>
    <message>
        <source>credibility {level} for {items}</source>
        <translation>Glaubwürdigkeit {level} für {items}</translation>
    </message>
    <message>
        <source>do not print the problems of the file</source>
        <translation>die Probleme der Datei nicht ausgeben</translation>
    </message>
    <message>
        <source>do not replace files that exist</source>
        <translation>keine Datei schreiben, die es schon gibt</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search and list no briefing, 2 failure</source>
        <translation>Rückgabewerte: 0 Erfolg; 1 check fand Fehler (Hinweise sind keine), verify keinen Beweis oder search und list kein Briefing; 2 Fehlschlag</translation>
    </message>
    <message>
        <source>files of notes are for “import”, which needs them</source>
        <translation>Dateien mit Notizen sind für „import“, das sie braucht</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>Fußnote {number}</translation>
    </message>
    <message>
        <source>for others to edit and to comment on</source>
        <translation>zum Bearbeiten und Kommentieren durch andere</translation>
    </message>
    <message>
        <source>for paper and for archives</source>
        <translation>für Papier und Archive</translation>
    </message>
    <message>
        <source>forgetting {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>going back to the author’s</source>
        <translation>zurück zum Autor</translation>
    </message>
    <message>
        <source>going back to the author’s {cells}</source>
        <translation>zurück zum Autor: {cells}</translation>
    </message>
    <message>
        <source>has the same name as “{other}”</source>
        <translation>heißt genauso wie „{other}“</translation>
    </message>
    <message>
        <source>has {unpacked}; at most {most} are read</source>
        <translation>ist {unpacked} groß; höchstens {most} werden gelesen</translation>
    </message>
    <message>
        <source>how to print (text)</source>
        <translation>wie gedruckt wird (text)</translation>
    </message>
    <message>
        <source>in row {row}</source>
        <translation>in Zeile {row}</translation>
    </message>
    <message>
        <source>in row {row}, column {column}</source>
        <translation>in Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>in the front matter, for the section</source>
        <translation>in die Kopfdaten, für den Abschnitt</translation>
    </message>
    <message>
        <source>in the front matter, for the whole file</source>
        <translation>in die Kopfdaten, für die ganze Datei</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation>ist ein Link oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>ist ein absoluter Pfad</translation>
    </message>
    <message>
        <source>is an address, not a file inside the briefing</source>
        <translation>ist eine Adresse, keine Datei im Briefing</translation>
    </message>
    <message>
        <source>is compressed by a method that is not read (only “stored” and “deflated” are)</source>
        <translation>ist mit einem Verfahren gepackt, das nicht gelesen wird (nur „stored“ und „deflated“ werden es)</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is the name of a network share</source>
        <translation>ist der Name einer Netzwerkfreigabe</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>sie lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>es enthält einen Link</translation>
    </message>
    <message>
        <source>it contains a program</source>
        <translation>es enthält ein Programm</translation>
    </message>
    <message>
        <source>it contains parts of a web page; export it as PNG</source>
        <translation>es enthält Teile einer Webseite; exportieren Sie es als PNG</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>es deklariert einen Dokumenttyp oder Entitäten</translation>
    </message>
    <message>
        <source>it declares entities; save it as plain SVG</source>
        <translation>es deklariert Entitäten; speichern Sie es als einfaches SVG</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>ein Grund wurde nicht genannt</translation>
    </message>
    <message>
        <source>it has a filter that can take very long to draw</source>
        <translation>es hat einen Filter, der sehr lange zum Zeichnen brauchen kann</translation>
    </message>
    <message>
        <source>it has more than {elements} elements</source>
        <translation>es hat mehr als {elements} Elemente</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a JPEG may have {most} megapixels; save it with fewer pixels</source>
        <translation>es hat {width} mal {height} Pixel, und ein JPEG darf {most} Megapixel haben; speichern Sie es mit weniger Pixeln</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a {name} may have {most} megapixels; save it with fewer pixels, or as a JPEG, which is scaled down</source>
        <translation>es hat {width} mal {height} Pixel, und ein {name} darf {most} Megapixel haben; speichern Sie es mit weniger Pixeln oder als JPEG, das verkleinert wird</translation>
    </message>
    <message>
        <source>it is a damaged GIF</source>
        <translation>es ist ein beschädigtes GIF</translation>
    </message>
    <message>
        <source>it is a damaged JPEG</source>
        <translation>es ist ein beschädigtes JPEG</translation>
    </message>
    <message>
        <source>it is a damaged PNG</source>
        <translation>es ist ein beschädigtes PNG</translation>
    </message>
    <message>
        <source>it is a damaged SVG</source>
        <translation>es ist ein beschädigtes SVG</translation>
    </message>
    <message>
        <source>it is a damaged WebP</source>
        <translation>es ist ein beschädigtes WebP</translation>
    </message>
    <message>
        <source>it is a damaged {name}</source>
        <translation>es ist ein beschädigtes {name}</translation>
    </message>
    <message>
        <source>it is a damaged {name}, or one of a rare kind</source>
        <translation>es ist ein beschädigtes {name} oder eines seltener Art</translation>
    </message>
    <message>
        <source>it is a drawing of more than {drawing_bytes} MiB</source>
        <translation>es ist eine Zeichnung von mehr als {drawing_bytes} MiB</translation>
    </message>
    <message>
        <source>it is an SVG that names no size; give it a width and a height</source>
        <translation>es ist ein SVG, das keine Größe nennt; geben Sie ihm eine Breite und eine Höhe</translation>
    </message>
    <message>
        <source>it is compressed; save a drawing as SVG, not as SVGZ</source>
        <translation>es ist komprimiert; eine Zeichnung wird als SVG gespeichert, nicht als SVGZ</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it is not an ordinary file, so it is not read</source>
        <translation>es ist keine gewöhnliche Datei und wird deshalb nicht gelesen</translation>
    </message>
    <message>
        <source>it is not well-formed on line {line}, column {column}</source>
        <translation>sie ist in Zeile {line}, Spalte {column} nicht wohlgeformt</translation>
    </message>
    <message>
        <source>it is read, too; choose another name</source>
        <translation>sie wird auch gelesen; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>it leads out of the folder, so it is not read</source>
        <translation>es führt aus dem Ordner hinaus und wird deshalb nicht gelesen</translation>
    </message>
    <message>
        <source>it leads outside the briefing</source>
        <translation>es führt aus dem Briefing hinaus</translation>
    </message>
    <message>
        <source>it met a fault of its own.</source>
        <translation>dabei trat ein interner Fehler auf.</translation>
    </message>
    <message>
        <source>it refers to something outside it</source>
        <translation>es verweist auf etwas außerhalb</translation>
    </message>
    <message>
        <source>it takes more than {memory} GiB of memory to take it apart</source>
        <translation>sein Zerlegen braucht mehr als {memory} GiB Speicher</translation>
    </message>
    <message>
        <source>it takes more than {seconds} seconds to take it apart</source>
        <translation>sein Zerlegen dauert mehr als {seconds} Sekunden</translation>
    </message>
    <message>
        <source>it takes too much time or memory to draw it</source>
        <translation>es zu zeichnen braucht zu viel Zeit oder Speicher</translation>
    </message>
    <message>
        <source>it would set “{field}” of the mail</source>
        <translation>er würde „{field}“ der Nachricht setzen</translation>
    </message>
    <message>
        <source>it {does}</source>
        <comment>an image, as in “it is an absolute path”</comment>
        <translation>es {does}</translation>
    </message>
    <message>
        <source>its address hides where it leads</source>
        <translation>seine Adresse verbirgt, wohin sie führt</translation>
    </message>
    <message>
        <source>its address holds a backslash</source>
        <translation>seine Adresse enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>its address holds a control character</source>
        <translation>seine Adresse enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>its address is encoded over and over</source>
        <translation>seine Adresse ist immer wieder neu codiert</translation>
    </message>
    <message>
        <source>its address is of no known kind</source>
        <translation>seine Adresse ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>seine Elemente sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its encoding cannot be read</source>
        <translation>ihre Zeichenkodierung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its mail address is empty</source>
        <translation>seine Mailadresse ist leer</translation>
    </message>
    <message>
        <source>its member “{name}” cannot be unpacked</source>
        <translation>sein Eintrag „{name}“ kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>its size is {size}; at most {limit} can be opened</source>
        <translation>die Größe ist {size}; höchstens {limit} können geöffnet werden</translation>
    </message>
    <message>
        <source>its web address names no host</source>
        <translation>seine Webadresse nennt keinen Rechner</translation>
    </message>
    <message>
        <source>keeping {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>keys {action} needs one more word</source>
        <translation>nach keys {action} fehlt ein Wort</translation>
    </message>
    <message>
        <source>leads out of the briefing with “..”</source>
        <translation>führt mit „..“ aus dem Briefing hinaus</translation>
    </message>
    <message>
        <source>let a text file show pictures of this folder too, not only of its own</source>
        <translation>einer Textdatei erlauben, auch Bilder aus diesem Ordner zu zeigen, nicht nur aus ihrem eigenen</translation>
    </message>
    <message>
        <source>let warnings count as errors</source>
        <translation>auch bei Warnungen einen Fehler zurückgeben</translation>
    </message>
    <message>
        <source>letting {motivation} lead</source>
        <translation>{motivation} führen lassen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>list the public keys that you trust; with “new FILE” make a pair, with “trust FILE.pub” trust a key, with “forget NAME” no longer trust it</source>
        <translation>die öffentlichen Schlüssel auflisten, denen Sie vertrauen; mit „new FILE“ ein Paar erzeugen, mit „trust FILE.pub“ einem Schlüssel vertrauen, mit „forget NAME“ ihm nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>list what you noted in a file; write it to OUT: .notes.json for other readers, .md, .html, .docx, .pdf or .csv; or take in the notes of others</source>
        <translation>auflisten, was Sie in einer Datei notiert haben; es in OUT schreiben: .notes.json für andere Leser, .md, .html, .docx, .pdf oder .csv; oder die Notizen anderer übernehmen</translation>
    </message>
    <message>
        <source>log what is done to standard error, without a word of the file</source>
        <translation>auf der Standardfehlerausgabe protokollieren, was geschieht, ohne ein Wort aus der Datei</translation>
    </message>
    <message>
        <source>look in this folder and those below it, instead of those that you set up; may be repeated</source>
        <translation>in diesem Ordner und denen darunter suchen statt in denen, die eingerichtet sind; kann wiederholt werden</translation>
    </message>
    <message>
        <source>more than {drawing_parts} elements would have to be drawn</source>
        <translation>mehr als {drawing_parts} Elemente wären zu zeichnen</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>mehr als {size}</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>names a drive</source>
        <translation>nennt ein Laufwerk</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>nennt keine Datei</translation>
    </message>
    <message>
        <source>neither read nor write what is kept between runs: settings, positions, ratings</source>
        <translation>weder lesen noch schreiben, was über einen Lauf hinaus behalten wird: Einstellungen, Lesestellen, Bewertungen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>no process could be started to draw it: {why}</source>
        <translation>zum Zeichnen ließ sich kein Prozess starten: {why}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>nicht in dieser Ausgabe</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing rated</source>
        <translation>nichts bewertet</translation>
    </message>
    <message>
        <source>numbered copies for a distribution list: a file for each, or one for all; a register of them is written beside</source>
        <translation>nummerierte Exemplare für eine Verteilerliste: eine Datei für jedes oder eine für alle; ein Verzeichnis davon wird daneben geschrieben</translation>
    </message>
    <message>
        <source>of a .png of the window, in pixels (1280x900)</source>
        <translation>Größe eines .png des Fensters, in Pixeln (1280x900)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>on a line of its own, the last of the paragraph</source>
        <translation>in eine eigene Zeile, die letzte des Absatzes</translation>
    </message>
    <message>
        <source>on line {line}</source>
        <translation>in Zeile {line}</translation>
    </message>
    <message>
        <source>on line {line}, column {column}</source>
        <translation>in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>one page with everything inside</source>
        <translation>eine Seite, die alles enthält</translation>
    </message>
    <message>
        <source>one to keep it from the network</source>
        <translation>eine Möglichkeit, ihn vom Netz fernzuhalten</translation>
    </message>
    <message>
        <source>only PNG, JPEG, GIF, WebP and SVG are shown, whatever the file is called</source>
        <translation>nur PNG, JPEG, GIF, WebP und SVG werden gezeigt, wie auch immer die Datei heißt</translation>
    </message>
    <message>
        <source>only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>nur Briefings von diesen Tagen, jeder als YYYY, YYYY-MM oder YYYY-MM-DD</translation>
    </message>
    <message>
        <source>only briefings with this marking, source, motivation or term</source>
        <translation>nur Briefings mit dieser Einstufung oder Quelle, diesem Motiv oder Ausdruck</translation>
    </message>
    <message>
        <source>only these sections, by id or title, with “;” between them</source>
        <translation>nur diese Abschnitte, nach Kennung oder Titel, getrennt durch „;“</translation>
    </message>
    <message>
        <source>open a window</source>
        <translation>ein Fenster öffnen</translation>
    </message>
    <message>
        <source>option of a window:</source>
        <translation>Option eines Fensters:</translation>
    </message>
    <message>
        <source>option of compare:</source>
        <translation>Option von compare:</translation>
    </message>
    <message>
        <source>option of keys trust:</source>
        <translation>Option von keys trust:</translation>
    </message>
    <message>
        <source>option of notes export:</source>
        <translation>Option von notes export:</translation>
    </message>
    <message>
        <source>option of thumbnail:</source>
        <translation>Option von thumbnail:</translation>
    </message>
    <message>
        <source>option of verify:</source>
        <translation>Option von verify:</translation>
    </message>
    <message>
        <source>options of check:</source>
        <translation>Optionen von check:</translation>
    </message>
    <message>
        <source>options of export to .pdf:</source>
        <translation>Optionen von export nach .pdf:</translation>
    </message>
    <message>
        <source>options of export:</source>
        <translation>Optionen von export:</translation>
    </message>
    <message>
        <source>options of search and list:</source>
        <translation>Optionen von search und list:</translation>
    </message>
    <message>
        <source>options of sign (the form is that of minisign):</source>
        <translation>Optionen von sign (die Form ist die von minisign):</translation>
    </message>
    <message>
        <source>other options:</source>
        <translation>weitere Optionen:</translation>
    </message>
    <message>
        <source>other ratings than the author’s, marked as such: yours, what you try, a what-if that you kept under a name, or those in a .ratings.json file</source>
        <translation>andere Bewertungen als die des Autors, als solche gekennzeichnet: Ihre eigenen, was Sie ausprobieren, ein unter einem Namen behaltenes Was-wäre-wenn oder die in einer .ratings.json-Datei</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation>überschneidet sich mit einem anderen</translation>
    </message>
    <message>
        <source>pages on a side of a sheet, for the printer</source>
        <translation>Seiten pro Blattseite, für den Drucker</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>where a mark is</comment>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>parts, with “,” between them: {parts} (not printed unless asked for)</source>
        <translation>Teile, getrennt durch „,“: {parts} (nur gedruckt, wenn verlangt)</translation>
    </message>
    <message>
        <source>print a list of them as JSON</source>
        <translation>eine Liste davon als JSON ausgeben</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete what you type</source>
        <translation>ein Skript ausgeben, mit dem eine Shell Eingaben vervollständigt</translation>
    </message>
    <message>
        <source>print at most this many briefings (100)</source>
        <translation>höchstens so viele Briefings ausgeben (100)</translation>
    </message>
    <message>
        <source>print notes of readers: those you made here, or those in a .notes.json file</source>
        <translation>Notizen von Lesern drucken: die hier geschriebenen oder die in einer .notes.json-Datei</translation>
    </message>
    <message>
        <source>print nothing; the exit code says whether there are errors</source>
        <translation>nichts ausgeben und mit dem Rückgabewert sagen, ob es Fehler gibt</translation>
    </message>
    <message>
        <source>print problems, advice, and what the lead hangs on as JSON, in the form of resources/schema/check.schema.json; of several files, a list</source>
        <translation>Probleme, Hinweise und woran die Führung hängt als JSON ausgeben, in der Form von resources/schema/check.schema.json; bei mehreren Dateien eine Liste</translation>
    </message>
    <message>
        <source>print the briefings of your shelf, the newest first</source>
        <translation>die Briefings in Ihrem Regal ausgeben, die neuesten zuerst</translation>
    </message>
    <message>
        <source>print the likelihoods through the editions of a briefing, or write them to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>die Wahrscheinlichkeiten über die Ausgaben eines Briefings ausgeben oder in OUT schreiben: .pdf, .html, .docx, .json oder .md</translation>
    </message>
    <message>
        <source>print the problems of a file, as file:line: code: sentence [severity]; then advice on its tradecraft, and how to silence each kind in the file</source>
        <translation>die Probleme einer Datei ausgeben, als Datei:Zeile: Code: Satz [Schwere]; danach Hinweise zum Handwerk und wie sich jede Art in der Datei abschalten lässt</translation>
    </message>
    <message>
        <source>print the version; with --verbose those of all parts, for a report</source>
        <translation>die Version ausgeben; mit --verbose die aller Teile, für eine Fehlermeldung</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>print what changed between two editions, or write it to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>ausgeben, was sich zwischen zwei Ausgaben geändert hat, oder in OUT schreiben: .pdf, .html, .docx, .json oder .md</translation>
    </message>
    <message>
        <source>print which briefings of your shelf have some words, and where: words that begin like this, &quot;a phrase&quot;, and -words that must not be there</source>
        <translation>ausgeben, welche Briefings in Ihrem Regal bestimmte Wörter enthalten und wo: Wörter, die so beginnen, &quot;eine Wortfolge&quot; und -Wörter, die nicht vorkommen dürfen</translation>
    </message>
    <message>
        <source>print who signed a file, and whether it was altered since</source>
        <translation>ausgeben, wer eine Datei signiert hat und ob sie seitdem verändert wurde</translation>
    </message>
    <message>
        <source>putting your note in its place</source>
        <translation>Ihre Notiz an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation>{cells} mit {letter} bewerten</translation>
    </message>
    <message>
        <source>read</source>
        <comment>all of the text</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>relevance {level} for {items}</source>
        <translation>Relevanz {level} für {items}</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>eine Notiz entfernen</translation>
    </message>
    <message>
        <source>removing the notes of {reader}</source>
        <translation>die Notizen von {reader} entfernen</translation>
    </message>
    <message>
        <source>removing your bookmark</source>
        <translation>Ihr Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>removing your highlight</source>
        <translation>Ihre Markierung entfernen</translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation>{reader} entfernen</translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation>Zeile {first}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <source>seccomp, which keeps it from the network</source>
        <translation>seccomp, das ihn vom Netz fernhält</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>sign a file, in FILE.minisig beside it, or the folder of a bundle, inside</source>
        <translation>eine Datei signieren, in FILE.minisig daneben, oder den Ordner eines Bundles, innen</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation>sortieren ordnen Reihenfolge Belege</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>switching {items} off</source>
        <translation>{items} ausschalten</translation>
    </message>
    <message>
        <source>switching {items} on</source>
        <translation>{items} einschalten</translation>
    </message>
    <message>
        <source>taking in notes</source>
        <translation>Notizen übernehmen</translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation>{reader} übernehmen</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>{name} wieder aufnehmen</translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation>{assumption} als richtig annehmen</translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation>{assumption} als falsch annehmen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <comment>after “because”</comment>
        <translation>so wurde es verlangt</translation>
    </message>
    <message>
        <source>the assumption {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>die Annahme {where}</translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation>das Briefing</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>die Briefing-Datei</translation>
    </message>
    <message>
        <source>the briefing is read from this file or refers to it; choose another name</source>
        <translation>das Briefing wird aus dieser Datei gelesen oder verweist auf sie; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the choices to begin with (briefing); or one of your own</source>
        <translation>die Auswahl, von der ausgegangen wird (briefing), oder eine eigene</translation>
    </message>
    <message>
        <source>the colours of a .png of the window (light)</source>
        <translation>die Farben eines .png des Fensters (light)</translation>
    </message>
    <message>
        <source>the column “{title}” {where}</source>
        <translation>die Spalte „{title}“ {where}</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <source>the comparison as a table in Markdown</source>
        <translation>der Vergleich als Tabelle in Markdown</translation>
    </message>
    <message>
        <source>the comparison, for any spreadsheet</source>
        <translation>der Vergleich, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>the comparison, with sums that a spreadsheet recomputes</source>
        <translation>der Vergleich, mit Summen, die eine Tabellenkalkulation neu berechnet</translation>
    </message>
    <message>
        <source>the criterion {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>das Kriterium {where}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the drawings before it take more than {seconds} seconds</source>
        <translation>die Zeichnungen davor brauchen mehr als {seconds} Sekunden</translation>
    </message>
    <message>
        <source>the fault is on line {line}, column {column}</source>
        <translation>der Fehler liegt in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the file exists, and --no-clobber keeps it</source>
        <translation>die Datei gibt es schon, und --no-clobber lässt sie unverändert</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced; - is standard output</source>
        <translation>die zu schreibende Datei; eine vorhandene wird ersetzt; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>the folder that the program was started in is no longer there</source>
        <translation>den Ordner, in dem das Programm gestartet wurde, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation>der angegebene Schlüssel {id}</translation>
    </message>
    <message>
        <source>the indicator {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>das Anzeichen {where}</translation>
    </message>
    <message>
        <source>the item of evidence {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>der Beleg {where}</translation>
    </message>
    <message>
        <source>the item of evidence “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>der Beleg „{name}“ {where}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>die Tasten</translation>
    </message>
    <message>
        <source>the last backup has replaced them</source>
        <translation>die letzte Sicherung hat sie ersetzt</translation>
    </message>
    <message>
        <source>the lead changes to {titles}</source>
        <translation>die Führung wechselt zu {titles}</translation>
    </message>
    <message>
        <source>the lead is</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>the list of its members cannot be read</source>
        <translation>die Liste seiner Einträge kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the list, with “;” between the names (that of the file)</source>
        <translation>die Liste, mit „;“ zwischen den Namen (die der Datei)</translation>
    </message>
    <message>
        <source>the longer side of the picture, which is a PNG (256)</source>
        <translation>die längere Seite des Bildes, das ein PNG ist (256)</translation>
    </message>
    <message>
        <source>the margins at the sides, in millimetres</source>
        <translation>die Seitenränder links und rechts, in Millimetern</translation>
    </message>
    <message>
        <source>the motivation {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>das Motiv {where}</translation>
    </message>
    <message>
        <source>the motivation “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>das Motiv „{name}“ {where}</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name to trust it under (that of the file)</source>
        <translation>der Name, unter dem Sie ihm vertrauen (der der Datei)</translation>
    </message>
    <message>
        <source>the name under which the notes go out (that of your last export)</source>
        <translation>der Name, unter dem die Notizen hinausgehen (der Ihres letzten Exports)</translation>
    </message>
    <message>
        <source>the paper (that of your country)</source>
        <translation>das Papier (das Ihres Landes)</translation>
    </message>
    <message>
        <source>the paragraphs that changed in two columns, and not the whole text</source>
        <translation>die geänderten Absätze in zwei Spalten, nicht den ganzen Text</translation>
    </message>
    <message>
        <source>the process that made them ended without an answer</source>
        <translation>der Prozess, der sie erstellte, endete ohne Antwort</translation>
    </message>
    <message>
        <source>the process that took it apart ended without an answer</source>
        <translation>der Prozess, der es zerlegte, endete ohne Antwort</translation>
    </message>
    <message>
        <source>the program starts with its defaults</source>
        <translation>das Programm beginnt mit seinen Voreinstellungen</translation>
    </message>
    <message>
        <source>the section “{section}”</source>
        <comment>where a mark is</comment>
        <translation>Abschnitt „{section}“</translation>
    </message>
    <message>
        <source>the settings are from a newer version</source>
        <translation>die Einstellungen stammen von einer neueren Version</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>das Regal</translation>
    </message>
    <message>
        <source>the source {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>die Quelle {where}</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>der Datenstrom ist geschlossen</translation>
    </message>
    <message>
        <source>the summary of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>Zusammenfassung von „{title}“</translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation>dem System fehlen {rules}</translation>
    </message>
    <message>
        <source>the table with motivations as rows, in all but .json</source>
        <translation>die Tabelle mit Motiven als Zeilen, außer in .json</translation>
    </message>
    <message>
        <source>the text</source>
        <comment>where a mark is</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the whole briefing, with the analysis computed</source>
        <translation>das ganze Briefing, mit berechneter Analyse</translation>
    </message>
    <message>
        <source>there is a bracket or a comma where a value should be; put it in quotes</source>
        <translation>eine Klammer oder ein Komma steht, wo ein Wert stehen sollte; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is a colon where none is allowed; put the value in quotes, or check the indentation</source>
        <translation>ein Doppelpunkt steht, wo keiner zulässig ist; setzen Sie den Wert in Anführungszeichen oder prüfen Sie die Einrückung</translation>
    </message>
    <message>
        <source>there is a file in place of a folder</source>
        <translation>anstelle eines Ordners ist dort eine Datei</translation>
    </message>
    <message>
        <source>there is a file with this name already</source>
        <translation>es gibt schon eine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>there is a folder with this name</source>
        <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation>es gibt eine neuere Ausgabe vom {date}</translation>
    </message>
    <message>
        <source>there is a pipe, a socket or a device with this name</source>
        <translation>es gibt eine Pipe, einen Socket oder ein Gerät dieses Namens</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation>es ist kein Suchwort angegeben</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>nichts heißt „{name}“</translation>
    </message>
    <message>
        <source>they take more than {memory} GiB of memory</source>
        <translation>sie brauchen mehr als {memory} GiB Speicher</translation>
    </message>
    <message>
        <source>they take more than {seconds} seconds of work</source>
        <translation>sie brauchen mehr als {seconds} Sekunden Rechenzeit</translation>
    </message>
    <message>
        <source>this is inside the briefing that is being read; choose another folder</source>
        <translation>dies liegt in dem Briefing, das gelesen wird; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>too many programs are running</source>
        <translation>es laufen zu viele Programme</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unpacks to more than {ratio} times its size</source>
        <translation>ist entpackt mehr als {ratio}-mal so groß</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>what a .png shows: the window, or the comparison alone (both)</source>
        <translation>was ein .png zeigt: das Fenster oder nur den Vergleich (both)</translation>
    </message>
    <message>
        <source>what is remembered</source>
        <translation>was behalten wird</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>was ausprobiert wird</translation>
    </message>
    <message>
        <source>what to write, such as pdf, whatever OUT ends in</source>
        <translation>was geschrieben wird, etwa pdf, gleich worauf OUT endet</translation>
    </message>
    <message>
        <source>what was open is saved again</source>
        <translation>was geöffnet war, ist wieder gespeichert</translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation>ganz abgeschirmt</translation>
    </message>
    <message>
        <source>with it the images would take more than {limit} MB</source>
        <translation>mit ihm wären die Bilder größer als {limit} MB</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>ohne Farbe</translation>
    </message>
    <message>
        <source>write a small picture of the first page, for file managers</source>
        <translation>ein kleines Bild der ersten Seite schreiben, für Dateimanager</translation>
    </message>
    <message>
        <source>write another file; the ending of OUT says which</source>
        <translation>eine andere Datei schreiben; die Endung von OUT sagt, welche Art</translation>
    </message>
    <message>
        <source>write the pack anew as OUT, signed inside</source>
        <translation>das Paket neu als OUT schreiben, innen signiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you</source>
        <comment>one who rates</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>Sie haben keine Berechtigung, es zu lesen</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>Sie haben dort keine Schreibberechtigung</translation>
    </message>
    <message>
        <source>your bookmark</source>
        <translation>Ihr Lesezeichen</translation>
    </message>
    <message>
        <source>your highlight</source>
        <translation>Ihre Markierung</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>your rating {letter} of {cells}</source>
        <translation>Ihre Bewertung {letter} von {cells}</translation>
    </message>
    <message>
        <source>your reason for {cells}</source>
        <translation>Ihre Begründung für {cells}</translation>
    </message>
    <message>
        <source>your secret key; its password is asked for, or read as a line of standard input</source>
        <translation>Ihr geheimer Schlüssel; sein Passwort wird abgefragt oder als eine Zeile der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>{Owner} has no “{name}”.</source>
        <comment>such as “The briefing has no “title”.”; {Owner} begins with a capital letter</comment>
        <translation>{Owner} hat keine Angabe „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>{cells} rest on paragraph {number}.</source>
        <extracomment>In the singular: {cells} rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>{cells} beruht auf Absatz {number}.</numerusform>
            <numerusform>{cells} beruhen auf Absatz {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation>{cells}: {letter}.</translation>
    </message>
    <message>
        <source>{cell} There is a note on it.</source>
        <translation>{cell} Dazu gibt es eine Notiz.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice} (wie der Autor)</translation>
    </message>
    <message>
        <source>{columns}: as written</source>
        <translation>{columns}: wie geschrieben</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}: die am wenigsten widerlegten zuerst</translation>
    </message>
    <message>
        <source>{done} of {files} briefings read</source>
        <translation>{done} von {files} Briefings gelesen</translation>
    </message>
    <message>
        <source>{entry}: gone: {title}</source>
        <translation>{entry}: entfallen: {title}</translation>
    </message>
    <message>
        <source>{entry}: new: {title}</source>
        <translation>{entry}: neu: {title}</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} elsewhere in the text.</source>
        <translation>{event} wird hier auf {here} und an anderer Stelle im Text auf {there} datiert.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in paragraph {number}.</source>
        <translation>{event} wird hier auf {here} und in Absatz {number} auf {there} datiert.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in the timeline.</source>
        <translation>{event} wird hier auf {here} und in der Zeitleiste auf {there} datiert.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}: no problems.</source>
        <translation>{file}: keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} new notes</source>
        <extracomment>In the singular: {file}: {n} new note</extracomment>
        <translation>
            <numerusform>{file}: {n} neue Notiz</numerusform>
            <numerusform>{file}: {n} neue Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.</source>
        <translation>{first} bis {last} für {ratings}, {none} für nicht anwendbar, {blank} für leer.</translation>
    </message>
    <message>
        <source>{first} to {last}; {none}; {blank}</source>
        <translation>{first} bis {last}; {none}; {blank}</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{found} von {whole}</translation>
    </message>
    <message>
        <source>{found} of {whole} items are shown</source>
        <translation>{found} von {whole} Belegen werden gezeigt</translation>
    </message>
    <message>
        <source>{found} of {whole} sections are shown</source>
        <translation>{found} von {whole} Abschnitten werden gezeigt</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>{high} to {low}, {n} steps apart.</source>
        <extracomment>In the singular: {high} to {low}, {n} step apart.</extracomment>
        <translation>
            <numerusform>{high} bis {low}, {n} Schritt auseinander.</numerusform>
            <numerusform>{high} bis {low}, {n} Schritte auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs} The window closes when this is done.</source>
        <translation>{jobs} Danach schließt sich das Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>{job} (and {n} more)</source>
        <extracomment>In the singular: {job} (and {n} more)</extracomment>
        <translation>
            <numerusform>{job} (und {n} weiterer)</numerusform>
            <numerusform>{job} (und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, on its head</source>
        <translation>{key}, auf seinem Kopf</translation>
    </message>
    <message>
        <source>{kind} of {title}: {change}</source>
        <translation>{kind} von {title}: {change}</translation>
    </message>
    <message>
        <source>{lead} ({count})</source>
        <translation>{lead} ({count})</translation>
    </message>
    <message>
        <source>{lead} with {readers}</source>
        <translation>{lead} ({readers})</translation>
    </message>
    <message numerus="yes">
        <source>{letters} and {n} more</source>
        <extracomment>In the singular: {letters} and {n} more</extracomment>
        <translation>
            <numerusform>{letters} und {n} weiterer</numerusform>
            <numerusform>{letters} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter} from all who place it.</source>
        <translation>{letter} bei allen, die es einordnen.</translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation>{likelihood}, führt</translation>
    </message>
    <message>
        <source>{name} (a reader)</source>
        <translation>{name} (ein Leser)</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} ist „{value}“</translation>
    </message>
    <message>
        <source>{name}: notes</source>
        <translation>{name}: Notizen</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <translation>{name}: aus</translation>
    </message>
    <message>
        <source>{name}: on</source>
        <translation>{name}: ein</translation>
    </message>
    <message>
        <source>{name}: the secret key is {file}; hand out {public}.</source>
        <translation>{name}: Der geheime Schlüssel ist {file}; geben Sie {public} weiter.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} per cent read</source>
        <translation>{number} Prozent gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <extracomment>In the singular: {n} briefing</extracomment>
        <translation>
            <numerusform>{n} Briefing</numerusform>
            <numerusform>{n} Briefings</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} briefings or more</source>
        <translation>{n} Briefings oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>In the singular: {n} byte</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <extracomment>In the singular: {n} cannot be read</extracomment>
        <translation>
            <numerusform>{n} Datei nicht lesbar</numerusform>
            <numerusform>{n} Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>{n} Feld</numerusform>
            <numerusform>{n} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells have words that are struck out, this one first; they are taken back and not read.</source>
        <extracomment>In the singular: {n} cell has words that are struck out, which are taken back and not read.</extracomment>
        <translation>
            <numerusform>In {n} Zelle sind Wörter durchgestrichen; sie gelten als zurückgenommen und werden nicht gelesen.</numerusform>
            <numerusform>In {n} Zellen sind Wörter durchgestrichen, in dieser zuerst; sie gelten als zurückgenommen und werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells hold formulas, this one first; formulas are not run, and their saved values are read.</source>
        <extracomment>In the singular: {n} cell holds a formula, this one first; formulas are not run, and their saved values are read.</extracomment>
        <translation>
            <numerusform>{n} Zelle enthält eine Formel, nämlich diese; Formeln werden nicht ausgeführt, ihre gespeicherten Werte werden gelesen.</numerusform>
            <numerusform>{n} Zellen enthalten Formeln, diese als erste; Formeln werden nicht ausgeführt, ihre gespeicherten Werte werden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells rest on paragraph {number}.</source>
        <extracomment>In the singular: {n} cell rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>{n} Feld beruht auf Absatz {number}.</numerusform>
            <numerusform>{n} Felder beruhen auf Absatz {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not notes and are left out.</source>
        <extracomment>In the singular: {n} entry is not a note and is left out.</extracomment>
        <translation>
            <numerusform>{n} Eintrag ist keine Notiz und wird ausgelassen.</numerusform>
            <numerusform>{n} Einträge sind keine Notizen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} h left</source>
        <extracomment>In the singular: {n} h left</extracomment>
        <translation>
            <numerusform>noch {n} Std.</numerusform>
            <numerusform>noch {n} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>In the singular: {n} hit</extracomment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits or more</source>
        <extracomment>In the singular: {n} hit or more</extracomment>
        <translation>
            <numerusform>{n} Treffer oder mehr</numerusform>
            <numerusform>{n} Treffer oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours left</source>
        <extracomment>In the singular: {n} hour left</extracomment>
        <translation>
            <numerusform>noch {n} Stunde</numerusform>
            <numerusform>noch {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are on the web.</source>
        <extracomment>In the singular: {n} image is on the web.</extracomment>
        <translation>
            <numerusform>{n} Bild liegt im Web.</numerusform>
            <numerusform>{n} Bilder liegen im Web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in large tables</source>
        <extracomment>In the singular: {n} in large tables</extracomment>
        <translation>
            <numerusform>{n} in großen Tabellen</numerusform>
            <numerusform>{n} in großen Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the table</source>
        <extracomment>In the singular: {n} in the table</extracomment>
        <translation>
            <numerusform>{n} in der Tabelle</numerusform>
            <numerusform>{n} in der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the text</source>
        <extracomment>In the singular: {n} in the text</extracomment>
        <translation>
            <numerusform>{n} im Text</numerusform>
            <numerusform>{n} im Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>In the singular: {n} item</extracomment>
        <translation>
            <numerusform>{n} Beleg</numerusform>
            <numerusform>{n} Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known</source>
        <extracomment>In the singular: {n} known</extracomment>
        <translation>
            <numerusform>{n} bekannte</numerusform>
            <numerusform>{n} bekannte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are shown as text and not as links.</source>
        <extracomment>In the singular: {n} link is shown as text and not as a link.</extracomment>
        <translation>
            <numerusform>{n} Link wird als Text und nicht als Link gezeigt.</numerusform>
            <numerusform>{n} Links werden als Text und nicht als Links gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead nowhere.</source>
        <extracomment>In the singular: {n} link leads nowhere.</extracomment>
        <translation>
            <numerusform>{n} Link führt nirgendwohin.</numerusform>
            <numerusform>{n} Links führen nirgendwohin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min left</source>
        <extracomment>In the singular: {n} min left</extracomment>
        <translation>
            <numerusform>noch {n} Min.</numerusform>
            <numerusform>noch {n} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <extracomment>In the singular: {n} minute left</extracomment>
        <translation>
            <numerusform>noch {n} Minute</numerusform>
            <numerusform>noch {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <extracomment>In the singular: {n} more is not listed.</extracomment>
        <translation>
            <numerusform>{n} weiteres ist nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problems are not listed.</source>
        <extracomment>In the singular: {n} more problem is not listed.</extracomment>
        <translation>
            <numerusform>{n} weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes are taken in, by {who}.</source>
        <extracomment>In the singular: {n} new note is taken in, by {who}.</extracomment>
        <translation>
            <numerusform>{n} neue Notiz ist übernommen, von {who}.</numerusform>
            <numerusform>{n} neue Notizen sind übernommen, von {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer</source>
        <extracomment>In the singular: {n} newer</extracomment>
        <translation>
            <numerusform>{n} neuere</numerusform>
            <numerusform>{n} neuere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In the singular: {n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes are newer than those here, and replace them.</source>
        <extracomment>In the singular: {n} note is newer than the one here, and replaces it.</extracomment>
        <translation>
            <numerusform>{n} Notiz ist neuer als die hier und ersetzt sie.</numerusform>
            <numerusform>{n} Notizen sind neuer als die hier und ersetzen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no place in this edition: see the panel of notes.</source>
        <extracomment>In the singular: {n} note has no place in this edition: see the panel of notes.</extracomment>
        <translation>
            <numerusform>{n} Notiz hat in dieser Ausgabe keine Stelle: siehe den Bereich der Notizen.</numerusform>
            <numerusform>{n} Notizen haben in dieser Ausgabe keine Stelle: siehe den Bereich der Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes in their places</source>
        <extracomment>In the singular: {n} note in its place</extracomment>
        <translation>
            <numerusform>{n} Notiz an ihrer Stelle</numerusform>
            <numerusform>{n} Notizen an ihren Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes whose words are not in this edition, or not only once</source>
        <extracomment>In the singular: {n} note whose words are not in this edition, or not only once</extracomment>
        <translation>
            <numerusform>{n} Notiz, deren Wörter nicht oder nicht nur einmal in dieser Ausgabe stehen</numerusform>
            <numerusform>{n} Notizen, deren Wörter nicht oder nicht nur einmal in dieser Ausgabe stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {readers} have not rated every cell.</source>
        <extracomment>In the singular: {n} of {readers} has not rated every cell.</extracomment>
        <translation>
            <numerusform>{n} von {readers} hat nicht jedes Feld bewertet.</numerusform>
            <numerusform>{n} von {readers} haben nicht jedes Feld bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other cells</source>
        <extracomment>In the singular: {n} other cell</extracomment>
        <translation>
            <numerusform>{n} weiteres Feld</numerusform>
            <numerusform>{n} weitere Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other changes.</source>
        <extracomment>In the singular: {n} other change.</extracomment>
        <translation>
            <numerusform>{n} weitere Änderung.</numerusform>
            <numerusform>{n} weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported and replace the earlier ones.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported and replaces the earlier ones.</extracomment>
        <translation>
            <numerusform>{n} Bewertung von {reader} wurde importiert und ersetzt die frühere.</numerusform>
            <numerusform>{n} Bewertungen von {reader} wurden importiert und ersetzen die früheren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported.</extracomment>
        <translation>
            <numerusform>{n} Bewertung von {reader} wurde importiert.</numerusform>
            <numerusform>{n} Bewertungen von {reader} wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readers</source>
        <extracomment>In the singular: {n} reader</extracomment>
        <translation>
            <numerusform>{n} Leser</numerusform>
            <numerusform>{n} Leser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps apart.</source>
        <extracomment>In the singular: {n} step apart.</extracomment>
        <translation>
            <numerusform>{n} Schritt auseinander.</numerusform>
            <numerusform>{n} Schritte auseinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>{n} Was-wäre-wenn von {reader} lässt sich im Bereich „Was-wäre-wenn nebeneinander“ vergleichen.</numerusform>
            <numerusform>{n} Was-wäre-wenn von {reader} lassen sich im Bereich „Was-wäre-wenn nebeneinander“ vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a place in this edition</source>
        <extracomment>In the singular: {n} without a place in this edition</extracomment>
        <translation>
            <numerusform>{n} ohne Stelle in dieser Ausgabe</numerusform>
            <numerusform>{n} ohne Stelle in dieser Ausgabe</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} cannot be {value}; choose from {choices}.</source>
        <translation>{option} kann nicht {value} sein; möglich ist {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value.</source>
        <translation>{option} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>{part} at line {line} takes most of it.</source>
        <translation>{part} in Zeile {line} beansprucht das meiste davon.</translation>
    </message>
    <message>
        <source>{part} at line {line}, ¶ {number}, takes most of it.</source>
        <translation>{part} in Zeile {line}, ¶ {number}, beansprucht das meiste davon.</translation>
    </message>
    <message>
        <source>{part} takes most of it.</source>
        <translation>{part} beansprucht das meiste davon.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{place} of {count} or more</source>
        <translation>{place} von {count} oder mehr</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>{place}: {words}.</source>
        <translation>{place}: {words}.</translation>
    </message>
    <message>
        <source>{place}: “{words}”</source>
        <translation>{place}: „{words}“</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>{printer} hat die Seiten nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>{problem} Your notes can still be exported.</source>
        <translation>{problem} Ihre Notizen lassen sich noch exportieren.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{rated} of {cells} rated</source>
        <translation>{rated} von {cells} bewertet</translation>
    </message>
    <message>
        <source>{rating}, for another reason</source>
        <translation>{rating}, aus einem anderen Grund</translation>
    </message>
    <message>
        <source>{reader} ranks it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>Bei {reader} liegt es auf Rang {rank} mit dem gewichteten Widerspruch {weighted}, beim Autor auf Rang {authors_rank} mit {authors_weighted}.</translation>
    </message>
    <message>
        <source>{reader} {lead}</source>
        <comment>a reader and who leads with him, such as “author The economy”</comment>
        <translation>{reader}: {lead}</translation>
    </message>
    <message>
        <source>{reader} {rating}</source>
        <comment>a reader and how he rates, such as “author consistent”</comment>
        <translation>{reader}: {rating}</translation>
    </message>
    <message>
        <source>{reader}: {words}</source>
        <translation>{reader}: {words}</translation>
    </message>
    <message>
        <source>{reader}’s reason: {reason}</source>
        <translation>Begründung von {reader}: {reason}</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} Zeilen</translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation>{switch} schaltet einen Beleg aus; {credibility} und {relevance} ändern seine Glaubwürdigkeit und Relevanz.</translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
        <translation>{title}, von allen {count}</translation>
    </message>
    <message>
        <source>{values} filled cells</source>
        <translation>{values} ausgefüllte Zellen</translation>
    </message>
    <message>
        <source>{wanted} is expected here, not {found}.</source>
        <translation>{wanted} wird hier erwartet, nicht {found}.</translation>
    </message>
    <message>
        <source>{what} does not match the signature of {name}.</source>
        <translation>{what} passt nicht zur Signatur von {name}.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>{words}, not shown</source>
        <translation>{words}, nicht gezeigt</translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation>{words}. {place} von {count}</translation>
    </message>
    <message>
        <source>§ {title}</source>
        <translation>§ {title}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} von {last}</translation>
    </message>
    <message>
        <source>¶ {number}, note</source>
        <translation>¶ {number}, Notiz</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>„ab“</translation>
    </message>
    <message>
        <source>“info.json” does not name a version of TextBundle.</source>
        <translation>„info.json“ nennt keine Version von TextBundle.</translation>
    </message>
    <message>
        <source>“info.json” is not valid JSON.</source>
        <translation>„info.json“ ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>“reader” is cut to {name_at_most} characters.</source>
        <translation>„reader“ ist auf {name_at_most} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>“{code}” is not a check; write one of {codes}.</source>
        <translation>„{code}“ ist keine Prüfung; schreiben Sie eine von {codes}.</translation>
    </message>
    <message>
        <source>“{control}” applies to {place} (“{mark}”), but is not in the marking “{banner}”.</source>
        <translation>„{control}“ gilt für „{mark}“ ({place}), steht aber nicht in der Einstufung „{banner}“.</translation>
    </message>
    <message>
        <source>“{file}” is not trusted. {reason}</source>
        <translation>„{file}“ wird nicht vertraut. {reason}</translation>
    </message>
    <message>
        <source>“{file}” is not trusted: {error}.</source>
        <translation>„{file}“ wird nicht vertraut: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is written: the ratings of {reader}, {progress}.</source>
        <translation>„{file}“ ist geschrieben: die Bewertungen von {reader}, {progress}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is written: {n} notes.</source>
        <extracomment>In the singular: “{file}” is written: {n} note.</extracomment>
        <translation>
            <numerusform>„{file}“ ist geschrieben: {n} Notiz.</numerusform>
            <numerusform>„{file}“ ist geschrieben: {n} Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported. {reason}</source>
        <translation>„{file}“ wurde nicht importiert. {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>„{file}“ wurde nicht geschrieben: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>„{file}“: {sentence}</translation>
    </message>
    <message>
        <source>“{hedge}”</source>
        <comment>a word of the text</comment>
        <translation>„{hedge}“</translation>
    </message>
    <message numerus="yes">
        <source>“{hedge}” ({n} times)</source>
        <extracomment>In the singular: “{hedge}” ({n} time)</extracomment>
        <translation>
            <numerusform>„{hedge}“ ({n} Mal)</numerusform>
            <numerusform>„{hedge}“ ({n} Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{href}” is shown as text and not as a link, because {reason}.</source>
        <translation>„{href}“ wird als Text und nicht als Link gezeigt: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” belongs beside “{place}”, not in it; here it is not read.</source>
        <translation>„{key}“ gehört neben „{place}“, nicht hinein; hier wird es nicht gelesen.</translation>
    </message>
    <message>
        <source>“{key}” belongs in “{place}”; here it is not read.</source>
        <translation>„{key}“ gehört in „{place}“; hier wird es nicht gelesen.</translation>
    </message>
    <message>
        <source>“{key}” holds text, not shown.</source>
        <translation>„{key}“ enthält Text, der nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>“{key}” is not a known key; did you mean “{meant}”?</source>
        <translation>„{key}“ ist kein bekannter Schlüssel; meinten Sie „{meant}“?</translation>
    </message>
    <message>
        <source>“{key}” is not read, because “{other}” is given.</source>
        <translation>„{key}“ wird nicht gelesen, weil „{other}“ angegeben ist.</translation>
    </message>
    <message>
        <source>“{label}” should be written “{right}”.</source>
        <translation>Statt „{label}“ sollte es „{right}“ heißen.</translation>
    </message>
    <message>
        <source>“{late}” should come before “{early}” in “{marking}”: write “{right}”.</source>
        <translation>„{late}“ gehört in „{marking}“ vor „{early}“: Schreiben Sie „{right}“.</translation>
    </message>
    <message>
        <source>“{letter}” {code} in ¶ {number}</source>
        <translation>„{letter}“ {code} in ¶ {number}</translation>
    </message>
    <message>
        <source>“{line}” {where}</source>
        <comment>what to write, and where</comment>
        <translation>„{line}“ {where}</translation>
    </message>
    <message>
        <source>“{marking}” has both NOFORN and {release}, which exclude each other.</source>
        <translation>„{marking}“ enthält NOFORN und {release}, die einander ausschließen.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has no marking above it.</source>
        <translation>„{mark}“ ({place}) hat keine Einstufung über sich.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has something unknown in it: {unknown}.</source>
        <translation>„{mark}“ ({place}) enthält etwas Unbekanntes: {unknown}.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} is above the marking “{banner}”.</source>
        <translation>„{mark}“ ({place}) liegt über der Einstufung „{banner}“.</translation>
    </message>
    <message>
        <source>“{mark}”: CUI is left out of the marking of a classified briefing; write “{right}”.</source>
        <translation>„{mark}“: In der Einstufung eines als Verschlusssache eingestuften Briefings entfällt CUI; schreiben Sie „{right}“.</translation>
    </message>
    <message>
        <source>“{mark}”: nothing is put before CUI; write “{right}”.</source>
        <translation>„{mark}“: Vor CUI steht nichts; schreiben Sie „{right}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {shown} in a profile.</source>
        <translation>„{name}“ kann in einem Profil nicht {shown} sein.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened. {error}</source>
        <translation>„{name}“ konnte nicht geöffnet werden. {error}</translation>
    </message>
    <message>
        <source>“{name}” is empty now. You still see it as it was.</source>
        <translation>„{name}“ ist jetzt leer. Sie sehen es noch so, wie es war.</translation>
    </message>
    <message>
        <source>“{name}” is given twice; the first, on line {first}, counts.</source>
        <translation>„{name}“ kommt zweimal vor; es gilt das erste, in Zeile {first}.</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>„{name}“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>“{name}” is no longer on the disk. You still see it as it was.</source>
        <translation>„{name}“ ist nicht mehr auf dem Datenträger. Sie sehen es noch, wie es war.</translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation>„{name}“ ist keine Tabelle</translation>
    </message>
    <message>
        <source>“{name}” was not written: {why}. Nothing was changed.</source>
        <translation>„{name}“ wurde nicht geschrieben: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” {error}.</source>
        <translation>„{name}“ {error}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are from two rows of ICD 203; keep to one row.</source>
        <translation>„{one}“ und „{other}“ gehören zu zwei Reihen von ICD 203; bleiben Sie bei einer.</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed</source>
        <translation>„{part}“ ist ein Link, und Links wird nicht gefolgt</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed.</source>
        <translation>„{part}“ ist ein Link, und Links wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“{part}” is in both --with and --without.</source>
        <translation>„{part}“ steht sowohl in --with als auch in --without.</translation>
    </message>
    <message>
        <source>“{part}” is not a part; the parts are {known}.</source>
        <translation>„{part}“ ist kein Teil; die Teile sind {known}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a table; save it as .xlsx, .ods or .csv.</source>
        <translation>„{path}“ lässt sich nicht als Tabelle lesen; speichern Sie die Datei als .xlsx, .ods oder .csv.</translation>
    </message>
    <message>
        <source>“{ref}” is cited, but no source or evidence has this id.</source>
        <translation>„{ref}“ wird angeführt, aber keine Quelle und kein Beleg hat diese Kennung.</translation>
    </message>
    <message>
        <source>“{row}” of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>„{row}“ von „{title}“</translation>
    </message>
    <message>
        <source>“{scheme}:” addresses are not allowed</source>
        <translation>„{scheme}:“-Adressen sind nicht zulässig</translation>
    </message>
    <message>
        <source>“{strip}” is not a kind of row; it is read as evidence.</source>
        <translation>„{strip}“ ist keine Art von Zeile; sie wird als Beleg gelesen.</translation>
    </message>
    <message>
        <source>“{term}” and “{confidence}” stand in one sentence; say how good the basis is in a sentence of its own.</source>
        <translation>„{term}“ und „{confidence}“ stehen in einem Satz; sagen Sie in einem eigenen Satz, wie gut die Grundlage ist.</translation>
    </message>
    <message>
        <source>“{term}” is a term of the scale {other}; this briefing’s scale is {scale}.</source>
        <translation>„{term}“ ist ein Ausdruck der Skala {other}; die Skala dieses Briefings ist {scale}.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the scale {scale}.</source>
        <translation>„{term}“ ist kein Ausdruck der Skala {scale}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an id; use letters, digits, “-”, “_” or “.”, and no spaces.</source>
        <translation>„{text}“ kann keine Kennung sein; verwenden Sie Buchstaben, Ziffern, „-“, „_“ oder „.“ und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“{text}” is not a check; write {words}.</source>
        <translation>„{text}“ ist keine Prüfung; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a confidence; write {words}.</source>
        <translation>„{text}“ ist keine Sicherheit; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that exists.</source>
        <translation>„{text}“ ist kein Datum, das es gibt.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>„{text}“ ist kein Datum: Schreiben Sie YYYY, YYYY-MM oder YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>„{text}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>“{text}” is not a language; write a code such as en or pt-BR.</source>
        <translation>„{text}“ ist keine Sprache; schreiben Sie einen Code wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is not a margin: write 0 to 80 millimetres.</source>
        <translation>„{text}“ ist kein Rand: Schreiben Sie 0 bis 80 Millimeter.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation>„{text}“ ist keine Zahl ab 1</translation>
    </message>
    <message>
        <source>“{text}” is not a rating; write {words}.</source>
        <translation>„{text}“ ist keine Bewertung; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a scale; write {words}.</source>
        <translation>„{text}“ ist keine Skala; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>„{text}“ ist keine Größe: eine Zahl von Pixeln von 1 bis {most} angeben</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write two numbers from {least} to {most}, such as 1280x900.</source>
        <translation>„{text}“ ist keine Größe: Schreiben Sie zwei Zahlen von {least} bis {most}, etwa 1280x900.</translation>
    </message>
    <message>
        <source>“{text}” is not a source grade: write A to F and 1 to 6, such as C3.</source>
        <translation>„{text}“ ist keine Quellenstufe: Schreiben Sie A bis F und 1 bis 6, etwa C3.</translation>
    </message>
    <message>
        <source>“{text}” is not a status; write {words}.</source>
        <translation>„{text}“ ist kein Stand; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a weight; write {words}.</source>
        <translation>„{text}“ ist keine Gewichtung; schreiben Sie {words}.</translation>
    </message>
    <message>
        <source>“{text}” names nothing.</source>
        <translation>„{text}“ nennt nichts.</translation>
    </message>
    <message>
        <source>“{title}” is already in column {first}; this column is not read.</source>
        <translation>„{title}“ steht schon in Spalte {first}; diese Spalte wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“{title}” is read as the credibility of the items.</source>
        <translation>„{title}“ wird als Glaubwürdigkeit der Belege gelesen.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>a name or words that are quoted</comment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are numbers from -2 to 2.</source>
        <translation>„{words}“ ist keine Bewertung dieser Tabelle, deren Bewertungen Zahlen von -2 bis 2 sind.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are signs such as ++ and --.</source>
        <translation>„{words}“ ist keine Bewertung dieser Tabelle, deren Bewertungen Zeichen wie ++ und -- sind.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are ticks and crosses.</source>
        <translation>„{words}“ ist keine Bewertung dieser Tabelle, deren Bewertungen Häkchen und Kreuze sind.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating; write CC, C, N, I, II or NA.</source>
        <translation>„{words}“ ist keine Bewertung; schreiben Sie CC, C, N, I, II oder NA.</translation>
    </message>
    <message>
        <source>“{word}” in “{mark}” is withdrawn; {now} took its place.</source>
        <translation>„{word}“ in „{mark}“ ist zurückgezogen; an seine Stelle trat {now}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a file nor a command.</source>
        <translation>„{word}“ ist weder eine Datei noch ein Befehl.</translation>
    </message>
    <message>
        <source>“{written}” as {letter}</source>
        <translation>„{written}“ als {letter}</translation>
    </message>
    <message>
        <source>“{written}” looks like “{latin}”, but has other letters: {written_2}.</source>
        <translation>„{written}“ sieht aus wie „{latin}“, hat aber andere Buchstaben: {written_2}.</translation>
    </message>
</context>
</TS>
