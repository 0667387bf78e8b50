"""The signed list of a bundle's files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.signing.manifest import digest, manifest, read_manifest

NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1)


@given(st.dictionaries(NAMES, st.binary(max_size=9)))
def test_a_list_reads_back_as_it_was(files: dict[str, bytes]) -> None:
    digests = {name: digest(data) for name, data in files.items()}
    assert read_manifest(manifest(digests)) == digests


def test_it_is_a_list_of_sha256sum() -> None:
    assert manifest({"text.md": digest(b"")}).split() == [
        b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        b"text.md",
    ]


@pytest.mark.parametrize("name", ["a\nb", "a\rb"])
def test_a_name_with_a_line_break_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="has a line break"):
        manifest({name: digest(b"")})


@pytest.mark.parametrize(
    "data",
    [
        b"words\n",
        digest(b"").encode() + b"  a\n" + digest(b"x").encode() + b"  a\n",
        digest(b"").upper().encode() + b"  a\n",
    ],
)
def test_what_is_not_a_list_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="is not a digest and a new name"):
        read_manifest(data)
