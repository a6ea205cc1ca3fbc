"""Describes binary content for an error message of one line."""

from codecs import getincrementaldecoder

ARCHIVE = "an archive"
OFFICE = "an office document"
KINDLE = "a book for the Kindle"
CRAWL = "a web archive (WARC)"

# Each row: a description, then all (offset, bytes) that such content has.
_SIGNATURES: tuple[tuple[str, tuple[tuple[int, bytes], ...]], ...] = (
    ("an image", ((0, b"\x89PNG\r\n"),)),
    ("an image", ((0, b"\xff\xd8\xff"),)),
    ("an image", ((0, b"GIF87a"),)),
    ("an image", ((0, b"GIF89a"),)),
    ("an image", ((0, b"II*\x00"),)),
    ("an image", ((0, b"MM\x00*"),)),
    ("an image", ((0, b"BM"), (6, b"\x00\x00\x00\x00"))),
    ("an image", ((0, b"RIFF"), (8, b"WEBP"))),
    ("an image", ((0, b"\x00\x00\x01\x00"),)),
    ("an image", ((0, b"8BPS"),)),
    ("an image", ((4, b"ftypavif"),)),
    ("an image", ((4, b"ftypheic"),)),
    ("an image", ((4, b"ftypmif1"),)),
    ("a sound recording", ((0, b"ID3"),)),
    ("a sound recording", ((0, b"OggS"),)),
    ("a sound recording", ((0, b"fLaC"),)),
    ("a sound recording", ((0, b"\xff\xfb"),)),
    ("a sound recording", ((0, b"RIFF"), (8, b"WAVE"))),
    ("a sound recording", ((4, b"ftypM4A"),)),
    ("a video", ((4, b"ftyp"),)),
    ("a video", ((0, b"\x1aE\xdf\xa3"),)),
    ("a video", ((0, b"RIFF"), (8, b"AVI "))),
    ("a video", ((0, b"\x00\x00\x01\xba"),)),
    (OFFICE, ((0, b"PK\x03\x04"), (30, b"[Content_Types]"))),
    (OFFICE, ((0, b"PK\x03\x04"), (30, b"mimetypeapplication/vnd.oasis"))),
    (OFFICE, ((0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),)),
    (KINDLE, ((60, b"BOOKMOBI"),)),
    (CRAWL, ((0, b"WARC/1."), (8, b"\r\n"))),  # and not a text about them
    (ARCHIVE, ((0, b"PK\x03\x04"),)),
    (ARCHIVE, ((0, b"PK\x05\x06"),)),
    (ARCHIVE, ((0, b"\x1f\x8b\x08"),)),
    (ARCHIVE, ((0, b"BZh"), (4, b"1AY&SY"))),
    (ARCHIVE, ((0, b"\xfd7zXZ"),)),
    (ARCHIVE, ((0, b"7z\xbc\xaf"),)),
    (ARCHIVE, ((0, b"Rar!\x1a"),)),
    (ARCHIVE, ((0, b"\x28\xb5\x2f\xfd"),)),
    (ARCHIVE, ((257, b"ustar"),)),
    ("a program", ((0, b"\x7fELF"),)),
    ("a program", ((0, b"MZ"), (2, b"\x90\x00"))),
    ("a program", ((0, b"\xcf\xfa\xed\xfe"),)),
    ("a program", ((0, b"\xca\xfe\xba\xbe"),)),
    ("a program", ((0, b"\x00asm"),)),
    ("a database", ((0, b"SQLite format 3\x00"),)),
    ("a font", ((0, b"wOFF"),)),
    ("a font", ((0, b"wOF2"),)),
    ("a font", ((0, b"\x00\x01\x00\x00\x00"),)),
    ("a font", ((0, b"OTTO\x00"),)),
    ("a PostScript file", ((0, b"%!PS"),)),
)
_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\r\f\x1b\x00"))) + b"\x7f"
_SAMPLED_BYTES = 65536
_MAX_CONTROL_SHARE = 0.02  # share of control characters that text in no known encoding reaches
_MAX_NUL_SHARE = 0.1  # text with stray NULs has fewer, UTF-16 and UTF-32 far more


def describe_binary(body: bytes) -> str:
    """Return a description of `body` ("an image"); empty if it may be text in some encoding."""
    for description, parts in _SIGNATURES:
        if all(body.startswith(part, offset) for offset, part in parts):
            return description
    if body.startswith(_UTF16_OR_32):
        return ""
    start = body[:_SAMPLED_BYTES]
    controls = _control_count(start)
    if controls > _MAX_CONTROL_SHARE * len(start) and not (_is_utf16(start) or _is_utf8(start)):
        return "binary data"
    nuls = start.count(b"\x00")
    return "binary data" if nuls > _MAX_NUL_SHARE * len(start) and not _is_utf16(start) else ""


def _is_utf8(start: bytes) -> bool:
    """Whether the bytes are UTF-8, possibly cut inside a character."""
    try:
        getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True


def _is_utf16(start: bytes) -> bool:
    """Whether NULs are as in UTF-16 without a mark: many, nearly all at odd or at even offsets.

    The other bytes must then be those of text, not control characters.
    """
    even, odd = start[::2].count(b"\x00"), start[1::2].count(b"\x00")
    if max(even, odd) * 8 <= len(start) or min(even, odd) * 20 >= max(even, odd):
        return False
    letters = start[::2] if odd > even else start[1::2]
    return _control_count(letters) <= _MAX_CONTROL_SHARE * len(start)


def _control_count(start: bytes) -> int:
    """Return the number of control characters; twenty searches are faster than one translation."""
    if not any(map(start.__contains__, _CONTROLS)):
        return 0
    return len(start) - len(start.translate(None, _CONTROLS))
