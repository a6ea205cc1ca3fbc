"""Whether each line of a long plain text is a paragraph, decided by a few searches.

Word processors save text in this form. Any line that may be part of a list, a table or a rule
counts against it, because one such line may change how all the others are parsed.
"""

from reader.parsing.lines.wrapping import LONG_LINE
from reader.parsing.plain_text.marked_lines import parse_list_marker
from reader.startup.lazy_regex import lazily

_EXCLUDED = (  # in tables, drawings, contents, quotations; trailing space and other line ends
    b"|", b"+-", b"....", b"\n>", b"\r", b"\v", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9",
    b" \n", b"\t\n", b"\xc2\xa0\n", b"\xe3\x80\x80\n",
)  # fmt: skip
_BLANK_OR_INDENTED = lazily(
    rb"\n(?:[\s\x1c-\x1f]|\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xaf]|\xe2\x81\x9f|\xe3\x80\x80)"
)
"""The start of a line that is blank or indented."""
_MAY_BEGIN_ITEM = lazily(
    rb"\n(?:[-*+o(0-9a-h]|\xc2\xb7|\xe2\x80[\xa2\xa3]|\xe2\x97\xa6|\xe2\x96\xaa"
    rb"|[\xd9\xdb\xdf\xe0\xe1\xea\xef\xf0])"  # digits of other scripts
)
_MARKER_BYTES = 320  # bytes in which the marker of a list item would end
_RULES = b"-*_="  # characters of a rule that may end a text
_LINE_END_SIZE = 2  # code points of a line end, at most


def is_paragraph_per_line(body: bytes, size: int) -> bool:
    """Whether each line of a UTF-8 text of `size` code points is a paragraph to `parse_plain`.

    True is certain; after False `parse_plain` may still come to that result. Cost: a few searches
    through `body`.
    """
    text = body.rstrip()
    if b"\r" in text:
        text = text.replace(b"\r\n", b"\n")
    lines = text.count(b"\n") + 1
    if size <= (LONG_LINE + _LINE_END_SIZE) * lines + len(body) - len(text):
        return False
    if text[text.rfind(b"\n") + 1 :][:1] in _RULES or _BLANK_OR_INDENTED.search(text):
        return False
    return not any(map(text.__contains__, _EXCLUDED)) and not _has_list(text)


def _has_list(text: bytes) -> bool:
    return any(
        parse_list_marker(
            text[found.start() + 1 : found.start() + _MARKER_BYTES].decode("utf-8", "ignore")
        )
        for found in _MAY_BEGIN_ITEM.finditer(text)
    )
