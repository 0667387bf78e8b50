"""How a file of notes names its format: a set of W3C EPUB Annotations, with some words of ours."""

from briefing_app.model.notes.records import Kind

CONTEXT = "https://www.w3.org/ns/epub-anno.jsonld"
SET, ANNOTATION = "AnnotationSet", "Annotation"
OWN = "briefing-app"
"""The key of what the profile has no words for."""
VERSION = 1

COLOURS: dict[Kind, str] = {1: "yellow", 2: "blue", 3: "pink", 4: "green", 5: "purple"}
SHAPES: dict[Kind, str] = {
    1: "solid", 2: "underline", 3: "outline", 4: "underline", 5: "outline",
}  # fmt: skip
"""The colours and styles of EPUB Annotations that are nearest to those of the kinds."""

SHA256 = "urn:sha256:"
"""How the hash of a file is an identifier of a publication."""
