"""Which encoding bytes without a name are in."""

from charset_normalizer import from_bytes


def guess_encoding(body: bytes) -> str:
    """Return the codec that fits best; empty when none does."""
    best = from_bytes(body).best()
    return best.encoding if best else "cp1252"
