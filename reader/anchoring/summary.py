"""A summary of the changes between two editions, quotes first."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.anchoring.alignment import align_texts
from reader.anchoring.changes import Change, ChangeKind
from reader.anchoring.gaps import UNMAPPED
from reader.anchoring.passage import map_passage
from reader.model.analysis import Speaker
from reader.text.caseless import alike
from reader.text.counts import counted
from reader.text.fold import fold_text
from reader.text.span import Span

_MIN_KEPT_SHARE = 0.4
"""Share of a quote's letters that must remain for it to be reworded rather than gone."""


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """The counts of changes; cosmetic changes are counted separately.

    Attributes:
        added: How many paragraphs were added.
        removed: How many were removed.
        reworded: How many were reworded.
        cosmetic: How many changes only affect white space, quote marks or dashes.
        headline_changed: Whether the words of the headline differ.
        quotes_reworded: Indices of old quotes whose words differ now.
        quotes_gone: Indices of old quotes that no longer exist.
        quotes_new: Indices of new quotes that did not exist before.
        quotes_reattributed: Indices of quotes that are said by somebody else now, in the old and in
            the new edition.
    """

    added: int = 0
    removed: int = 0
    reworded: int = 0
    cosmetic: int = 0
    headline_changed: bool = False
    quotes_reworded: tuple[int, ...] = ()
    quotes_gone: tuple[int, ...] = ()
    quotes_new: tuple[int, ...] = ()
    quotes_reattributed: tuple[tuple[int, int], ...] = ()


def summarise_changes(
    old_text: str,
    new_text: str,
    changes: Sequence[Change],
    *,
    old_quotes: Sequence[Span] = (),
    new_quotes: Sequence[Span] = (),
    old_headline: Span | None = None,
    new_headline: Span | None = None,
    old_speakers: Sequence[Speaker | None] = (),
    new_speakers: Sequence[Speaker | None] = (),
) -> ChangeSummary:
    """Return the counts of `changes`, including those of quotes and the headline.

    Args:
        old_text: The older edition.
        new_text: The newer one.
        changes: The result of `compare_editions`.
        old_quotes: Where the quotes of the older edition are.
        new_quotes: Where those of the newer one are.
        old_headline: Where the old headline is, if it has one.
        new_headline: Where the new one is.
        old_speakers: Who said each of the old quotes; empty if that is not to be compared.
        new_speakers: The same for the new quotes.
    """
    seen = [change for change in changes if not change.cosmetic]
    kinds = [change.kind for change in seen]
    headlines = [
        fold_text(span.of(text)) if span else ""
        for span, text in ((old_headline, old_text), (new_headline, new_text))
    ]
    reworded, gone, fresh, places = (
        _quotes(old_text, new_text, old_quotes, new_quotes) if seen else ((), (), (), {})
    )
    reattributed: Iterable[tuple[int, int]] = ()
    if places and old_speakers and new_speakers:
        pairs = _pairs(places, new_quotes)
        changed = [piece.old for change in seen for piece in change.pieces or (change,)]
        reattributed = _reattributed(pairs, old_speakers, new_speakers, changed)
    return ChangeSummary(
        added=kinds.count(ChangeKind.ADDED),
        removed=kinds.count(ChangeKind.REMOVED),
        reworded=kinds.count(ChangeKind.REWORDED),
        cosmetic=len(changes) - len(seen),
        headline_changed=headlines[0] != headlines[1],
        quotes_reworded=reworded,
        quotes_gone=gone,
        quotes_new=fresh,
        quotes_reattributed=tuple(reattributed),
    )


def summary_line(summary: ChangeSummary) -> str:
    """Return the changes in one line, quotes first."""
    parts = [
        *_counted(
            "quote",
            (len(summary.quotes_reworded), "reworded"),
            (len(summary.quotes_gone), "gone"),
            (len(summary.quotes_new), "new"),
            (len(summary.quotes_reattributed), "with another speaker"),
        ),
        *(["headline changed"] if summary.headline_changed else []),
        *_counted(
            "paragraph",
            (summary.reworded, "reworded"),
            (summary.added, "added"),
            (summary.removed, "removed"),
        ),
    ]
    return ", ".join(parts) or "only marks and spaces differ"


def _counted(noun: str, *counts: tuple[int, str]) -> list[str]:
    """Return "2 quotes reworded", "1 gone": zero counts are left out, the noun is used once."""
    told = [(count, what) for count, what in counts if count]
    if not told:
        return []
    count, what = told[0]
    first = f"{counted(count, noun)} {what}"
    return [first, *(f"{count} {what}" for count, what in told[1:])]


def _quotes(
    old_text: str, new_text: str, old_quotes: Sequence[Span], new_quotes: Sequence[Span]
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...], dict[int, Span]]:
    """Return the indices of reworded and of vanished old quotes, and of new quotes.

    Also return the new places of the others by index: of old quotes that have not vanished.
    """
    alignment = align_texts(old_text, new_text)
    reworded: list[int] = []
    gone: list[int] = []
    places: dict[int, Span] = {}
    for index, span in enumerate(old_quotes):
        mapped = map_passage(alignment, span.start, span.end)
        if mapped is None or mapped.kept + mapped.scattered < _MIN_KEPT_SHARE:
            gone.append(index)
            continue
        places[index] = mapped.span
        if fold_text(mapped.span.of(new_text)).strip() != fold_text(span.of(old_text)).strip():
            reworded.append(index)
    fresh: list[int] = []
    new = alignment.new
    for index, span in enumerate(new_quotes):
        words = new.between(span.start, span.end)
        known = sum(new.ends[k] - new.starts[k] for k in words if alignment.backward[k] != UNMAPPED)
        if known < _MIN_KEPT_SHARE * sum(new.ends[k] - new.starts[k] for k in words):
            fresh.append(index)
    return tuple(reworded), tuple(gone), tuple(fresh), places


def _pairs(places: dict[int, Span], new_quotes: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield the indices of old quotes and of the new quotes that begin in their new places."""
    starts = [span.start for span in new_quotes]
    for index, place in places.items():
        number = bisect_left(starts, place.start)
        if number < len(starts) and starts[number] < place.end:
            yield index, number


def _reattributed(
    pairs: Iterable[tuple[int, int]],
    old_speakers: Sequence[Speaker | None],
    new_speakers: Sequence[Speaker | None],
    changed: Iterable[Span],
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of quotes with different speakers, if the words that named one have changed.

    Otherwise the text as a whole may only name somebody more or less fully.
    """
    spans = sorted(changed)
    ends = [span.end for span in spans]
    for index, number in pairs:
        before, after = old_speakers[index], new_speakers[number]
        if before is None or after is None or _may_be_one(before.name, after.name):
            continue
        first = bisect_right(ends, before.span.start)
        if first < len(spans) and spans[first].start < before.span.end:
            yield index, number


def _may_be_one(one: str, other: str) -> bool:
    """Whether two speakers may be one: they share a word, or only one of them has a name."""
    shared = not set(alike(one).split()).isdisjoint(alike(other).split())
    return shared or _is_described(one) != _is_described(other)


def _is_described(speaker: str) -> bool:
    """Whether a speaker is called "a spokesman" or "The mayor" instead of a name."""
    return speaker[:1].islower() or speaker.rpartition(" ")[2][:1].islower()
