"""Load ``urllib.parse`` without ``re``: its expressions are only needed for unusual addresses."""

from reader.startup.light_imports import light_imports

with light_imports():
    from urllib.parse import parse_qs, unquote, urldefrag, urljoin, urlsplit

__all__ = ["parse_qs", "unquote", "urldefrag", "urljoin", "urlsplit"]
