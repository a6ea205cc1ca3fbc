"""What binary content looks like, in words for the one line of an error."""

import re

_SIGNATURES: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|BM.{4}\x00\x00", "an image"),
        (rb"RIFF.{4}WEBP|\x00\x00\x01\x00|.{4}ftyp(?:avif|heic|mif1)|8BPS", "an image"),
        (rb"ID3|OggS|fLaC|RIFF.{4}WAVE|\xff[\xfb\xf3\xf2]", "a sound recording"),
        (rb".{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI |\x00\x00\x01\xba|FLV\x01", "a video"),
        (
            rb"PK\x03\x04.{26}(?:word|xl|ppt)/|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "an office document",
        ),
        (rb"PK\x03\x04.{26}\[Content_Types\]", "an office document"),
        (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an office document"),
        (
            rb"PK[\x03\x05]|\x1f\x8b|BZh\d|\xfd7zXZ|7z\xbc\xaf|Rar!\x1a|\x28\xb5\x2f\xfd",
            "an archive",
        ),
        (rb".{257}ustar", "an archive"),
        (rb"\x7fELF|MZ.{56,126}PE|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe", "a program"),
        (rb"\xca\xfe\xba\xbe|\x00asm", "a program"),
        (rb"SQLite format 3\x00", "a database"),
        (rb"wOF[F2]|\x00\x01\x00\x00\x00|OTTO\x00", "a font"),
        (rb"%!PS", "a PostScript file"),
        (rb"\{\\rtf", "an RTF document"),
    )
)
_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\x00")) + b"\x7f"
_LOOKED_AT = 65536
_MOST_CONTROLS = 0.02  # share of control characters that no text in any known encoding reaches
_MOST_NULS = 0.1  # text with stray NULs stays below, UTF-16 and UTF-32 are far above


def describe_binary(body: bytes) -> str:
    """Return what `body` looks like ("an image"); empty when it may be text in some encoding."""
    for pattern, words in _SIGNATURES:
        if pattern.match(body):
            return words
    if body.startswith(_UTF16_OR_32):
        return ""
    start = body[:_LOOKED_AT]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if controls > _MOST_CONTROLS * len(start):
        return "binary data"
    nuls = start.count(b"\x00")
    if nuls > _MOST_NULS * len(start) and not _is_wide(start):
        return "binary data"
    return ""


def _is_wide(start: bytes) -> bool:
    """Whether the NULs stand where UTF-16 without a mark has them: all odd or all even."""
    even, odd = start[::2].count(b"\x00"), start[1::2].count(b"\x00")
    return min(even, odd) * 20 < max(even, odd)
