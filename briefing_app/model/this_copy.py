"""What two people compare to know that they read the same briefing."""

from briefing_app.model.briefing import Briefing
from briefing_app.model.signature import grouped


def this_copy(briefing: Briefing, version: str) -> tuple[tuple[str, str], ...]:
    """Return name, title, date, SHA-256 in groups of four, and signer, each with what it is called.

    ``version`` is that of the program. A briefing that was not read from a file has no SHA-256.
    """
    signature = briefing.signature
    lines = (
        ("File", briefing.name),
        ("Title", briefing.title),
        ("As of", str(briefing.as_of) if briefing.as_of else ""),
        ("SHA-256", grouped(briefing.digest)),
        ("Signature", signature.sentence),
        ("Key", signature.key),
        ("Comment of the signer", signature.comment if signature.state == "trusted" else ""),
        ("Program", f"Briefing App {version}"),
    )
    return tuple((name, value) for name, value in lines if value)
