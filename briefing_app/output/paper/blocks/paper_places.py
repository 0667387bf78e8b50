"""Places on paper that links within a briefing lead to.

Typst refuses a link to a place that is not there or is there twice. So each id gets its first place
only, and whether a link has somewhere to lead is settled when everything has been written.
"""

Data = dict[str, object]
"""One entry of what the template reads."""


class Places:
    """Knows which ids have a place so far, and which data wants to link to one.

    On paper a place goes by a number: an id may be longer than a PDF can take.
    """

    def __init__(self) -> None:
        self.titles: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._links: list[tuple[Data, str]] = []

    def take(self, ref: str, title: str = "") -> Data:
        """Return the entry ``id`` for the data that is to be the place of an id.

        It is empty if the id is empty or has its place already. The ``title`` is what those are
        told of the place who hear a link.
        """
        if not ref or ref in self._labels:
            return {}
        label = self._labels[ref] = f"place:{len(self._labels) + 1}"
        if title:
            self.titles[label] = title
        return {"id": label}

    def lead(self, data: Data, ref: str) -> Data:
        """Return the data, which gets the entry ``to`` if the id has a place in the end."""
        self._links.append((data, ref))
        return data

    def settle(self) -> list[str]:
        """Let all the data that leads to a place say so; call it when everything is written.

        Return the labels of the places that something leads to.
        """
        for data, ref in self._links:
            label = self._labels.get(ref)
            if label:
                data["to"] = label
        led = {self._labels[ref]: None for _data, ref in self._links if ref in self._labels}
        return list(led)
