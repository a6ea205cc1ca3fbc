"""The quotes of a long article, kept as columns."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from reader.model.analysis import Quote, QuoteKind, Speaker
from reader.text.span import Span

QuoteRow = tuple[
    int, int, str, tuple[str, int, int, str, str] | None, tuple[int, int] | None, float, str
]
"""Start, end, kind; name, start, end, mention and role of the speaker; start and end of the cue;
confidence; rule."""

_OFFSET = _NUMBER = "i"  # type codes of arrays of code points and of numbers
_NONE = -1
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
        else (said_by.name, said_by.span.start, said_by.span.end, said_by.mention, said_by.role),
        None if cue is None else (cue.start, cue.end),
        quote.confidence,
        quote.rule,
    )


class QuoteColumns(Sequence[Quote]):
    """Quotes that are made one at a time, when somebody looks at them.

    Thousands take a tenth of the memory that they would take as objects; looking at one costs
    about 3 microseconds. Rows are added while they come, until `complete`.
    """

    __slots__ = (
        "_confidences", "_cue_ends", "_cue_starts", "_ends", "_kinds", "_mention_ends",
        "_mention_starts", "_mentions", "_names", "_numbers", "_roles", "_rules", "_starts",
        "_words",
    )  # fmt: skip

    def __init__(self, rows: Iterable[QuoteRow] = ()) -> None:
        self._starts, self._ends = array(_OFFSET), array(_OFFSET)
        self._mention_starts, self._mention_ends = array(_OFFSET), array(_OFFSET)
        self._cue_starts, self._cue_ends = array(_OFFSET), array(_OFFSET)
        self._kinds = bytearray()
        self._confidences = array("d")
        # numbers of words: most names, roles, mentions and rules come again and again
        self._names, self._roles = array(_NUMBER), array(_NUMBER)
        self._mentions, self._rules = array(_NUMBER), array(_NUMBER)
        self._words: list[str] = []
        self._numbers: dict[str, int] = {}
        self.extend(rows)

    def extend(self, rows: Iterable[QuoteRow]) -> None:
        """Add quotes, which come in the order of the text.

        Raises:
            ValueError: A row is not what `row_of` returns.
        """
        for start, end, kind, said_by, cue, confidence, rule in rows:
            if not 0 <= start <= end or kind not in _NUMBERS:
                raise ValueError("not a quote")
            self._starts.append(start)
            self._ends.append(end)
            self._kinds.append(_NUMBERS[kind])
            name, first, last, mention, role = said_by or ("", _NONE, _NONE, "", "")
            self._names.append(self._number(name))
            self._mention_starts.append(first)
            self._mention_ends.append(last)
            self._mentions.append(self._number(mention))
            self._roles.append(self._number(role))
            self._cue_starts.append(cue[0] if cue else _NONE)
            self._cue_ends.append(cue[1] if cue else _NONE)
            self._confidences.append(confidence)
            self._rules.append(self._number(rule))

    def complete(self) -> None:
        """Forget what is needed only as long as rows are added."""
        self._numbers = {}

    def _number(self, words: str) -> int:
        number = self._numbers.get(words)
        if number is None:
            number = self._numbers[words] = len(self._words)
            self._words.append(words)
        return number

    def without(self, kind: QuoteKind) -> "QuoteColumns":
        """Return the quotes that are of another kind; these very ones when none is of it."""
        if _KINDS.index(kind) not in self._kinds:
            return self
        return QuoteColumns(row_of(quote) for quote in self if quote.kind is not kind)

    def __len__(self) -> int:
        return len(self._starts)

    def _quote(self, at: int) -> Quote:
        words = self._words
        said_by = None
        if self._mention_starts[at] != _NONE:
            span = Span(self._mention_starts[at], self._mention_ends[at])
            name, role = words[self._names[at]], words[self._roles[at]]
            said_by = Speaker(name, span, words[self._mentions[at]], role)
        cue = self._cue_starts[at]
        return Quote(
            Span(self._starts[at], self._ends[at]),
            _KINDS[self._kinds[at]],
            said_by,
            None if cue == _NONE else Span(cue, self._cue_ends[at]),
            self._confidences[at],
            words[self._rules[at]],
        )

    @overload
    def __getitem__(self, index: int) -> Quote: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Quote]: ...
    def __getitem__(self, index: int | slice) -> Quote | Sequence[Quote]:
        if isinstance(index, slice):
            return tuple(map(self._quote, range(*index.indices(len(self)))))
        return self._quote(index)

    def __iter__(self) -> Iterator[Quote]:
        return map(self._quote, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self._starts))

    def __repr__(self) -> str:
        return f"<{len(self)} quotes>"
