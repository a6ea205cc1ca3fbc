"""Decodes a long UTF-8 text piece by piece, so that it is not in memory twice."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder

from reader.errors import ParseError
from reader.parsing.encoding.decode import decode_text, find_codec
from reader.parsing.lines.chunks import normalize_newlines, split_chunks, split_further

_SAMPLED_BYTES = 200_000  # bytes in which a NUL shows that the text is not UTF-8
_PIECE_BYTES = 65_536  # bytes split at once
_COUNTED_BYTES = 8_192  # bytes decoded at once for counting; larger pieces leave holes in memory
_BLANK_LINES = (b"\n\n", b"\r\n\r\n")


def utf8_size(body: bytes, charset: str | None) -> int | None:
    """Return the number of code points in `body`; None unless `decode_text` would use UTF-8."""
    marked = body.startswith(BOM_UTF8)
    if charset and find_codec(charset) != "utf-8" and not marked:
        return None
    if b"\x00" in body[:_SAMPLED_BYTES] or body.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        return None
    if b"\x1b$" in body and not marked:
        return None
    decoder = getincrementaldecoder("utf-8")("replace" if marked else "strict")
    size = 0
    try:
        for start in range(0, len(body), _COUNTED_BYTES):
            piece = body[start : start + _COUNTED_BYTES]
            plain = piece.isascii() and not decoder.getstate()[0]
            size += len(piece) if plain else len(decoder.decode(piece))
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return None
    return size


def recode_to_utf8(body: bytes, charset: str | None) -> bytes | None:
    """Return a text in another encoding as UTF-8; None if it is UTF-8 already, or unknown."""
    if utf8_size(body, charset) is not None:
        return None
    try:
        return decode_text(body, charset).encode("utf-8", "replace")
    except ParseError:
        return None


def decoded_start(start: bytes) -> str:
    """Return the beginning of a UTF-8 text without its byte order mark."""
    return start.removeprefix(BOM_UTF8).decode("utf-8", "replace")


def last_blank_line(body: bytes, start: int, end: int) -> int:
    """Return where the last blank line in ``body[start:end]`` begins; -1 if there is none."""
    return max(body.rfind(gap, start, end) for gap in _BLANK_LINES)


def decode_chunks(body: bytes, charset: str | None) -> list[str] | None:
    """Return the chunks of a text as `split_chunks` does.

    Returns:
        None if the text must be read as a whole: it is not UTF-8, or all its lines may have an
        indent in common.
    """
    if utf8_size(body, charset) is None:
        return None
    end = _piece_end(body, 0)
    first = decoded_start(body[:end])
    if normalize_newlines(first).lstrip("\n\ufeff")[:1] in ("", " ", "\t"):
        return None
    chunks = split_chunks(first)
    while end < len(body):
        start, end = end, _piece_end(body, end)
        chunks += split_further(body[start:end].decode("utf-8", "replace"))
    return chunks


def _piece_end(body: bytes, start: int) -> int:
    """Return where the next piece ends: after a blank line, so that no chunk is cut."""
    end = start + _PIECE_BYTES
    if end >= len(body):
        return len(body)
    cut = last_blank_line(body, start + 1, end)
    if cut < 0:
        cut = min((at for gap in _BLANK_LINES if (at := body.find(gap, end)) >= 0), default=-1)
    if cut < 0:
        return len(body)
    return cut + (2 if body.startswith(b"\n\n", cut) else 4)
