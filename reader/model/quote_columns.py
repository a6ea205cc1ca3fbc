"""The quotes of a long article, stored as columns."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import compress, pairwise

from reader.model.analysis import (
    NOBODY,
    UNKNOWN_SPEAKER,
    Quote,
    QuotedSpeaker,
    QuoteKind,
    Speaker,
    initialled,
)
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.columns import Columns
from reader.text.span import Span

if TYPE_CHECKING:  # the first frame has no quotes
    from reader.model.quote_groups import QuoteGroups
    from reader.model.quote_places import QuotePlaces

QuoteRow = tuple[
    int, int, str, tuple[str, int, int, str, str, str] | None, tuple[int, int] | None, float, str
]
"""Start, end, kind; name, start, end, mention, role and short name of the speaker; start and end of
the cue; confidence; rule."""

PackedQuotes = tuple[bytes, tuple[bytes, ...], list[str], list[str]]
"""Kinds, columns, names of speakers, words."""

_OFFSET = _NUMBER = "i"  # type codes of arrays of code points and of numbers
_NONE = -1
_OPENING_CHARS = 2  # most signs before a quote that opens a passage, such as « and a space
_KINDS = tuple(QuoteKind)
_NUMBERS = {str(kind): number for number, kind in enumerate(_KINDS)}


def row_of(quote: Quote) -> QuoteRow:
    """Return a quote as plain values."""
    said_by, cue = quote.speaker, quote.cue
    return (
        quote.span.start,
        quote.span.end,
        str(quote.kind),
        None
        if said_by is None
        else (
            said_by.name,
            said_by.span.start,
            said_by.span.end,
            said_by.mention,
            said_by.role,
            said_by.short,
        ),
        None if cue is None else (cue.start, cue.end),
        quote.confidence,
        quote.rule,
    )


class QuoteColumns(Columns[Quote]):
    """A sequence of quotes that are created one at a time, on access.

    Thousands take a tenth of the memory that they would take as objects; looking at one costs
    about 3 microseconds. Rows are added while they come, until `complete`.

    Attributes:
        starts: Where each begins.
        speaker_numbers: Who spoke each: a number in the order of the speakers' first quotes, as in
            `Analysis.speakers`; `NOBODY` when nobody is named.
    """

    __slots__ = (
        "_confidences", "_cue_ends", "_cue_starts", "_ends", "_groups", "_in_marks", "_kinds",
        "_mention_ends", "_mention_starts", "_mentions", "_names", "_numbers", "_places", "_roles",
        "_rules", "_shared", "_shorts", "_speakers", "_words", "speaker_numbers", "starts",
    )  # fmt: skip

    def __init__(self, rows: Iterable[QuoteRow] = ()) -> None:
        self.starts, self._ends = array(_OFFSET), array(_OFFSET)
        self._mention_starts, self._mention_ends = array(_OFFSET), array(_OFFSET)
        self._cue_starts, self._cue_ends = array(_OFFSET), array(_OFFSET)
        self._kinds = bytearray()
        self._confidences = array("d")
        self.speaker_numbers = array(_NUMBER)
        self._names: list[str] = []
        self._speakers: dict[str, int] = {}  # numbers of names
        # numbers of words: most of these come again and again
        self._roles, self._mentions, self._shorts, self._rules = (array(_NUMBER) for _ in range(4))
        self._words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._forget()
        self.extend(rows)

    @classmethod
    def of(cls, quotes: Sequence[Quote]) -> "QuoteColumns":
        """Return quotes as columns; the same object if they already are."""
        return quotes if isinstance(quotes, QuoteColumns) else cls(map(row_of, quotes))

    def packed(self) -> PackedQuotes:
        """Return the columns as plain values, for `unpacked`; on this machine only."""
        columns = tuple(getattr(self, name).tobytes() for name in _COLUMNS)
        return bytes(self._kinds), columns, [*self._names], [*self._words]

    @classmethod
    def unpacked(cls, packed: PackedQuotes) -> "QuoteColumns":
        """Return what `packed` returned as quotes, complete.

        Raises:
            ValueError: It is something else.
        """
        kinds, columns, names, words = packed
        quotes = cls()
        for name, content in zip(_COLUMNS, columns, strict=True):
            getattr(quotes, name).frombytes(content)
        quotes._kinds, quotes._names, quotes._words = bytearray(kinds), [*names], [*words]
        if {len(getattr(quotes, name)) for name in _COLUMNS} != {len(kinds)}:
            raise ValueError("columns of quotes that do not fit together")
        quotes.complete()
        return quotes

    def extend(self, rows: Iterable[QuoteRow]) -> None:
        """Append quotes, in text order.

        Raises:
            ValueError: A row is not what `row_of` returns.
        """
        self._forget()
        for start, end, kind, said_by, cue, confidence, rule in rows:
            if not 0 <= start <= end or kind not in _NUMBERS:
                raise ValueError("not a quote")
            self.starts.append(start)
            self._ends.append(end)
            self._kinds.append(_NUMBERS[kind])
            name, first, last, mention, role, short = said_by or ("", _NONE, _NONE, "", "", "")
            speaker = _number(name, self._speakers, self._names) if name else NOBODY
            self.speaker_numbers.append(speaker)
            self._mention_starts.append(first)
            self._mention_ends.append(last)
            self._mentions.append(_number(mention, self._numbers, self._words))
            self._roles.append(_number(role, self._numbers, self._words))
            self._shorts.append(_number(short, self._numbers, self._words))
            self._cue_starts.append(cue[0] if cue else _NONE)
            self._cue_ends.append(cue[1] if cue else _NONE)
            self._confidences.append(confidence)
            self._rules.append(_number(rule, self._numbers, self._words))

    def complete(self) -> None:
        """Release what is needed only while rows are added, and sort the rest.

        Of thousands, that takes time which nobody should wait for later.
        """
        self._numbers, self._speakers = {}, {}
        _ = self.in_marks.groups, self.in_marks.places

    def _forget(self) -> None:
        self._in_marks: QuoteColumns | None = None
        self._groups: QuoteGroups | None = None
        self._places: QuotePlaces | None = None
        self._shared: frozenset[str] | None = None

    # what is found again ---------------------------------------------------------------

    @property
    def in_marks(self) -> "QuoteColumns":
        """The quotes without reported speech; the same object if there is none."""
        if self._in_marks is None:
            reported = len(self.of_kind(QuoteKind.INDIRECT))
            self._in_marks = self._without(QuoteKind.INDIRECT) if reported else self
        return self._in_marks

    def of_kind(self, kind: QuoteKind) -> Sequence[int]:
        """Return the numbers of the quotes of one kind, from 0, ascending."""
        return array(_NUMBER, compress(range(len(self)), self._are(kind)))

    @property
    def groups(self) -> "QuoteGroups":
        """The quotes by speaker."""
        if self._groups is None:
            from reader.model.quote_groups import QuoteGroups

            self._groups = QuoteGroups(self.speaker_numbers, self._are(QuoteKind.FRAGMENT))
        return self._groups

    @property
    def places(self) -> "QuotePlaces":
        """The quotes and what is said about them, by place."""
        if self._places is None:
            from reader.model.quote_places import QuotePlaces

            self._places = QuotePlaces(
                (self.starts, self._ends),
                (self._cue_starts, self._cue_ends),
                (self._mention_starts, self._mention_ends),
            )
        return self._places

    def speaker_name(self, number: int) -> str:
        """Return the name of a speaker by index; empty for `NOBODY`."""
        return self._names[number] if number >= 0 else ""

    def speaker_number(self, name: str) -> int:
        """Return a speaker's number, `UNKNOWN_SPEAKER`, or `NOBODY` for an empty name."""
        if not name:
            return NOBODY
        return self._names.index(name) if name in self._names else UNKNOWN_SPEAKER

    def renamed(self, name: str, later: "QuoteColumns") -> str:
        """Return the name of a speaker of these among others found later in the same text.

        There, it may be a fuller one. It is `name` itself if nothing tells.
        """
        speaker = self.speaker_number(name)
        if speaker < 0 or later.speaker_number(name) >= 0:
            return name
        start = self.starts[self.speaker_numbers.index(speaker)]
        quote = later.first_over(Span(start, start + 1))
        return quote.speaker.name if quote is not None and quote.speaker is not None else name

    def short_name(self, name: str) -> str:
        """Return the short name of a speaker for narrow columns; may be empty."""
        speaker = self.speaker_number(name)
        if speaker < 0:
            return ""
        return self._words[self._shorts[self.speaker_numbers.index(speaker)]]

    @property
    def shared_short_names(self) -> frozenset[str]:
        """The short forms of names, also with initials, that several speakers have in common."""
        if self._shared is None:
            given = set(zip(self.speaker_numbers, self._shorts, strict=True))
            named = [(self._names[n], self._words[s]) for n, s in given if n != NOBODY]
            forms = sorted(
                form for name, short in named for form in (short, initialled(name, short))
            )
            self._shared = frozenset(one for one, other in pairwise(forms) if one == other and one)
        return self._shared

    def numbers_at(self, span: Span) -> Iterator[int]:
        """Yield the numbers of the quotes on a span."""
        first, last = bisect_left(self.starts, span.start), bisect_right(self.starts, span.start)
        return (number for number in range(first, last) if self._ends[number] == span.end)

    def mentioned_at(self, spans: Collection[Span]) -> Iterator[tuple[int, Span]]:
        """Yield the numbers of the quotes whose speaker is mentioned on one of some spans."""
        starts = {span.start for span in spans}
        for number, start in enumerate(self._mention_starts):
            if start in starts and (span := Span(start, self._mention_ends[number])) in spans:
                yield number, span

    def numbers_of_speaker(self, name: str, first: int, end: int) -> Iterator[int]:
        """Yield the numbers in ``[first, end)`` whose speaker has a name, maybe an empty one."""
        speaker, speakers = self.speaker_number(name), self.speaker_numbers
        for number in range(first, end):
            if speakers[number] == speaker and self._mention_starts[number] != _NONE:
                yield number

    def mention(self, number: int) -> str:
        """Return the words that name the speaker of a quote."""
        return self._words[self._mentions[number]]

    def quoted_speakers(self) -> tuple[QuotedSpeaker, ...]:
        """Return each speaker with their quotes, in order of their first quotes."""
        numbers: list[list[int]] = [[] for _ in self._names]
        roles = dict[int, int]()
        silent = {number for number, word in enumerate(self._words) if not word}
        pairs = zip(self.speaker_numbers, self._roles, strict=True)
        for number, (speaker, role) in enumerate(pairs):
            if speaker != NOBODY:
                numbers[speaker].append(number)
                if role not in silent:
                    roles.setdefault(speaker, role)
        return tuple(
            QuotedSpeaker(
                name,
                self._words[roles[speaker]] if speaker in roles else "",
                tuple(numbers[speaker]),
            )
            for speaker, name in enumerate(self._names)
        )

    def first_over(self, span: Span) -> Quote | None:
        """Return the first quote that shares a code point with a passage."""
        number = self.places.first_within(span.start, span.end)
        return self._item(number) if number >= 0 else None

    def over(self, span: Span) -> Sequence[int]:
        """Return the numbers of the quotes that share a code point with a passage, in order."""
        number = self.places.first_within(span.start, span.end)
        last = bisect_left(self.starts, span.end)
        return [n for n in range(max(number, 0), last) if self._ends[n] > span.start]

    def of_one_speaker(self, passage: Span) -> Quote | None:
        """Return the first quote in a passage whose words are those of one speaker; else None.

        All quotes in it must have the same speaker; quotes inside other quotes belong to those. The
        passage must open with a quote, or be quoted for the most part: a paragraph of the author's
        with a few quoted words is nobody's.
        """
        numbers, speakers, reached, quoted = self.over(passage), set[int](), passage.start, 0
        for number in numbers:
            if self._ends[number] > reached:
                speakers.add(self.speaker_numbers[number])
                end = min(self._ends[number], passage.end)
                quoted += max(0, end - max(self.starts[number], reached))
                reached = self._ends[number]
        if len(speakers) != 1:
            return None
        opens = self.starts[numbers[0]] <= passage.start + _OPENING_CHARS
        return self._item(numbers[0]) if opens or 2 * quoted >= len(passage) else None

    def span(self, number: int) -> Span:
        """Return the words of a quote."""
        return Span(self.starts[number], self._ends[number])

    def end(self, number: int) -> int:
        """Return where a quote ends."""
        return self._ends[number]

    def characters(self, numbers: Sequence[int] | None = None) -> int:
        """Return the total length of some quotes, or of all, in code points."""
        if numbers is None:
            return sum(self._ends) - sum(self.starts)
        ends, starts = self._ends.__getitem__, self.starts.__getitem__
        return sum(map(ends, numbers)) - sum(map(starts, numbers))

    def _are(self, kind: QuoteKind) -> bytearray:
        """Return for each quote 1 when it is of a kind, else 0."""
        number = _KINDS.index(kind)
        return self._kinds.translate(bytes(each == number for each in range(256)))

    def _without(self, kind: QuoteKind) -> "QuoteColumns":
        return self._of_which(self._are(kind).translate(_OPPOSITE))

    def _of_which(self, kept: Sequence[int]) -> "QuoteColumns":
        """Return those at whose number is no 0."""
        left, whole = QuoteColumns(), all(kept)
        for name in _COLUMNS:
            column = getattr(self, name)
            part = column[:] if whole else array(column.typecode, compress(column, kept))
            setattr(left, name, part)
        left._kinds = bytearray(compress(self._kinds, kept))
        left._names, left._words = [*self._names], [*self._words]
        return left

    # another state of them ---------------------------------------------------------------

    def with_more(self, quotes: Iterable[Quote]) -> "QuoteColumns":
        """Return the quotes together with more, in text order; creates new columns."""
        rows = sorted((*map(row_of, self), *map(row_of, quotes)), key=_place)
        return QuoteColumns(rows)._numbered_anew()  # noqa: SLF001 - another one of us

    def with_changes(self, changes: Mapping[int, Quote | None]) -> "QuoteColumns":
        """Return the quotes with some replaced by others at the same places.

        Costs little more than copying the columns.

        Args:
            changes: By number; None leaves a quote out.
        """
        kept = bytearray(b"\1") * len(self)
        changed = self._of_which(kept)
        for number, quote in changes.items():
            if quote is None:
                kept[number] = 0
            else:
                changed._put(number, quote)  # noqa: SLF001 - another one of us
        if not all(kept):
            return changed._of_which(kept)._numbered_anew()  # noqa: SLF001
        return changed._numbered_anew(self.in_marks.places)  # noqa: SLF001

    def _put(self, number: int, quote: Quote) -> None:
        """Put another speaker, confidence and rule in the place of those of a quote."""
        row = QuoteColumns([row_of(quote)])
        for name in ("_mention_starts", "_mention_ends", "_confidences"):
            getattr(self, name)[number] = getattr(row, name)[0]
        for name in ("_mentions", "_roles", "_shorts", "_rules"):
            word = row._words[getattr(row, name)[0]]
            getattr(self, name)[number] = _number_of(word, self._words)
        said_by = row.speaker_name(row.speaker_numbers[0])
        self.speaker_numbers[number] = _number_of(said_by, self._names) if said_by else NOBODY

    def _numbered_anew(self, places: "QuotePlaces | None" = None) -> "QuoteColumns":
        """Number the speakers in the order of their first quotes, and return these very quotes.

        Args:
            places: Where the quotes in marks are, when that is known.
        """
        order = [speaker for speaker in dict.fromkeys(self.speaker_numbers) if speaker != NOBODY]
        if order != [*range(len(self._names))]:
            numbers = {speaker: number for number, speaker in enumerate(order)} | {NOBODY: NOBODY}
            self.speaker_numbers = array(_NUMBER, map(numbers.__getitem__, self.speaker_numbers))
            self._names = [self._names[speaker] for speaker in order]
        self.in_marks._places = places  # noqa: SLF001 - another one of us, or these
        return self

    # as a sequence -----------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self.starts)

    def _item(self, at: int) -> Quote:
        words = self._words
        said_by = None
        if self._mention_starts[at] != _NONE:
            span = Span(self._mention_starts[at], self._mention_ends[at])
            name, role = self.speaker_name(self.speaker_numbers[at]), words[self._roles[at]]
            short = words[self._shorts[at]]
            said_by = Speaker(name, span, words[self._mentions[at]], role, short)
        cue = self._cue_starts[at]
        return Quote(
            Span(self.starts[at], self._ends[at]),
            _KINDS[self._kinds[at]],
            said_by,
            None if cue == _NONE else Span(cue, self._cue_ends[at]),
            self._confidences[at],
            words[self._rules[at]],
        )


_OPPOSITE = bytes(not each for each in range(256))
_COLUMNS = (
    "starts", "_ends", "_mention_starts", "_mention_ends", "_cue_starts", "_cue_ends",
    "_confidences", "speaker_numbers", "_roles", "_mentions", "_shorts", "_rules",
)  # fmt: skip


def _place(row: QuoteRow) -> tuple[int, int]:
    return row[0], -row[1]  # what holds another quote comes first


def _number_of(word: str, words: list[str]) -> int:
    if word not in words:
        words.append(word)
    return words.index(word)


def _number(word: str, numbers: dict[str, int], words: list[str]) -> int:
    number = numbers.get(word)
    if number is None:
        number = numbers[word] = len(words)
        words.append(word)
    return number
