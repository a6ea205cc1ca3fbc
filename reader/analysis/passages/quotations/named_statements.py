"""Statements of several people, each quoted whole beside a line that only names the speaker."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import Language
from reader.analysis.text.units import BLOCKS, Unit
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

with later(globals()):  # not needed for every text
    from reader.analysis.passages.quotations import signature_lines

_OPENING = "\"“”„«»‘'‚"
_MIN_NAMES = 2
_LONGEST_LINE = 80  # code points
_LONGEST_END = 2  # code points of a closing mark with what follows it
_NAME = lazily(
    r"(?P<name>[^\W\d_a-zß-öø-ÿ][\w.'’-]*"
    r"(?: (?:(?:d[aeio]|do[s]|das|del|della|van|von|den|der|ter|zu|el|al|la|le) ){0,2}"
    r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*){1,3})"
    r"(?P<role> ?\((?!\d{4})[^()\n]{2,50}\)|, (?!\d{4})[^\n:.!?]{2,50})? ?:?"  # no year of a film
)


class Line(NamedTuple):
    """A line that names who makes the statement beside it.

    Attributes:
        start: Offset of the name.
        end: Offset after the name and the role.
        name: The name.
        role: What follows the name, if anything.
    """

    start: int
    end: int
    name: str
    role: str


def named_statements(
    text: str, units: Sequence[Unit], language: Language
) -> dict[int, tuple[int, int]]:
    """Return where the speakers of statements are named, by the offsets of the statements.

    Ada Quill ⏎ „…“ ⏎ Ben Poe ⏎ „…“. At least two people have to be named so, and most lines have
    to show that they name people. The names may also be below: „…“ ⏎ Ada Quill ⏎ „…“ ⏎ Ben Poe.
    """
    lines = {at: line for at, unit in enumerate(units) if (line := _name_line(text, unit))}
    for beside in (1, -1):  # above the words, or below
        said = [
            at + beside
            for at in lines
            if 0 <= at + beside < len(units) and _is_statement(text, units[at + beside])
        ]
        first = said[0] - 2 * beside if said else 0
        found = {units[at].start: lines[at - beside] for at in said}
        if beside > 0 and first >= 0 and _is_statement(text, units[first]):
            continue  # what seems to be above a statement is below another
        known = sum(
            signature_lines.shows_person(each.name, each.role, language) for each in found.values()
        )
        several = len({line.name for line in found.values()}) >= _MIN_NAMES
        if several and 2 * known > len(found):
            return {start: (line.start, line.end) for start, line in found.items()}
    return {}


def _is_statement(text: str, unit: Unit) -> bool:
    """Whether a unit is one quote and nothing else, or the beginning of one that goes on below."""
    start, end = unit.start, unit.end
    if unit.treatment in BLOCKS or text[start] not in _OPENING:
        return False
    inner = text[start + 1 : end].rstrip()[:-_LONGEST_END]
    return inner != "" and not any(sign in inner for sign in _pair_of(text[start]))


def _pair_of(mark: str) -> str:
    """Return the marks that would end the words after a mark, or open others of their kind."""
    return "«»" if mark in "«»" else "‘‚" if mark in "‘'‚" else '"“”„'


def _name_line(text: str, unit: Unit) -> Line | None:
    """Return the name that is a unit, maybe with a role, or None."""
    if unit.treatment in BLOCKS or unit.end - unit.start > _LONGEST_LINE:
        return None
    match = _NAME.fullmatch(text, unit.start, unit.end)
    if match is None:
        return None
    end = match.end("role") if match["role"] else match.end("name")
    return Line(unit.start, end, match["name"], match["role"] or "")
