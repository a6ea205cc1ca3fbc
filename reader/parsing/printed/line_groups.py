"""Groups the lines of a printed page into paragraphs, by spacing, indents and styles."""

import re
from collections.abc import Iterator, Sequence

from reader.parsing.lines.paragraphs import UNENDING
from reader.parsing.lines.written_dates import is_date_line
from reader.parsing.plain_text.marked_lines import is_rule, parse_list_marker
from reader.parsing.plain_text.paged_text import TURN_START
from reader.parsing.printed.drawn_labels import are_labels
from reader.parsing.printed.page_measures import PageMeasures
from reader.parsing.printed.printed_code import are_code, begins_or_ends_code
from reader.parsing.printed.printed_line import PageLine, would_fit
from reader.parsing.printed.printed_lists import DASH_MARKS
from reader.parsing.printed.raised_numbers import without_marks
from reader.parsing.printed.tables.leader_dots import has_leader_dots
from reader.parsing.printed.tables.printed_tables import CELL
from reader.text.mail_fields import FROM, SUBJECT, meaning_of_field

FOOTNOTE_MARK = re.compile(
    r"(?:(\d{1,3})(?:[.)]?\s+|(?=[^\W\d_a-z]|[“„«]))|([*∗†‡§¶]{1,3})\s?)(?=[^\W\d_]|[“„«\"(])"
)
"""The number or symbol at the beginning of a footnote."""
_PAGE_NUMBER_AT_END = re.compile(r"\s(?:\d{1,4}|[ivxl]{1,6})$")
_LETTER_LABEL = 2  # characters
_FEWEST_TURNS = 3  # on a page
_LONGEST_FIELD = 20  # characters of the name of a field
_OPENING_MARKS = "“„«‘\"'"
_REFERENCE = re.compile(r"\[\d{1,3}\]\s")
_YEAR = re.compile(r"(?<![\w.,])(?:1[5-9]|20)\d\d[a-z]?(?![\d%])")
_LEAST_INDENT, _MOST_INDENT = 0.6, 4.0  # in line sizes
_SIZE_TOLERANCE = 0.08  # share of a line's size by which the next line's size may differ
_SCAN_SIZE_TOLERANCE = 0.25  # the same in the middle of a sentence, for scans
_LEAST_CAPITALS = 6  # letters of a line in capitals
_LONGEST_HEADING = 3  # lines
_LARGE = 1.2  # times the size of most text, of headlines
_MUCH_LARGER = 1.25  # times the size of the next line in the same block
_SHORT_LINE = 0.5  # share of the width of full lines
SENTENCE_ENDS = (*'.!?…:"”’»)。！？：」』）', ".]", "!]", "?]")


def line_groups(
    pages: Sequence[Sequence[PageLine]], foot_lines: set[int]
) -> Iterator[list[PageLine]]:
    """Yield the lines of each paragraph, which ends at the end of a column or page at the latest.

    Args:
        pages: Their lines in reading order.
        foot_lines: Ids of the lines in small print at the foot of a page.
    """
    for page in pages:
        measures = PageMeasures(page)
        turns = _turns(page) | _fields_of_mail(page)
        group: list[PageLine] = []
        for line, after in zip(page, [*page[1:], None], strict=False):
            if group and are_code(group[-1], line):
                pass
            elif group and (
                id(line) in turns
                or begins_or_ends_code(group, line, measures)
                or _are_tagged_apart(group[-1], line)
            ):
                yield group
                group = []
            elif group and (
                _are_tagged_together(group[-1], line, measures) or _hangs(group, line, measures)
            ):
                pass
            elif group and (
                has_leader_dots(group[-1].text)
                or (has_leader_dots(line.text) and _PAGE_NUMBER_AT_END.search(group[-1].text))
                or CELL in group[-1].text + line.text
                or (id(line) in foot_lines and FOOTNOTE_MARK.match(line.text))
                or is_rule(line.text)
                or is_rule(group[-1].text)
                or _is_separate(group[-1], line, measures)
                or _ends_heading(group, line)
                or _is_item(group, line, measures)
                or _is_next_entry(group, line)
                or _is_first_line(group, line, after, measures)
                or _was_ended_on_purpose(group, line, measures)
            ):
                yield group
                group = []
            group.append(line)
        if group:
            yield group


def _turns(page: Sequence[PageLine]) -> set[int]:
    """Return the ids of the lines with which somebody begins to speak in a transcript.

    Letters count if there are questions and answers; a single one may be the initial of a name.
    """
    found = [(line, label[0]) for line in page if (label := TURN_START.match(line.text))]
    letters = {label[0] for _, label in found if len(label.rstrip()) == _LETTER_LABEL}
    if letters and len(letters) < len("QA"):
        found = [each for each in found if len(each[1].rstrip()) > _LETTER_LABEL]
    return {id(line) for line, _ in found} if len(found) >= _FEWEST_TURNS else set()


def _fields_of_mail(page: Sequence[PageLine]) -> set[int]:
    """Return the ids of lines with the fields above a message: From, Sent, Subject."""
    named = [
        (line, meaning_of_field(line.text[:_LONGEST_FIELD].partition(":")[0])) for line in page
    ]
    found = {id(line): meaning for line, meaning in named if meaning and ":" in line.text}
    return {*found} if {FROM, SUBJECT}.issubset(found.values()) else set()


def _are_tagged_apart(before: PageLine, line: PageLine) -> bool:
    """Whether the tags put two lines into different blocks, or one is the labels of a drawing."""
    if are_labels(before) or are_labels(line):
        return True
    return before.tag is not None and line.tag is not None and before.tag.block != line.tag.block


def _are_tagged_together(before: PageLine, line: PageLine, measures: PageMeasures) -> bool:
    """Whether two lines are in one block, and not a title and what is below it in small print.

    Nor may the second be the source of a quotation, far to the right after a dash.
    """
    if before.tag is None or line.tag is None or before.tag.block != line.tag.block:
        return False
    if CELL in before.text + line.text:
        return False
    begins = line.text.lstrip(_OPENING_MARKS)[:1].isupper()
    if begins and before.size > _MUCH_LARGER * line.size and not measures.is_full(before, 0.9):
        return False
    indent = line.left - before.left
    is_source = line.text.startswith(DASH_MARKS) and indent > _MOST_INDENT * line.size
    return not (is_source and _ends_sentence(before, line))


def _ends_sentence(line: PageLine, after: PageLine | None) -> bool:
    """Whether a line ends a sentence; after a closing bracket it may continue."""
    text = without_marks(line.text.rstrip())
    if after is not None and text.endswith(")") and after.text[:1].islower():
        return False
    return text.endswith(SENTENCE_ENDS)


def _is_separate(before: PageLine, line: PageLine, measures: PageMeasures) -> bool:
    """Whether a line differs in style or size from the one before, or is far below it."""
    height = max(before.size, 1.0)
    distance = before.y - line.y
    ended = _ends_sentence(before, line)
    if _differ_in_style(before, line):
        if not measures.is_full(before, 0.9):
            return True
        if ended and not measures.is_full(line, 0.9):
            return True
    continues = not ended and line.text[:1].islower() and measures.is_full(before, 0.9)
    tolerance = _SCAN_SIZE_TOLERANCE if continues else _SIZE_TOLERANCE
    return (
        abs(line.size - before.size) > tolerance * height
        or distance > (measures.gap_after_sentence if ended else measures.gap) * height
        or distance < -height
    )


def _ends_heading(group: Sequence[PageLine], line: PageLine) -> bool:
    """Whether the lines so far are in another style than the next, which begins a sentence."""
    before = group[-1].text
    if len(group) > _LONGEST_HEADING or not _differ_in_style(group[-1], line):
        return False
    if before.endswith((",", ";", "-")):
        return False
    first_letter = line.text.lstrip(_OPENING_MARKS)[:1]
    same_style = not any(_differ_in_style(group[0], other) for other in group[1:])
    return same_style and (first_letter.isupper() or first_letter.isdigit())


def _differ_in_style(before: PageLine, line: PageLine) -> bool:
    """Whether two lines differ in style."""
    same_font = (before.bold, before.italic, before.colour) == (line.bold, line.italic, line.colour)
    if same_font and not (before.text.isupper() or line.text.isupper()):
        return False
    wordless = not (any(map(str.isalpha, before.text)) and any(map(str.isalpha, line.text)))
    return not same_font if wordless else _style(before) != _style(line)


def _style(line: PageLine) -> tuple[bool, bool, int, bool]:
    capitals = line.text.isupper() and sum(map(str.isalpha, line.text)) >= _LEAST_CAPITALS
    return line.bold, line.italic, line.colour, capitals


def _is_item(group: Sequence[PageLine], line: PageLine, measures: PageMeasures) -> bool:
    """Whether a line begins with a list mark, or with a dash as for French items and for speech.

    A number in the middle of a sentence is no mark: after "(see page", a line may begin "14)".
    """
    before = group[-1]
    mark = parse_list_marker(line.text)
    if mark is not None:
        in_list = parse_list_marker(group[0].text) is not None
        in_text = not _ends_sentence(before, line) and measures.is_full(before, 0.85)
        return not (mark[0] and in_text and not in_list)
    if not line.text.startswith(DASH_MARKS):
        return False
    size = max(line.size, 1.0)
    aligned = group[0].text.startswith(DASH_MARKS) and abs(line.left - group[0].left) < size / 2
    nested = (
        parse_list_marker(group[0].text) is not None
        and line.left > group[0].left + _LEAST_INDENT * size
        and not measures.is_full(before, 0.85)
    )
    return aligned or nested or _ends_sentence(before, line) or before.text.rstrip().endswith(":")


def _is_next_entry(group: Sequence[PageLine], line: PageLine) -> bool:
    """Whether a line begins the next entry of a bibliography with hanging indents."""
    if _REFERENCE.match(group[0].text):
        return _REFERENCE.match(line.text) is not None
    indent = _LEAST_INDENT * max(line.size, 1.0)
    indented = len(group) > 1 and all(each.left > group[0].left + indent for each in group[1:])
    return indented and abs(line.left - group[0].left) < indent


def _hangs(group: Sequence[PageLine], line: PageLine, measures: PageMeasures) -> bool:
    """Whether a line continues an entry whose first line begins left of all others.

    So do the entries of a bibliography, in which abbreviations end lines, and titles are slanted.
    """
    first, before = group[0], group[-1]
    size = max(line.size, 1.0)
    aligned = abs(before.left - line.left) < _LEAST_INDENT / 2 * size
    return (
        _LEAST_INDENT * size < line.left - first.left < _MOST_INDENT * size
        and (aligned if len(group) > 1 else not _differ_in_style(before, line))
        and (before.bold, before.colour) == (line.bold, line.colour)
        and abs(line.size - before.size) < _SIZE_TOLERANCE * size
        and 0 < before.y - line.y <= measures.gap_after_sentence * size
        and (
            _REFERENCE.match(first.text) is not None
            or (
                measures.is_full(first, _SHORT_LINE)
                and (len(group) > 1 or not would_fit(first, line, measures.full_width))
                and not first.text.endswith(":")  # which announces a quotation
                and measures.is_outdented(first, line)
                and any(_YEAR.search(each.text) for each in (*group[:_LONGEST_HEADING], line))
            )
        )
        and parse_list_marker(line.text) is None
        and not line.text.startswith(DASH_MARKS)
        and CELL not in before.text + line.text
        and not (has_leader_dots(before.text) or has_leader_dots(line.text))
    )


def _is_first_line(
    group: Sequence[PageLine], line: PageLine, after: PageLine | None, measures: PageMeasures
) -> bool:
    """Whether a paragraph begins: by an indent, or because the line before was ended early."""
    before = group[-1]
    ended = _ends_sentence(before, line)
    if ended and not measures.is_full(before, 0.8):
        return True
    if len(group) == 1 and parse_list_marker(before.text) is not None:
        return False  # its second line is indented
    indent = measures.indent(before, line)
    if ended and indent:
        return indent < _MOST_INDENT or line.right < before.right  # else it is centred
    if not measures.is_indented(line) or not line.text.lstrip(_OPENING_MARKS)[:1].isupper():
        return False
    short = not measures.is_full(before, 0.75)
    if indent:
        return short
    alone = len(group) == 1 and abs(before.left - line.left) < line.size / 3 and (ended or short)
    goes_back = after is None or after.left < line.left - _LEAST_INDENT * line.size
    return alone and (goes_back or _ends_sentence(line, after))


def _was_ended_on_purpose(
    group: Sequence[PageLine], line: PageLine, measures: PageMeasures
) -> bool:
    """Whether a short first line was ended on purpose: a label, an address, a table row."""
    if len(group) == 1 and is_date_line(group[0].text):
        return True
    if len(group) > 1 or measures.is_full(group[0], _SHORT_LINE):
        return False
    last_word = group[0].text.rpartition(" ")[2]
    if group[0].size > _LARGE * measures.size and len(last_word) > 1 and last_word in UNENDING:
        return False  # a headline breaks off here, while a label may be "Log in"
    if _style(group[0]) == _style(line) and not would_fit(group[0], line, measures.full_width):
        return False
    first_letter = line.text.lstrip(_OPENING_MARKS)[:1]
    return first_letter.isupper() or first_letter.isdigit()
