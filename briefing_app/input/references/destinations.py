"""Where a link may lead.

Only what is listed passes: a place in the briefing, a file below or beside it, the web, mail. All
else is refused with a reason, whatever spelling it hides in.
"""

import re
from html import unescape
from typing import Literal, NamedTuple
from urllib.parse import unquote

from briefing_app.input.spoofing import visible
from briefing_app.translation import tr

Scope = Literal["internal", "file", "web", "mail"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_HEAD_END = re.compile(r"[/?#]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_WEB = re.compile(r"https?://[^\s/?#\\@:]", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s/\\]", re.IGNORECASE)
_MAIL_FIELDS = frozenset({"to", "cc", "bcc", "subject", "body", "keywords", "in-reply-to"})
"""What an address may set of a mail. Some mail programs attach the file that a field names.

Source: RFC 6068, section 4.
"""
_ROUNDS = 4
"""How often an address is decoded in search of a hidden one."""


class Refusal(NamedTuple):
    """Why a link leads nowhere; ``reason`` goes after "because"."""

    reason: str


def destination(href: str) -> tuple[Scope, str] | Refusal:
    """Return where an address leads, or why it is refused.

    The target is an id without ``#``, a relative path, or a full address, with what hides or
    reorders letters spelt out.
    """
    href = href.strip(" \t\n")
    reason = _fault(href)
    if reason:
        return Refusal(reason)
    if href.startswith("#"):
        return "internal", visible(unquote(href[1:]))
    scheme = _scheme(href)
    if not scheme:
        return "file", visible(href)
    return ("mail" if scheme == "mailto" else "web"), visible(href)


def _scheme(href: str) -> str | None:
    """Return what is before a first colon that no path, query or anchor precedes, or None."""
    before, colon, _ = _HEAD_END.split(href, maxsplit=1)[0].partition(":")
    return before.lower() if colon else None


def _fault(href: str) -> str:
    if _CONTROL.search(href):
        return tr("its address holds a control character")
    if "\\" in href:
        return tr("its address holds a backslash")
    if href.startswith("/"):
        return tr("it leads outside the briefing")
    scheme = _scheme(href)
    if scheme is None:
        return "" if href.startswith("#") else _hidden_fault(href)
    return _scheme_fault(scheme, href)


def _scheme_fault(scheme: str, href: str) -> str:
    if scheme in {"http", "https"}:
        return "" if _WEB.match(href) else tr("its web address names no host")
    if scheme == "mailto":
        return _mail_fault(href) if _MAIL.match(href) else tr("its mail address is empty")
    if _SCHEME.fullmatch(scheme) and len(scheme) < 40:
        return tr("“{scheme}:” addresses are not allowed", scheme=scheme)
    return tr("its address is of no known kind")


def _mail_fault(href: str) -> str:
    address, _, query = href.partition("?")
    fields = [each.partition("=") for each in query.split("&") if each]
    for written, _, value in (("to", "=", address), *fields):
        name = unquote(written).lower()
        if name not in _MAIL_FIELDS:
            return tr("it would set “{field}” of the mail", field=visible(name))
        if name != "body" and _CONTROL.search(unquote(value)):
            return tr("its address holds a control character")
    return ""


def _hidden_fault(href: str) -> str:
    """Look through percent signs and entities for an address that is more than a relative path."""
    path = href
    for _ in range(_ROUNDS):
        plain = unescape(unquote(path))
        if plain == path:
            return ""
        path = plain.strip()
        leads_out = path.startswith("/") or "\\" in path or _scheme(path) is not None
        if leads_out or _CONTROL.search(path):
            return tr("its address hides where it leads")
    return tr("its address is encoded over and over")
