"""The region that may hold a passage is found by the runs of words that the two share."""

from itertools import islice, product

import pytest

from reader.anchoring.region import MAX_REGIONS, regions_of, stretches_around
from reader.anchoring.words import Words, find_words

PASSAGE = "the old ferry to ostrel leaves at noon on monday"
SIZE = len(PASSAGE.split())


def _filler(count: int, letters: str = "kmprt") -> str:
    """Return `count` words that occur nowhere else."""
    return " ".join("".join(word) for word in islice(product(letters, repeat=5), count))


def _words(region: Words) -> str:
    return " ".join(region.keys)


def test_a_short_text_is_one_region() -> None:
    longest = 3 * SIZE + 60
    (region,) = regions_of(find_words(PASSAGE), _filler(longest))
    assert len(region) == longest
    assert regions_of(find_words(PASSAGE), _filler(longest + 1)) == []


@pytest.mark.parametrize("before", [0, 1, 50, 300, 399, 400])
def test_the_region_holds_the_passage_and_little_else(before: int) -> None:
    filler = _filler(400).split()
    text = " ".join((*filler[:before], PASSAGE, *filler[before:]))
    best, *_ = regions_of(find_words(PASSAGE), text)
    assert PASSAGE in _words(best)
    assert len(best) <= 6 * SIZE


def test_the_region_that_shares_most_comes_first() -> None:
    half = "the old ferry to ostrel sank"
    text = " ".join((half, _filler(200), PASSAGE, _filler(200, "bdfgh"), half))
    best, second, third = regions_of(find_words(PASSAGE), text)
    assert PASSAGE in _words(best)
    assert half in _words(second)
    assert half in _words(third)


def test_four_regions_are_looked_at() -> None:
    letters = ("kmprt", "bdfgh", "acegi", "jlnqs", "uvwxy", "zabcd")
    copies = [f"{PASSAGE} {_filler(100, each)}" for each in letters]
    assert MAX_REGIONS == 4
    assert [
        PASSAGE in _words(each) for each in regions_of(find_words(PASSAGE), " ".join(copies))
    ] == [True] * 4


@pytest.mark.parametrize(
    "left", ["old ferry to", "ferry to", "ostrel"], ids=["three words", "two", "one"]
)
def test_few_words_that_are_left_are_found(left: str) -> None:
    text = f"{_filler(200)} {left} {_filler(200, 'bdfgh')}"
    (region,) = regions_of(find_words(PASSAGE), text)
    assert left in _words(region)


@pytest.mark.parametrize(("copies", "found"), [(12, True), (13, False)])
def test_words_that_stand_more_than_twelve_times_tell_nothing(copies: int, *, found: bool) -> None:
    text = f"{_filler(200)} {'old ferry to bells ' * copies}"
    assert bool(regions_of(find_words("old ferry to"), text)) is found


def test_a_long_passage_is_asked_for_some_of_its_runs() -> None:
    words = _filler(2_500, "abcde")
    text = f"{_filler(3_000)} {_filler(3_000, 'fghij')} {words}"
    best, *_ = regions_of(find_words(words), text)
    assert words in _words(best)


def test_a_stretch_is_taken_around_each_copy() -> None:
    text = f"{_filler(100)} ostrel {_filler(100, 'bdfgh')} ostrel {_filler(9, 'acegi')}"
    first, second = stretches_around(" ostrel ", text, 12)
    assert [len(_words(each).split()) for each in (first, second)] == [5, 5]
    assert all(each.keys[2] == "ostrel" for each in (first, second))


@pytest.mark.parametrize(("copies", "stretches"), [(0, 0), (1, 1), (4, 4), (5, 0)])
def test_more_than_four_copies_are_too_many(copies: int, stretches: int) -> None:
    assert len(stretches_around("ostrel", "to ostrel, " * copies + "or not", 20)) == stretches
