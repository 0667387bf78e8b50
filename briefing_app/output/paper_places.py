"""Places on paper that links within a briefing lead to.

Typst refuses a link to a place that is not there or is there twice. So each id gets its first place
only, and whether a link has somewhere to lead is settled when everything has been written.
"""

Data = dict[str, object]
"""One entry of what the template reads."""


def evidence_anchor(ref: str) -> str:
    """Return the id of the row of an item of evidence."""
    return f"evidence:{ref}"


def paragraph_anchor(number: int) -> str:
    """Return the id of a numbered paragraph."""
    return f"paragraph:{number}"


class Places:
    """Knows which ids have a place so far, and which data wants to link to one."""

    def __init__(self) -> None:
        self._labels: set[str] = set()
        self._links: list[tuple[Data, str]] = []

    def take(self, ref: str) -> Data:
        """Return the entry ``id`` for the data that is to be the place of an id.

        It is empty if the id is empty or has its place already.
        """
        label = f"#{ref}"
        if not ref or label in self._labels:
            return {}
        self._labels.add(label)
        return {"id": label}

    def lead(self, data: Data, ref: str) -> Data:
        """Return the data, which gets the entry ``to`` if the id has a place in the end."""
        if ref:
            self._links.append((data, f"#{ref}"))
        return data

    def settle(self) -> None:
        """Let all the data that leads to a place say so; call it when everything is written."""
        for data, label in self._links:
            if label in self._labels:
                data["to"] = label
