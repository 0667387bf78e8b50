"""Everything that limits what is read of a file, each with its reason.

A limit is far above what a briefing needs, and far below what would harm the reader's machine. What
meets one is never dropped in silence: the file is refused, or a problem says what was left out.
Sizes are in bytes.
"""

from briefing_app.processes.work import Limits

# Reading as a whole

READING = Limits(seconds=10, memory=2 << 30, files=64, answer=400 << 20)
"""What the process that reads may use. A megabyte of prose takes less than a second, and the whole
program less than a tenth of the memory; the answer holds all images. A text that meets a limit is
shown as plain paragraphs."""
SECONDS_PER_MEGABYTE = 2
"""How much longer a large file may take: twice what prose takes on a slow machine."""

# Files and packs

TEXT_BYTES = 16 << 20
"""How large the text of a briefing may be: twenty long books."""
MEMBER_BYTES = 32 << 20
"""How large any other part may be, an image for one: a photograph has a tenth of that."""
ARCHIVE_BYTES = ALL_BYTES = 256 << 20
"""How large a pack may be, packed, and all its members together, unpacked: they are in memory."""
MEMBERS = 1000
"""How many members a pack, or files a signed bundle, may have, folders included."""
RATIO = 200
"""How many times larger than packed a member may be, above `RATIO_FREE` bytes: text reaches 20, and
an archive that is made to fill a disk 1,000."""
RATIO_FREE = 64 << 10
DIRECTORY_BYTES = 2 << 20
"""How large the list of an archive's members may be, which is read whole."""
INFO_BYTES = 1 << 20
"""How large the description of a bundle may be, which has some lines."""
RATINGS_BYTES = 16 << 20
"""How large a file of ratings may be: 50 motivations by 5,000 items take about 4 MiB."""

NOTES_BYTES = 64 << 20
"""How large a file of notes may be: 100,000 of some hundred characters each."""
NOTES = 100_000
"""How many notes of one file are taken in; a diligent reader makes a thousand."""
NOTE_ID, NOTE_TIME, NOTE_AROUND, NOTE_PLACE = 200, 30, 2000, 300
"""How many characters of a note's ids, its time, the words around it and its place are read."""

# Images

PIXELS = 25_000_000
"""How many pixels one image may have, as many as a good camera makes; drawn, each takes four bytes,
whatever the file is like."""
LARGE_JPEG_PIXELS = 200_000_000
"""How many pixels a JPEG may have, as many as the largest sensors; above `PIXELS` it is scaled
down, row by row."""
LARGE_PIXELS = 100_000_000
"""How many pixels a PNG or WebP may have, which are decoded as a whole to be scaled down. Nothing
without Qt decodes a large GIF."""
SCALED_PIXELS = 9_000_000
"""How many pixels are left of it: a page of A4 at 300 dots to the inch."""
SCALED_SIDE = 10_000
"""How many pixels wide or high it is then: PDFium draws nothing that is much wider."""
SCALING = Limits(seconds=30, memory=3 << 29, files=32, answer=64 << 20)
"""What the process that scales one down may use. Of 108 megapixels a usual JPEG takes 3 seconds
and 390 MB, and a progressive one, which is decoded as a whole first, 5 seconds and 540 MB. Of 100
megapixels a PNG or WebP takes 9 to 14 seconds and up to 700 MB, with 16 bits and interlaced too."""
IMAGE_MEMORY = 256_000_000
"""How many bytes all the images may take once they are drawn, at four a pixel, and as files."""

DRAWING_BYTES = 4 << 20
"""How large the source of a drawing may be; one drawn by hand has some thousand bytes."""
DRAWING_SIDE = 10_000
"""How many pixels wide or high a drawing may be; a larger one is scaled down."""
DRAWING_PIXELS = 4_000_000
"""How many pixels are drawn of it at most, enough for a large screen."""
DRAWING_PARTS = 200_000
"""How many elements are drawn at most, each as often as others use it."""
DRAWING_DEPTH = 64
"""How deep the elements of a drawing are nested."""
DRAWING = Limits(seconds=10, memory=1 << 30, files=64, answer=64 << 20)
"""What the process that draws them may use for each. One of 4 MiB with 90,000 paths takes 4 s."""
DRAWINGS_SECONDS = 20
"""How many seconds of processor time all the drawings of a briefing may take."""

# Text

BLOCK_LETTERS = 100_000
"""How many characters one block may have, a book's chapter; longer ones are broken, because a
block is laid out in one piece."""
BLOCK_DEPTH = 26
"""How deep blocks are nested; what is deeper is one paragraph of its words. Layout doubles its work
with each level of tables."""
NODE_DEPTH = 32
"""How deep nodes are nested; what is deeper shows as plain text. Writers call themselves for each
level."""

# Front matter and tables

FRONT_MATTER_BYTES = 64 << 10
"""How large the front matter may be; a larger comparison belongs into a file of its own."""
COMPARISON_BYTES = 8 << 20
"""How large the file of a comparison may be: 50 motivations by 20,000 items with short words."""
NESTING = 16
"""How deep lists and mappings may be nested; a briefing needs six levels."""
VALUES = 500_000
"""How many values a file, or filled cells a sheet, may have: 50 motivations by 10,000 items."""
ROWS = 20_000
"""How many rows with anything in them are read, more than anybody can rate."""
LEGEND_ROWS = 200
"""In how many rows of another sheet a legend is looked for; a sheet of data has many more."""
COLUMNS = 200
"""How many columns are read, from the first."""
EMPTY_ROWS = 10_000
"""How many consecutive empty rows count as the end of the sheet: it may have a million."""
MERGED = 10_000
"""How many merged ranges of one sheet are read."""
PART_BYTES = 200 << 20
"""How large one part of a workbook may be, unpacked: enough for a million empty rows."""
ELEMENTS = 3_000_000
"""How many elements one part of a workbook may have: six for each of `VALUES`."""
VALUE_LETTERS = 10_000
"""How many characters one text beside the text may have, such as a reason; the window lays out each
in one go, and a million of them would hold it up for seconds. Letters of long words that mix
scripts count for twenty."""
CHARACTERS = 1_000_000
"""How many characters one text may have; a spreadsheet has at most 32,767 in a cell."""
TAG_BYTES = 256 << 10
"""How many bytes one tag may have; the parser starts a tag again with each further chunk."""

# Problems

PROBLEMS = 500
"""How many problems of one file are listed; a hostile file could have a million."""
SENTENCE_LETTERS = 500
"""How many characters a sentence may have; a file could have a book in place of a word."""

# The shelf

SHELF_BATCH = 16
"""How many files a process reads at one request: so many are read again if one of them ends it."""
SHELF_ALONE_BYTES = 256 << 10
"""A larger file is read alone, with the seconds that its size asks for."""
SHELF_DEPTH = 64
"""How deep folders are looked into; a system that mounts a folder in itself has no end."""
SHELF_FILES = 1_000_000
"""How many files are looked at: ten times the largest shelf that was tried."""
