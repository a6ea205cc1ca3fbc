"""Compares editions, and locates passages in another edition, in a subprocess.

Both align whole untrusted texts. Small jobs run in this process, since starting a subprocess takes
100 ms.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, cast

from reader.errors import ReaderError
from reader.isolation.packing import PackedArticle, pack_article, unpack_article
from reader.isolation.pipes import receive
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.analysis import Quote, Speaker, in_marks
from reader.model.annotation import Resolution, Status, Target
from reader.model.article import Article, BlockKind
from reader.text.span import Span

if TYPE_CHECKING:
    from reader.anchoring.changes import Change  # not needed to locate a note
    from reader.anchoring.summary import ChangeSummary

LIMITS = WorkLimits(seconds=60.0, memory_bytes=1_500_000_000)
_IN_PROCESS_CHARS = 10_000_000
"""Characters to search for all targets together up to which this process does it: 200 ms."""
_ALIGNED_CHARS = 400_000
"""Characters of two editions up to which this process aligns them: at worst about a second."""

Pair = tuple[int, int]


class Edition(NamedTuple):
    """One side of a comparison.

    Attributes:
        text: Its text.
        quotes: The spans of its quotes, without reported speech.
        headline: The span of its headline, if it has one.
        speakers: Who said each of the quotes; None if unknown.
    """

    text: str
    quotes: Sequence[Span]
    headline: Span | None
    speakers: Sequence[Speaker | None] = ()


def edition_of(article: Article) -> Edition:
    """Return an article as one side of a comparison."""
    from reader.analysis.quotes import quotes_of

    heads = (block.span for block in article.blocks if block.kind is BlockKind.HEADLINE)
    return _edition(article.text, quotes_of(article), next(heads, None))


def edition_of_text(text: str) -> Edition:
    """Return a stored text, whose first paragraph is the headline, as one side of a comparison."""
    from reader.analysis.quotes import find_quotes

    end = text.find("\n\n")
    return _edition(text, find_quotes(text), Span(0, end) if end > 0 else None)


def _edition(text: str, found: Sequence[Quote], headline: Span | None) -> Edition:
    quotes = [*in_marks(found)]
    spans, speakers = [each.span for each in quotes], [each.speaker for each in quotes]
    return Edition(text, spans, headline, speakers)


def compare(old: Edition, new: Edition) -> "tuple[tuple[Change, ...], ChangeSummary]":
    """Return the changes between two editions, and their counts."""
    from reader.anchoring.changes import compare_editions
    from reader.anchoring.summary import summarise_changes

    changes = compare_editions(old.text, new.text)
    return changes, summarise_changes(
        old.text,
        new.text,
        changes,
        old_quotes=old.quotes,
        new_quotes=new.quotes,
        old_headline=old.headline,
        new_headline=new.headline,
        old_speakers=old.speakers,
        new_speakers=new.speakers,
    )


ChangeRow = tuple[str, int, int, int, int, Sequence[tuple[int, int, int, int]], bool]
TargetRow = tuple[int, int, str, str, str, int, int, str]
PlaceRow = tuple[str, int, int, Sequence[Pair]]
_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result of comparing two editions.

    Attributes:
        changes: The changes in reading order.
        summary: A summary of them in one line.
        top: The new place of the given passage; None when unknown.
    """

    changes: "tuple[Change, ...]"
    summary: str
    top: Span | None = None


def compare_isolated(
    old_text: str,
    article: Article,
    *,
    old_quotes: Sequence[Span] = (),
    top: Span | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Return the changes from an edition to the current article.

    Args:
        old_text: The older edition.
        article: The newer one.
        old_quotes: The quotes of the older edition; detected if none are given.
        top: A passage of the older edition to find in the newer one.
        cancelled: Polled; True ends the work with an error.

    Raises:
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    quotes = [(span.start, span.end) for span in old_quotes]
    request = (
        "compare",
        (pack_article(article), quotes, None if top is None else (top.start, top.end)),
    )
    texts = [old_text, article.text]
    try:
        with run_isolated(
            "reader.workers.comparison", request, LIMITS, cancelled, texts=texts
        ) as pipe:
            rows, summary, place = cast("tuple[list[ChangeRow], str, Pair | None]", receive(pipe))
            changes = tuple(map(_change, rows))
            return Comparison(changes, str(summary), None if place is None else Span(*place))
    except ReaderError as problem:
        raise ReaderError(f"comparing the editions {problem.message}") from problem


def place_targets(
    targets: Sequence[Target], text: str, *, old_text: str | None = None
) -> tuple[Resolution, ...]:
    """Return the resolutions of targets of one edition in another, in order.

    Args:
        targets: The targets to find.
        text: The edition to search.
        old_text: The edition that the targets were made on, if available.

    Raises:
        ReaderError: It took too long, or too much memory, or ended on its own.
    """
    from reader.anchoring.resolve import resolve_targets

    if text == old_text or not needs_subprocess(targets, text, old_text):
        return resolve_targets(targets, text, old_text=old_text)
    rows = [tuple(target) for target in targets]
    texts = [text] if old_text is None else [text, old_text]
    try:
        with run_isolated(
            "reader.workers.comparison", ("place", rows), LIMITS, lambda: False, texts=texts
        ) as pipe:
            places = cast("list[PlaceRow]", receive(pipe))
            found = tuple(map(_resolution, places))
            if len(found) != len(targets):
                raise EOFError
            return found
    except ReaderError as problem:
        raise ReaderError(f"looking for the places of notes {problem.message}") from problem


def place_all(
    targets: Sequence[Target], text: str, edition: Callable[[str], str | None]
) -> tuple[list[Resolution], str]:
    """Return the resolutions of targets of any editions in a text, in order.

    Args:
        targets: The targets to find; those of one old edition are located together.
        text: The edition to search.
        edition: Returns the text of an edition by digest, if available; its errors propagate.

    Returns:
        The resolutions, and an error message in one line; targets affected by it have no place.
    """
    groups: dict[str, list[int]] = {}
    for number, target in enumerate(targets):
        groups.setdefault(target.digest, []).append(number)
    placed = [Resolution(Status.ORPHAN)] * len(targets)
    problem = ""
    for digest, numbers in groups.items():
        old_text = edition(digest) if digest else None
        try:
            found = place_targets([targets[n] for n in numbers], text, old_text=old_text)
        except ReaderError as error:
            problem = error.message
            continue
        for number, resolution in zip(numbers, found, strict=True):
            placed[number] = resolution
    return placed, problem


def needs_subprocess(targets: Sequence[Target], text: str, old_text: str | None) -> bool:
    """Whether locating targets should be left to a subprocess."""
    unsure = sum(text[target.start : target.end] != target.exact for target in targets)
    sizes = sum(len(target.exact) for target in targets)
    if old_text is not None and len(text) + len(old_text) > _ALIGNED_CHARS:
        return True
    return unsure * len(text) + sizes > _IN_PROCESS_CHARS


def _change(row: ChangeRow) -> "Change":
    from reader.anchoring.changes import Change, ChangeKind, Piece

    kind, old_start, old_end, new_start, new_end, pieces, cosmetic = row
    return Change(
        ChangeKind(kind),
        Span(old_start, old_end),
        Span(new_start, new_end),
        tuple(Piece(Span(a, b), Span(c, d)) for a, b, c, d in pieces),
        cosmetic,
    )


def _resolution(row: PlaceRow) -> Resolution:
    status, start, end, segments = row
    span = None if start == _NOWHERE else Span(start, end)
    return Resolution(Status(status), span, tuple(Span(*pair) for pair in segments))


# in the subprocess ----------------------------------------------------------------------------


def _work(request: object, texts: Sequence[str]) -> Iterator[object]:
    kind, content = cast("tuple[str, object]", request)
    yield _placed(content, *texts) if kind == "place" else _compared(content, *texts)


def _placed(content: object, text: str, old_text: str | None = None) -> list[PlaceRow]:
    from reader.anchoring.resolve import resolve_targets

    rows = cast("list[TargetRow]", content)
    found = resolve_targets([Target(*row) for row in rows], text, old_text=old_text)
    return [
        (
            str(each.status),
            *((each.span.start, each.span.end) if each.span else (_NOWHERE,) * 2),
            [(part.start, part.end) for part in each.segments],
        )
        for each in found
    ]


def _compared(
    content: object, old_text: str, new_text: str
) -> tuple[list[ChangeRow], str, Pair | None]:
    from reader.anchoring.summary import summary_line

    packed, quotes, top = cast("tuple[PackedArticle, list[Pair], Pair | None]", content)
    old = edition_of_text(old_text)
    if quotes:
        old = old._replace(quotes=[Span(*pair) for pair in quotes], speakers=())
    changes, summary = compare(old, edition_of(unpack_article(packed, new_text)))
    place = None if top is None else _place_of(old_text, new_text, top)
    return [_row(change) for change in changes], summary_line(summary), place


def _place_of(old_text: str, new_text: str, top: Pair) -> Pair | None:
    from reader.anchoring.describe import describe_target
    from reader.anchoring.resolve import resolve_target

    target = describe_target(old_text, *top)
    span = resolve_target(target, new_text, old_text=old_text).span
    return None if span is None else (span.start, span.end)


def _row(change: "Change") -> ChangeRow:
    return (
        str(change.kind),
        change.old.start,
        change.old.end,
        change.new.start,
        change.new.end,
        [(p.old.start, p.old.end, p.new.start, p.new.end) for p in change.pieces],
        change.cosmetic,
    )


if __name__ == "__main__":
    from reader.workers.worker_process import run_worker

    run_worker(_work)
