"""Quotes of several paragraphs that are closed in the last and not opened again in the others."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import DASHES
from reader.analysis.marks.mark_style import MarkStyle
from reader.analysis.marks.marks import Shape, first_mark, quoted_in
from reader.analysis.marks.quoted_words import Closing, Quoted
from reader.analysis.marks.unclosed_marks import is_interruption, unclosed_end
from reader.analysis.text.units import RUNNING, Unit
from reader.startup.light_typing import NamedTuple

MOST_PARAGRAPHS = 12  # of a quote
_LONGEST_SIGNATURE = 14  # words
_LEADS = frozenset({"", ":", ","})  # before a quote that is a sentence of its own


class LaterClosing(NamedTuple):
    """Where a quote ends that began in an earlier paragraph.

    Attributes:
        start: Offset of the paragraph with the closing mark.
        mark: Offset of that mark.
        end: Offset after it.
    """

    start: int
    mark: int
    end: int


def closing_below(
    text: str,
    quoted: Quoted,
    unit: Unit,
    below: Sequence[Unit],
    style: MarkStyle,
    language: Language,
) -> LaterClosing | None:
    """Return where a quote without a closing mark is closed in a paragraph below, if anywhere.

    « First paragraph. ⏎ Second paragraph. ⏎ Third paragraph », says Quill. Not if a mark of its
    kind opens first, if it closes after a signature, if who speaks is told before (“It is late,
    said Quill.), if the quote begins inside a clause (a “smart city), or if a dash gives the words
    below to another: « Tu viens ? ⏎ — Non. »

    Args:
        text: The text.
        quoted: The quote.
        unit: The paragraph that it begins in.
        below: The units after that, as many as a quote may reach.
        style: The marks of the text.
        language: Its language.
    """
    opener = text[quoted.open]
    ending = unclosed_end(text, quoted.start, unit.end)
    if ending < unit.end and text[ending - 1] == ",":
        return None
    lead = text[max(0, quoted.open - 2) : quoted.open].strip()
    if text[quoted.start : quoted.start + 1].islower() and lead not in _LEADS:
        return None
    for each in below:
        if each.treatment not in RUNNING or text[each.start] in DASHES:
            return None
        found = first_mark(text, each.start, each.end, style, opener)
        if found is not None:
            shape, mark, end = found
            ends = shape is Shape.CLOSE and mark > each.start
            ends = ends and not (
                end == each.end and _is_signature(text[each.start : mark], language)
            )
            return LaterClosing(each.start, mark, end) if ends else None
    return None


def _is_signature(line: str, language: Language) -> bool:
    """Whether a line is the signature of a pull quote, inside its marks: Ada Quill, Delta Bank.

    Most of its words have capitals, among them the first two. In German it is no sentence, which
    may look so, too: Die Brücke hält.
    """
    if language.nouns_capitalised and line[-1] in ".!?…":
        return False
    words = line.split()
    capitals = [word[0].isupper() for word in words]
    named = all(capitals[:2]) and 2 * sum(capitals) > len(words)
    return named and len(words) <= _LONGEST_SIGNATURE


def goes_on_in(text: str, unit: Unit, closing: LaterClosing, style: MarkStyle) -> list[Quoted]:
    """Return the quoted words of a paragraph in a quote that is closed there or below."""
    start, end = unit.start, unit.end
    if start < closing.start:
        if is_interruption(text, start, end):
            return []
        return [Quoted(start, start, end, end, Closing.CONTINUES)]
    rest = quoted_in(text, closing.end, end, style)
    return [Quoted(start, start, closing.mark, closing.end), *rest]
