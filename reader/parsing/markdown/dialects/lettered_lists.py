"""Make bullets of items that begin with a letter or Roman numeral, which CommonMark has not."""

from collections.abc import Iterator, Sequence

from reader.parsing.lines.item_numbers import item_number
from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import NamedTuple

_FIRST = lazily(r"^[ ]{0,12}\(?[ai][.)][ ]", MULTILINE)
_ITEM = lazily(r"([ ]{0,12})(\(?)([a-z]{1,5})([.)])[ ]+(?=\S)")
_CODE_INDENT = 4  # from which on a line is code, unless it belongs to an item
_MOST_ABOVE = 40  # lines above an item among which that to which it belongs is looked for
_ANY_ITEM = lazily(r"[ ]{0,12}(?:[-*+]|\(?\w{1,9}[.)])[ \t]")
_MOST_LINES = 6  # of an item; few enough for the beginning of a long text to be certain
_FORMS = ("lowerLetter", "lowerRoman")


class _Mark(NamedTuple):
    """The mark of an item: what is before the letter, the letter, and the sign after it."""

    indent: str
    bracket: str
    letter: str
    sign: str


def convert_lettered_lists(text: str) -> str:
    """Return Markdown in which items "a.", "b." are items of a list with bullets before these.

    A letter alone may be an initial or an abbreviation: two must follow each other.
    """
    if not _FIRST.search(text):
        return text
    lines = text.split("\n")
    items = set(_items_in(lines))
    return "\n".join(
        f"{line[: _indent(line)]}- {line[_indent(line) :]}" if at in items else line
        for at, line in enumerate(lines)
    )


def _items_in(lines: list[str]) -> Iterator[int]:
    """Yield the indices of the lines that begin items. Cost: linear."""
    fence = ""
    for at, line in enumerate(lines):
        was_fenced, fence = fence, fence_after(fence, line)
        mark = None if was_fenced or fence else _mark_of(line)
        if mark is None or is_code_by_indent(lines, at):
            continue
        for form in _FORMS:
            if mark.letter == item_number(1, form):
                found = _following(lines, at, mark, form)
                yield from found if len(found) > 1 else ()


def _following(lines: list[str], at: int, first: _Mark, form: str) -> list[int]:
    """Return the indices of an item and of those that continue its count."""
    found = [at]
    while True:
        wanted = first._replace(letter=item_number(len(found) + 1, form))
        below = range(found[-1] + 1, min(len(lines), found[-1] + 1 + _MOST_LINES))
        following = next((index for index in below if _mark_of(lines[index]) == wanted), None)
        if following is None or any(_ends_list(lines[i]) for i in range(found[-1] + 1, following)):
            return found
        found.append(following)


def is_code_by_indent(lines: Sequence[str], at: int) -> bool:
    """Whether a line is indented like code, and belongs to no item above it."""
    return _indent(lines[at]) >= _CODE_INDENT and not _is_in_item(lines, at)


def _is_in_item(lines: Sequence[str], at: int) -> bool:
    for above in reversed(lines[max(0, at - _MOST_ABOVE) : at]):
        if _indent(above) < _indent(lines[at]) and _ANY_ITEM.match(above):
            return True
        if above.strip() and not _indent(above):
            return False
    return False


def _mark_of(line: str) -> _Mark | None:
    found = _ITEM.match(line)
    return _Mark(found[1], found[2], found[3], found[4]) if found else None


def _ends_list(line: str) -> bool:
    """Whether a line is a heading or begins code, so that a list cannot go on below it."""
    return line.startswith(("#", "```", "~~~"))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
