"""Reads the lines of one page of a PDF, and their positions, from pdfium."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import median_low

from reader.parsing.printed.pdfium.column_gaps import Gaps
from reader.parsing.printed.pdfium.form_fields import TypedField
from reader.parsing.printed.pdfium.glyphs import is_letter_spaced
from reader.parsing.printed.pdfium.page_letters import PageLetters, TextPage
from reader.parsing.printed.pdfium.right_to_left import Letter, is_right_to_left, lines_in_order
from reader.parsing.printed.pdfium.row_gaps import FoundLine, RowGaps
from reader.parsing.printed.printed_line import PageLine, Tag
from reader.parsing.printed.raised_numbers import (
    MAY_BE_LETTER_MARK,
    MAY_BE_RAISED,
    MAY_END_RAISED,
    RAISED_DIGITS,
    RAISED_HEIGHT,
    RAISED_SIZE,
    lower_digits,
    may_be_names,
    raise_digits,
    raise_letters,
)

_LINE_ENDS = re.compile("(\r\n|[\x02\ufffe])")
"""A line end as written by pdfium, or its mark between the halves of a hyphenated word."""
_NUMBER = re.compile(r"\d{1,3}[.)]?\s?(?=[^\W\d_])")
"""A superscript number before a letter, such as that of a footnote."""
_NUMBER_DRAWN_LAST = re.compile(rf"(.*\S) ([\d{RAISED_DIGITS}]{{1,3}})")
_RAISED = 0.2  # share of the size of a line by which a superscript is above it
_INITIAL = 2.4  # line sizes from foot to top of an initial, with the space around it
_LONGEST_INITIAL = 2  # characters: a quotation mark may precede it
_MOST_BASELINES = 3
_LEADERS = "._·…"  # from a title to its page number
_LEAST_LETTER_WIDTH = 0.3  # minimum average width of the letters of a line, in line sizes
_WORD_GAP = 1.6  # times the gap between letters in letter-spaced lines


class PrintedPage:
    """One page of text. pdfium reports lines side by side as one line; they are split here.

    Args:
        text_page: The text-page handle of pdfium.
        width: Width of the page, in points.
        tags: The structure tags of its pieces, by their numbers; see `document_tags`.

    Attributes:
        is_right_to_left: Whether it is mostly Arabic or Hebrew.
    """

    def __init__(self, text_page: TextPage, width: float, tags: Mapping[int, Tag]) -> None:
        self._letters = PageLetters(text_page, marked=bool(tags))
        self._gaps = RowGaps(self._letters, width)
        self._tags = tags
        self._first_height = 0.0  # of the first character of the line processed last
        self.is_right_to_left = is_right_to_left(self._letters.text)

    def lines(self, fields: Sequence[TypedField] = ()) -> list[PageLine]:
        """Return the lines in the order in which they are drawn, parted where fields are."""
        found = list(self._raw_lines())
        if self.is_right_to_left:
            return lines_in_order(
                [(line, self._placed_letters(line, first)) for line, first in found]
            )
        gaps = self._gaps.of_columns(found) | self._gaps.of_fields(found, fields)
        return [
            part
            for at, (line, first) in enumerate(found)
            for part in (
                self._split_at_gaps(line, first, gaps[at])
                if at in gaps and not is_letter_spaced(line.text)
                else (self._with_word_gaps(line, first),)
            )
        ]

    def _placed_letters(self, line: PageLine, first: int) -> list[Letter]:
        """Return the letters of a line and their positions."""
        letters, word = [], 0
        for at, letter in enumerate(line.text):
            if letter.isspace():
                word += 1
            else:
                left, _, right, _ = self._letters.box(first + at)
                letters.append(Letter(letter, left, right, first + word))
        return letters

    def _raw_lines(self) -> Iterator[FoundLine]:
        """Yield each line with the index of its first character."""
        at = 0
        parts = _LINE_ENDS.split(self._letters.text)
        for raw, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
            bare = raw.strip()
            if bare:
                first = at + len(raw) - len(raw.lstrip())
                hyphen = "-" if end and end != "\r\n" else ""
                line = self._line_at(bare + hyphen, first, first + len(bare) - 1)
                initial = self._initial(line, first)
                if line.right - line.left < _LEAST_LETTER_WIDTH * line.size * len(bare):
                    yield from self._split_at_baselines(line, first)
                elif initial:
                    yield from self._without_initial(bare + hyphen, first, initial)
                elif self._tags and self._may_mix_blocks(line, first + len(bare) - 1):
                    yield from self._split_by_tags(bare + hyphen, first)
                else:
                    yield line, first
            whole = raw + end
            plain = whole.isascii()
            at += len(whole) if plain else len(whole.encode("utf-16-le", "surrogatepass")) // 2

    def _initial(self, line: PageLine, first: int) -> int:
        """Return how many characters at the start of a line are much larger than the rest.

        pdfium assigns an initial to the line whose baseline it shares: the last one next to it.
        """
        if self._first_height < _INITIAL * line.size or len(line.text) <= _LONGEST_INITIAL:
            return 0
        count = 0
        for at in range(_LONGEST_INITIAL):
            _, bottom, _, top = self._letters.box(first + at)
            if top - bottom < _INITIAL * line.size:
                break
            count = at + 1
        return count if line.text[:count].strip()[-1:].isupper() else 0

    def _without_initial(self, text: str, first: int, count: int) -> Iterator[FoundLine]:
        """Yield an initial, and the rest of the line that it was assigned to."""
        yield self._line_at(text[:count], first, first + count - 1), first
        rest = text[count:].lstrip()
        if rest:
            first += len(text) - len(rest)
            yield self._line_at(rest, first, first + len(rest) - 1), first

    def _split_at_baselines(self, line: PageLine, first: int) -> Iterator[FoundLine]:
        """Yield the lines that pdfium takes for one because an initial is next to both."""
        note = self._with_number_in_front(line, first)
        if note is not None:
            yield note, first
            return
        begins = self._baseline_changes(line, first)
        if len(begins) > _MOST_BASELINES:  # the text runs upwards
            yield line, first
            return
        for begin, end in pairwise([0, *begins, len(line.text)]):
            part = line.text[begin:end].strip()
            start = first + end - len(line.text[begin:end].lstrip())
            if part:
                placed = self._line_at(part, start, start + len(part) - 1)
                initial = self._initial(placed, start)
                if initial:
                    yield from self._without_initial(part, start, initial)
                else:
                    yield placed, start

    def _with_number_in_front(self, line: PageLine, first: int) -> PageLine | None:
        """Return a footnote whose number is drawn after its text, with the number in front."""
        found = _NUMBER_DRAWN_LAST.fullmatch(line.text)
        if found is None:
            return None
        left, *_ = self._letters.box(first + found.start(2))
        _, _, right, _ = self._letters.box(first + found.end(1) - 1)
        if not left <= line.left < right:
            return None
        return line._replace(text=lower_digits(found[2]) + found[1], left=left, right=right)

    def _baseline_changes(self, line: PageLine, first: int) -> list[int]:
        """Return where in a line the baseline changes."""
        found: list[int] = []
        base: float | None = None
        for at, letter in enumerate(line.text):
            if letter.isspace():
                continue
            own = self._letters.baseline(self._letters.index(first + at))
            if own is None:
                continue
            if base is not None and abs(own - base) > line.size / 2:
                found.append(at)
                if len(found) > _MOST_BASELINES:
                    break
            base = own
        return found

    def _with_word_gaps(self, line: PageLine, first: int) -> PageLine:
        """Return a letter-spaced line with wider gaps between its words."""
        if not is_letter_spaced(line.text):
            return line
        letters = [at for at, letter in enumerate(line.text) if not letter.isspace()]
        boxes = [self._letters.box(first + at) for at in letters]
        gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
        wide = _WORD_GAP * max(median_low(gaps), 0.0)
        text = line.text[letters[0]]
        for at, gap in zip(letters[1:], gaps, strict=True):
            text += ("  " if gap > wide else " ") + line.text[at]
        return line._replace(text=text)

    def _may_mix_blocks(self, line: PageLine, last: int) -> bool:
        """Whether a line may contain several blocks: its ends differ, or it is in a table row."""
        end = self._tags.get(self._letters.style(self._letters.index(last)).mark)
        other = line.tag is not None and end is not None and end.block != line.tag.block
        return other or (line.tag is not None and line.tag.row > 0)

    def _split_by_tags(self, text: str, first: int) -> Iterator[FoundLine]:
        """Yield the parts of a line that belong to different blocks."""
        begin, inside = 0, None
        for at, letter in enumerate([*text, ""]):
            tag = None
            if letter and not letter.isspace():
                tag = self._tags.get(self._letters.style(self._letters.index(first + at)).mark)
                inside = inside or tag
            if not letter or (tag is not None and inside is not None and tag.block != inside.block):
                part = text[begin:at].rstrip()
                if part:
                    yield (
                        self._line_at(part, first + begin, first + begin + len(part) - 1),
                        first + begin,
                    )
                begin, inside = at, tag

    def _line_at(self, text: str, first: int, last: int) -> PageLine:
        """Return a line with position and style, given by its first, last and a typical letter."""
        left, bottom, _, top = self._letters.box(first)
        self._first_height = top - bottom
        _, _, right, _ = self._letters.box(last)
        at = self._letters.index(min(last, first + _typical_letter(text)))
        baseline = self._letters.baseline(at)
        bottom = bottom if baseline is None else baseline
        size, slant, is_level = self._letters.size(at)
        text = self._with_raised_numbers(text, first, bottom, size)
        style = self._letters.style(at)
        tag = self._tags.get(style.mark) if self._tags else None
        if not (style.bold or style.italic or style.colour or style.monospace or slant):
            return PageLine(text, left, right, bottom, size, tag=tag, is_level=is_level)
        letters = [self._letters.index(first + offset) for offset in _inside(text)] or [at]
        inside = [self._letters.style(letter) for letter in letters]
        end = self._letters.style(self._letters.index(last))
        is_code = style.monospace and end.monospace and all(each.monospace for each in inside)
        if style.monospace and not is_code:  # words of code are often smaller than the others
            size = max(size, median_low(self._letters.size(letter)[0] for letter in letters))
        return PageLine(
            text,
            left,
            right,
            bottom,
            size,
            style.bold and end.bold and any(each.bold for each in inside),
            (style.italic and end.italic and any(each.italic for each in inside)) or slant,
            style.colour
            if style.colour == end.colour and any(each.colour == end.colour for each in inside)
            else 0,
            tag,
            is_code,
            is_level,
        )

    def _with_raised_numbers(self, text: str, first: int, baseline: float, size: float) -> str:
        """Return the text of a line with raised numbers, and letters after names, as such."""

        def is_above(index: int) -> bool:
            own = self._letters.baseline(index)
            return own is not None and own > baseline + _RAISED * size

        def is_raised(offset: int) -> bool:
            index = self._letters.index(first + offset)
            if self._letters.size(index)[0] < RAISED_SIZE * size:
                return is_above(index)
            bottom, top = self._letters.drawn_edges(index)  # a font may have raised digits
            return bottom > baseline + _RAISED * size and 0 < top - bottom < RAISED_HEIGHT * size

        for found in MAY_BE_RAISED.finditer(text):
            if is_raised(found.start()):
                text = text[: found.start()] + raise_digits(found[0]) + text[found.end() :]
        for found in MAY_BE_LETTER_MARK.finditer(text) if may_be_names(text) else ():
            index = self._letters.index(first + found.start())
            if is_above(index) and not is_above(self._letters.index(first + found.start() - 1)):
                text = text[: found.start()] + raise_letters(found[0]) + text[found.end() :]
        for found in MAY_END_RAISED.finditer(text):
            start, end = found.span()
            if self._letters.has_one_font_size(first + start, first + end - 1):
                continue
            raised = next((at for at in range(start + 1, end) if is_raised(at)), end)
            text = text[:raised] + raise_digits(text[raised:end]) + text[end:]
        return text

    def _split_at_gaps(self, line: PageLine, first: int, gaps: Gaps) -> Iterator[PageLine]:
        """Yield the parts of a line between its gaps; each is found by a binary search."""
        text, at, left = line.text, 0, line.left
        for end, begin in gaps:
            low, high = at + 1, len(text) - 1
            while low < high:  # find the first character right of the gap
                middle = (low + high) // 2
                if self._letters.box(first + middle)[0] < (end + begin) / 2:
                    low = middle + 1
                else:
                    high = middle
            part = text[at:low].strip()
            if part:
                yield line._replace(text=part, left=left, right=end)
            at, left = low, begin
        yield line._replace(text=text[at:].strip() or text[-1:], left=left)


def _typical_letter(text: str) -> int:
    """Return the offset of a typical letter of a line; the first may be an initial or raised.

    In a line that opens with a number, it is the letter after that.
    """
    number = _NUMBER.match(text)
    if number is not None:
        return number.end()
    return next((at for at, letter in enumerate(text) if at and not letter.isspace()), 0)


def _inside(text: str) -> list[int]:
    """Return the offsets of up to three words inside a line, whose ends may be in another style.

    The dots up to the page number in a table of contents are none.
    """
    offsets = (text.rfind(" ", 0, len(text) * part // 4) + 1 for part in (1, 2, 3))
    return [at for at in offsets if text[at] not in _LEADERS]
