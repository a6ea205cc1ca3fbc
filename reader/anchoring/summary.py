"""A summary of the changes between two editions, quotes first."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.anchoring.alignment import align_texts
from reader.anchoring.changes import Change, ChangeKind
from reader.anchoring.gaps import UNMAPPED
from reader.anchoring.passage import map_passage
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
    """

    added: int = 0
    removed: int = 0
    reworded: int = 0
    cosmetic: int = 0
    headline_changed: bool = False
    quotes_reworded: tuple[int, ...] = ()
    quotes_gone: tuple[int, ...] = ()
    quotes_new: tuple[int, ...] = ()


def summarise_changes(
    old_text: str,
    new_text: str,
    changes: Sequence[Change],
    *,
    old_quotes: Sequence[Span] = (),
    new_quotes: Sequence[Span] = (),
    old_headline: Span | None = None,
    new_headline: Span | None = None,
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
    """
    seen = [change for change in changes if not change.cosmetic]
    kinds = [change.kind for change in seen]
    headlines = [
        fold_text(span.of(text)) if span else ""
        for span, text in ((old_headline, old_text), (new_headline, new_text))
    ]
    reworded, gone, fresh = (
        _quotes(old_text, new_text, old_quotes, new_quotes) if seen else ((), (), ())
    )
    return ChangeSummary(
        added=kinds.count(ChangeKind.ADDED),
        removed=kinds.count(ChangeKind.REMOVED),
        reworded=kinds.count(ChangeKind.REWORDED),
        cosmetic=len(changes) - len(seen),
        headline_changed=headlines[0] != headlines[1],
        quotes_reworded=reworded,
        quotes_gone=gone,
        quotes_new=fresh,
    )


def summary_line(summary: ChangeSummary) -> str:
    """Return the changes in one line, quotes first."""
    parts = [
        *_counted(
            "quote",
            (len(summary.quotes_reworded), "reworded"),
            (len(summary.quotes_gone), "gone"),
            (len(summary.quotes_new), "new"),
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
) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Return the indices of reworded and of vanished old quotes, and of new quotes."""
    alignment = align_texts(old_text, new_text)
    reworded: list[int] = []
    gone: list[int] = []
    for index, span in enumerate(old_quotes):
        mapped = map_passage(alignment, span.start, span.end)
        if mapped is None or mapped.kept + mapped.scattered < _MIN_KEPT_SHARE:
            gone.append(index)
        elif fold_text(mapped.span.of(new_text)).strip() != fold_text(span.of(old_text)).strip():
            reworded.append(index)
    fresh: list[int] = []
    new = alignment.new
    for index, span in enumerate(new_quotes):
        words = new.between(span.start, span.end)
        known = sum(new.ends[k] - new.starts[k] for k in words if alignment.backward[k] != UNMAPPED)
        if known < _MIN_KEPT_SHARE * sum(new.ends[k] - new.starts[k] for k in words):
            fresh.append(index)
    return tuple(reworded), tuple(gone), tuple(fresh)
