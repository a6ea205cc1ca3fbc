"""SHA-256 from the interpreter's built-in implementation.

`hashlib` loads OpenSSL, which costs 5 MB of memory and 5 ms; the built-in implementation is slower
for gigabytes but equally fast for an article.
"""

from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        from _sha2 import sha256  # Python 3.12 and later
    except ImportError:
        try:
            from _sha256 import sha256
        except ImportError:  # another interpreter
            from hashlib import sha256

__all__ = ["digest_of", "sha256"]

_PIECE = 8_192  # code points encoded at a time, so that a long text is not in memory twice


def digest_of(text: str) -> str:
    """Return the SHA-256 digest of a text, in hexadecimal."""
    found = sha256()
    for start in range(0, len(text), _PIECE):
        found.update(text[start : start + _PIECE].encode("utf-8", "surrogatepass"))
    return found.hexdigest()
