"""Decodes bytes to text; chooses the encoding as browsers do, with a better guess if unlabelled."""

import codecs

from reader.errors import ParseError
from reader.startup.lazy_regex import ASCII, IGNORECASE, lazily

# What browsers decode for these labels (https://encoding.spec.whatwg.org/#names-and-labels).
# Python's codecs of the same names lack characters that pages use.
_BROWSER_CODECS = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874",
    "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "euc_kr": "cp949", "johab": "cp949", "big5": "big5hkscs", "hz": "gb18030", "utf-7": "cp1252",
    "utf-16": "utf-16-le",
}  # fmt: skip
_ALIASES = {
    "x-sjis": "cp932", "ms_kanji": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949", "ksc5601": "cp949", "windows-949": "cp949", "x-gbk": "gb18030",
    "iso-8859-8-i": "iso8859-8", "iso-8859-8-e": "iso8859-8", "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman", "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-cp1252": "cp1252",
    "x-x-big5": "big5hkscs", "unicode": "utf-16-le", "ucs-2": "utf-16-le", "utf-8": "utf-8",
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "dos-874": "cp874", "windows-874": "cp874",
    "koi": "koi8-r", "koi8": "koi8-r", "koi8-ru": "koi8-u", "x-euc-jp": "euc_jp",
}  # fmt: skip
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_META_CHARSET = lazily(
    rb"<meta[^<>]{0,300}?charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([\w.:-]{1,40})", IGNORECASE
)
_XML_ENCODING = lazily(
    rb"\s{0,100}<\?xml[^<>]{0,200}?encoding\s{0,20}=\s{0,20}[\"']([\w.:-]{1,40})"
)
_DECLARATION_BYTES = 8192
_TEXT_CODEC = lazily(
    r"utf-8|utf-(?:16|32)(?:-[lb]e)?|ascii|cp(?:125\d|866|874|932|936|949|950|437|720|737|775|85\d)"
    r"|iso8859-\d+|iso2022_\w+|koi8-[rutk]|mac-[a-z-]+|gb\w+|hz|big5\w*|euc_\w+|shift_jis\w*|johab"
    r"|tis-620|ptcp154|kz1048|hp-roman8"
)
_LABEL = lazily(r"[\w.:-]{1,40}", ASCII)
_MULTIBYTE = lazily(r"utf-|iso2022|gb|hz|big5|euc|cp9[345]|shift|johab")
_PUNCTUATION_TAKEN_FOR_CONTROLS = "\x91\x92\x93\x94\x96\x97"
# quotation marks, dashes, and the commonest letters with accents, as they look when encoded twice
_ENCODED_TWICE = ("â€", "â\x80", "Ã©", "Ã¨", "Ã¤", "Ã¶", "Ã¼", "Ã³", "Ã£", "Ã±")
_WIDE = lazily(r"[\u0800-\ufffc]")
_CONTROL = lazily(rb"[\1-\x08\x0b\x0e-\x1f]")
_CONTROL_SAMPLE = 64  # bytes, few enough for a page that has a stray one somewhere
_UNWRITTEN = lazily("[\u2061-\u206f\u2072\u2073\u20c2-\u20cf\u20f1-\u20ff\ue000-\uf8ff]")
"""Invisible, unassigned or private: a space beside a letter, or two bytes of which one is a letter
with an accent or not Latin, if they are taken for one character."""
_LEAST_WIDE = 12  # characters of three UTF-8 bytes; GBK or Shift JIS has fewer by chance
_BREAKS_OFF = "unexpected end of data"
_UTF8_SEQUENCE = lazily(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")


def decode_text(body: bytes, charset: str | None = None, *, markup: bool = False) -> str:
    """Return `body` as text; undecodable bytes become U+FFFD.

    Order: byte order mark, `charset` (unless the text is UTF-8 and the name plainly wrong), UTF-16
    without a mark, valid UTF-8, the label in the markup, a guess. Damaged UTF-8 that the carrier or
    the markup labels as UTF-8 is decoded as such. Text that was encoded twice is restored.

    Args:
        body: The bytes.
        charset: The name given by the carrier (HTTP, a mail part); ignored if unknown.
        markup: Whether a label inside (``<meta charset>``, ``<?xml encoding>``) counts. Markup
            often comes from databases in which Windows-1252 was taken for Latin-1: quotation marks
            and dashes that became control characters so are restored. NULs, which mean nothing in
            markup but break its tags, are removed.

    Raises:
        ParseError: The encoding cannot be recognised.
    """
    text = _decoded(body, charset, markup=markup)
    if markup and b"\0" in body:  # found in a tenth of the time that it takes in the text
        text = text.replace("\0", "")
    if markup and any(sign in text for sign in _PUNCTUATION_TAKEN_FOR_CONTROLS):
        text = text.translate(_windows_1252())
    if not text.isascii() and may_be_encoded_twice(text):
        from reader.parsing.encoding.double_encoding import restored

        return restored(text)
    return text


def may_be_encoded_twice(text: str) -> bool:
    """Whether a text has a sequence that encoding letters or quotation marks twice makes."""
    begins = "Ã" in text or "â" in text  # single signs are searched for fast
    return begins and any(map(text.__contains__, _ENCODED_TWICE))


def _windows_1252() -> dict[int, str]:
    """Return what control characters mean that were Windows-1252; few texts need the codec."""
    return {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}


def _decoded(body: bytes, charset: str | None, *, markup: bool) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    named = find_codec(charset or "")
    utf8 = _decode_utf8(body)
    if named == "utf-8" and utf8 is not None:
        return utf8
    if named and named != "utf-8" and not _is_mislabelled(body, utf8, named):
        return body.decode(named, "replace")
    utf16 = _utf16_without_mark(body)
    if utf16:
        return body.decode(utf16, "replace")
    if utf8 is not None and b"\x1b$" not in body:
        return utf8
    label = _declared_codec(body) if markup else ""
    if label and label not in ("utf-8", "utf-16-le"):
        return body.decode(label, "replace")
    if (named == "utf-8" or label) and len(_UTF8_SEQUENCE.findall(body[:_GUESS_BYTES])) > 1:
        return body.decode("utf-8", "replace")
    from reader.parsing.encoding.charsets import guess_encoding

    encoding = guess_encoding(body[:_GUESS_BYTES])
    if not encoding:
        raise ParseError("is text in no encoding that could be recognised")
    return body.decode(encoding, "replace")


def decode_lines(body: bytes, charset: str | None) -> str:
    """Return `body` as text like `decode_text`, with newlines for all line ends.

    A byte order mark behind the first, and no-break spaces as indents, are removed as well.
    """
    from reader.parsing.lines.chunks import normalize_newlines

    return normalize_newlines(decode_text(body, charset).removeprefix("\ufeff"))


_GUESS_BYTES = 262_144


def find_codec(label: str) -> str:
    """Return the codec that browsers use for `label`; empty if they know none.

    Python codecs that are not character encodings (rot13, base64, punycode, …) are excluded.
    """
    label = label.strip().strip("\"'").lower()
    if label in ("", "utf-8"):
        return label
    if not _LABEL.fullmatch(label):
        return ""
    label = _ALIASES.get(label, label)
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    return _BROWSER_CODECS.get(name, name) if _TEXT_CODEC.fullmatch(name) else ""


def _is_mislabelled(body: bytes, utf8: str | None, codec: str) -> bool:
    """Whether a text, which may be valid UTF-8, cannot be in the encoding that its carrier names.

    Text of four bytes per character has NULs, and so has that of two, in its spaces and markup.
    Without these it has other control characters, as of Cyrillic and Thai, or is not valid UTF-8
    for more than a few characters, nor has it any that nobody writes.
    """
    if codec.startswith("utf-32"):
        return b"\0" not in body
    if codec.startswith("utf-16"):
        if b"\0" in body or _CONTROL.search(body[:_CONTROL_SAMPLE]):
            return False
        if utf8:
            return True
        return bool(_UNWRITTEN.search(body[:_DECLARATION_BYTES].decode(codec, "replace")))
    if not utf8:
        return False
    if _MULTIBYTE.match(codec):
        if not utf8.isascii() and "\ufffd" in utf8.encode().decode(codec, "replace"):
            return True
        return len(_WIDE.findall(utf8[:_DECLARATION_BYTES])) >= _LEAST_WIDE
    return not utf8.isascii()


def _decode_utf8(body: bytes) -> str | None:
    """Return UTF-8 as text, None for anything else; a last character may break off."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        whole = body[: error.start]
        if error.reason != _BREAKS_OFF or whole.isascii():
            return None
        return whole.decode("utf-8")


def _utf16_without_mark(body: bytes) -> str:
    """Return the codec of UTF-16 without a byte order mark, where NULs alternate; else empty."""
    start = body[:2048]
    if start.count(b"\x00") * 4 < len(start) or len(start) < 8:
        return ""
    even, odd = start[::2].count(b"\x00"), start[1::2].count(b"\x00")
    return "utf-16-le" if odd > 4 * even else "utf-16-be" if even > 4 * odd else ""


def _declared_codec(body: bytes) -> str:
    start = body[:_DECLARATION_BYTES]
    found = _XML_ENCODING.match(start) or _META_CHARSET.search(start)
    return find_codec(found.group(1).decode("ascii", "replace")) if found else ""
