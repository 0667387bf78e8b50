<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source> mm</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgements first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What the lead hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for what you tried, to compare it with others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Briefing App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the author wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you tried it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the author’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the author’s rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back where you were; {key} returns to the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the next briefing to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the previous briefing to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; the author’s is {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see its reason, its source and its paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the program looks and what it keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear your ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and stay at the hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the what-ifs that you kept: sums, lead and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two editions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copi&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line that silences it for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line that silences it for this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line that silences it for this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet or a word processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected, or else the paragraph, with title, number, date and marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “{line}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility {credibility}, relevance {relevance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions and ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial and ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this copy copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosticity 0: it does not tell the motivations apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosticity {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosticity: too few ratings to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “Marking not read”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; it is not for that the most probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, as a page to read and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not the text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that tells nothing apart (D = 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export your ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {file}: {variant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the evidence by id, words or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{words}” in the text and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding what the lead hangs on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a section, unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions and ratings are deleted, with their backup. The briefings themselves stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this briefing?

It is removed from Recent, and your reading position, what you tried and all ratings in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lines of the text their usual length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the lines their usual distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <comment>the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where it is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell’s paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the section {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the banner which says that the marking of the file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>credibility or relevance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this what-if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you tried under a name, to compare it with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything out of the table but the evidence and its sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or strong contrast, as your eyes and the room need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood: {likelihood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihoods as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>credibility or relevance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rows columns and the columns rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making {n} copies …</source>
        <extracomment>In the singular: Making {n} copy …</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>credibility or relevance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most credible first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between sections, text and comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between the panes the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from link to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is rated, so that nothing leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of evidence names a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name. Find “{words}” in the text and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: the program “lp” could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;bered copies for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {last}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a briefing beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a briefing or any Markdown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {briefing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “North Korea’s motivations”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: against {motivation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: most credible first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: most diagnostic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: most relevant first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print – {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing “{title}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing “{title}”, page {page} of {count} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the file ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate it: {keys} {hidden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the cell before you give a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate the evidence before you see the author’s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings (*{ending} *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again, keeping the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, compare and print briefings on machines that have no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the author’s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans-serif typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} copies and their register</source>
        <extracomment>In the singular: Saved {n} copy and its register</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say why you rate the selected cell as you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages, save them as PDF or print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a cell that you have rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending “{title}” to {printer} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lines close to one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lines far from one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the likelihoods as bands of their scale instead of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence it with {line} {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {number} per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being printed. {jobs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the column one is in, or by the sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Shift+Space, Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2, 4-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch an item of evidence off or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {items} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {items} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change that you tried in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of your country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings show in rows that are rated whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s lead is {motivations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead changes to {motivations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is not reckoned: see the problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is the motivation with the least weighted inconsistency: the least refuted, not the most probable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the window could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of this computer has settings that are not valid: {settings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows other ratings than the author’s. Which ones should go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track is written to files that end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tradecraft checks could not be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a file and is not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a mail address and is not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to another briefing: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to the web and is not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no headings. {key} hides this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline. {place} of {count}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track of the judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the key of somebody who signs briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another credibility, relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another rating: {rating} {weighing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try what it would take for a motivation to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try what it would take to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {ratings}; not applicable; blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a command, a section, a source …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to find in the bar above the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on each source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What if: {n} changes</source>
        <extracomment>In the singular: What if: {n} change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What if: {trial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, for how long, and who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would take to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would take, and how robust the lead is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lead hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ratings add up to, and what you can try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for example by telephone.

Id: {id}
Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ratings shall be removed? Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you rate it so? An empty reason takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without colo&amp;ur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings can still be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>In the singular: and {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to narrow the search.</source>
        <extracomment>In the singular: and {n} more. Add a word to narrow the search.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility {credibility}, relevance {relevance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility {level} for {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back to the author’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back to the author’s {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letting {motivation} lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>all of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relevance {level} for {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switching {items} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switching {items} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead changes to {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your rating {letter} of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your reason for {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}; {none}; {blank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {whole} items are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{job} (and {n} more)</source>
        <extracomment>In the singular: {job} (and {n} more)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, on its head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} per cent read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>In the singular: {n} hit</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits or more</source>
        <extracomment>In the singular: {n} hit or more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the table</source>
        <extracomment>In the singular: {n} in the table</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the text</source>
        <extracomment>In the singular: {n} in the text</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>In the singular: {n} item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min left</source>
        <extracomment>In the singular: {n} min left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <extracomment>In the singular: {n} minute left</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <extracomment>In the singular: {n} more is not listed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in, in place of those taken in before.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in, in place of those taken in before.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readers</source>
        <extracomment>In the singular: {n} reader</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
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
        <source>{words}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not taken in. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not trusted. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not trusted: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is written: the ratings of {reader}, {progress}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer on the disk. You still see it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
