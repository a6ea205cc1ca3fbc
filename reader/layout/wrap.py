"""Wrapping text into rows of limited width."""

from collections.abc import Callable

from reader.layout.measures import row_end, wrap_narrow
from reader.startup.lazy_regex import lazily
from reader.text.cells import cell_width, cluster_end, is_narrow

_WORD = lazily(r"[^ \n\t]+")
# scripts written without spaces: a row may end between any two clusters
_BREAKS_ANYWHERE = lazily(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60"
    "\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f\U00020000-\U0003fffd]"
)
# characters of two cells that are complete clusters unless a combining mark follows
_PLAIN_WIDE = lazily(
    "[\u3001-\u3007\u3009\u300b\u300d\u300f\u3011-\u3013\u3015-\u3029\u3041-\u3096\u30a1-\u30fe"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff07\uff09-\uff3a\uff3c-\uff5a\uff5c-\uff60]+"
)
# opening punctuation may not end a row (kinsoku), nor may a row end inside a word or a number of
# another script
_OPENING = "〈《「『【〔（［｛“‘([{$€£¥"
_KEPT_TOGETHER = lazily(
    f"[{_OPENING}]*(?:[0-9A-Za-z\u00c0-\u058f]+(?:[.,:'’/&@+-][0-9A-Za-z\u00c0-\u058f]+)*%?)?"
)
# Spacing marks of Indian and other scripts: some terminals give them a cell of their own, as the
# C library does, others none, as Rich does.
_BESIDE_LETTER = lazily(
    "[\u0903\u093b\u093e-\u0940\u0949-\u094c\u094e\u094f\u0982\u0983\u09be-\u09c0\u09c7\u09c8"
    "\u09cb\u09cc\u09d7\u0a03\u0a3e-\u0a40\u0a83\u0abe-\u0ac0\u0ac9\u0acb\u0acc\u0b02\u0b03"
    "\u0b3e\u0b40\u0b47\u0b48\u0b4b\u0b4c\u0b57\u0bbe\u0bbf\u0bc1\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcc"
    "\u0bd7\u0c01-\u0c03\u0c41-\u0c44\u0c82\u0c83\u0cbe\u0cc0-\u0cc4\u0cc7\u0cc8\u0cca\u0ccb\u0cd5"
    "\u0cd6\u0d02\u0d03\u0d3e-\u0d40\u0d46-\u0d48\u0d4a-\u0d4c\u0d57\u0d82\u0d83\u0dcf-\u0dd1"
    "\u0dd8-\u0ddf\u0df2\u0df3\u102b\u102c\u1031\u1038\u103b\u103c\u17b6\u17be-\u17c5\u17c7\u17c8]"
)
# closing punctuation and small kana may not start a row (kinsoku)
NEVER_FIRST = frozenset("、。，．」』】）！？：；…ーぁぃぅぇぉっゃゅょ゛゜々!),.:;?]}”’»")
_MAX_CARRIED_CLUSTERS = 8  # most clusters that closing punctuation takes along to the next row

Range = tuple[int, int]


def wrap(text: str, start: int, end: int, width_cells: int) -> list[Range]:
    """Return the rows of ``text[start:end]`` as half-open ranges of code points in `text`.

    A row is at most `width_cells` wide, unless a single cluster is wider. Rows end at spaces, at
    newlines, between clusters of scripts written without spaces (there not inside words and numbers
    of other scripts), and inside words longer than a row; never inside a cluster. The space at
    which a row ends belongs to no row. Characters whose width differs between terminals count with
    the greatest width, so that rows fit in all of them.
    At least one row is returned. Cost is linear in the stretch.
    """
    width = max(1, width_cells)
    rows: list[Range] = []
    at, lines = start, text[start:end].split("\n")
    all_narrow = _is_plain("".join(lines))
    for line in lines:
        stop = at + len(line)
        if not all_narrow and not _is_plain(line):
            _wrap_wide(text, at, stop, width, rows)
        elif len(line) <= width:
            rows.append((at, stop))
        else:
            wrap_narrow(text, at, stop, width, rows)
        at = stop + 1
    return rows


def _is_plain(stretch: str) -> bool:
    """Whether every character is one cell wide, and none is a tab."""
    return "\t" not in stretch and is_narrow(stretch)


def cut_to_width(
    text: str, start: int, end: int, width_cells: int, *, measure: Callable[[str], int] = cell_width
) -> int:
    """Return the largest offset up to which ``text[start:end]`` fits into `width_cells`.

    If measured by `max_cells`, it fits in all terminals.
    """
    width = max(0, width_cells)
    if is_narrow(text[start : min(end, start + width + 1)]):
        return min(end, start + width)
    used, at = 0, start
    while at < end:
        stop = min(end, cluster_end(text, at))
        used += measure(text[at:stop])
        if used > width:
            break
        at = stop
    return at


def max_cells(text: str) -> int:
    """Return the greatest width of `text` in any terminal, in cells."""
    return len(text) if is_narrow(text) else cell_width(text) + len(_BESIDE_LETTER.findall(text))


class _Filler:
    """Fills rows from left to right; see `_wrap_wide`."""

    def __init__(self, text: str, at: int, end: int, width: int, rows: list[Range]) -> None:
        self.text, self.width, self.rows = text, width, rows
        self.line_end = end
        self.cells = max_cells if _BESIDE_LETTER.search(text, at, end) else cell_width
        self.start = self.end = at
        self.used = 0  # width in cells from `start` to `end`
        self.torn_until = at  # the end of a word that is longer than a row

    @property
    def filled(self) -> bool:
        return self.end > self.start

    def close(self, next_start: int) -> None:
        self.rows.append((self.start, self.end))
        self.start = self.end = next_start
        self.used = 0

    def add_word(self, start: int, end: int) -> None:
        word = self.text[start:end]
        cells = self.cells(word)
        gap = start - self.end if self.filled else 0
        if not self.filled:
            self.start = self.end = start
        if self.used + gap + cells <= self.width:
            self.end, self.used = end, self.used + gap + cells
            return
        breakable = _BREAKS_ANYWHERE.search(word) is not None
        if self.filled and not breakable:
            if gap == 1 and self._close_before_mark(start):
                self.add_word(start, end)
                return
            self.close(start)
        if cells <= self.width and not self.filled:
            self.end, self.used = end, cells
        else:
            self._add_clusters(start, end, gap if self.filled else 0, kinsoku=breakable)

    def _close_before_mark(self, start: int) -> bool:
        """Close the row before words that a mark keeps together with the word at `start`.

        Return whether there is such a mark, and a space before those words.
        """
        space = row_end(self.text, self.start, start - 1, self.line_end)
        if space == start - 1:
            return False
        self._close_before(space + 1, self.end)
        return True

    def _add_clusters(self, at: int, end: int, gap: int, *, kinsoku: bool) -> None:
        tail: list[int] = []  # offsets of the last clusters of the word in this row
        while at < end:
            plain = self._plain_until(at, end, gap) if kinsoku else at
            if plain > at:
                tail = [*tail, *range(max(at, plain - _MAX_CARRIED_CLUSTERS), plain)][
                    -_MAX_CARRIED_CLUSTERS:
                ]
                self.used += gap + 2 * (plain - at)
                self.end = at = plain
                gap = 0
                continue
            stop, cells = self._unit(at, end) if kinsoku else self._cluster(at, end)
            if self.filled and self.used + gap + cells > self.width:
                taken = None
                if kinsoku and self.text[at] in NEVER_FIRST and gap == 0:
                    taken = self._to_take_along(tail, cells)
                self._close_before(at if taken is None else taken, at)
                tail = tail[tail.index(taken) :] if taken is not None else []
            self.used += gap + cells if self.filled else cells
            gap = 0
            tail = [*tail[1 - _MAX_CARRIED_CLUSTERS :], at]
            self.end = at = stop

    def _cluster(self, at: int, end: int) -> tuple[int, int]:
        """Return the end of the cluster at `at`, and its width."""
        stop = min(end, cluster_end(self.text, at))
        return stop, self.cells(self.text[at:stop])

    def _unit(self, at: int, end: int) -> tuple[int, int]:
        """Return the end of the clusters at `at` between which no row may end, and their width.

        They are opening marks with what follows them, and words and numbers of other scripts; if
        these do not fit in a row, single clusters.
        """
        if at < self.torn_until:
            return self._cluster(at, end)
        found = _KEPT_TOGETHER.match(self.text, at, end)
        if found is None or found.end() == at:
            return self._cluster(at, end)
        last = found.end() - 1
        if self.text[last] in _OPENING and last + 1 < end:
            last += 1
        stop = min(end, cluster_end(self.text, last))
        cells = self.cells(self.text[at:stop])
        if cells <= self.width:
            return stop, cells
        self.torn_until = found.end()
        return self._cluster(at, end)

    def _plain_until(self, at: int, end: int, gap: int) -> int:
        """Return up to where plain characters of two cells fit into this row."""
        room = (self.width - self.used - gap) // 2
        stop = min(end, at + max(0, room) + 1)
        found = _PLAIN_WIDE.match(self.text, at, stop)
        until = found.end() if found is not None else at
        if until - at > room:
            return at + max(0, room)
        return until if until == end else max(at, until - 1)  # the last may have a mark after it

    def _to_take_along(self, tail: list[int], cells: int) -> int | None:
        """Return the offset of the last cluster that may begin a row; None if there is none."""
        for start in reversed(tail):
            if self.text[start] not in NEVER_FIRST:
                fits = self.cells(self.text[start : self.end]) + cells <= self.width
                return start if start > self.start and fits else None
        return None

    def _close_before(self, start: int, end: int) -> None:
        """Close the row before `start`; the text from there to `end` begins the next one."""
        self.end = self.start + len(self.text[self.start : start].rstrip(" "))
        self.close(start)
        self.end, self.used = end, self.cells(self.text[start:end])


def _wrap_wide(text: str, at: int, end: int, width: int, rows: list[Range]) -> None:
    """Append the rows of a line with wide, combining or joined characters."""
    before = len(rows)
    filler = _Filler(text, at, end, width, rows)
    for word in _WORD.finditer(text, at, end):
        filler.add_word(*word.span())
    if filler.end > filler.start or len(rows) == before:
        filler.close(end)
