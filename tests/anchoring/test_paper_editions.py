"""Notes on stories with thirty kinds of newspaper edits in eight scripts: none is misplaced."""

from collections import Counter
from random import Random

import pytest
from paper_editions import Editions, editions, passages

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target
from reader.model.annotation import Resolution, Status
from reader.text.span import Span

STORIES = tuple(editions())
_NOTES = 10
_GONE = 0.25  # share of a passage's letters; with no more left than this, it may be lost


def outcome(story: Editions, passage: Span, found: Resolution) -> str:
    """Return the outcome for one passage."""
    place = range(found.span.start, found.span.end) if found.span is not None else range(0)
    survivors, places = story.survivors(passage), story.places(passage)
    is_there = bool(places.intersection(place))
    if found.status is Status.ORPHAN:
        left = sum(story.new[at].isalnum() for at in survivors)
        total = sum(char.isalnum() for char in passage.of(story.old))
        return "lost" if left > _GONE * total else "gone"
    if found.status is Status.SUGGESTED:
        return "uncertain" if is_there else "uncertain elsewhere"
    if not is_there:
        return "wrong"
    return "right" if len(survivors.intersection(place)) * 2 >= len(survivors) else "partly"


def fared(story: Editions, *, with_old: bool) -> Counter[str]:
    """Return the outcomes for ten notes on a story."""
    counts: Counter[str] = Counter()
    for passage in passages(story.old, Random(story.name), _NOTES):
        target = describe_target(story.old, passage.start, passage.end)
        found = resolve_target(target, story.new, old_text=story.old if with_old else None)
        counts[outcome(story, passage, found)] += 1
    return counts


@pytest.mark.parametrize("story", STORIES, ids=[story.name for story in STORIES])
def test_no_note_is_in_a_wrong_place(story: Editions) -> None:
    for with_old in (True, False):
        counts = fared(story, with_old=with_old)
        assert (counts["wrong"], counts.total()) == (0, _NOTES), counts


def test_hardly_a_note_is_lost_whose_words_are_there() -> None:
    counts = sum((fared(story, with_old=True) for story in STORIES), Counter[str]())
    assert len(STORIES) >= 30
    assert counts["right"] >= 0.8 * counts.total(), counts
    assert counts["lost"] + counts["partly"] + counts["uncertain elsewhere"] <= 6, counts


def test_a_paragraph_cut_down_where_it_was_is_suggested() -> None:
    story = next(each for each in STORIES if each.name == "an interview with questions cut")
    start = story.old.index("“The cold.")
    end = story.old.index("coats.”") + len("coats.”")
    target = describe_target(story.old, start, end)
    found = resolve_target(target, story.new, old_text=story.old)
    assert found.status is Status.SUGGESTED
    assert found.span is not None
    assert found.span.of(story.new) == "“The cold. We played in coats.”"


def test_a_sentence_does_not_reach_into_a_paragraph_that_was_put_in_after_it() -> None:
    story = next(each for each in STORIES if each.name.startswith("a table of results"))
    start = story.old.index("The third round")
    end = story.old.index("on Sunday.") + len("on Sunday.")
    target = describe_target(story.old, start, end)
    found = resolve_target(target, story.new, old_text=story.old)
    assert found.span is not None
    assert "\n" not in found.span.of(story.new)
