"""Recognises single lines of a plain text by the signs that they begin with: rules, items, code."""

from reader.model.article import BlockKind
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

MAX_LEVEL = 9  # deepest nesting that is distinguished
OPENERS = frozenset(" \t\u3000>-*+•·・‣◦▪□○ㅇ#=|~_([（{0123456789ivxIVXa—–⁂─━¹²³⁴⁵⁶⁷⁸⁹")
"""First characters of lines that may be more than prose."""
_LIST_MARK = lazily(
    r"[ \t\u3000]*(?:(?:[-*+•·‣◦▪□○ㅇ]|o(?=  )|(\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[a-h])[.)]))"
    r"[ \t\u3000]+|・(?!・)[ \t\u3000]*)(?=\S)"  # no space follows in Japanese
)
LONG_DASHES = ("– ", "— ")
COLONS = (":", "：")
STOPS = tuple('.!?…"”»')
"""What sentences, and what is said, end in."""
_RULED = frozenset("-*_=~#+·•—–⁂─━")
_RULE = lazily(r"[ \t]*(?:([-*_=~#+·•—–⁂─━])[ \t]*){3,120}|[ \t]*⁂[ \t]*")
_PAGE_NUMBER = lazily(r"[ \t]*([-–—])[ \t]?\d{1,4}[ \t]?\1[ \t]*")  # between two pages
QUOTE_MARKS = (">", "|>")
"""What lines of quoted mail begin with; the second in old newsgroups."""
_QUOTED = lazily(r"[ \t]{0,3}((?:\|?>[ \t]?)+)")
_FOOTNOTE = lazily(r"\[(\d{1,3}|\*)\][ \t]*:?[ \t]+(?=\S)|([⁰¹²³⁴-⁹]{1,3})[ \t]*(?=[^\W\d])")
FOOTNOTE_STARTS = tuple("[¹²³⁴⁵⁶⁷⁸⁹")
_CODE_SIGNS = lazily(
    r"[{};]\s*$|^\s*(?:def|class|import|from|return|if|for|while|else|elif|function|var|let|const"
    r"|public|private|static|void|int|#include|\$|>>>|//|/\*|<\w+[^>]{0,80}>)(?:[\s(:{]|$)"
    r"|\w\([^)]{0,80}\)\s*[;:{]?\s*$|^\s*[\w.\[\]]{1,40}\s?(?:=|\+=|:=|->|=>)\s?\S"
)
_DATA = lazily(
    r"\s*(?:\[\s*){0,9}\{\s*\"[^\"\n]{1,80}\"\s*:|\s*(?:\[\s*){2,9}[\"\d]"
    r"|\s*\[\s*\"[^\"\n]{1,2000}\"\s*,\s*[\"\d\[{]"  # a list of strings
)
_ONLY_DATA = lazily(  # strings, numbers and what joins them; not "[[1999]] was a good year"
    r"(?:[\s\d{}\[\],:.+eE-]++|\"(?:[^\"\\\n]++|\\.)*+\"|true|false|null)*+"
)
_HEAD_OF_DATA = 3  # lines
_DATA_ENDS = ("}", "]", "},", "],")
_MANUALS = lazily(r"\s*[\w.+:-]{1,40}\(\d\w{0,2}\), ?[\w.+:-]{1,40}\(")  # "ls(1), cat(1)"


class Shape(NamedTuple):
    """A block to be built: the arguments of `ArticleBuilder.add`."""

    kind: BlockKind
    text: str
    level: int = 0
    label: str = ""


def paragraph_shapes(chunk: str, width: int) -> list[Shape]:
    """Return the paragraphs of lines that are nothing else; see `paragraphs_of`."""
    from reader.parsing.lines.paragraphs import paragraphs_of  # for few texts

    return [Shape(BlockKind.PARAGRAPH, text) for text in paragraphs_of(chunk, width)]


def is_rule(line: str) -> bool:
    """Whether `line` is just a rule, a page number, or the asterisks between two scenes."""
    drawn = line.lstrip(" \t")[:1] in _RULED
    if not drawn or len(line) > 240:
        return False
    return _RULE.fullmatch(line) is not None or _PAGE_NUMBER.fullmatch(line) is not None


def parse_list_marker(line: str) -> tuple[str, int] | None:
    """Return the label ("" for a bullet) and length of the marker of a list item, or None."""
    found = _LIST_MARK.match(line[:80])
    return (found.group(1) or "", found.end()) if found else None


def parse_footnote(line: str) -> tuple[str, str] | None:
    """Return label and text of a footnote ``[1] text`` or ``¹ text``, or None."""
    found = _FOOTNOTE.match(line[:40]) if line[:1] in FOOTNOTE_STARTS else None
    if found is None:
        return None
    if found[1]:
        return found[1], line[found.end() :]
    from reader.parsing.lines.superscripts import lowered_digits  # for few texts

    return lowered_digits(found[2]), line[found.end() :]


def quoted_text(line: str) -> tuple[int, str]:
    """Return the quotation depth of a line (``>``), and the line without the markers."""
    found = _QUOTED.match(line[:4000])
    return (found.group(1).count(">"), line[found.end() :]) if found else (0, line)


def is_code(lines: list[str]) -> bool:
    """Whether lines are data, or all are indented like code, and at least half look like it."""
    if _are_data(lines):
        return True
    if not all(line.startswith(("    ", "\t")) for line in lines):
        return False
    if (mark := parse_list_marker(lines[0])) and mark[0]:  # items may end in a semicolon, too
        return False
    if _MANUALS.match(lines[0]):
        return False
    return sum(_CODE_SIGNS.search(line[:200]) is not None for line in lines) * 2 >= len(lines)


def _are_data(lines: list[str]) -> bool:
    """Whether lines are written in JSON, in which everything stands in quotation marks."""
    if not lines[-1].rstrip().endswith(_DATA_ENDS):
        return False
    if not _DATA.match("\n".join(lines[:_HEAD_OF_DATA])):
        return False
    return _ONLY_DATA.fullmatch("\n".join(lines)) is not None
