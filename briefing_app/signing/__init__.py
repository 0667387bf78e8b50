"""Signatures of briefings: minisign's format, the keys that a reader trusts, and manifests."""
