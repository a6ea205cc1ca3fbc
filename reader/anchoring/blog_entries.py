"""Matches live-blog entries between editions, and checks that a passage stays in its entry.

Entries share stock phrases and come and go, so finding a line and its neighbours elsewhere is weak
evidence. An entry is identified by what is unique to it: runs of three words that occur once in the
edition, such as those with its time.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.anchoring.judgement import ORPHAN
from reader.anchoring.words import Words, words_of
from reader.model.annotation import Resolution, Status
from reader.startup.lazy_regex import lazily
from reader.text.span import Span

_MIN_TIME_LINES = 3
"""How many time lines make a text a live blog."""
_RUN_WORDS = 3
"""Length of a run, in words."""
_MIN_KEPT_RUNS = 0.3
"""Share of the unique runs of an entry that its new version must contain; it may be edited."""
_SHORT_LINE = lazily(r"\n\n([^\n]{2,60})(?=\n\n|\Z)")
_TIME = lazily(
    r"(?:[^\W\d]{1,20}[ ,.:]{1,2}){0,3}(?:\d{1,2},? (?:\d{4},? )?)?"
    r"(?:[01]?\d|2[0-4]) ?[:.h] ?[0-5]\d(?!\d).*"
    r"|\d{1,3}(?: ?\+ ?\d{1,2})? ?(?:[’'′]|[mM]in\b).*"
    r"|(?:[^\W\d]{2,5} ){0,3}\d{1,2} ?[^\W\d]{1,8}(?: ago)?"
)
"""A time of day (optionally after a date), the minute of a match, or a time ago."""
_MAX_HEADING_CHARS = 150
_HEADING_SHARE = 0.8
"""Share of time lines with a distinct heading above from which entries have headings."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of the older edition.

    Attributes:
        runs: How many runs occur only in it.
        kept: How many of them each entry of the newer edition contains.
    """

    runs: int
    kept: Mapping[int, int]

    def is_in(self, entry: int) -> bool:
        """Whether an entry of the newer edition is its new version."""
        return self.kept.get(entry, 0) >= max(1, _MIN_KEPT_RUNS * self.runs)


@dataclass(frozen=True, slots=True)
class Blog:
    """The entries of two editions of a live blog.

    Attributes:
        olds: Where the entries of the older edition begin.
        news: Where those of the newer edition begin.
        entries: The entries of the older edition.
        places: For each run that occurs once in both editions, by its first word in the older one:
            its first word in the newer one.
    """

    olds: Sequence[int]
    news: Sequence[int]
    entries: Sequence[_Entry]
    places: Mapping[int, int]


def restrict_to_entry(found: Resolution, passage: Span, old_text: str, text: str) -> Resolution:
    """Return the place of a passage, checked to be in the entry that it was in.

    `found` is returned for texts that are not live blogs, and for passages that contain a unique
    run of words. Any other passage is placed where its unchanged paragraph occurs once in its
    entry, and is lost if it does not. Cost: the words of the passage, after one scan of both
    editions.

    Args:
        found: The place found for it.
        passage: Where it was.
        old_text: The older edition.
        text: The newer edition.
    """
    blog = _find_blog(old_text, text)
    if blog is None:
        return found
    sure = found.span if found.status is not Status.SUGGESTED else None
    number = _entry_at(blog.olds, passage.start)
    entry = blog.entries[number]
    if sure is not None and (
        entry.is_in(_entry_at(blog.news, sure.start))
        or _has_unique_run(blog, passage, sure, old_text, text)
    ):
        return found
    own = max(entry.kept, key=lambda each: entry.kept[each], default=0)
    if entry.is_in(own):
        here, there = _span_of(blog.olds, number, old_text), _span_of(blog.news, own, text)
        if (span := _in_same_line(passage, old_text, here, text, there)) is not None:
            return Resolution(Status.EXACT if span == passage else Status.MOVED, span)
    if sure is None:
        return found
    return ORPHAN if entry.runs else Resolution(Status.SUGGESTED, found.span)


def _has_unique_run(blog: Blog, passage: Span, found: Span, old_text: str, text: str) -> bool:
    """Whether a passage contains a run that is unique in both editions and is at `found`."""
    olds = words_of(old_text).between(passage.start, passage.end)
    news = words_of(text).between(found.start, found.end)
    return any(blog.places.get(word) in news for word in olds[: len(olds) + 1 - _RUN_WORDS])


def _in_same_line(passage: Span, old_text: str, here: Span, text: str, there: Span) -> Span | None:
    """Return the place of a passage if its paragraph occurs once in its entry in both editions."""
    start = old_text.rfind("\n\n", here.start, passage.start)
    start = here.start if start < 0 else start + 2
    end = old_text.find("\n\n", passage.start, here.end)
    line = old_text[start : here.end if end < 0 else end].strip("\n")
    if passage.end > start + len(line) or f"\n{line}\n" not in f"\n{there.of(text)}\n":
        return None
    if here.of(old_text).count(line) > 1 or there.of(text).count(line) > 1:
        return None
    at = text.index(line, there.start) + passage.start - start
    return Span(at, at + len(passage))


def _span_of(starts: Sequence[int], entry: int, text: str) -> Span:
    """Return the span of an entry in its edition."""
    return Span(starts[entry], starts[entry + 1] if entry + 1 < len(starts) else len(text))


def _entry_at(starts: Sequence[int], at: int) -> int:
    """Return the number of the entry at an offset; the text before the first entry is 0."""
    return bisect_right(starts, at) - 1


@lru_cache(maxsize=4)
def _find_blog(old_text: str, text: str) -> Blog | None:
    """Return the entries of two editions; None if it is not a live blog. Memoised."""
    olds, news = _entry_starts(old_text), _entry_starts(text)
    if len(olds) <= _MIN_TIME_LINES:
        return None
    old, new = words_of(old_text), words_of(text)
    ours, theirs = _unique_runs(old, olds), _unique_runs(new, news)
    runs = Counter(_entry_at(olds, old.starts[word]) for word in ours.values())
    places = {word: theirs[run] for run, word in ours.items() if run in theirs}
    kept: list[Counter[int]] = [Counter() for _ in olds]
    for word, place in places.items():
        kept[_entry_at(olds, old.starts[word])][_entry_at(news, new.starts[place])] += 1
    entries = [_Entry(runs[number], each) for number, each in enumerate(kept)]
    return Blog(olds, news, entries, places)


def _entry_starts(text: str) -> list[int]:
    """Return where the entries of a text begin, preceded by 0 for the text before them."""
    short = _SHORT_LINE.finditer(f"\n\n{text}")
    times = [found.start() for found in short if _TIME.fullmatch(found[1])]
    above = [max(0, text.rfind("\n\n", 0, max(0, at - 2)) + 2) for at in times]
    headings = {
        text[start:at]
        for start, at in zip(above, times, strict=True)
        if _is_heading(text, start, at)
    }
    with_heading = len(headings) >= _HEADING_SHARE * len(times)  # repeated stock lines count once
    return [0, *(above if with_heading else times)]


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a paragraph above a time is the heading of its entry, not a sentence."""
    return 2 < end - start <= _MAX_HEADING_CHARS and text[end - 3].isalnum()


def _unique_runs(words: Words, starts: Sequence[int]) -> dict[tuple[str, ...], int]:
    """Return the runs inside entries that occur once, each with the index of its first word."""
    found: dict[tuple[str, ...], int] = {}
    ends = iter([*starts[1:], len(words.text)])
    end = next(ends)
    for word in range(len(words) - _RUN_WORDS + 1):
        while words.starts[word] >= end:
            end = next(ends)
        if words.ends[word + _RUN_WORDS - 1] <= end:
            run = tuple(words.keys[word : word + _RUN_WORDS])
            found[run] = -1 if run in found else word
    return {run: word for run, word in found.items() if word >= 0}
