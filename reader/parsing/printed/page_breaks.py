"""Tells paragraphs that a page break has cut from those that end there."""

import re
from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing.lines.joined_lines import joins_without_space
from reader.parsing.plain_text.marked_lines import Shape
from reader.parsing.printed.line_groups import SENTENCE_ENDS
from reader.parsing.printed.printed_line import SAME_SIZE, PageLine, would_fit
from reader.parsing.printed.raised_numbers import without_marks

LONGEST_LABEL = 60  # characters of a line that is complete without a full stop
_CUT_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_LAST_OF_JUMP = "0123456789►▶→>)]."
_FULL_SHARE = 0.85  # share of the width of its paragraph, for a line that continues
_WHOLE_SHARE = 0.98  # of a line that ends a sentence, but not its paragraph
_LEAST_PROSE, LEAST_LINES = 25, 2  # characters of that line, or number of lines
_JUMP = re.compile(
    r"[►▶→>(\[\s]{0,3}(?:(?:story\s)?(?:continue[sd]|cont[’']?d\.?)\s(?:inside\s)?(?:on|from|at)\spage"
    r"|(?:fortsetzung|weiter)\s(?:auf|von)\sseite|(?:lire\sla\s)?suite\s(?:en\s|à\sla\s)?page"
    r"|(?:contin[uú]a|sigue|viene|pasa)\s(?:en|de|a)\s(?:la\s)?página|continua\s(?:na|da)\spágina"
    r"|(?:continua|segue)\s(?:a|da)\spagina|vervolg\s(?:op|van)\spagina)"
    r"\s[A-Z]?\d{1,3}[►▶→>)\].\s]{0,3}",
    re.IGNORECASE,
)
_INSIDE_SENTENCES = (",", "-", "–", "—", "’", "”", "“", "»", ")")


def is_jump_line(text: str) -> bool:
    """Whether a line only says on which page a story of a paper goes on, or began."""
    return text[-1:] in _LAST_OF_JUMP and _JUMP.fullmatch(text) is not None


def is_cut_in_sentence(
    before: Shape, above: Sequence[PageLine], shape: Shape, group: Sequence[PageLine]
) -> bool:
    """Whether a paragraph is cut in a sentence by the end of a column or page.

    Args:
        before: The shape that may be cut.
        above: Its last lines.
        shape: The next shape.
        group: The lines of the next shape.
    """
    short = len(before.text) <= (LONGEST_LABEL if not before.text.endswith("-") else 0)
    return (
        before.kind in _CUT_KINDS
        and shape.kind is BlockKind.PARAGRAPH
        and not without_marks(before.text).endswith(SENTENCE_ENDS)
        and (
            not short
            or (shape.text[:1].islower() and (len(above) > 1 or _is_full_line(above[-1], group)))
        )
        and (
            shape.text[:1].islower()
            or joins_without_space(before.text, shape.text)
            or before.text.endswith(("-", ","))
            or (shape.text[:1].isdigit() and before.text[-1:].islower())
        )
    )


def _is_full_line(last: PageLine, group: Sequence[PageLine]) -> bool:
    """Whether a line, the first of a paragraph, is as wide as those at the top of the next column.

    So a label or heading is not; nor is a line of code, which ends in a sign.
    """
    width = max(line.right - line.left for line in group)
    return (
        len(last.text) > _LEAST_PROSE
        and (last.text[-1].isalnum() or last.text.endswith(_INSIDE_SENTENCES))
        and len(group) > 1
        and group[0].y > last.y
        and last.right - last.left > _FULL_SHARE * width
        and abs(group[0].size - last.size) < SAME_SIZE * last.size
        and last.bold == group[0].bold
    )


def is_indented(group: Sequence[PageLine]) -> bool:
    """Whether the first line of a paragraph is indented."""
    return len(group) > 1 and group[0].left > group[1].left + group[0].size / 2


def is_cut_at_full_line(
    before: Shape,
    above: Sequence[PageLine],
    shape: Shape,
    group: Sequence[PageLine],
    *,
    indents: bool,
) -> bool:
    """Whether a full line at the foot of a column or page continues at the top of the next.

    It may end in a full stop if all paragraphs are indented, except this one.

    Args:
        before: The shape that may be cut.
        above: Its last lines.
        shape: The next shape.
        group: The lines of the next shape.
        indents: Whether the first lines of paragraphs are indented.
    """
    if before.kind not in _CUT_KINDS or shape.kind is not BlockKind.PARAGRAPH:
        return False
    last, first = above[-1], group[0]
    long = len(last.text) > _LEAST_PROSE or len(above) > LEAST_LINES
    prose = (indents or len(before.text) > LONGEST_LABEL) and long
    if not prose or last.bold or first.bold:
        return False
    full_width = max(line.right - line.left for line in above)
    indented = is_indented(group)
    if without_marks(before.text).endswith(SENTENCE_ENDS):
        full = last.right - last.left > _WHOLE_SHARE * full_width
        if not (indents and full and len(group) > 1 and len(above) > 1):
            return False
    return (
        first.y > last.y
        and len(above) > 1
        and (
            last.right - last.left > _FULL_SHARE * full_width
            or not would_fit(last, first, full_width)
        )
        and abs(first.size - last.size) < SAME_SIZE * last.size
        and not indented
    )
